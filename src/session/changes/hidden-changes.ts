import type { Grid } from '../../grid/grid';
import type { RowMoves } from './moved-formula';

/** Rows or columns of a sheet that were hidden, or shown again. */
export interface HiddenChange {
  readonly kind: 'shown' | 'hidden';
  readonly axis: 'rows' | 'columns';
  readonly sheet: string;
  /** From 0, in order, rows as they lie once rows are put in and taken out. */
  readonly positions: readonly number[];
}

/** `movesOf`: where the rows of before are now; undefined where none moved. */
export function hiddenChanges(
  before: Grid,
  after: Grid,
  movesOf: RowMoves | undefined,
): readonly HiddenChange[] {
  const rows = [...before.hiddenRows].flatMap((row) => {
    const move = movesOf?.(row) ?? { row, isGone: false };
    return move.isGone ? [] : [move.row];
  });
  return [
    ...turned('rows', after.name, new Set(rows), after.hiddenRows),
    ...turned('columns', after.name, before.hiddenColumns, after.hiddenColumns),
  ];
}

function turned(
  axis: HiddenChange['axis'],
  sheet: string,
  was: ReadonlySet<number>,
  is: ReadonlySet<number>,
): readonly HiddenChange[] {
  const only = (own: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...own].filter((position) => !other.has(position)).sort((one, two) => one - two);
  const change = (kind: HiddenChange['kind'], positions: readonly number[]) =>
    positions.length === 0 ? [] : [{ kind, axis, sheet, positions }];
  return [...change('shown', only(was, is)), ...change('hidden', only(is, was))];
}
