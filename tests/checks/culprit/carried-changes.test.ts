import { cellAddress } from '../../../src/base/address';
import type { Grid } from '../../../src/grid/grid';
import { changed, check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const LINES = `| 合计 | 60.00 | 45.00 | 15.00
  201 | 一般公共服务支出 | 40.00 | 30.00 | 10.00
  20103 | 政府办公厅（室）及相关机构事务 | 40.00 | 30.00 | 10.00
  2010301 | 行政运行 | 15.00 | 12.00 | 3.00
  2010302 | 一般行政管理事务 | 14.00 | 10.00 | 4.00
  2010350 | 事业运行 | 11.00 | 8.00 | 3.00
  205 | 教育支出 | 20.00 | 15.00 | 5.00
  20508 | 进修及培训 | 20.00 | 15.00 | 5.00
  2050803 | 培训支出 | 20.00 | 15.00 | 5.00`;
const all = byFunction('支出', '部门支出总表', LINES);
const general = byFunction('一般', '一般公共预算支出表', LINES);

const edited = (cells: Readonly<Record<string, string>>, grids: readonly Grid[] = [all]) =>
  check(...changed(grids, cells));

describe('a figure that was changed with its totals', () => {
  it('of its row is one error, and names the row and not another one as certain', () => {
    const { arithmetic, suspects, texts } = edited({ '支出!D8': '17.00', '支出!C8': '21.00' });
    expect(arithmetic).toHaveLength(1);
    expect(suspects).toEqual(['open']);
    expect(texts[0]).toContain(
      '支出!D8（2010302 一般行政管理事务·基本支出）（连同它的合计 支出!C8）',
    );
  });
});

describe('totals that were not added up again', () => {
  it('are told once, with the totals that carry them', () => {
    const stale = {
      ...{ '支出!D6': '28.50', '支出!C6': '38.50', '支出!D5': '28.50', '支出!C5': '38.50' },
      ...{ '支出!D4': '43.50', '支出!C4': '58.50' },
    };
    const { arithmetic, texts } = edited(stale, [all, general]);
    expect(texts).toHaveLength(1);
    expect(arithmetic[0]?.culprits[0]).toMatchObject({ isCarried: true });
    expect(texts[0]).toContain('支出!D6');
    expect(texts[0]).toContain('应为 30.00 万元，改正后');
  });
});

it('the same difference in several sums of one table, which no figure mends, is told once', () => {
  const { arithmetic, suspects } = edited({
    ...{ '支出!C10': '27.00', '支出!E10': '12.00' },
    ...{ '支出!C11': '27.00', '支出!D11': '22.00' },
  });
  expect(suspects).toEqual(['unmended']);
  expect(arithmetic[0]?.relations).toHaveLength(6);
  const named = (arithmetic[0]?.culprits ?? []).map(({ fact }) => cellAddress(fact.cell));
  expect(named).toEqual(expect.arrayContaining(['E10', 'C10', 'D11']));
});

describe('a row put in later', () => {
  it('is told by its code out of order, where its figure alone is too much', () => {
    const late = (lines: string) => check(byFunction('支出', '部门支出总表', lines));
    const after = LINES.replace('\n  205 |', '\n  2010303 | 机关服务 | 2.20 | 2.20 |\n  205 |');
    const { texts, suspects } = late(after);
    expect(suspects).toEqual(['layout']);
    expect(texts[0]).toContain('编码与上下行不成顺序');
    const inOrder = LINES.replace(
      '\n  2010350 |',
      '\n  2010303 | 机关服务 | 2.20 | 2.20 |\n  2010350 |',
    );
    expect(late(inOrder).texts[0]).not.toContain('编码与上下行不成顺序');
  });
});

describe('a row that no total counts, where all else is exact', () => {
  const lines = (item: string) => `| 合计 | 65.00 | 65.00 |
    201 | 一般公共服务支出 | 40.00 | 40.00 |
    205 | 教育支出 | 25.00 | 25.00 |
    20508 | 进修及培训 | 25.00 | 25.00 |
    2050803 | 培训支出 | ${item} | ${item} |
    2050899 | 其他进修及培训支出 | 5.00 | 5.00 |`;
  const told = (item: string) =>
    check(byFunction('支出', '部门支出总表', lines(item))).arithmetic.map(
      ({ layout, culprits }) => layout?.mistake.kind ?? culprits.length,
    );

  it('is surplus, and not a digit typed wrongly twice in the row beside', () => {
    expect(told('20.00')).toEqual([]);
    expect(told('25.00')).toEqual(['surplusRow']);
  });
});

describe('a figure and its total that are wrong alike', () => {
  it.each([
    ['D', '17.00→10.00', '37.00→30.00'],
    ['C', '21.00→14.00', '47.00→40.00'],
  ])(
    'are each named with its value, the sum between them holding: column %s',
    (column, part, total) => {
      const [ofPart = '', ofTotal = ''] = [part, total].map((change) => change.split('→')[0]);
      const checked = edited({ [`支出!${column}8`]: ofPart, [`支出!${column}6`]: ofTotal });
      expect(checked.suspects).toEqual(['decided', 'decided']);
      expect([0, 1].map((position) => checked.culprits(position))).toEqual([
        [`支出!${column}8 ${part}`],
        [`支出!${column}6 ${total}`],
      ]);
    },
  );
});

describe('figures in the wrong column of a table that others compare with', () => {
  it.each([
    ['interchanged', { '支出!D8': '4.00', '支出!E8': '10.00' }, '支出!D8+支出!E8 4.00→10.00'],
    ['that slid', { '支出!D8': '', '支出!E8': '10.00' }, '支出!D8+支出!E8 blank→10.00'],
  ] as const)('%s are told once, with what is less than its part', (_, cells, culprit) => {
    const checked = edited(cells, [all, general]);
    expect(checked.findings).toHaveLength(1);
    expect(checked.culprits()).toEqual([culprit]);
    const rules = checked.arithmetic[0]?.relations.map(({ relation }) => relation.comparison);
    expect(rules).toContain('atLeast');
  });
});
