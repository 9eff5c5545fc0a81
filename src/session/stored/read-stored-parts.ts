import type { StoredContents } from './stored-contents';
import { readStoredPart } from '../../workbook/stored/stored-part';
import { readStoredText } from './stored-text';

/** What the parts of ours in a workbook come to. */
export type StoredReading = {
  /** Earlier parts that could not be read and were put out of the way. */
  readonly aside: number;
} & (
  | { readonly kind: 'nothing' }
  | { readonly kind: 'contents'; readonly contents: StoredContents; readonly savedOn: string }
  /** Written by a later version: neither read nor replaced. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'damaged' }
  /** Several that say different things; nobody can tell which of them counts. */
  | { readonly kind: 'several' }
);

export function readStoredParts(parts: readonly string[]): StoredReading {
  const read = parts.map(readStoredPart);
  const aside = read.filter(({ kind }) => kind === 'aside').length;
  const texts = read.flatMap((part) => (part.kind === 'content' ? [part.text] : []));
  const [first, ...others] = new Set(texts);
  const isDamaged = read.some(({ kind }) => kind === 'damaged');
  if (texts.some((text) => readStoredText(text).kind === 'newer')) return { aside, kind: 'newer' };
  if (isDamaged) return { aside, kind: 'damaged' };
  if (first === undefined) return { aside, kind: 'nothing' };
  return others.length > 0 ? { aside, kind: 'several' } : { aside, ...readStoredText(first) };
}
