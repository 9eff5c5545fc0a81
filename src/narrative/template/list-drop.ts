import type { Coordinates } from '../../tables/coordinates/coordinates';
import type { RecognisedTable } from '../../tables/table';
import type { BookSource, UnknownReason } from '../figures/figure';
import type { FigureQuery } from '../figures/find-figure';
import { findFigure } from '../figures/find-figure';
import { inListOrder } from '../figures/in-list-order';
import type { ListEntry } from '../figures/list-items';
import {
  listCodes,
  listFixed,
  listFormProjects,
  listMembers,
  listProjects,
} from '../figures/list-items';
import type { NamedFigure } from '../figures/named-figure';
import { nameFigure } from '../figures/named-figure';
import { projectName } from '../figures/printed-name';
import { projectEntries } from '../inputs/project-entries';
import { itemDefinition } from '../names/item-definitions';
import type { ColumnName, ElsewhereName, ListName } from '../names/table-names';
import type { NarrativeContext } from '../narrative-context';
import { inputText, sourceOf } from '../narrative-context';
import type { ListOrder } from '../profiles/narrative-profile';
import { MISSING_LABELS } from '../words.zh-CN';
import type { ListItem, TemplateValue } from './drops';
import { FigureDrop, InputDrop, ListDrop, RecordDrop } from './drops';
import { textDrop } from './filled-in';
import { classNameOf, fullNameOf } from './function-names';
import { itemPurpose } from './item-purpose';
import { listBelow } from './name-types';
import { inputPiece, missingFigure, namePiece } from './phrases';
import { Phrase } from './piece';
import { ratedDrop } from './rated-projects';

export interface ListRequest {
  readonly context: NarrativeContext;
  /** Null where the workbook of the table is not at hand. */
  readonly source: BookSource | null;
  readonly tableKind: string;
  readonly path: string;
  readonly list: ListName;
}

/** A list of a table; without its table one item that says so. */
export function listDrop({ context, source, tableKind, path, list }: ListRequest): ListDrop {
  const [table] = source?.book.tablesOf(tableKind) ?? [];
  if (table === undefined || source === null) {
    const isSupplement =
      (list.kind === 'members' && list.supplement === true) ||
      (list.kind === 'projects' && list.ofForms === true);
    return isSupplement ? new ListDrop([]) : unknownList(path, tableKind, list);
  }
  const found = entriesOf(context, source, table, path, list);
  const names = found.map(({ name }) => name);
  // By their places in the table, whatever the order they are written in.
  const places = list.kind === 'projects' ? projectEntries(context.inputs, names) : [];
  const placed = found.map((entry, place) => ({ entry, place: places[place] ?? place }));
  const ordered = inListOrder(placed, orderOf(context, list), ({ entry }) => entry.amount);
  const inputPlaces = ordered.map(({ place }) => place);
  const entries = ordered.map(({ entry }) => entry);
  const drop = dropOf({ context, source, table, list, inputPlaces }, entries);
  const rating = list.kind === 'projects' ? list.rating : undefined;
  return rating === undefined ? drop : ratedDrop(context, drop, inputPlaces, rating);
}

interface ListSource {
  readonly context: NarrativeContext;
  readonly source: BookSource;
  readonly table: RecognisedTable;
  readonly list: ListName;
  /** For each item the position of its manual inputs. */
  readonly inputPlaces: readonly number[];
}

function entriesOf(
  context: NarrativeContext,
  source: BookSource,
  table: RecognisedTable,
  path: string,
  list: ListName,
): readonly ListEntry[] {
  switch (list.kind) {
    case 'codes':
      return listCodes(source, table, list);
    case 'projects':
      return list.ofForms === true
        ? listFormProjects(source, table.kind.id, list)
        : listProjects(source, table, list);
    case 'fixed':
      return listFixed(source, table, list);
    case 'members': {
      const wording = context.profile.settings.wording[path] ?? {};
      return listMembers(source, table, list, wording);
    }
  }
}

/** Sources of money and lists with an order of their own keep theirs. */
function orderOf({ profile }: NarrativeContext, list: ListName): ListOrder {
  const isMovable = list.kind === 'projects' || (list.kind === 'codes' && list.fixed !== true);
  return isMovable ? profile.settings.listOrder : 'table';
}

function dropOf(source: ListSource, entries: readonly ListEntry[]): ListDrop {
  return new ListDrop(
    entries.map((entry, position) => listItem(source, entry, position, entries.length)),
  );
}

function listItem(
  source: ListSource,
  entry: ListEntry,
  position: number,
  length: number,
): ListItem {
  const { context, list } = source;
  const { text, input } = nameOf(source, entry, position);
  const name = new Phrase(
    input === null ? namePiece(text, entry.nameCell, entry.amount) : inputPiece(text, input),
  );
  const concept = list.kind === 'codes' ? entry.code : null;
  const query = queryOf(source, text, entry.at);
  const amount: NamedFigure = {
    label: text,
    concept,
    figure: entry.amount,
    inBook: (book) => findFigure(book, query),
  };
  const member = (key: string): TemplateValue | undefined => {
    const column = columnsOf(list)?.[key];
    if (column !== undefined) {
      const query = queryOf(source, `${text}.${key}`, { ...entry.at, ...column.at });
      const origin = { source: source.source, query };
      return new FigureDrop(nameFigure(context, origin, null), () => undefined);
    }
    const elsewhere = list.kind === 'codes' ? list.elsewhere?.[key] : undefined;
    if (elsewhere !== undefined) return elsewhereDrop(context, entry, text, elsewhere);
    if (list.kind === 'codes' && list.below?.[key] !== undefined) {
      const below = listBelow(list, key);
      const rows = listCodes(source.source, source.table, below, entry.code);
      const ordered = inListOrder(rows, orderOf(context, below), ({ amount }) => amount);
      return dropOf({ ...source, list: below }, ordered);
    }
    switch (key) {
      case '用途':
        return itemPurpose(source, entry, text, source.inputPlaces[position] ?? position);
      case '全名':
        return text.endsWith(PROJECT_SUFFIX) ? name : new Phrase(...name.pieces, PROJECT_SUFFIX);
      case '类称':
        return classNameOf(entry);
      case '全称':
        return fullNameOf(source.source, source.table, entry);
      case '解释':
        return definitionDrop(context, entry, text);
      case '等级':
        return textDrop(context, `project[${source.inputPlaces[position] ?? position}].rating`);
      default:
        return undefined;
    }
  };
  return { record: itemRecord(name, entry.code, position, length, amount, member), name, amount };
}

/** What a 项 is for, as filled in, else as the dictionary has it; either way its field leads to it. */
function definitionDrop(context: NarrativeContext, { code, name }: ListEntry, text: string) {
  const id = `terms.${code}`;
  const known = context.inputs.has(id) ? null : itemDefinition(code, name);
  return known === null
    ? textDrop(context, id, MISSING_LABELS.definition(text))
    : new InputDrop(new Phrase(inputPiece(known, id)), known);
}

function itemRecord(
  name: Phrase,
  code: string,
  position: number,
  length: number,
  amount: NamedFigure,
  member: (key: string) => TemplateValue | undefined,
): RecordDrop {
  return new RecordDrop((key) => {
    switch (key) {
      case '名称':
        return name;
      case '编码':
        return code;
      case '序号':
        return position + 1;
      case '首项':
        return position === 0;
      case '末项':
        return position === length - 1;
      case '金额':
        return new FigureDrop(amount, () => undefined);
      default:
        return member(key);
    }
  });
}

function queryOf({ table, list }: ListSource, name: string, at: Coordinates): FigureQuery {
  const side = list.kind === 'projects' ? undefined : list.side;
  return { tableKind: table.kind.id, at, side, name };
}

function nameOf(
  { context, list, inputPlaces }: ListSource,
  entry: ListEntry,
  position: number,
): { readonly text: string; readonly input: string | null } {
  if (list.kind !== 'projects') return { text: entry.name, input: null };
  const id = `project[${inputPlaces[position] ?? position}].name`;
  const given = inputText(context, id);
  if (given !== null) return { text: given, input: id };
  return { text: projectName(entry.name), input: null };
}

function columnsOf(list: ListName): Readonly<Record<string, ColumnName>> | undefined {
  return list.kind === 'members' || list.kind === 'fixed' ? undefined : list.columns;
}

/** The same code in another workbook's table; a table that lists all says 0 by leaving it out. */
function elsewhereDrop(
  context: NarrativeContext,
  { code }: ListEntry,
  name: string,
  { book, kind, at, manual }: ElsewhereName,
): FigureDrop {
  const query = { tableKind: kind, at: { ...at, function: code }, name };
  const origin = {
    source: sourceOf(context, book),
    query,
    manual: [manual.replace('{code}', code)],
  };
  const named = nameFigure(context, origin, null);
  return new FigureDrop({ ...named, label: MISSING_LABELS.yearStart(name) }, () => undefined);
}

const PROJECT_SUFFIX = '项目';

/** Stands for a list without its table, so that the sentence shows once what is missing. */
function unknownList(path: string, tableKind: string, list: ListName): ListDrop {
  const reason: UnknownReason = { kind: 'noTable', tableKind };
  const slot = (label: string) => new Phrase(missingFigure(label, reason));
  const name = slot(MISSING_LABELS.list(tableKind, path.split('.').at(-1) ?? ''));
  const amount: NamedFigure = {
    label: '',
    concept: null,
    figure: { kind: 'unknown', reason },
    inBook: () => ({ kind: 'unknown', reason }),
  };
  const member = (key: string): TemplateValue => {
    if (key === '用途') return slot(MISSING_LABELS.purposeSlot);
    if (key === '全称' || key === '全名' || key === '类称') return slot('');
    if (key === '解释' || key === '等级') return new InputDrop(slot(''), null);
    const isElsewhere = list.kind === 'codes' && list.elsewhere?.[key] !== undefined;
    const isColumn = isElsewhere || columnsOf(list)?.[key] !== undefined;
    return isColumn ? new FigureDrop(amount, () => undefined) : new ListDrop([item()]);
  };
  const item = (): ListItem => ({
    record: itemRecord(name, '', 0, 1, amount, member),
    name,
    amount,
  });
  return new ListDrop([item()]);
}
