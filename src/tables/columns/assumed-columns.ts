import { columnLetters } from '../../base/address';
import type { Grid } from '../../grid/grid';
import type { AssumedColumn } from '../assumptions';
import { headingText } from '../sheet/heading-text';
import { yearOf } from './header-columns';
import type { HeaderRows, TableHeader } from './read-header';

/** Between the levels of a heading. */
export const LEVEL = '›';

/** Why a header cannot be read as the user says. */
export type AssumedColumnMisfit =
  | { readonly kind: 'sameColumn'; readonly column: string }
  /** The column had another heading when it was said what it is. */
  | {
      readonly kind: 'otherHeading';
      readonly column: string;
      readonly before: string;
      readonly now: string;
    };

/**
 * The header with the headings that the user gives in place of the printed ones; people are still
 * shown what is printed. One heading that has changed takes all of it back, for the columns may have moved.
 */
export function withAssumedColumns(
  grid: Grid,
  header: TableHeader,
  said: readonly AssumedColumn[],
): TableHeader | AssumedColumnMisfit {
  const headings = new Map<number, readonly string[]>();
  for (const { column, printed, heading } of said) {
    const letters = columnLetters(column);
    if (headings.has(column)) return { kind: 'sameColumn', column: letters };
    const own = header.columns.find(({ index }) => index === column);
    if (own?.printed !== printed) {
      return { kind: 'otherHeading', column: letters, before: printed, now: own?.printed ?? '' };
    }
    headings.set(column, heading.split(LEVEL).map(headingText));
  }
  let path: readonly string[] | undefined;
  const columns = header.columns.map((column) => {
    path = isMergedLeft(grid, header, column.index)
      ? (headings.get(column.index) ?? path)
      : headings.get(column.index);
    return path === undefined ? column : { ...column, path, year: yearOf(path) };
  });
  return { ...header, columns };
}

/** Whether the heading goes on from the column at the left: 类 款 项 below one heading. */
export function isMergedLeft({ merges }: Grid, { bottom }: HeaderRows, column: number): boolean {
  return merges.some(
    (area) =>
      area.top <= bottom && area.bottom >= bottom && area.left < column && area.right >= column,
  );
}
