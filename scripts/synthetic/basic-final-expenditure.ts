import { YEAR } from './codes';
import type { Ledger } from './ledger';
import { classifiedLines, emptyLine, range } from './lines';
import type { Line, WrittenTable } from './set-writer';

/** 人员经费 in one band, 公用经费 in two beside it, their totals in the last row. */
export function basicFinalExpenditure(ledger: Ledger): WrittenTable {
  const scope = { flow: 'expenditure', fund: 'generalPublicBudget', nature: 'basic' };
  const lines = classifiedLines(ledger, 'economy', [3, 5], scope, (...labels) => labels);
  const classOf = (line: Line) => line.at?.['economy']?.slice(0, 3) ?? '';
  const personnel = bandOf(lines, (line) => /^30[13]$/.test(classOf(line)));
  const goods = bandOf(lines, (line) => classOf(line) === '302');
  const capital = bandOf(lines, (line) => !/^30[123]$/.test(classOf(line)));
  const height = Math.max(personnel.length, goods.length, capital.length);
  const heads = '科目编码 | 科目名称 | 决算数';
  return {
    name: '公开06表',
    heading: `
${YEAR}年度一般公共预算财政拨款基本支出决算明细表
部门：示例区数据中心 | | | | | | 金额单位：万元
人员经费 | < | < | 公用经费 | < | < | < | < | <
${heads} | ${heads} | ${heads}`,
    blocks: [
      {
        scope,
        left: 0,
        rows: [
          ...filled(personnel, height),
          {
            labels: ['人员经费合计', null],
            at: { nature: 'personnel' },
            sumOf: personnel.flatMap((line, position) =>
              line.sumOf === undefined ? [] : position,
            ),
          },
        ],
        columns: [{ at: {} }],
      },
      {
        scope,
        left: 3,
        rows: [...filled(goods, height), emptyLine('公用经费合计', null)],
        columns: [{ at: {} }],
      },
      {
        scope,
        left: 6,
        rows: [...filled(capital, height), { labels: [null, null], at: { nature: 'operating' } }],
        columns: [{ at: {} }],
      },
    ],
    sums: [
      {
        total: { ...scope, nature: 'operating' },
        parts: [...goods, ...capital].flatMap((line) =>
          line.sumOf === undefined || line.at === null ? [] : { ...scope, ...line.at },
        ),
      },
    ],
    notes: ['注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。'],
  };
}

function bandOf(lines: readonly Line[], belongs: (line: Line) => boolean): readonly Line[] {
  const positions = lines.flatMap((line, position) => (belongs(line) ? position : []));
  return positions.flatMap((position) => {
    const line = lines[position];
    if (line === undefined) return [];
    return line.sumOf === undefined
      ? line
      : { ...line, sumOf: line.sumOf.map((part) => positions.indexOf(part)) };
  });
}

function filled(lines: readonly Line[], height: number): readonly Line[] {
  const filler = range(lines.length, height).map(() => emptyLine(null, null));
  return [...lines, ...filler];
}
