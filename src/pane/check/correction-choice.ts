import type { CellRef } from '../../base/address';
import type { CheckedSet, CheckedWorkbook, TableLine } from '../../session/result/checked-workbook';
import type { RecognitionChoices } from '../../session/inspecting/recognition-choices';
import type { ColumnChoices, WantedColumn } from '../../session/inspecting/column-choices';
import type { AssumedColumn, AssumedReading } from '../../tables/assumptions';

/** What is chosen in the form, as the values of its lists; empty is what recognition reads. */
export interface CorrectionChoice {
  readonly kind: string;
  readonly year: string;
  readonly stage: string;
  readonly unit: string;
}

/** The columns that are chosen, by the position of the heading of the form. */
export type ColumnsChosen = ReadonlyMap<number, number>;

/** The value for a sheet that is no public table. */
export const NON_TABLE = 'nonTable';

interface ReadLine {
  readonly set: CheckedSet;
  readonly line: TableLine;
}

/** The table below a title, and the set that it is read in; null where it could not be read. */
export function lineOf(
  { sets }: Pick<CheckedWorkbook, 'sets'>,
  sheet: string,
  title: CellRef | null,
): ReadLine | null {
  for (const set of sets) {
    const line = [...set.tables, ...set.forms].find(
      (one) =>
        one.sheet === sheet && one.title.row === title?.row && one.title.column === title.column,
    );
    if (line !== undefined) return { set, line };
  }
  return null;
}

/** What recognition read where nothing was said; empty where it was said otherwise or is unknown. */
export function readOf(
  result: Pick<CheckedWorkbook, 'sets'>,
  sheet: string,
  title: CellRef | null,
  said: AssumedReading | null,
): CorrectionChoice {
  const read = lineOf(result, sheet, title);
  if (read === null || said?.kind === 'nonTable') return choiceOf(null);
  const { year, document } = read.set.inspected.set;
  const chosen = choiceOf(said);
  return {
    kind: chosen.kind === '' ? read.line.kind : '',
    year: chosen.year === '' && year !== 0 ? String(year) : '',
    stage: chosen.stage === '' && chosen.kind === '' ? document : '',
    unit: chosen.unit === '' ? read.line.unit : '',
  };
}

function choiceOf(reading: AssumedReading | null): CorrectionChoice {
  if (reading?.kind === 'nonTable') return { kind: NON_TABLE, year: '', stage: '', unit: '' };
  return {
    kind: reading?.tableKind ?? '',
    year: reading?.year?.toString() ?? '',
    stage: reading?.stage ?? '',
    unit: reading?.unit ?? '',
  };
}

/** What the form opens with: what is said, else the kind that the header is that of. */
export function firstChoice(
  reading: AssumedReading | null,
  fitsKind: string | undefined,
): CorrectionChoice {
  const said = choiceOf(reading);
  return reading === null && fitsKind !== undefined ? { ...said, kind: fitsKind } : said;
}

/** The columns of which something was said, a heading that stands in the form twice from left to right. */
export function columnsChosen(
  reading: AssumedReading | null,
  wanted: readonly WantedColumn[],
): ColumnsChosen {
  const chosen = new Map<number, number>();
  for (const { column, heading } of reading?.kind === 'table' ? reading.columns : []) {
    const position = wanted.findIndex((one, at) => one.heading === heading && !chosen.has(at));
    if (position >= 0) chosen.set(position, column);
  }
  return chosen;
}

/** Headings for which a column is chosen that is chosen for another one too. */
export function chosenTwice(chosen: ColumnsChosen): ReadonlySet<number> {
  const times = (column: number) => [...chosen.values()].filter((one) => one === column).length;
  return new Set([...chosen].flatMap(([position, column]) => (times(column) > 1 ? position : [])));
}

/** What is said of the columns, each with the heading that is printed over it now. */
export function saidColumns(
  chosen: ColumnsChosen,
  { wanted, columns }: ColumnChoices,
): readonly AssumedColumn[] {
  return wanted.flatMap(({ heading }, position) => {
    const own = columns.find(({ column }) => column === chosen.get(position));
    return own === undefined ? [] : { column: own.column, printed: own.printed, heading };
  });
}

/** Null when nothing is said. A kind belongs to one stage, which need not be said besides. */
export function readingOf(
  { kind, year, stage, unit }: CorrectionChoice,
  columns: readonly AssumedColumn[],
  before: AssumedReading | null,
  { stages, units }: RecognitionChoices,
): AssumedReading | null {
  if (kind === NON_TABLE) return { kind: 'nonTable' };
  const entity = before?.kind === 'table' ? before.entity : null;
  if ([kind, year, stage, unit].every((value) => value === '') && entity === null) return null;
  return {
    kind: 'table',
    tableKind: kind === '' ? null : kind,
    year: year === '' ? null : Number(year),
    stage: (kind === '' ? stages.find((one) => one === stage) : undefined) ?? null,
    unit: units.find((one) => one === unit) ?? null,
    entity,
    columns,
  };
}
