import fc from 'fast-check';
import type { Grid } from '../../src/grid/grid';
import { changed, check } from './checked-sheets';
import { byFunction, incomeAndExpenditure } from './small-tables';

/** Exact amounts in 0.0001 万元, printed with two places, each cell rounded by itself. */
function printed(exact: number): string {
  const hundredths = Math.sign(exact) * Math.round(Math.abs(exact) / 100);
  return (hundredths / 100).toFixed(2);
}

const sum = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + amount, 0);

const CODES = ['201', '205', '206', '208', '210', '221'];

interface ExactRow {
  readonly basic: number;
  readonly project: number;
}

/** 部门支出总表 and 部门收支总表 of these 类, every cell rounded from its own exact amount. */
function tablesOf(rows: readonly ExactRow[]): readonly Grid[] {
  const line = (code: string, { basic, project }: ExactRow) =>
    `${code} | ${NAMES[code] ?? ''} | ${printed(basic + project)} | ${printed(basic)} | ${printed(project)}`;
  const total = {
    basic: sum(rows.map(({ basic }) => basic)),
    project: sum(rows.map(({ project }) => project)),
  };
  const whole = printed(total.basic + total.project);
  return [
    byFunction(
      '支出',
      '部门支出总表',
      [
        line('', total).replace('|  |', '| 合计 |'),
        ...rows.map((row, at) => line(CODES[at] ?? '', row)),
      ].join('\n'),
    ),
    incomeAndExpenditure(
      [
        ...rows.map(({ basic, project }, at) => {
          const source = at === 0 ? `一、一般公共预算拨款收入 | ${whole}` : '|';
          return `${source} | ${NAMES[CODES[at] ?? ''] ?? ''} | ${printed(basic + project)}`;
        }),
        `本年收入合计 | ${whole} | 本年支出合计 | ${whole}`,
      ].join('\n'),
    ),
  ];
}

const NAMES: Readonly<Record<string, string>> = {
  '201': '一般公共服务支出',
  '205': '教育支出',
  '206': '科学技术支出',
  '208': '社会保障和就业支出',
  '210': '卫生健康支出',
  '221': '住房保障支出',
};

const exactRows = fc.array(
  fc.record({
    basic: fc.integer({ min: 0, max: 9_999_999 }),
    project: fc.integer({ min: 0, max: 9_999_999 }),
  }),
  { minLength: 1, maxLength: CODES.length },
);

const relationOutcomes = (grids: readonly Grid[]) =>
  check(...grids).result.outcomes.filter(({ rule }) => rule.startsWith('C') && rule !== 'C4');

describe('figures rounded one by one', () => {
  it('never break a sum: at most there is 尾差', () => {
    let rounded = 0;
    fc.assert(
      fc.property(exactRows, (rows) => {
        const outcomes = relationOutcomes(tablesOf(rows))
          .map(({ outcome }) => outcome)
          .filter((outcome) => outcome !== 'not-applicable');
        expect(outcomes.length).toBeGreaterThan(5);
        expect(outcomes.filter((outcome) => outcome !== 'pass' && outcome !== 'rounding')).toEqual(
          [],
        );
        rounded += outcomes.filter((outcome) => outcome === 'rounding').length;
      }),
      { seed: 1, numRuns: 150 },
    );
    // Otherwise the property says nothing about rounding.
    expect(rounded).toBeGreaterThan(100);
  });

  it('beyond what rounding explains break it, on either side', () => {
    const beyond = fc.tuple(exactRows, fc.integer({ min: 0, max: 200 }), fc.boolean());
    fc.assert(
      fc.property(beyond, ([rows, extra, less]) => {
        const grids = tablesOf(rows);
        const parts = rows.map(({ basic, project }) => Number(printed(basic + project)) * 100);
        // One total and the parts: half a hundredth each.
        const slack = (parts.length + 1) / 2;
        const gap = Math.floor(slack) + 1 + extra;
        const wrong = Math.round(sum(parts)) + (less ? -gap : gap);
        const [outcome] = check(
          ...changed(grids, { '支出!C4': `${(wrong / 100).toFixed(2)}≈${wrong / 100}` }),
        ).outcomesAt('支出!C4', 'rollUp');
        expect(outcome).toBe('fail');
        const within = Math.round(sum(parts)) + (less ? -1 : 1) * Math.floor(slack);
        const [close] = check(
          ...changed(grids, { '支出!C4': `${(within / 100).toFixed(2)}≈${within / 100}` }),
        ).outcomesAt('支出!C4', 'rollUp');
        expect(close).toBe('rounding');
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});

describe('the slack of one cell', () => {
  const table = (lines: string) => byFunction('支出', '部门支出总表', lines);
  const list = (total: string, parts: readonly string[], zero: string) =>
    check(
      table(
        [
          `| 合计 | ${total} ||`,
          ...parts.map(
            (part, at) => `${CODES[at] ?? ''} | ${NAMES[CODES[at] ?? ''] ?? ''} | ${part} ||`,
          ),
          ...CODES.slice(parts.length).map((code) => `${code} | ${NAMES[code] ?? ''} | ${zero} ||`),
        ].join('\n'),
      ),
    ).outcomesAt('支出!C4', 'rollUp')[0];

  it('is half of the last printed place, and a printed 0.00 has it as well', () => {
    const parts = ['33.33', '33.33', '33.33'];
    expect(list('99.99', parts, '')).toBe('pass');
    // Four cells with a figure: 0.02; three more with 0.00: 0.035.
    expect(list('100.01', parts, '')).toBe('rounding');
    expect(list('100.02', parts, '')).toBe('fail');
    expect(list('100.02', parts, '0.00')).toBe('rounding');
    expect(list('100.03', parts, '0.00')).toBe('fail');
  });

  it('is that of the table where the cell has no format of its own', () => {
    expect(list('152.72', ['132.70', '#20'], '')).toBe('fail');
    expect(list('152.71', ['132.70', '#20'], '')).toBe('rounding');
  });

  it('is coarser where the cell is printed with fewer places', () => {
    expect(list('153.20', ['132.70', '20≈20'], '')).toBe('rounding');
    expect(list('153.21', ['132.70', '20≈20'], '')).toBe('rounding');
    expect(list('153.22', ['132.70', '20≈20'], '')).toBe('fail');
  });

  it('is smaller where the table prints more places', () => {
    expect(list('99.9999', ['33.3333', '33.3333', '33.3333'], '')).toBe('pass');
    expect(list('100.0001', ['33.3333', '33.3333', '33.3333'], '')).toBe('rounding');
    expect(list('100.0002', ['33.3333', '33.3333', '33.3333'], '')).toBe('fail');
  });

  it('is that of what is shown, whatever is stored', () => {
    expect(list('100.00', ['33.33≈33.3333', '33.33≈33.3333', '33.33≈33.3334'], '')).toBe(
      'rounding',
    );
  });

  it('of 元 without places is half a 元', () => {
    const inYuan = (total: string) =>
      check(
        byFunction(
          '支出',
          '部门支出总表',
          `| 合计 | ${total} ||
          201 | 一般公共服务支出 | 1,000 ||
          205 | 教育支出 | 2,000 ||`,
          '元',
        ),
      ).outcomesAt('支出!C4', 'rollUp')[0];
    expect(inYuan('3,000')).toBe('pass');
    expect(inYuan('3,001')).toBe('rounding');
    expect(inYuan('3,002')).toBe('fail');
  });

  it('is shown as 尾差, apart from errors', () => {
    const checked = check(
      table(`| 合计 | 60.01 | 60.01 |
        201 | 一般公共服务支出 | 40.00 | 40.00 |
        205 | 教育支出 | 20.00 | 20.00 |`),
    );
    expect(checked.findings.map(({ kind, severity }) => `${kind} ${severity}`)).toContain(
      'rounding info',
    );
    expect(checked.briefs.filter((brief) => !brief.startsWith('warning E6'))).toEqual([]);
  });
});
