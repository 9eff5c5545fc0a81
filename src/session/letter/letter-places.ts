import { visibleText } from '../../base/visible-text';
import type { RecognisedTable } from '../../tables/table';
import { sheetsOf } from '../../tables/table';
import { letterTitle } from './letter-title';
import { LETTER_WORDS as WORDS } from './letter-words.zh-CN';

/** （六） of an item named in brackets: D12（（六）社会保障和就业支出）, but not of a sheet, （（六）!D12）. */
const NUMERAL_IN_BRACKETS = /（[（(][一二三四五六七八九十]+[）)](?=[^）])(?![^（）]*!)/g;

/** Without the numerals of items within other brackets, which would stand one in the other. */
export function withoutNumerals(text: string): string {
  return text.replace(NUMERAL_IN_BRACKETS, '（');
}

const SIGNS_OF_PATTERNS = /[\\^$.*+?()[\]{}|]/g;

/**
 * The text with 《部门支出总表》（预算03表）D6 for 预算03表!D6: an office knows its tables by their titles,
 * and the sign between a sheet and its cell is one of formulas. The same for “预算03表”没有科目 ….
 */
export function withTitles(text: string, tables: readonly RecognisedTable[]): string {
  const names = new Map(
    tables.flatMap(sheetsOf).map((sheet) => [visibleText(sheet), sheetName(sheet, tables)]),
  );
  const pattern = [...names.keys()]
    .map((sheet) => sheet.replace(SIGNS_OF_PATTERNS, '\\$&'))
    .join('|');
  const titled =
    pattern === ''
      ? text
      : text.replace(
          new RegExp(`( ?)(${pattern})!(?=[A-Z]{1,3}[1-9])|“(${pattern})”(?=没有科目)`, 'gu'),
          (printed, blank = '', sheet?: string, quoted?: string) => {
            const name = names.get(sheet ?? quoted ?? '') ?? '';
            if (name !== '') return name;
            return sheet === undefined ? printed : `${blank}${sheet} `;
          },
        );
  return titled.replace(/!(?=[A-Z]{1,3}[1-9])/g, ' ');
}

/** Empty where the sheet holds no table or several: there the sheet alone says which cell is meant. */
function sheetName(sheet: string, tables: readonly RecognisedTable[]): string {
  const [table, ...others] = tables.filter((one) => sheetsOf(one).includes(sheet));
  if (table === undefined || others.length > 0) return '';
  const title = letterTitle(table);
  const isAlone =
    table.continuations.length === 0 &&
    tables.every((one) => one === table || letterTitle(one) !== title);
  const shown = visibleText(sheet);
  return isAlone && shown.endsWith(title) ? WORDS.titled(title) : WORDS.table([title], shown);
}
