import type { CellRef } from '../../../base/address';
import type { CodeChange } from '../../code-cells';
import { changesOfCode } from '../../code-cells';
import type { TriedText } from '../../reread';
import type { ClassifiedRow } from '../../rules/classified-nodes';

/** A row with another code in the cells that print it. */
export interface RewrittenCode {
  readonly cells: readonly TriedText[];
  /** The only cell that changes; null where several parts of the code do. */
  readonly part: CodeChange | null;
}

/**
 * What the cells of a row's code say with another code of the same length; null where they print
 * it in a way that leaves it open.
 */
export function rewriteCode(
  row: ClassifiedRow,
  other: string,
  textAt: (cell: CellRef) => string,
): RewrittenCode | null {
  const changes = changesOfCode({ ...row, textAt }, other);
  if (changes === null) return null;
  const [only = null, ...more] = changes;
  const cells = changes.map(({ cell, printed, expected }) => {
    const text = textAt(cell);
    return { cell, text: text.includes(printed) ? text.replace(printed, expected) : expected };
  });
  return { cells, part: more.length === 0 ? only : null };
}
