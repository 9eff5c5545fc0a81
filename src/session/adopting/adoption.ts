import type { ProposedCell } from './adopted-value';

/** What of a finding is put right: its figure, of a code and its name one, or the year of a title. */
export type AdoptionOf = 'amount' | 'code' | 'name' | 'year';

/** Proposed values that the user may adopt, or why not. */
export type Adoption =
  | {
      readonly kind: 'possible';
      readonly of: AdoptionOf;
      /** One cell, or those that are put right together. */
      readonly cells: readonly [ProposedCell, ...ProposedCell[]];
      /** 现为 2,652.76，应为 2,652.67 万元 */
      readonly text: string;
    }
  | {
      readonly kind: 'refused';
      readonly reason: AdoptionRefusal;
      /** What is to be done by hand, where the finding says it nowhere else; may be empty. */
      readonly text: string;
    };

export type AdoptionRefusal =
  /** Several cells are wrong together. */
  | 'several'
  /** Other values would do as well. */
  | 'range'
  | 'formula'
  /** The name is not plainly a slip of the official one, or that one is not proven. */
  | 'uncertain'
  /** Code and name stand in one cell, or the code in several. */
  | 'shared'
  /** The year stands not just once, and in digits, in the cell of the title. */
  | 'title'
  /** Too many titles differ for one year to be that of the tables. */
  | 'years'
  /** What the cell holds is not the amount that it was read as. */
  | 'content';
