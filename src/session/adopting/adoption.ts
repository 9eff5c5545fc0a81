import type { CellReplacement } from '../../workbook/cell-replacement';

/** What of a finding is put right: its figure, or of a code and its name one. */
export type AdoptionOf = 'amount' | 'code' | 'name';

/** A proposed value that the user may adopt, or why not. */
export type Adoption =
  | {
      readonly kind: 'possible';
      readonly of: AdoptionOf;
      readonly replacement: CellReplacement;
      /** Of the fact: tells the cell again after rows were inserted. */
      readonly key: string;
      /** 现为 2,652.76，应为 2,652.67 万元 */
      readonly text: string;
      /** 由 2,652.76 改为 2,652.67 万元 */
      readonly done: string;
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
  /** Two figures that changed places are put right together. */
  | 'interchanged'
  /** Other values would do as well. */
  | 'range'
  | 'formula'
  /** The name is not plainly a slip of the official one, or that one is not proven. */
  | 'uncertain'
  /** Code and name stand in one cell, or the code in several. */
  | 'shared'
  /** What the cell holds is not the amount that it was read as. */
  | 'content';
