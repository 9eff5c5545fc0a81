import type { CellRef } from '../base/address';

/** What a typed cell holds; formulas are nobody's to replace. */
export type TypedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  /** Begins with a letter or a blank, or is all digits, as a code: a host keeps both as a text. */
  | { readonly kind: 'text'; readonly text: string };

/** One value in the place of another; its inverse takes it back exactly. */
export interface CellReplacement {
  readonly cell: CellRef;
  /** What the cell must still hold. */
  readonly from: TypedValue;
  readonly to: TypedValue;
}

/** What takes the replacement back. */
export function takenBack({ cell, from, to }: CellReplacement): CellReplacement {
  return { cell, from: to, to: from };
}

/** Why a cell was left as it is. */
export type CellRefusal =
  /** It holds something else than was checked. */
  | 'changed'
  | 'formula'
  | 'merged'
  | 'locked'
  /** A number would become a text there. */
  | 'textFormat'
  /** The host took the value and the cell holds another one. */
  | 'notKept';
