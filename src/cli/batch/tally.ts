import type { ExitCode } from '../terminal';
import type { CheckedLine, Standing } from './check-line';

/** How the files of a batch came out. */
export interface Tally {
  done: number;
  clean: number;
  wrong: number;
  failed: number;
  /** Done by an earlier run and unchanged since. */
  earlier: number;
  readonly before: Record<Standing, number>;
}

export function newTally(): Tally {
  const before = { clean: 0, wrong: 0, failed: 0 };
  return { done: 0, clean: 0, wrong: 0, failed: 0, earlier: 0, before };
}

export function countLine(tally: Tally, { standing }: CheckedLine): void {
  tally.done += 1;
  tally[standing] += 1;
}

export function countFinished(tally: Tally, standing: Standing): void {
  tally.earlier += 1;
  tally.before[standing] += 1;
}

/** Of all files, those of an earlier run too; a part of a whole need not hold a public table. */
export function exitCodeOf({ clean, wrong, before }: Tally, isPart: boolean): ExitCode {
  const anyWrong = wrong + before.wrong > 0;
  const anyChecked = anyWrong || clean + before.clean > 0;
  if (!anyChecked && !isPart) return 2;
  return anyWrong ? 1 : 0;
}
