import type { ColumnYear, Stage } from '../coordinates/coordinates';
import type { HeaderColumn } from './header-columns';
import type { DocumentKind } from '../catalogue/table-kind';
import { roleOfPath } from '../vocabulary/column-roles';

/** Whose figures a table prints, as far as title and headings say. */
export interface OwnPeriod {
  /** Null where neither title nor headings name one. */
  readonly year: number | null;
  readonly document: DocumentKind;
}

interface ColumnPeriod {
  readonly year?: ColumnYear | undefined;
  readonly stage?: Stage | undefined;
}

/** What the figures of a document are where nothing else is said. */
export function stageOfDocument(document: DocumentKind): Stage {
  return document === '预算' ? 'budget' : 'final';
}

/** The period of a column where it is not the table's own: 2024年预算数 in a budget of 2024 says nothing. */
export function otherPeriod(
  { year, stage }: ColumnPeriod,
  own: OwnPeriod,
): { readonly year?: ColumnYear; readonly stage?: Stage } {
  const sameYear = year === undefined || year === own.year;
  if (sameYear && (stage === undefined || stage === stageOfDocument(own.document))) return {};
  return {
    ...(sameYear ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** The latest year of the headings, where each column of figures says one. */
export function yearOverAll(
  columns: readonly HeaderColumn[],
  shape: 'twoSided' | 'matrix',
): number | null {
  const years = columns.flatMap(({ path, year }) =>
    path.length === 0 || roleOfPath(shape, path) !== null ? [] : [year],
  );
  const printed = years.flatMap((year) => (typeof year === 'number' ? year : []));
  return printed.length === 0 || years.includes(null) ? null : Math.max(...printed);
}

/** A year after the table's own that a column prints: one of the two is a slip. */
export function laterYear(columns: readonly HeaderColumn[], own: number | null): number | null {
  if (own === null) return null;
  for (const { year } of columns) if (typeof year === 'number' && year > own) return year;
  return null;
}
