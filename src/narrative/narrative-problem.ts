import type { DocumentKind } from '../tables/catalogue/table-kind';
import type { SentenceProblem } from './profiles/compile-profile';

/** Why no narrative can be made. */
export type NarrativeProblem =
  /** The profile is for the other kind of document. */
  | {
      readonly kind: 'wrongDocument';
      readonly profile: string;
      readonly wanted: DocumentKind;
      readonly found: DocumentKind;
    }
  /** The workbook given as last year's, or as the budget of the year, is of another year or kind. */
  | {
      readonly kind: 'wrongCompanion';
      readonly companion: 'prior' | 'budget';
      readonly file: string;
      readonly wanted: { readonly year: number; readonly document: DocumentKind };
      readonly found: { readonly year: number; readonly document: DocumentKind };
    }
  | { readonly kind: 'templates'; readonly sentences: readonly SentenceProblem[] };
