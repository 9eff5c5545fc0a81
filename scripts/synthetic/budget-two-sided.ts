import { FISCAL_SOURCES, SOURCES } from './budget-expenditure';
import { FUND_LABELS, SOURCE_LABELS } from './budget-labels';
import { YEAR } from './codes';
import type { Ledger } from './ledger';
import { classLines, moved, ordinal, padded, range } from './lines';
import type { Line, WrittenTable } from './set-writer';

/** The 类 that the form lists, the sum of them, and what is left; sources beside them. */
export function revenueAndExpenditure(): WrittenTable {
  const sources = SOURCES.map((fund, position) => ({
    labels: [`${ordinal(position)}、${SOURCE_LABELS[position] ?? ''}`],
    at: { flow: 'income', fund },
  }));
  const classes = classLines((name, position) => `${ordinal(position)}、${name}`);
  const height = Math.max(sources.length, classes.length);
  const left = [
    ...padded(sources, height),
    { labels: ['本年收入合计'], at: { flow: 'income' }, sumOf: range(0, sources.length) },
    { labels: ['上年结转结余'], at: { flow: 'openingBalance' } },
    { labels: ['收 入 总 计'], at: { flow: 'resources' }, sumOf: [height, height + 1] },
  ];
  const right = [
    ...padded(classes, height),
    { labels: ['本年支出合计'], at: { flow: 'expenditure' }, sumOf: range(0, classes.length) },
    { labels: ['年终结转结余'], at: { flow: 'closingBalance' } },
    { labels: ['支 出 总 计'], at: { flow: 'uses' }, sumOf: [height, height + 1] },
  ];
  return {
    name: '预算01表',
    heading: `
${YEAR}年收支预算总表 | < | < | <
部门：129 示例区 | | | 单位：万元
收 入 | < | 支 出 | <
项 目 | 预算数 | 项 目 | 预算数`,
    blocks: [
      { scope: {}, left: 0, rows: left, columns: [{ at: {} }] },
      { scope: {}, left: 2, rows: right, columns: [{ at: {} }] },
    ],
  };
}

export function fiscalAppropriation(ledger: Ledger): WrittenTable {
  const scope = { fund: 'fiscalAppropriation' };
  const fund = (flow: string, position: number): Line => ({
    labels: [`（${ordinal(position)}）${FUND_LABELS[position] ?? ''}拨款`],
    at: { flow, fund: FISCAL_SOURCES[position] ?? '' },
  });
  const classes = moved(
    classLines((name, position) => `（${ordinal(position)}）${name}`),
    1,
  );
  const left: readonly Line[] = [
    { labels: ['一、本年收入'], at: { flow: 'income' }, sumOf: [1, 2, 3] },
    ...range(0, 3).map((position) => fund('income', position)),
    { labels: ['二、上年结转'], at: { flow: 'openingBalance' }, sumOf: [5, 6, 7] },
    ...range(0, 3).map((position) => fund('openingBalance', position)),
  ];
  const right: readonly Line[] = [
    { labels: ['一、本年支出'], at: { flow: 'expenditure' }, sumOf: range(1, classes.length + 1) },
    ...classes,
    { labels: ['二、年终结转结余'], at: { flow: 'closingBalance' } },
  ];
  const height = Math.max(left.length, right.length);
  const byFund = ledger.members('fund', { flow: 'resources', ...scope }).length > 1;
  const columns: readonly Line[] = byFund
    ? [{ at: {}, sumOf: [1, 2, 3] }, ...FISCAL_SOURCES.map((own) => ({ at: { fund: own } }))]
    : [{ at: {} }];
  const heads = byFund ? `合计 | ${FUND_LABELS.join(' | ')}` : '预算数';
  return {
    name: '预算04表',
    heading: `
${YEAR}年财政拨款收支预算总表
部门：129 示例区 | | | 单位：万元
收 入 | < | 支 出${' | <'.repeat(columns.length)}
项目 | 预算数 | 项目 | ${heads}`,
    blocks: [
      {
        scope,
        left: 0,
        rows: [
          ...padded(left, height),
          { labels: ['收 入 总 计'], at: { flow: 'resources' }, sumOf: [0, 4] },
        ],
        columns: [{ at: {} }],
      },
      {
        scope,
        left: 2,
        rows: [
          ...padded(right, height),
          { labels: ['支 出 总 计'], at: { flow: 'uses' }, sumOf: [0, classes.length + 1] },
        ],
        columns,
      },
    ],
  };
}
