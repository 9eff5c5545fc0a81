import type { Coordinates } from '../../tables/coordinates';
import type { RecognisedTable } from '../../tables/table';
import { sourceCell } from '../figures/find-figure';
import { nameFigure } from '../figures/named-figure';
import type { ConceptId } from '../names/concepts';
import type { FigureName, TableNames } from '../names/table-names';
import type { NarrativeContext } from '../narrative-context';
import { MISSING_LABELS, SENTENCE_WORDS, SLOTS } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { FigureDrop, RecordDrop } from './drops';
import { listDrop } from './list-drop';
import { namePiece } from './phrases';
import { Phrase } from './piece';

/** A table of the current workbook under the names of its figures and lists. */
export function tableDrop(context: NarrativeContext, name: string, names: TableNames): RecordDrop {
  return new RecordDrop((member) => memberOf(context, name, names, member));
}

function memberOf(
  context: NarrativeContext,
  name: string,
  names: TableNames,
  member: string,
): TemplateValue | undefined {
  const tables = context.current.book.tablesOf(names.kind);
  if (member === '缺失') return tables.length === 0;
  if (member === '无数据') return tables.length > 0 && holdsNothing(context, names.kind);
  if (member === '待确认') return tables.length === 0 ? toConfirm(names.kind) : new Phrase();
  if (member === '无') return nothing(context, tables);
  const figure = names.figures[member];
  if (figure !== undefined) return figureDrop(context, names.kind, `${name}.${member}`, figure);
  const list = names.lists[member];
  return list === undefined ? undefined : listDrop(context, names.kind, `${name}.${member}`, list);
}

function figureDrop(
  context: NarrativeContext,
  tableKind: string,
  path: string,
  { at, side, concept, columns }: FigureName,
): FigureDrop {
  const drop = (name: string, coordinates: Coordinates, ofConcept: ConceptId | undefined) =>
    nameFigure(context, { tableKind, at: coordinates, side, name }, ofConcept ?? null);
  return new FigureDrop(drop(path, at, concept), (member) => {
    const column = columns?.[member];
    if (column === undefined) return undefined;
    const coordinates = { ...at, ...column.at };
    return new FigureDrop(drop(`${path}.${member}`, coordinates, column.concept), noMember);
  });
}

function noMember(): undefined {
  return undefined;
}

/** No row with a figure, or nothing but zeros; a content that is no number is something. */
function holdsNothing(context: NarrativeContext, tableKind: string): boolean {
  return context.current.book.facts.every(({ table, reading }) => {
    if (table.kind.id !== tableKind || reading.kind === 'blank') return true;
    return reading.kind === 'figure' && reading.value === 0;
  });
}

/** 无, with the cell that says so where the table has a sentence of absence. */
function nothing(context: NarrativeContext, tables: readonly RecognisedTable[]): Phrase {
  const cell = tables.find(({ absence }) => absence !== null)?.absence?.cell;
  if (cell === undefined) return new Phrase(SENTENCE_WORDS.nothing);
  const nameCell = sourceCell(context.current, cell);
  return new Phrase(namePiece(SENTENCE_WORDS.nothing, nameCell, null));
}

function toConfirm(tableKind: string): Phrase {
  return new Phrase({
    kind: 'missing',
    id: `table.${tableKind}`,
    label: MISSING_LABELS.table(tableKind),
    slot: SLOTS.confirm(MISSING_LABELS.tableSlot(tableKind)),
  });
}
