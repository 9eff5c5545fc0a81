import type { CheckedSet } from '../../session/result/checked-workbook';
import type { VerdictPartName } from '../../session/report/verdict';

/** The lists that the numbers of coverage open. */
export type CoverageListName = 'tables' | 'checked' | 'passed' | 'unresolved' | 'switchedOff';

/** A list of coverage to open and to bring before the user; a new object each time it is asked for. */
export interface CoverageRequest {
  /** The set whose list it is; null for what belongs to none of several. */
  readonly set: CheckedSet | null;
  readonly list: CoverageListName;
  /** What of the list is meant. */
  readonly area: CoverageArea;
}

export type CoverageArea = Exclude<VerdictPartName, 'errors' | 'compared'>;

/** Where a count of the verdict is listed. */
export function coverageRequest(sets: readonly CheckedSet[], area: CoverageArea): CoverageRequest {
  const [only, ...more] = sets;
  const first = (holds: (set: CheckedSet) => boolean) => sets.find(holds) ?? null;
  switch (area) {
    case 'refused':
    case 'hidden':
    case 'skipped':
      return { set: more.length === 0 ? (only ?? null) : null, list: 'tables', area };
    case 'missing':
      return { set: first(({ missing }) => missing.length > 0), list: 'tables', area };
    case 'unresolved':
      return { set: first(({ summary }) => summary.unresolved > 0), list: 'unresolved', area };
    case 'switchedOff':
      return { set: first(({ switchedOff }) => switchedOff.length > 0), list: 'switchedOff', area };
  }
}

/** Marks the heading or the opener of a list, which takes the focus when it is asked for. */
export function coverageArea(area: CoverageArea) {
  return { 'data-coverage-area': area };
}

/** Brings a list of coverage within this part of the page to the top, and the keyboard to it, if it is there. */
export function focusCoverageArea(container: HTMLElement | null, area: CoverageArea): void {
  const place = container?.querySelector<HTMLElement>(`[data-coverage-area="${area}"]`);
  place?.focus({ preventScroll: true });
  // What is meant stands below it.
  place?.scrollIntoView({ block: 'start' });
}
