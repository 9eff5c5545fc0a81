import type { Edits } from '../../../scripts/bench/injection/edit-set';
import { editSet } from '../../../scripts/bench/injection/edit-set';
import { makeSet } from '../../../scripts/synthetic/make-set';
import type { SyntheticSet } from '../../../scripts/synthetic/synthetic-set';
import { cellAddress, cellKey } from '../../../src/base/address';
import type { Solution } from '../../../src/checks/culprit/cells/search-several';
import { rankSolutions } from '../../../src/checks/culprit/causes/rank-solutions';
import type { Suspicion } from '../../../src/checks/culprit/cells/suspicion';
import { DECIDED, suspectsOf } from '../../../src/checks/suspects';
import { sheet } from '../../fixtures/sheet';
import type { CheckedSheets } from '../checked-sheets';
import { changed, check } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

const SMALL = { document: '预算', size: 'small', rounded: false, seed: 31_417 } as const;

function indexOf(set: SyntheticSet, at: string): number {
  const found = set.cells.find(
    (cell) => cell.sheet === '预算07表' && !cell.blank && cellAddress(cell) === at,
  );
  if (found === undefined) throw new Error(`there is no ${at}`);
  return found.index;
}

function slid(set: SyntheticSet): Edits {
  const [first, second, third] = ['D18', 'D19', 'D20'].map((at) => indexOf(set, at));
  if (first === undefined || second === undefined || third === undefined) throw new Error();
  return new Map([
    [first, null],
    [second, set.cells[first]?.stored ?? null],
    [third, set.cells[second]?.stored ?? null],
  ]);
}

function first(checked: CheckedSheets) {
  const [finding] = checked.arithmetic;
  if (finding === undefined) throw new Error('nothing is said');
  return finding;
}

describe('an empty cell in a list whose rows no sum tells apart', () => {
  const set = makeSet({ ...SMALL, formulas: true });

  it('is named, and what it should hold is open: the figures below may have slid', () => {
    for (const edits of [slid(set), new Map([[indexOf(set, 'D18'), null]])]) {
      const checked = check(...editSet(set, edits).grids);
      const { slidFrom } = first(checked);
      const [culprit] = first(checked).culprits;
      const culprits = culprit === undefined ? [] : [{ ...culprit, confidence: 1 }];
      expect(suspectsOf({ ...first(checked), culprits }).kind).toBe('open');
      expect(culprit?.confidence).toBeLessThan(DECIDED);
      expect(checked.suspects).toEqual(['open']);
      expect(slidFrom && cellKey(slidFrom)).toBe('预算07表!D18');
      expect(checked.texts[0]).toContain('；也可能是 预算07表!D18 之后的数错开了一格');
      expect(checked.texts[0]).not.toContain('应为');
    }
  });

  it('is filled with what was left out where the sums of the rows say so', () => {
    const typed = makeSet({ ...SMALL, formulas: false });
    const checked = check(...editSet(typed, new Map([[indexOf(typed, 'D18'), null]])).grids);
    expect(first(checked).slidFrom).toBeNull();
    expect(checked.suspects).toEqual(['decided']);
  });
});

describe('a part that is more than its whole', () => {
  const procurement = sheet(
    '采购',
    `
    2024年政府采购预算表
    ||||| 单位：万元
    单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额合计 | 其中：面向中小企业
    118001 | 示例区数据中心本级 | 复印纸 | #40 | 0.06 | 2.40 |
    118001 | 示例区数据中心本级 | 台式计算机 | #4 | 5.00 | 20.00 | 18.30
    118001 | 示例区数据中心本级 | 印刷服务 | #2 | 10.00 | 20.00 |`,
  );
  const withPart = (part: string) => check(...changed([procurement], { '采购!G5': part }));

  it('may be anything up to it: no value is proposed', () => {
    const checked = withPart('37.15');
    const [culprit] = first(checked).culprits;
    expect(checked.culprits()).toEqual(['采购!G5 37.15→?']);
    expect(culprit).toMatchObject({
      proposed: null,
      interval: null,
      pattern: null,
      bound: { kind: 'most', value: 2_000_000_000 },
    });
    expect(checked.suspects).toEqual(['decided']);
    expect(checked.texts[0]).toContain('采购!G5');
    expect(checked.texts[0]).toContain('现为 37.15，应不大于 20.00 万元');
    expect(checked.texts[0]).not.toContain('应为');
  });

  it('is it where one slip leads there', () => {
    expect(withPart('200.00').culprits()).toEqual(['采购!G5 200.00→20.00']);
  });
});

it('two figures that are wrong by the same may as well be the two others of their rows', () => {
  const list = sheet(
    '支出',
    `
    2024年部门支出总表
    |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 140.00 | 61.30 | 78.70
    205 | 教育支出 | 50.00 | 26.67 | 30.00
    208 | 社会保障和就业支出 | 90.00 | 41.30 | 55.37`,
  );
  const checked = check(list);
  expect(checked.suspects).toEqual(['open', 'open']);
  const named = checked.arithmetic.map(({ culprits }) =>
    culprits.map(({ fact, confidence }) => `${cellAddress(fact.cell)} ${confidence}`).sort(),
  );
  expect(named.flat().sort()).toEqual(['D5 0.5', 'D6 0.5', 'E5 0.5', 'E6 0.5']);
});

it('no cell of the right table is certain where two tables lack a row and one has a figure wrong too', () => {
  const uses = (health: string) =>
    incomeAndExpenditure(`
      一、事业收入 | 80.00 | 一、一般公共服务支出 | 50.11
      || 八、社会保障和就业支出 | 10.61
      || 九、卫生健康支出 | ${health}
      本年收入合计 | 80.00 | 本年支出合计 | 80.00`);
  const list = byFunction(
    '支出',
    '部门支出总表',
    `| 合计 | 80.00 ||
    201 | 一般公共服务支出 | 50.11 ||
    208 | 社会保障和就业支出 | 10.61 ||
    210 | 卫生健康支出 | 36.28 ||`,
  );
  expect(check(uses('18.28'), list).suspects).not.toContain('decided');
});

describe('of several solutions', () => {
  const step = (fact: number, proposed: number, repaired: readonly number[]): Suspicion => ({
    ...{ fact, proposed, repaired, copies: [], corrections: new Map(), moved: new Map() },
    ...{
      pattern: null,
      score: 0,
      harmed: 0,
      exact: 0,
      copied: 0,
      isBlock: false,
      isCarried: false,
    },
  });
  const shares = (solutions: readonly Solution[]) =>
    [...rankSolutions(solutions).values()].map((suspects) =>
      suspects.map(({ fact, confidence }) => `${fact} ${confidence}`),
    );
  const own = [step(1, 10, [0]), step(2, 20, [1])];

  it('the only one is certain of its cells, in whatever order they are found', () => {
    const [one, other] = own;
    if (one === undefined || other === undefined) throw new Error();
    expect(
      shares([
        { steps: own, score: 2 },
        { steps: [other, one], score: 2 },
      ]),
    ).toEqual([['1 1'], ['2 1']]);
  });

  it('as likely ones leave open in which cell they differ, and no other', () => {
    const instead = { steps: [step(1, 10, [0]), step(3, 30, [1])], score: 2 };
    expect(shares([{ steps: own, score: 2 }, instead])).toEqual([['1 1'], ['2 0.5', '3 0.5']]);
  });

  it('one that gives a cell another value leaves its value open', () => {
    const instead = { steps: [step(1, 10, [0]), step(2, 30, [1])], score: -3 };
    expect(shares([{ steps: own, score: 2 }, instead])).toEqual([['1 1'], ['2 0.79']]);
  });

  it('an unlikely one says little, and yet they are not certain', () => {
    const instead = { steps: [step(4, 10, [0]), step(3, 30, [1])], score: -3 };
    expect(shares([{ steps: own, score: 2 }, instead])).toEqual([
      ['1 0.79', '4 0.01'],
      ['2 0.79', '3 0.01'],
    ]);
  });
});
