import { fileName } from '../../base/address';
import { foldLabel } from '../../base/label-text';
import type { DocumentKind } from '../catalogue/table-kind';

const WORDS: Readonly<Record<DocumentKind, string>> = {
  预算: '(?<!预)(?:预算|yusuan|budget)',
  决算: '(?<!预)(?:决算|juesuan|final[-_ ]?accounts)',
};

/** A year that is not the first part of a date. */
const YEAR = String.raw`(?<!\d)(20\d{2})(?!\d|[-._年]\d{1,2}(?!\d))`;

/** 2023年公开部门决算 tells when it was published, which for final accounts is the year after. */
const BETWEEN = String.raw`(?:(?!公开|公布|发布|预算|决算)[^\d]){0,16}?`;

/**
 * The year that the name of a file gives this document, as 2022年度部门决算.xlsx or 部门决算（2022年）.xls do;
 * null where it gives none or several.
 */
export function yearInFileName(path: string, document: DocumentKind): number | null {
  const name = foldLabel(fileName(path).replace(/\.[^.]+$/, '')).toLowerCase();
  const word = WORDS[document];
  const before = new RegExp(`${YEAR}${BETWEEN}${word}`, 'g');
  const behind = new RegExp(String.raw`${word}(?:公开)?(?:报?表)?[\s（(\[【_-]*${YEAR}`, 'g');
  const found = [...name.matchAll(before)];
  const years = new Set(
    (found.length > 0 ? found : [...name.matchAll(behind)]).map(([, year]) => Number(year)),
  );
  const [year = null] = years;
  return years.size === 1 ? year : null;
}
