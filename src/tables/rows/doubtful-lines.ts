import { mayCarryOver } from '../bind-columns';
import type { Term } from '../vocabulary';

/** One row of a side with what its words say, if they say anything. */
export interface SideRow {
  readonly row: number;
  readonly label: string;
  readonly term: Term | null;
  /** 1 for 一、, 2 for （一）; 0 where no ordinal says it. */
  readonly level: number;
}

/**
 * Lines below a heading that speaks of other years' money in words nobody knows: its
 * 一般公共预算拨款 is not that of this year, so it is left open too.
 */
export function doubtfulLines(rows: readonly SideRow[]): ReadonlySet<number> {
  const doubtful = new Set<number>();
  let heading: number | null = null;
  for (const { row, label, term, level } of rows) {
    if (term === null) {
      if (mayCarryOver(label)) heading = level;
      continue;
    }
    const ends = saysItself(term) || (level > 0 && heading !== null && level <= heading);
    if (ends) heading = null;
    else if (heading !== null) doubtful.add(row);
  }
  return doubtful;
}

/** 上年结转 and 收入总计 need no heading above them. */
function saysItself({ gives, opensGroup, grandTotal }: Term): boolean {
  return gives.flow !== undefined || opensGroup === true || grandTotal === true;
}
