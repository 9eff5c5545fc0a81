import type { CellRef } from '../../base/address';
import type { CheckedWorkbook, TableLine } from '../../session/result/checked-workbook';
import type { RecognitionChoices } from '../../session/inspecting/recognition-choices';
import type { AssumedReading } from '../../tables/assumptions';

/** What is chosen in the form, as the values of its lists; empty is what recognition reads. */
export interface CorrectionChoice {
  readonly kind: string;
  readonly year: string;
  readonly stage: string;
  readonly unit: string;
}

/** The value for a sheet that is no public table. */
export const NON_TABLE = 'nonTable';

/** What recognition read where nothing was said; empty where it was said otherwise or is unknown. */
export function readOf(
  { sets }: Pick<CheckedWorkbook, 'sets'>,
  sheet: string,
  title: CellRef | null,
  said: AssumedReading | null,
): CorrectionChoice {
  const unread = choiceOf(null);
  const set = sets.find(({ tables, forms }) => [...tables, ...forms].some(isMeant));
  const line = set === undefined ? undefined : [...set.tables, ...set.forms].find(isMeant);
  if (set === undefined || line === undefined || said?.kind === 'nonTable') return unread;
  const { year, document } = set.inspected.set;
  const chosen = choiceOf(said);
  return {
    kind: chosen.kind === '' ? line.kind : '',
    year: chosen.year === '' && year !== 0 ? String(year) : '',
    stage: chosen.stage === '' && chosen.kind === '' ? document : '',
    unit: chosen.unit === '' ? line.unit : '',
  };

  function isMeant(one: TableLine): boolean {
    return one.sheet === sheet && one.title.row === title?.row && one.title.column === title.column;
  }
}

export function choiceOf(reading: AssumedReading | null): CorrectionChoice {
  if (reading?.kind === 'nonTable') return { kind: NON_TABLE, year: '', stage: '', unit: '' };
  return {
    kind: reading?.tableKind ?? '',
    year: reading?.year?.toString() ?? '',
    stage: reading?.stage ?? '',
    unit: reading?.unit ?? '',
  };
}

/** Null when nothing is said. A kind belongs to one stage, which need not be said besides. */
export function readingOf(
  { kind, year, stage, unit }: CorrectionChoice,
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
  };
}
