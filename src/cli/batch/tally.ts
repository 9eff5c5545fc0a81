import type { OverviewRow } from '../../session/overview/overview-row';
import type { ExitCode } from '../terminal';
import type { CheckedLine } from './check-line';
import type { FinishedFile } from './read-finished';

/** How the files of a batch came out. */
export interface Tally {
  done: number;
  readonly counts: Record<OverviewRow['kind'], number>;
  /** Done by an earlier run and unchanged since. */
  earlier: number;
  readonly before: Record<FinishedFile['standing'], number>;
}

export function newTally(): Tally {
  return {
    done: 0,
    counts: { errors: 0, failed: 0, open: 0, clear: 0 },
    earlier: 0,
    before: { errors: 0, failed: 0, checked: 0 },
  };
}

export function countLine(tally: Tally, { standing }: CheckedLine): void {
  tally.done += 1;
  tally.counts[standing] += 1;
}

export function countFinished(tally: Tally, standing: FinishedFile['standing']): void {
  tally.earlier += 1;
  tally.before[standing] += 1;
}

/** Of all files, those of an earlier run too; a part of a whole need not hold a public table. */
export function exitCodeOf({ counts, before }: Tally, isPart: boolean): ExitCode {
  const anyWrong = counts.errors + before.errors > 0;
  const anyChecked = anyWrong || counts.open + counts.clear + before.checked > 0;
  if (!anyChecked && !isPart) return 2;
  return anyWrong ? 1 : 0;
}
