import type { Coordinates, Stage } from '../../tables/coordinates/coordinates';
import type { RecognisedTable } from '../../tables/table';
import type { BookSource } from '../figures/figure';
import { sourceCell } from '../figures/find-figure';
import { nameFigure } from '../figures/named-figure';
import type { ConceptId } from '../names/concepts';
import type { FigureName, TableNames } from '../names/table-names';
import type { NarrativeContext } from '../narrative-context';
import { sourceOf } from '../narrative-context';
import { MISSING_LABELS, SENTENCE_WORDS, SLOTS } from '../words.zh-CN';
import type { TemplateValue } from './drops';
import { FigureDrop, RecordDrop } from './drops';
import { listDrop } from './list-drop';
import { namePiece } from './phrases';
import { Phrase } from './piece';

/** A table under the names of its figures and lists. */
export function tableDrop(context: NarrativeContext, name: string, names: TableNames): RecordDrop {
  return new RecordDrop((member) => memberOf(context, name, names, member));
}

function memberOf(
  context: NarrativeContext,
  name: string,
  names: TableNames,
  member: string,
): TemplateValue | undefined {
  const source = sourceOf(context, names.book);
  const tables = source?.book.tablesOf(names.kind) ?? [];
  if (member === '缺失') return tables.length === 0;
  if (member === '无数据') {
    return source !== null && tables.length > 0 && holdsNothing(source, names.kind);
  }
  if (member === '待确认') return tables.length === 0 ? toConfirm(names.kind) : new Phrase();
  if (member === '无') return nothing(source, tables);
  const figure = names.figures[member];
  if (figure !== undefined) {
    return figureDrop(context, source, names, `${name}.${member}`, figure);
  }
  const list = names.lists[member];
  return list === undefined
    ? undefined
    : listDrop({ context, source, tableKind: names.kind, path: `${name}.${member}`, list });
}

function figureDrop(
  context: NarrativeContext,
  source: BookSource | null,
  { kind: tableKind, scope }: TableNames,
  path: string,
  { at, side, concept, stages, manual, columns }: FigureName,
): FigureDrop {
  const named = (
    name: string,
    coordinates: Coordinates,
    ofStages: readonly Stage[] | undefined,
    ofConcept: ConceptId | undefined,
  ) => {
    const query = { tableKind, scope, at: coordinates, side, stages: ofStages, name };
    return nameFigure(context, { source, query, manual }, ofConcept ?? null);
  };
  return new FigureDrop(named(path, at, stages, concept), (member) => {
    const column = columns?.[member];
    if (column === undefined) return undefined;
    const coordinates = { ...at, ...column.at };
    const drop = named(`${path}.${member}`, coordinates, column.stages, column.concept);
    return new FigureDrop(drop, noMember);
  });
}

function noMember(): undefined {
  return undefined;
}

/** No row with a figure, or nothing but zeros; a content that is no number is something. */
function holdsNothing(source: BookSource, tableKind: string): boolean {
  return source.book.facts.every(({ table, reading }) => {
    if (table.kind.id !== tableKind || reading.kind === 'blank') return true;
    return reading.kind === 'figure' && reading.value === 0;
  });
}

/** 无, with the cell that says so where the table has a sentence of absence. */
function nothing(source: BookSource | null, tables: readonly RecognisedTable[]): Phrase {
  const cell = tables.find(({ absence }) => absence !== null)?.absence?.cell;
  if (cell === undefined || source === null) return new Phrase(SENTENCE_WORDS.nothing);
  const nameCell = sourceCell(source, cell);
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
