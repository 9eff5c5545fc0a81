import { foldLabel } from './label-text';

/** Hyphens, dashes and the minus sign, alone or doubled; other marks may mean anything. */
const NOTHING_MARK = /^[-‐‑‒–—―─−]{1,2}$/;

/**
 * Whether an amount cell says that there is nothing, by emptiness or by a dash. Such a cell is no
 * zero: it counts as nothing among parts and as missing where a total should stand.
 */
export function saysNothing(text: string): boolean {
  const folded = foldLabel(text);
  return folded === '' || NOTHING_MARK.test(folded);
}
