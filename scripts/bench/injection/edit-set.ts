import type { Amount } from '../../../src/base/amount';
import type { Grid } from '../../../src/grid/grid';
import { withCell } from '../../../src/grid/grid';
import { amountCell } from '../../synthetic/set-writer';
import type { SyntheticRelation, SyntheticSet } from '../../synthetic/synthetic-set';
import { printedAmount } from '../../synthetic/synthetic-set';

/** What typed cells store instead; null leaves one empty. */
export type Edits = ReadonlyMap<number, Amount | null>;

/** A set in which somebody typed something wrong, with its live formulas worked out anew. */
export interface EditedSet {
  readonly set: SyntheticSet;
  readonly grids: readonly Grid[];
  /** What each cell prints; null for nothing. */
  readonly printed: readonly (Amount | null)[];
  /** Cells that print something else than in the clean set. */
  readonly affected: ReadonlySet<number>;
}

export function editSet(set: SyntheticSet, edits: Edits): EditedSet {
  const stored = new Map<number, Amount | null>();
  const storedAt = (index: number): Amount | null => {
    const known = stored.get(index);
    if (known !== undefined) return known;
    const cell = set.cells[index];
    const edited = edits.get(index);
    const own =
      edited !== undefined
        ? edited
        : cell?.addends
          ? cell.addends.reduce((sum: Amount, part) => sum + (storedAt(part) ?? 0), 0)
          : cell === undefined || cell.blank
            ? null
            : cell.stored;
    stored.set(index, own);
    return own;
  };
  const printed = set.cells.map(({ index, step }) => {
    const own = storedAt(index);
    return own === null ? null : printedAmount(own, step);
  });
  const changed = set.cells.filter(
    (cell) => (cell.blank ? null : cell.stored) !== (stored.get(cell.index) ?? null),
  );
  const grids = set.grids.map((grid) =>
    changed
      .filter(({ sheet }) => sheet === grid.name)
      .reduce((edited, cell) => {
        const content = amountCell(cell, stored.get(cell.index) ?? null, set.cells);
        return withCell(edited, cell.row, cell.column, content);
      }, grid),
  );
  const affected = changed.filter((cell) => printed[cell.index] !== cleanAmount(set, cell.index));
  return { set, grids, printed, affected: new Set(affected.map(({ index }) => index)) };
}

/** What the cell rightly prints. */
export function cleanAmount({ cells }: SyntheticSet, index: number): Amount | null {
  const cell = cells[index];
  return cell === undefined || cell.blank ? null : printedAmount(cell.stored, cell.step);
}

/** Relations that rounding does not explain; blanks count as 0, but for a factor. */
export function brokenRelations({ set, printed }: EditedSet): readonly SyntheticRelation[] {
  return set.relations.filter(({ terms, comparison, needsAll = false }) => {
    if (needsAll && terms.some(({ cell }) => printed[cell] === null)) return false;
    let residual = 0;
    let doubleSlack = 0;
    for (const { cell, coefficient } of terms) {
      const amount = printed[cell] ?? null;
      if (amount === null) continue;
      residual += coefficient * amount;
      doubleSlack += Math.abs(coefficient) * (set.cells[cell]?.step ?? 0);
    }
    const short = comparison === 'equal' ? Math.abs(residual) : -residual;
    return 2 * short > doubleSlack;
  });
}
