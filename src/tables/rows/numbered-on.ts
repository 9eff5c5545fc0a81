import { isFirstOfList } from './lines-of-unknown';
import type { LabelledRow } from './lines-of-unknown';

/**
 * 三、其他资金, 本年收入合计, 四、上级补助收入: a line numbered on behind a total is not counted in it, nor in
 * a line beside it that is what the others leave. It belongs to the next wider line that may count it.
 */
export function withoutNumberedOn(
  lines: readonly LabelledRow[],
  parents: readonly number[],
): readonly number[] {
  return parents.map((parent, position) => {
    let whole = parent;
    while (whole !== -1 && isBehind(lines, parents, whole, position)) whole = parents[whole] ?? -1;
    return whole;
  });
}

/** Whether the line stands behind a line that by its words would count it, and cannot. */
function isBehind(
  lines: readonly LabelledRow[],
  parents: readonly number[],
  whole: number,
  position: number,
): boolean {
  const level = lines[position]?.level ?? 0;
  const above = lines[whole];
  if (level === 0 || above === undefined || whole >= position) return false;
  if (lines.slice(whole + 1, position + 1).some((line) => restarts(line, level))) return false;
  if (above.level === level) return above.term?.rest === true;
  const levels = lines.slice(0, whole).map((line) => line.level);
  const counted = levels.lastIndexOf(level);
  return above.level === 0 && above.term?.total === true && isUnder(parents, counted, whole);
}

function restarts({ label, level }: LabelledRow, own: number): boolean {
  return level === own && isFirstOfList(label);
}

function isUnder(parents: readonly number[], position: number, whole: number): boolean {
  for (let at = position; at !== -1; at = parents[at] ?? -1) if (at === whole) return true;
  return false;
}
