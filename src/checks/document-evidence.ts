import type { Fact } from '../facts/fact';
import type { DocumentUse } from './documents/other-document';

/** A figure that was compared with other documents, and whether they say the same. */
export interface ComparedFact {
  readonly fact: Fact;
  /** What the documents are to the set checked. */
  readonly use: DocumentUse;
  readonly agrees: boolean;
}

/** What other documents say of the cells any of which may be the wrong one: neither list is empty. */
export interface DocumentEvidence {
  readonly use: DocumentUse;
  readonly differing: readonly Fact[];
  readonly agreeing: readonly Fact[];
}
