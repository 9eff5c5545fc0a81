import { foldLabel } from '../../base/label-text';

export const FULL_WIDTH_DIGIT = /[０-９]/;

/** How a text is typed that anybody reads as a number; null for words. */
export function typedNumber(content: string): 'numberAsText' | 'fullWidthNumber' | null {
  if (!/^[-−+]?[\d,]+(\.\d+)?$/.test(foldLabel(content))) return null;
  return FULL_WIDTH_DIGIT.test(content) ? 'fullWidthNumber' : 'numberAsText';
}
