import type { CellRef } from '../base/address';
import { convertedFormat } from './converted-format';

/** What a typed cell holds; formulas are nobody's to replace. */
export type TypedValue =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly number: number }
  /** Begins with a letter, digit, bracket or blank, so that no host takes it for a formula. */
  | { readonly kind: 'text'; readonly text: string };

/** One value in the place of another; its inverse takes it back exactly. */
export interface CellReplacement {
  readonly cell: CellRef;
  /** What the cell must still hold. */
  readonly from: TypedValue;
  readonly to: TypedValue;
  /** Number formats that change along; absent where the cell keeps its own, or the host is to choose. */
  readonly format?: FormatChange;
}

interface FormatChange {
  readonly from: string;
  readonly to: string;
}

/** What takes the replacement back, as it was done. */
export function takenBack({ cell, from, to, format }: CellReplacement): CellReplacement {
  const back = { cell, from: to, to: from };
  return format === undefined ? back : { ...back, format: { from: format.to, to: format.from } };
}

/**
 * The replacement with the format that goes along where a text becomes the number that it says,
 * so that the cell goes on showing it; any other is as it was asked for. `own`: the format of the cell.
 */
export function withFormat(replacement: CellReplacement, own: string): CellReplacement {
  const { from, to, format } = replacement;
  if (format !== undefined || from.kind !== 'text' || to.kind !== 'number') return replacement;
  const converted = convertedFormat(from.text, own);
  if (converted === null || converted === own) return replacement;
  return { ...replacement, format: { from: own, to: converted } };
}

/** Of a merged area only the first cell holds anything: one that holds a text is this one. */
export function mayBeMerged({ from, to }: CellReplacement): boolean {
  return from.kind === 'text' && to.kind === 'text';
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
