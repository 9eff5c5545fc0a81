import { mayCarryOver } from '../columns/bind-columns';
import type { Label } from '../sheet/label';
import type { Term } from '../vocabulary/vocabulary';

/** A line of one side, or a label that no term fits. */
export interface LabelledRow {
  readonly row: number;
  readonly label: Label;
  /** How deep its ordinal puts it; 0 without one. */
  readonly level: number;
  readonly term: Term | null;
}

/** Words that say whose money, or of which year, what stands below is. */
const SAYS_MONEY = /上年|基金|国有资本|专户|单位资金|财政拨款|一般公共预算/;

const FIRST_ORDINAL = /^\(?[一1][)、.,]/;

/** Whether the label is the first of a numbered list. */
export function isFirstOfList({ folded }: Label): boolean {
  return FIRST_ORDINAL.test(folded);
}

/**
 * The rows that stand below a heading which was not understood and says something of the money: what
 * they share with it nobody knows. Each comes with the row of its heading.
 */
export function linesOfUnknownHeadings(
  rows: readonly LabelledRow[],
): ReadonlyMap<number, LabelledRow> {
  const found = new Map<number, LabelledRow>();
  let heading: LabelledRow | null = null;
  let inner: number | null = null;
  for (const line of rows) {
    const { term, level } = line;
    if (term === null) {
      const { printed } = line.label;
      if (!SAYS_MONEY.test(printed) && !mayCarryOver(printed)) continue;
      [heading, inner] = [line, null];
      continue;
    }
    if (heading === null) continue;
    inner ??= isBelow(line, heading) ? level : null;
    const isOpen = inner === null ? mayBeBelow(line, heading) : level >= inner;
    if (isOpen && sharesItsFlow(term)) found.set(line.row, heading);
    else heading = null;
  }
  return found;
}

function isBelow(line: LabelledRow, heading: LabelledRow): boolean {
  if (line.level === 0 || line.level === heading.level) return false;
  return heading.level > 0 ? line.level > heading.level : isFirstOfList(line.label);
}

/** 一般公共预算拨款 behind 上年结余 is not said to be of this year, however the two are numbered. */
function mayBeBelow({ level }: LabelledRow, heading: LabelledRow): boolean {
  return mayCarryOver(heading.label.printed) && (level === 0 || level > heading.level);
}

function sharesItsFlow({ gives, total, grandTotal, opensGroup }: Term): boolean {
  return gives.flow === undefined && total !== true && grandTotal !== true && opensGroup !== true;
}
