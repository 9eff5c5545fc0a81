import type { Grid } from '../../../src/grid/grid';
import { loadSample } from '../../fixtures/load-sample';
import { valueAt } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { byFunction, incomeAndExpenditure } from '../small-tables';
import { PLACE } from './wrong-amount';
import { changed, check } from '../checked-sheets';

describe('wrong amounts in the sample', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const wrong = (changes: Readonly<Record<string, string>>) => check(...changed(clean, changes));
  const decided = (changes: Readonly<Record<string, string>>) => {
    const checked = wrong(changes);
    return checked.arithmetic.map((_, position) => checked.culprits(position)[0]).sort();
  };

  it.each([
    ['of one sum', { '预算05表!E21': '48.29', '预算05表!E22': '24.64' }],
    [
      'of one sum, out by very different amounts',
      { '预算07表!E24': '11.43', '预算07表!E20': '547.74' },
    ],
    ['of one list', { '预算01表!D12': '49.97', '预算01表!D11': '86.03' }],
    ['of a total and its only part', { '预算06表!D6': '654.19', '预算06表!D7': '639.31' }],
    ['of a sum and one of its parts', { '预算05表!E18': '506.37', '预算05表!E19': '94.59' }],
    ['of one row', { '预算05表!C10': '495.59', '预算05表!F10': '57.40' }],
    ['a figure and what it is part of', { '预算05表!E19': '88.14', '预算05表!E21': '84.92' }],
    ['a figure and its only part', { '预算05表!D12': '8.33', '预算05表!D13': '83.30' }],
    ['both cells of a row that must be equal', { '预算07表!C34': '2.08', '预算07表!E34': '28.00' }],
    [
      'the same figure in two tables, differently',
      { '预算03表!D20': '49.82', '预算05表!D21': '89.92' },
    ],
    ['far apart', { '预算01表!D12': '30.75', '预算11表!E14': '64.58' }],
    ['three', { '预算03表!E8': '1041.03', '预算05表!G11': '2.51', '预算07表!C9': '165.80' }],
  ] as const)('%s: each is found with its value', (_, changes) => {
    const expected = Object.keys(changes).sort();
    const found = decided(changes);
    expect(found.map((culprit) => culprit?.split(' ')[0])).toEqual(expected);
    for (const [place, value] of Object.entries(changes)) {
      const right = rightValue(clean, place);
      expect(found).toContain(`${place} ${Number(value).toFixed(2)}→${right}`);
    }
  });

  it('that break nothing else are told without further findings', () => {
    const checked = wrong({ '预算07表!C30': '4.20', '预算07表!D7': '524.47' });
    expect(checked.briefs).toEqual(['error C6 预算07表!D7', 'error C6 预算07表!C30']);
  });

  it('copied from one table to another are one cause that names both cells', () => {
    const checked = wrong({ '预算03表!E8': '1041.03', '预算05表!G9': '1041.03' });
    expect(checked.arithmetic).toHaveLength(1);
    expect(checked.culprits()).toEqual(['预算03表!E8+预算05表!G9 1041.03→1014.03']);
  });

  it('carried over from the column beside are one cause that names both cells', () => {
    const checked = wrong({ '预算11表!D10': '468.30', '预算11表!E10': '468.30' });
    expect(checked.arithmetic).toHaveLength(1);
    expect(checked.culprits()[0]).toBe('预算11表!D10+预算11表!E10 468.30→486.30');
  });

  it('typed on a fund without money are found, the condition of other relations worked out anew', () => {
    const fund = wrong({ '预算01表!B7': '10.00' });
    expect(fund.arithmetic).toHaveLength(1);
    expect(fund.culprits()).toEqual(['预算01表!B7 10.00→0.00']);
    const income = wrong({ '预算01表!B10': '18.60' });
    expect(income.arithmetic).toHaveLength(1);
    expect(income.culprits()[0]).toBe('预算01表!B10 18.60→0.00');
  });

  it('typed where nothing belongs are to go, not a total to come', () => {
    const checked = wrong({ '预算03表!F9': '5.00' });
    expect(checked.arithmetic).toHaveLength(1);
    expect(checked.culprits()).toEqual(['预算03表!F9 5.00→0.00']);
  });

  it('on a fund without money do not accuse the tables that no longer must be equal', () => {
    const checked = wrong({ '预算01表!B7': '10.00' });
    expect(checked.outcomes().filter((outcome) => /^fail C4 预算03表/.test(outcome))).toEqual([]);
  });
});

describe('amounts that the relations cannot tell apart', () => {
  const list = byFunction(
    '支出',
    '部门支出总表',
    `| 合计 | 60.00 | 60.00 |
    201 | 一般公共服务支出 | 10.00 | 10.00 |
    205 | 教育支出 | 20.00 | 20.00 |
    208 | 社会保障和就业支出 | 37.77 | 37.77 |`,
  );

  it('are all named with one confidence, and none is proposed as the one', () => {
    const single = {
      ...list,
      rows: list.rows.map((row) => row.filter((_, column) => column !== 3 && column !== 4)),
    };
    const checked = check(single);
    const [finding] = checked.arithmetic;
    expect(finding?.culprits.length).toBeGreaterThanOrEqual(4);
    expect(new Set(finding?.culprits.map(({ confidence }) => confidence)).size).toBe(1);
    expect(checked.suspects).toEqual(['open']);
  });

  it('have the range that the other figures leave open, where no second relation pins it', () => {
    const total = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 90.00 ||
      201 | 一般公共服务支出 | 10.00 ||
      205 | 教育支出 | 20.00 ||
      208 | 社会保障和就业支出 | 37.77 ||`,
    );
    const [finding] = check(total).arithmetic;
    const culprit = finding?.culprits.find(({ fact }) => fact.row.index === 3);
    // 67.77, and half a hundredth for each of the four figures.
    expect([culprit?.proposed, culprit?.interval]).toEqual([
      67_77 * PLACE,
      { low: 67_75 * PLACE, high: 67_79 * PLACE },
    ]);
  });

  it('have the range of an empty cell with the rounding of what comes into it', () => {
    const blank = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 60.01 | 60.01 ||
      201 | 一般公共服务支出 | 10.00 | 10.00 ||
      205 | 教育支出 | 20.00 |||
      208 | 社会保障和就业支出 | 30.00 | 30.00 ||`,
    );
    const [culprit] = check(blank).arithmetic[0]?.culprits ?? [];
    expect([culprit?.proposed, culprit?.interval]).toEqual([
      20_01 * PLACE,
      { low: 19_99 * PLACE, high: 20_01 * PLACE },
    ]);
  });

  it('have no range where two relations agree on the value', () => {
    const checked = check(
      ...changed([list], { '支出!C7': '30.00', '支出!D7': '30.00', '支出!D6': '21.00' }),
    );
    expect(checked.culprits()).toEqual(['支出!D6 21.00→20.00']);
    expect(checked.arithmetic[0]?.culprits[0]?.interval).toBeNull();
  });

  it('share their confidence out', () => {
    const checked = check(list);
    const sum = (checked.arithmetic[0]?.culprits ?? []).reduce(
      (total, { confidence }) => total + confidence,
      0,
    );
    expect(sum).toBeGreaterThan(0.95);
    expect(sum).toBeLessThan(1.05);
  });
});

describe('a correction that other tables would contradict', () => {
  it('is not proposed: with it only one fund had money, and two tables had to be equal', () => {
    const income = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 80.00 | 一、教育支出 | 100.00
      二、政府性基金预算拨款收入 | |
      三、事业收入 | |
      本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
    const all = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 100.00 | 80.00 | 20.00
      205 | 教育支出 | 100.00 | 80.00 | 20.00`,
    );
    const general = byFunction(
      '一般',
      '一般公共预算支出表',
      `| 合计 | 80.00 | 80.00 |
      205 | 教育支出 | 80.00 | 80.00 |`,
    );
    const checked = check(income, all, general);
    expect(checked.arithmetic).toHaveLength(1);
    expect(checked.culprits()).toEqual(['收支!B6 blank→20.00', '收支!B7 blank→20.00']);
  });
});

function rightValue(grids: readonly Grid[], place: string): string {
  const [sheet = '', address = ''] = place.split('!');
  const grid = grids.find(({ name }) => name === sheet);
  const value = grid === undefined ? null : valueAt(grid, address);
  if (value?.kind !== 'number') throw new Error(`${place} holds no number`);
  return value.number.toFixed(2);
}
