import type { SampleReading } from './read-sample';
import { CLEAN_2023, CLEAN_2024, readSample } from './read-sample';

/** The tables that list codes: where the names stand and which columns hold money. */
const CLASSIFIED = [
  { sheet: '预算03表', totalRow: 5, columns: [...'CDEFGH'], lengths: [3, 5, 7] },
  { sheet: '预算05表', totalRow: 6, columns: [...'CDEFG'], lengths: [3, 5, 7] },
  { sheet: '预算07表', totalRow: 6, columns: [...'CDE'], lengths: [3, 5] },
] as const;

const FIRST_PROJECT_ROW = 10;
const FIRST_PROCUREMENT_ROW = 8;

function codesOf(book: SampleReading, sheet: string): readonly [string, number][] {
  return [...book.rowsBy(sheet, 0)].filter(([text]) => /^\d{3,7}$/.test(text));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** The rows from `first` to the end of the sheet. */
function rowsFrom(book: SampleReading, sheet: string, first: number): readonly number[] {
  return [...book.sheet(sheet).rows.keys()].map((row) => row + 1).filter((row) => row >= first);
}

describe.each([
  [CLEAN_2024, 2024],
  [CLEAN_2023, 2023],
])('%s', (fileName, year) => {
  let book: SampleReading;
  const money = (sheet: string, address: string): number => book.money(sheet, address);

  beforeAll(async () => {
    book = await readSample(fileName);
  });

  it('has the thirteen public tables, each with its label, title and unit', () => {
    const labels = Array.from({ length: 13 }, (_, n) => `预算${String(n + 1).padStart(2, '0')}表`);
    expect(book.grids.map(({ name }) => name)).toEqual(labels);
    for (const label of labels) {
      const rows = book.sheet(label).rows.keys();
      const top = [...rows]
        .slice(0, 3)
        .map((row) =>
          Array.from({ length: 14 }, (_, column) => book.text(label, row, column)).join(''),
        );
      expect(top).toEqual([label, expect.stringMatching(`^${year}年.+表`), '单位：万元']);
    }
  });

  it.each(CLASSIFIED)('adds up by code in $sheet', ({ sheet, totalRow, columns, lengths }) => {
    const codes = codesOf(book, sheet);
    const under = (parent: string, length: number) =>
      codes.filter(([code]) => code.startsWith(parent) && code.length === length);
    expect(codes.map(([code]) => code)).toEqual(codes.map(([code]) => code).sort());
    for (const column of columns) {
      const cell = (row: number) => money(sheet, `${column}${row}`);
      const children = (parent: string, length: number) =>
        sum(under(parent, length).map(([, row]) => cell(row)));
      expect(cell(totalRow)).toBe(children('', lengths[0]));
      for (const [code, row] of codes) {
        const next = lengths[lengths.findIndex((length) => length === code.length) + 1];
        if (next !== undefined) expect([code, cell(row)]).toEqual([code, children(code, next)]);
      }
    }
  });

  it('adds up along the rows', () => {
    const rows = (sheet: string, totalRow: number) => [
      totalRow,
      ...codesOf(book, sheet).map(([, row]) => row),
    ];
    for (const row of rows('预算03表', 5)) {
      const parts = [...'DEFGH'].map((column) => money('预算03表', `${column}${row}`));
      expect(money('预算03表', `C${row}`)).toBe(sum(parts));
    }
    for (const sheet of ['预算05表', '预算06表']) {
      for (const row of rows(sheet, 6)) {
        const [whole, basic, personnel, operating, project] = [...'CDEFG'].map((column) =>
          money(sheet, `${column}${row}`),
        );
        expect([whole, basic]).toEqual([
          (basic ?? NaN) + (project ?? NaN),
          (personnel ?? NaN) + (operating ?? NaN),
        ]);
      }
    }
    for (const row of rows('预算07表', 6)) {
      const parts = [money('预算07表', `D${row}`), money('预算07表', `E${row}`)];
      expect(money('预算07表', `C${row}`)).toBe(sum(parts));
    }
  });

  it('says the same of each function in 预算01表, 03, 04 and 05', () => {
    const inGeneralBudget = new Map(codesOf(book, '预算05表'));
    const lines = { all: book.rowsBy('预算01表', 2), fiscal: book.rowsBy('预算04表', 2) };
    const lineOf = (rows: ReadonlyMap<string, number>, name: string) =>
      [...rows].find(([label]) => label.replace(/^.*[、）]/, '') === name)?.[1];
    const codes = codesOf(book, '预算03表');
    expect([...inGeneralBudget.keys()]).toEqual(codes.map(([code]) => code));
    for (const [code, row] of codes) {
      const other = inGeneralBudget.get(code) ?? NaN;
      expect(book.text('预算05表', other - 1, 1)).toBe(book.text('预算03表', row - 1, 1));
      expect([...'CDG'].map((column) => money('预算05表', `${column}${other}`))).toEqual(
        [...'CDE'].map((column) => money('预算03表', `${column}${row}`)),
      );
      if (code.length === 3) {
        const name = book.text('预算03表', row - 1, 1);
        const whole = money('预算03表', `C${row}`);
        expect(money('预算01表', `D${lineOf(lines.all, name) ?? NaN}`)).toBe(whole);
        expect(money('预算04表', `D${lineOf(lines.fiscal, name) ?? NaN}`)).toBe(whole);
      }
    }
  });

  it('balances income and expenditure in 预算01表 and 预算04表', () => {
    const span = (sheet: string, column: string, first: number, last: number) =>
      sum(
        Array.from({ length: last - first + 1 }, (_, n) => money(sheet, `${column}${first + n}`)),
      );
    const total = money('预算03表', 'C5');
    expect(span('预算01表', 'B', 6, 14)).toBe(total);
    expect(span('预算01表', 'D', 6, 30)).toBe(total);
    expect(span('预算04表', 'B', 7, 9)).toBe(total);
    expect(span('预算04表', 'D', 7, 31)).toBe(total);
    for (const cell of ['B31', 'D31', 'B33', 'D33']) expect(money('预算01表', cell)).toBe(total);
    for (const cell of ['B6', 'D6', 'B33', 'D33']) expect(money('预算04表', cell)).toBe(total);
  });

  it('carries the grand total through the tables by unit and to 预算07表', () => {
    for (const row of [6, 7, 8]) {
      for (const column of 'CDE') {
        expect(money('预算02表', `${column}${row}`)).toBe(money('预算03表', 'C5'));
      }
      for (const column of 'CDEFG') {
        expect(money('预算06表', `${column}${row}`)).toBe(money('预算05表', `${column}6`));
      }
    }
    expect([...'CDE'].map((column) => money('预算07表', `${column}6`))).toEqual(
      [...'DEF'].map((column) => money('预算05表', `${column}6`)),
    );
  });

  it('counts 人员经费 as 301 and 303, 公用经费 as the rest', () => {
    const economy = new Map(codesOf(book, '预算07表'));
    const whole = (code: string) => money('预算07表', `C${economy.get(code) ?? NaN}`);
    expect(money('预算07表', 'D6')).toBe(whole('301') + whole('303'));
    expect(money('预算07表', 'E6')).toBe(whole('302') + whole('310'));
  });

  it('holds the “三公” items of 预算07表 in 预算08表', () => {
    const [total, abroad, vehicles, purchase, operation, reception] = [...'ABCDEF'].map((column) =>
      money('预算08表', `${column}6`),
    );
    expect(vehicles).toBe((purchase ?? NaN) + (operation ?? NaN));
    expect(total).toBe(sum([abroad ?? NaN, vehicles ?? NaN, reception ?? NaN]));
    const economy = new Map(codesOf(book, '预算07表'));
    expect(operation).toBe(money('预算07表', `C${economy.get('30231') ?? NaN}`));
    expect(reception).toBe(money('预算07表', `C${economy.get('30217') ?? NaN}`));
  });

  it('has blanks, a printed zero and three tables declared empty', () => {
    expect(book.value('预算08表', 'B6')).toMatchObject({
      kind: 'number',
      number: 0,
      shown: '0.00',
    });
    expect(book.value('预算08表', 'D6')).toEqual({ kind: 'blank' });
    expect(book.value('预算03表', 'F5')).toEqual({ kind: 'blank' });
    for (const sheet of ['预算09表', '预算10表', '预算13表']) {
      const body = book.sheet(sheet).rows[5] ?? [];
      expect(body.every(({ value }) => value.kind === 'blank')).toBe(true);
      expect(book.text(sheet, 6, 0)).toMatch(/^注：.*无.*相关支出$/);
    }
  });

  it('adds up the projects of 预算11表 to 项目支出', () => {
    const rows = rowsFrom(book, '预算11表', FIRST_PROJECT_ROW);
    expect(rows.length).toBeGreaterThanOrEqual(5);
    for (const column of 'DE') {
      const projects = sum(rows.map((row) => money('预算11表', `${column}${row}`)));
      expect(projects).toBe(money('预算03表', 'E5'));
      for (const row of [6, 7, 8, 9]) {
        expect(money('预算11表', `${column}${row}`)).toBe(projects);
      }
    }
    for (const row of rows) {
      expect(book.text('预算11表', row - 1, 0)).toMatch(/^429999\d{2}118T\d{9}$/);
      expect(money('预算11表', `D${row}`)).toBe(money('预算11表', `E${row}`));
    }
  });

  it('multiplies and adds up the lines of 预算12表', () => {
    const rows = rowsFrom(book, '预算12表', FIRST_PROCUREMENT_ROW);
    for (const row of rows) {
      const [quantity, price, amount, medium, micro] = [...'IJLMN'].map((column) =>
        money('预算12表', `${column}${row}`),
      );
      expect((quantity ?? NaN) * (price ?? NaN)).toBe((amount ?? NaN) * 100);
      expect(medium).toBeLessThanOrEqual(amount ?? NaN);
      expect(micro).toBeLessThanOrEqual(medium ?? NaN);
    }
    for (const column of 'LMN') {
      const lines = sum(rows.map((row) => money('预算12表', `${column}${row}`)));
      expect(lines).toBeGreaterThan(0);
      expect(money('预算12表', `${column}6`)).toBe(lines);
    }
  });
});

it('gives the two years different figures', async () => {
  const [now, before] = [await readSample(CLEAN_2024), await readSample(CLEAN_2023)];
  for (const column of 'CDE') {
    expect(now.money('预算03表', `${column}5`)).not.toBe(before.money('预算03表', `${column}5`));
  }
});
