import { keepingAnswers } from './keeping-answers';

const NOT_FOLDED_BY_NFKC: readonly (readonly [RegExp, string])[] = [
  [/[【〔〖「『]/g, '['],
  [/[】〕〗」』]/g, ']'],
  [/[“”„‟″〝〞]/g, '"'],
];

const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2028-\u202e\u2060\ufeff\p{Cc}]/gu;

/** 合计①, 合计²: these fold to plain digits, so they go before folding. */
const RAISED_MARKS = /(?<=[\p{Script=Han}）)])[\u2460-\u2487¹²³⁴-⁹]+$/u;

/** 合计*, 合计（注1）, 合计[1], 合计注1: where a note below the table is called. 备注1 is a word. */
const NOTE_MARKS =
  /(?<=[\p{Script=Han})])(?:[*※]|\(注\d{0,2}\)|\[(?:注\d{0,2}|\d{1,2})\]|(?<![备附])注\d{1,2})+$/u;

const LEADING_ORDINAL =
  /^(?:[IVX]{1,5}[、.,]|\([一二三四五六七八九十廿卅百零〇\d]{1,4}\)|[一二三四五六七八九十廿卅百零〇]{1,4}[、.,]|\d{1,2}[、.](?!\d))[、.]?/;

/** Figures and codes: nothing in them is folded. */
const PLAIN = /^[!-(*-~]*$/;

/** Workbooks repeat the same few hundred labels; folding each once is what keeps large batches fast. */
const MEMO_LIMIT = 20_000;
const foldMemo = new Map<string, string>();

/**
 * Folds a printed label to the form in which labels are compared: full-width
 * letters, digits and brackets become half-width, every blank and control
 * character goes, quotation marks become one kind, marks of footnotes at the end go.
 */
export function foldLabel(text: string): string {
  if (PLAIN.test(text)) return text;
  const known = foldMemo.get(text);
  if (known !== undefined) return known;
  let folded = text
    .replace(INVISIBLE, '')
    .replace(RAISED_MARKS, '')
    .normalize('NFKC')
    .replace(INVISIBLE, '');
  for (const [pattern, replacement] of NOT_FOLDED_BY_NFKC) {
    folded = folded.replace(pattern, replacement);
  }
  folded = folded.replace(NOTE_MARKS, '');
  if (foldMemo.size >= MEMO_LIMIT) foldMemo.clear();
  foldMemo.set(text, folded);
  return folded;
}

/** The folded label without a leading ordinal such as 一、（二）3. Ⅱ、 */
export function foldWithoutOrdinal(text: string): string {
  return foldLabel(text).replace(LEADING_ORDINAL, '');
}

/** How deep an ordinal puts a line: 一、 → 1, （一） → 2, 1、 → 3, (1) → 4; 0 without an ordinal. */
export const ordinalLevel = keepingAnswers(5_000, (text) => {
  const folded = foldLabel(text);
  if (/^[一二三四五六七八九十廿卅百零〇]{1,4}[、.,]/.test(folded)) return 1;
  if (/^\([一二三四五六七八九十廿卅百零〇]{1,4}\)/.test(folded)) return 2;
  if (/^\d{1,2}[、.](?!\d)/.test(folded)) return 3;
  if (/^\(\d{1,2}\)/.test(folded)) return 4;
  return 0;
});
