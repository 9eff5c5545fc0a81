import type { InspectedWorkbook } from '../inspecting/inspect-workbook';
import { OutcomeCounts } from './outcome-counts';

/** The counts that stand before the findings: what was checked, what could not be. */
export interface CheckSummary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly rounding: number;
  /** pass + fail + rounding */
  readonly checked: number;
  readonly passed: number;
  /** missing-data + unreadable + crashed */
  readonly unresolved: number;
  /** Left as they are with a reason; they count among the others all the same. */
  readonly ignored: number;
}

export type SummarisedWorkbook = Pick<InspectedWorkbook, 'sets' | 'explanations'>;

export type VerdictCounts = Pick<CheckSummary, 'errors' | 'checked' | 'unresolved' | 'ignored'>;

export function summarise(workbook: SummarisedWorkbook): CheckSummary {
  const findings = workbook.sets.flatMap((set) => set.checks.findings);
  const counts = new OutcomeCounts();
  for (const { checks } of workbook.sets)
    for (const outcome of checks.outcomes) counts.add(outcome);
  const bySeverity = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: bySeverity('error'),
    warnings: bySeverity('warning'),
    infos: bySeverity('info'),
    rounding: counts.of('rounding'),
    checked: counts.of('pass', 'fail', 'rounding'),
    passed: counts.of('pass'),
    unresolved: counts.of('missing-data', 'unreadable', 'crashed'),
    ignored: findings.filter(({ id }) => workbook.explanations.ignored.has(id)).length,
  };
}

/** Checks that neither passed nor came out within what rounding explains. */
export function failedChecks({
  checked,
  passed,
  rounding,
}: Pick<CheckSummary, 'checked' | 'passed' | 'rounding'>): number {
  return checked - passed - rounding;
}

/**
 * One wrong figure breaks several checks and is one place; of checks of another kind, as of tables
 * that are not there, that is not said.
 */
export function failsMoreThanPlaces(
  summary: CheckSummary,
  sets: SummarisedWorkbook['sets'],
): boolean {
  const { errors, warnings, infos } = summary;
  return failedChecks(summary) > errors + warnings + infos && sets.some(hasFigureOfSeveral);
}

function hasFigureOfSeveral({ checks }: SummarisedWorkbook['sets'][number]): boolean {
  return checks.findings.some(
    (one) =>
      one.kind === 'arithmetic' &&
      one.relations.length + one.beside.unreadFor + one.beside.forms.length > 1,
  );
}

/** The counts of several sets together, as far as a verdict goes by them. */
export function totalCounts(summaries: readonly CheckSummary[]): VerdictCounts {
  const sum = (count: (summary: CheckSummary) => number) =>
    summaries.reduce((total, summary) => total + count(summary), 0);
  return {
    errors: sum(({ errors }) => errors),
    checked: sum(({ checked }) => checked),
    unresolved: sum(({ unresolved }) => unresolved),
    ignored: sum(({ ignored }) => ignored),
  };
}

/** Most of what was to be checked could not be: what was checked says little then. */
export function isMostlyOpen({
  checked,
  unresolved,
}: Pick<CheckSummary, 'checked' | 'unresolved'>): boolean {
  return unresolved > checked;
}
