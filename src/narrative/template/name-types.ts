import { DERIVED_MEMBERS } from '../names/derived-names';
import { INPUT_NAMES } from '../names/input-names';
import type { CodeList, ColumnName, ListName, TableNames } from '../names/table-names';

/** What a name is good for in a template. */
export type NameType =
  | { readonly kind: 'figure'; readonly members: NameTypes }
  | { readonly kind: 'list'; readonly item: NameType }
  | { readonly kind: 'record'; readonly members: NameTypes }
  /** Printed as it is. */
  | { readonly kind: 'phrase' }
  /** Filled in by a person: printed as it is, in a condition what was filled in. */
  | { readonly kind: 'input' }
  /** A plain text, which may also stand behind a filter's colon. */
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' };

export type NameTypes = ReadonlyMap<string, NameType>;

const PHRASE: NameType = { kind: 'phrase' };
const INPUT: NameType = { kind: 'input' };
const TEXT: NameType = { kind: 'text' };
const NUMBER: NameType = { kind: 'number' };
const FLAG: NameType = { kind: 'flag' };
const FIGURE: NameType = { kind: 'figure', members: new Map() };

/** Names that every template has beside the tables. */
const GENERAL_NAMES = ['年度', '上年度', '单位', '自称'] as const;

/** Every name that a template of these tables may use. */
export function nameTypes(tables: Readonly<Record<string, TableNames>>): NameTypes {
  return new Map<string, NameType>([
    ...GENERAL_NAMES.map((name) => [name, PHRASE] as const),
    ...inputTypes(),
    ...derivedTypes(),
    ...Object.entries(tables).map(([name, table]) => [name, tableType(table)] as const),
  ]);
}

function inputTypes(): readonly (readonly [string, NameType])[] {
  return Object.entries(INPUT_NAMES).map(([name, members]) => [
    name,
    record(
      Object.entries(members).map(([member, { kind }]) => {
        if (kind === 'amount') return [member, FIGURE];
        if (kind === 'projects') return [member, PROJECT_ENTRIES];
        return [member, kind === 'list' ? TEXT_LIST : INPUT];
      }),
    ),
  ]);
}

function derivedTypes(): readonly (readonly [string, NameType])[] {
  return Object.entries(DERIVED_MEMBERS).map(
    ([name, { figures, flags, phrases, inputs, lists }]) => [
      name,
      record([
        ...figures.map((member) => [member, FIGURE] as const),
        ...flags.map((member) => [member, FLAG] as const),
        ...phrases.map((member) => [member, PHRASE] as const),
        ...inputs.map((member) => [member, INPUT] as const),
        ...lists.map((member) => [member, TEXT_LIST] as const),
      ]),
    ],
  );
}

function tableType(table: TableNames): NameType {
  return record([
    ['缺失', FLAG],
    ['无数据', FLAG],
    ['待确认', PHRASE],
    ['无', PHRASE],
    ...Object.entries(table.figures).map(
      ([name, figure]) => [name, figureWith(figure.columns)] as const,
    ),
    ...Object.entries(table.lists).map(([name, list]) => [name, listType(list)] as const),
  ]);
}

function figureWith(columns: Readonly<Record<string, ColumnName>> | undefined): NameType {
  const members = Object.keys(columns ?? {}).map((name) => [name, FIGURE] as const);
  return { kind: 'figure', members: new Map(members) };
}

function listType(list: ListName): NameType {
  return { kind: 'list', item: record(itemMembers(list)) };
}

function itemMembers(list: ListName): readonly (readonly [string, NameType])[] {
  const shared = [...TEXT_ITEM, ['编码', TEXT], ['金额', FIGURE]] as const;
  if (list.kind === 'members' || list.kind === 'fixed') return shared;
  const columns = Object.keys(list.columns ?? {}).map((name) => [name, FIGURE] as const);
  const purpose = list.kind === 'projects' || list.aspect === 'function' || list.digits === 3;
  const elsewhere =
    list.kind === 'codes'
      ? Object.keys(list.elsewhere ?? {}).map((name) => [name, FIGURE] as const)
      : [];
  const explained = list.kind === 'codes' && list.aspect === 'function' && list.digits === 7;
  const reviewed = list.kind === 'projects';
  const below = list.kind === 'codes' ? Object.entries(list.below ?? {}) : [];
  return [
    ...shared,
    ...columns,
    ...elsewhere,
    ...(purpose ? [['用途', PHRASE] as const] : []),
    ...(list.kind === 'codes' && list.aspect === 'function' ? [['类称', PHRASE] as const] : []),
    ...(explained ? [['全称', PHRASE] as const, ['解释', INPUT] as const] : []),
    ...(reviewed ? PROJECT_REVIEW : []),
    ...below.map(([name]) => [name, listType(listBelow(list, name))] as const),
  ];
}

/** The list of the rows below an item under this name. */
export function listBelow(list: ListName, name: string): CodeList {
  const digits = list.kind === 'codes' ? list.below?.[name] : undefined;
  if (list.kind !== 'codes' || digits === undefined) {
    throw new TypeError(`no list ${name} below items`);
  }
  const deeper = Object.entries(list.below ?? {}).filter(([, other]) => other > digits);
  return { ...list, digits, below: Object.fromEntries(deeper) };
}

function record(members: readonly (readonly [string, NameType])[]): NameType {
  return { kind: 'record', members: new Map(members) };
}

const TEXT_ITEM = [
  ['名称', PHRASE],
  ['序号', NUMBER],
  ['首项', FLAG],
  ['末项', FLAG],
] as const;

const TEXT_LIST: NameType = { kind: 'list', item: record(TEXT_ITEM) };

const PROJECT_ENTRIES: NameType = {
  kind: 'list',
  item: record([
    ...TEXT_ITEM,
    ['全名', PHRASE],
    ['金额', FIGURE],
    ['全年预算', FIGURE],
    ['成效', INPUT],
    ['问题', INPUT],
    ['产出', TEXT_LIST],
    ['有产出', FLAG],
  ]),
};

const PROJECT_REVIEW = [
  ['全名', PHRASE],
  ['等级', INPUT],
] as const;
