import type { Classification } from '../../src/codes/code-entry';
import { loadCodeBook } from '../../src/codes/load-code-book';

/** The year of every synthetic set. */
export const YEAR = 2024;

/** Items of each kind of money, by the 类 or 款 that they stand under. */
const GENERAL_CLASSES = ['201', '204', '205', '206', '207', '208', '210', '211', '213', '221'];
const LAND_SALES = '21208';
const STATE_CAPITAL = '223';

/** The 类 that 收支总表 list. */
export const LISTED_CLASSES: readonly string[] = [
  ...['201', '202', '203', '204', '205', '206', '207', '208', '210', '211', '212', '213'],
  ...['214', '215', '216', '217', '219', '220', '221', '222', '223', '224', '229'],
];

export const GENERAL_ITEMS = itemsUnder('function', GENERAL_CLASSES, 7).filter((code) => {
  const funds = loadCodeBook('function').fundsOf(code);
  return funds.size === 1 && funds.has('generalPublicBudget');
});
export const LAND_ITEMS = itemsUnder('function', [LAND_SALES], 7);
export const CAPITAL_ITEMS = itemsUnder('function', [STATE_CAPITAL], 7);
export const PERSONNEL_ITEMS = itemsUnder('economy', ['301', '303'], 5);
export const OPERATING_ITEMS = itemsUnder('economy', ['302', '310'], 5);
export const PROJECT_ITEMS = itemsUnder('economy', ['302', '307', '310', '399'], 5);

/** @throws for a code that the book does not list. */
export function officialName(classification: Classification, code: string): string {
  const name = loadCodeBook(classification).nameIn(code, YEAR);
  if (name === null) throw new Error(`${classification} ${code} is in no code book`);
  return name;
}

function itemsUnder(
  classification: Classification,
  above: readonly string[],
  length: number,
): readonly string[] {
  const book = loadCodeBook(classification);
  return book.entries
    .filter((entry) => entry.code.length === length && entry.confidence !== 'medium')
    .filter(({ code }) => above.some((one) => code.startsWith(one)))
    .filter(({ code }) => book.nameIn(code, YEAR) !== null)
    .filter(({ code }) => ['inForce', 'unproven'].includes(book.validity(code, YEAR).kind))
    .map(({ code }) => code);
}
