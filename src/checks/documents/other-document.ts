import type { FactBook } from '../../facts/fact-book';
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
}

/** Whether the set is what the file was given as. */
export function isFit(own: TableSet, use: DocumentUse, other: TableSet): boolean {
  switch (use) {
    case 'prior':
      return other.year === own.year - 1 && isOneBody(own.entity, other.entity);
    case 'budget':
      return (
        other.document === '预算' && other.year === own.year && isOneBody(own.entity, other.entity)
      );
    case 'units':
      return other.year === own.year && other.document === own.document;
  }
}

/** Documents of the same body that speak about a year: what was given as such, else what stands beside. */
export function documentsOf(
  own: TableSet,
  documents: readonly OtherDocument[],
  wanted: Pick<TableSet, 'year' | 'document'>,
): readonly OtherDocument[] {
  const fitting = documents.filter(
    ({ use, book: { set } }) =>
      use !== 'units' &&
      set.year === wanted.year &&
      set.document === wanted.document &&
      isOneBody(own.entity, set.entity),
  );
  const given = fitting.filter(({ file }) => file !== null);
  return given.length > 0 ? given : fitting;
}
