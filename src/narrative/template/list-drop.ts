import type { Coordinates } from '../../tables/coordinates';
import type { RecognisedTable } from '../../tables/table';
import type { UnknownReason } from '../figures/figure';
import type { FigureQuery } from '../figures/find-figure';
import { findFigure } from '../figures/find-figure';
import type { ListEntry } from '../figures/list-items';
import { listCodes, listMembers, listProjects } from '../figures/list-items';
import type { NamedFigure } from '../figures/named-figure';
import { nameFigure } from '../figures/named-figure';
import { projectName } from '../figures/printed-name';
import { projectEntries } from '../inputs/project-entries';
import type { CodeList, ListName } from '../names/table-names';
import type { NarrativeContext } from '../narrative-context';
import { inputText } from '../narrative-context';
import { withoutFinalStop } from '../plain-text';
import { MISSING_LABELS, SENTENCE_WORDS, SLOTS } from '../words.zh-CN';
import type { ListItem, TemplateValue } from './drops';
import { FigureDrop, ListDrop, RecordDrop } from './drops';
import { listBelow } from './name-types';
import { inputPiece, missingFigure, namePiece } from './phrases';
import type { Piece } from './piece';
import { Phrase } from './piece';

/** A list of the current workbook; without its table one item that says so. */
export function listDrop(
  context: NarrativeContext,
  tableKind: string,
  path: string,
  list: ListName,
): ListDrop {
  const [table] = context.current.book.tablesOf(tableKind);
  if (table === undefined) {
    const isSupplement = list.kind === 'members' && list.supplement === true;
    return isSupplement ? new ListDrop([]) : unknownList(path, tableKind, list);
  }
  const entries = entriesOf(context, table, path, list);
  const names = entries.map(({ name }) => name);
  const inputPlaces = list.kind === 'projects' ? projectEntries(context.inputs, names) : [];
  return dropOf({ context, table, list, inputPlaces }, entries);
}

interface ListSource {
  readonly context: NarrativeContext;
  readonly table: RecognisedTable;
  readonly list: ListName;
  /** For each item the position of its manual inputs. */
  readonly inputPlaces: readonly number[];
}

function entriesOf(
  context: NarrativeContext,
  table: RecognisedTable,
  path: string,
  list: ListName,
): readonly ListEntry[] {
  switch (list.kind) {
    case 'codes':
      return listCodes(context.current, table, list);
    case 'projects':
      return listProjects(context.current, table, list);
    case 'members': {
      const wording = context.profile.settings.wording[path] ?? {};
      return listMembers(context.current, table, list, wording);
    }
  }
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
    const column = list.kind === 'members' ? undefined : list.columns?.[key];
    if (column !== undefined) {
      const inColumn = queryOf(source, `${text}.${key}`, { ...entry.at, ...column.at });
      return new FigureDrop(nameFigure(context, inColumn, null), () => undefined);
    }
    if (list.kind === 'codes' && list.below?.[key] !== undefined) {
      const below = listBelow(list, key);
      return dropOf(
        { ...source, list: below },
        listCodes(context.current, source.table, below, entry.code),
      );
    }
    return key === '用途' ? purposeOf(source, entry, text, position) : undefined;
  };
  return { record: itemRecord(name, entry.code, position, length, amount, member), name, amount };
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

function purposeOf(
  source: ListSource,
  entry: ListEntry,
  name: string,
  position: number,
): Phrase | undefined {
  const { context, list, inputPlaces } = source;
  if (list.kind === 'members') return undefined;
  const id =
    list.kind === 'projects'
      ? `project[${inputPlaces[position] ?? position}].purpose`
      : `purpose.${entry.code}`;
  const given = inputText(context, id);
  if (given !== null) return new Phrase(inputPiece(withoutFinalStop(given), id));
  const proposed = list.kind === 'codes' ? largestBelow(source, list, entry) : [];
  if (proposed.length > 0) return new Phrase(...proposed);
  const label = MISSING_LABELS.purpose(name);
  return new Phrase({
    kind: 'missing',
    id,
    label,
    slot: SLOTS.fill(MISSING_LABELS.purposeSlot),
  });
}

/** The names of the 项 with the largest amount below an entry; none if one of them is unknown. */
function largestBelow(
  { context, table }: ListSource,
  list: CodeList,
  entry: ListEntry,
): readonly Piece[] {
  if (list.digits === 7) return [];
  const below = listCodes(context.current, table, { ...list, digits: 7 }, entry.code);
  const known = below.flatMap((item) =>
    item.amount.kind === 'known' ? { item, value: item.amount.value } : [],
  );
  if (known.length < below.length) return [];
  const largest = Math.max(...known.map(({ value }) => value));
  return known
    .filter(({ value }) => value === largest)
    .flatMap(({ item }, position) => [
      ...(position === 0 ? [] : [SENTENCE_WORDS.enumerate]),
      namePiece(item.name, item.nameCell, item.amount),
    ]);
}

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
    const isColumn = list.kind !== 'members' && list.columns?.[key] !== undefined;
    return isColumn ? new FigureDrop(amount, () => undefined) : new ListDrop([item()]);
  };
  const item = (): ListItem => ({
    record: itemRecord(name, '', 0, 1, amount, member),
    name,
    amount,
  });
  return new ListDrop([item()]);
}
