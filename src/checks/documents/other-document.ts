import type { FactBook } from '../../facts/fact-book';
import { foldLabel } from '../../base/label-text';
import type { TableSet } from '../../tables/table';
import { isOneBody } from '../entity-names';

/** What a further file was given as. */
export type DocumentUse = 'prior' | 'budget' | 'units';

/** A set beside the one checked: of the same workbook, or of a file that was given for comparison. */
export interface OtherDocument {
  /** The path as given; null in the same workbook. */
  readonly file: string | null;
  /** Null for the sets of the same workbook, which say for themselves what they are. */
  readonly use: DocumentUse | null;
  readonly book: FactBook;
  /** What the body of the set checked was called before, as a person says; absent: nobody says so. */
  readonly formerNames?: readonly string[];
}

/** Whether the set is what the file was given as. */
export function isFit(
  own: TableSet,
  use: DocumentUse,
  other: TableSet,
  formerNames: readonly string[] = [],
): boolean {
  const isOwn = isOwnBody(own, other, formerNames);
  switch (use) {
    case 'prior':
      return other.year === own.year - 1 && isOwn;
    case 'budget':
      return other.document === '预算' && other.year === own.year && isOwn;
    case 'units':
      return other.year === own.year && other.document === own.document;
  }
}

function isOwnBody(own: TableSet, other: TableSet, formerNames: readonly string[]): boolean {
  const name = foldLabel(other.entity);
  return isOneBody(own.entity, other.entity) || formerNames.some((one) => foldLabel(one) === name);
}

/** Documents of the same body that speak about a year: what was given as such, else what stands beside. */
export function documentsOf(
  own: TableSet,
  documents: readonly OtherDocument[],
  wanted: Pick<TableSet, 'year' | 'document'>,
): readonly OtherDocument[] {
  const fitting = documents.filter(
    ({ use, book: { set }, formerNames = [] }) =>
      use !== 'units' &&
      set.year === wanted.year &&
      set.document === wanted.document &&
      isOwnBody(own, set, formerNames),
  );
  const given = fitting.filter(({ file }) => file !== null);
  return given.length > 0 ? given : fitting;
}
