import type { RecognitionChoices } from '../../session/recognition-choices';
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
