import type { CodeList, ColumnName, ListName, TableNames } from '../names/table-names';

/** What a name is good for in a template. */
export type NameType =
  | { readonly kind: 'figure'; readonly members: NameTypes }
  | { readonly kind: 'list'; readonly item: NameType }
  | { readonly kind: 'record'; readonly members: NameTypes }
  /** Printed as it is. */
  | { readonly kind: 'phrase' }
  /** A plain text, which may also stand behind a filter's colon. */
  | { readonly kind: 'text' }
  | { readonly kind: 'number' }
  | { readonly kind: 'flag' };

export type NameTypes = ReadonlyMap<string, NameType>;

const PHRASE: NameType = { kind: 'phrase' };
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
    ...Object.entries(tables).map(([name, table]) => [name, tableType(table)] as const),
  ]);
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
  const shared = [
    ['名称', PHRASE],
    ['编码', TEXT],
    ['序号', NUMBER],
    ['首项', FLAG],
    ['末项', FLAG],
    ['金额', FIGURE],
  ] as const;
  if (list.kind === 'members') return shared;
  const columns = Object.keys(list.columns ?? {}).map((name) => [name, FIGURE] as const);
  const purpose = list.kind === 'projects' || list.aspect === 'function';
  const below = list.kind === 'codes' ? Object.entries(list.below ?? {}) : [];
  return [
    ...shared,
    ...columns,
    ...(purpose ? [['用途', PHRASE] as const] : []),
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
