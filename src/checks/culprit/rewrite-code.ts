import type { CellRef } from '../../base/address';
import { foldLabel } from '../../base/label-text';
import { joinSegments } from '../../tables/rows/classified-rows';
import type { TriedText } from '../reread';
import type { ClassifiedRow } from '../rules/classified-nodes';

/**
 * What the cells of a row's code say with another code of the same length; null where they print
 * it in a way that leaves it open. Codes may be split over columns 类 款 项.
 */
export function rewriteCode(
  { code, codeCell, nameCell }: ClassifiedRow,
  other: string,
  textAt: (cell: CellRef) => string,
): readonly TriedText[] | null {
  const whole = textAt(codeCell);
  if (whole.includes(code)) return [{ cell: codeCell, text: whole.replace(code, other) }];
  const cells = Array.from(
    { length: Math.max(1, nameCell.column - codeCell.column) },
    (_, offset) => ({ ...codeCell, column: codeCell.column + offset }),
  ).filter((cell) => textAt(cell) !== '');
  const segments = cells.map((cell) => foldLabel(textAt(cell)));
  const joined = joinSegments(segments);
  const kept = code.length - joined.length;
  // What stands above completes the code, and only that of the same parent.
  if (!code.endsWith(joined) || code.slice(0, kept) !== other.slice(0, kept)) return null;
  if (segments.join('') !== joined) return null;
  let from = kept;
  return cells.map((cell, position) => {
    const length = segments[position]?.length ?? 0;
    from += length;
    return { cell, text: other.slice(from - length, from) };
  });
}
