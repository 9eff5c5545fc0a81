import { YEAR } from './codes';
import { FINAL_SOURCES } from './final-ledger';
import type { Coordinates, Ledger } from './ledger';
import {
  classLines,
  classifiedLines,
  emptyLine,
  functionLines,
  ordinal,
  padded,
  range,
} from './lines';
import type { Label, Line, WrittenTable } from './set-writer';

const FISCAL = FINAL_SOURCES.slice(0, 3);
const FISCAL_LABELS = [
  '一般公共预算财政拨款',
  '政府性基金预算财政拨款',
  '国有资本经营预算财政拨款',
] as const;
const OTHER_LABELS = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];

const CODES = '功能分类科目编码 | < | < | 科目名称';
const GENERAL: Coordinates = { flow: 'expenditure', fund: 'generalPublicBudget' };

const NATURES: readonly Line[] = [
  { at: {}, sumOf: [1, 2] },
  { at: { nature: 'basic' } },
  { at: { nature: 'project' } },
];

/** 公开01表–公开09表. */
export function finalTables(ledger: Ledger): readonly WrittenTable[] {
  return [
    incomeAndExpenditure(ledger),
    income(ledger),
    expenditure(ledger),
    fiscalAppropriation(),
    general(ledger),
    basicExpenditure(ledger),
    governmentFund(ledger),
    stateCapital(ledger),
    threePublic(),
  ];
}

/** Lines with 行次 beside them. */
function numbered(lines: readonly Line[], first: number): readonly Line[] {
  return lines.map((line, position) => ({
    ...line,
    labels: [line.labels?.[0] ?? null, first + position],
  }));
}

function incomeAndExpenditure(ledger: Ledger): WrittenTable {
  const labels = [...FISCAL_LABELS.map((label) => `${label}收入`), ...OTHER_LABELS];
  const sources = FINAL_SOURCES.map((fund, position) => ({
    labels: [`${ordinal(position)}、${labels[position] ?? ''}`],
    at: { flow: 'income', fund },
  }));
  const classes = classLines((name, position) => `${ordinal(position)}、${name}`);
  const height = classes.length;
  const left = [
    ...padded(sources, height),
    { labels: ['本年收入合计'], at: { flow: 'income' }, sumOf: range(0, sources.length) },
    { labels: ['使用非财政拨款结余（含专用结余）'], at: { flow: 'balancesUsed' } },
    { labels: ['年初结转和结余'], at: { flow: 'openingBalance' } },
    {
      labels: ['总计'],
      at: { flow: 'resources' },
      sumOf: [height, height + 1, height + 2],
    },
  ];
  const right = [
    ...classes,
    { labels: ['本年支出合计'], at: { flow: 'expenditure' }, sumOf: range(0, height) },
    { labels: ['结余分配'], at: { flow: 'surplusDistribution' } },
    { labels: ['年末结转和结余'], at: { flow: 'closingBalance' } },
    { labels: ['总计'], at: { flow: 'uses' }, sumOf: [height, height + 1, height + 2] },
  ];
  return {
    name: '公开01表',
    heading: `
${YEAR}年度收入支出决算总表 | < | < | < | < | <
部门：示例区数据中心 | | | | | 金额单位：万元
收入 | < | < | 支出 | < | <
项目 | 行次 | 决算数 | 项目 | 行次 | 决算数
栏次 | | #1 | 栏次 | | #2`,
    blocks: [
      { scope: {}, left: 0, rows: numbered(left, 1), columns: [{ at: {} }] },
      { scope: {}, left: 3, rows: numbered(right, left.length + 1), columns: [{ at: {} }] },
    ],
    notes: [`注：本表反映部门本年度的总收支和年末结转结余情况。`],
  };
}

/** Codes stand in the first of three merged columns. */
function codedLines(ledger: Ledger, scope: Coordinates): readonly Line[] {
  return functionLines(ledger, scope).map((line) => {
    const [code = null, name = null] = line.labels ?? [];
    const labels: readonly Label[] =
      code === null ? [name, null, null, null] : [code, null, null, name];
    return { ...line, labels };
  });
}

function income(ledger: Ledger): WrittenTable {
  return {
    name: '公开02表',
    heading: `
${YEAR}年度收入决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
项目 | < | < | < | 本年收入合计 | 财政拨款收入 | ${OTHER_LABELS.join(' | ')}
${CODES}${' | ^'.repeat(7)}
栏次 | < | < | < | #1 | #2 | #3 | #4 | #5 | #6 | #7`,
    blocks: [
      {
        scope: { flow: 'income' },
        left: 0,
        rows: codedLines(ledger, { flow: 'income' }),
        columns: [
          { at: {}, sumOf: range(1, 7) },
          { at: { fund: 'fiscalAppropriation' } },
          ...FINAL_SOURCES.slice(3).map((fund) => ({ at: { fund } })),
        ],
      },
    ],
    notes: ['注：本表反映部门本年度取得的各项收入情况。'],
  };
}

function expenditure(ledger: Ledger): WrittenTable {
  const natures = ['basic', 'project', 'remittance', 'businessOperation', 'subsidy'];
  return {
    name: '公开03表',
    heading: `
${YEAR}年度支出决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
${CODES}${' | ^'.repeat(6)}
栏次 | < | < | < | #1 | #2 | #3 | #4 | #5 | #6`,
    blocks: [
      {
        scope: { flow: 'expenditure' },
        left: 0,
        rows: codedLines(ledger, { flow: 'expenditure' }),
        columns: [{ at: {}, sumOf: range(1, 6) }, ...natures.map((nature) => ({ at: { nature } }))],
      },
    ],
    notes: ['注：本表反映部门本年度各项支出情况。'],
  };
}

function fiscalAppropriation(): WrittenTable {
  const scope = { fund: 'fiscalAppropriation' };
  const funds = (flow: string) =>
    FISCAL.map((fund, position) => ({
      labels: [`${ordinal(position)}、${FISCAL_LABELS[position] ?? ''}`],
      at: { flow, fund },
    }));
  const classes = classLines((name, position) => `${ordinal(position)}、${name}`);
  const height = classes.length;
  const left: readonly Line[] = [
    ...padded(funds('income'), height),
    { labels: ['本年收入合计'], at: { flow: 'income' }, sumOf: [0, 1, 2] },
    {
      labels: ['年初财政拨款结转和结余'],
      at: { flow: 'openingBalance' },
      sumOf: range(height + 2, height + 5),
    },
    ...funds('openingBalance'),
    { labels: ['总计'], at: { flow: 'resources' }, sumOf: [height, height + 1] },
  ];
  const right: readonly Line[] = [
    ...classes,
    { labels: ['本年支出合计'], at: { flow: 'expenditure' }, sumOf: range(0, height) },
    { labels: ['年末财政拨款结转和结余'], at: { flow: 'closingBalance' } },
    ...range(0, 3).map(() => emptyLine(null)),
    { labels: ['总计'], at: { flow: 'uses' }, sumOf: [height, height + 1] },
  ];
  return {
    name: '公开04表',
    heading: `
${YEAR}年度财政拨款收入支出决算总表
部门：示例区数据中心 | | | | | | 金额单位：万元
收入 | < | < | 支出 | < | < | < | < | <
项目 | 行次 | 金额 | 项目 | 行次 | 合计 | ${FISCAL_LABELS.join(' | ')}
栏次 | | #1 | 栏次 | | #2 | #3 | #4 | #5`,
    blocks: [
      { scope, left: 0, rows: numbered(left, 1), columns: [{ at: {} }] },
      {
        scope,
        left: 3,
        rows: numbered(right, left.length + 1),
        columns: [{ at: {}, sumOf: [1, 2, 3] }, ...FISCAL.map((fund) => ({ at: { fund } }))],
      },
    ],
    notes: ['注：本表反映部门本年度财政拨款的总收支和年末结转结余情况。'],
  };
}

function general(ledger: Ledger): WrittenTable {
  return {
    name: '公开05表',
    heading: `
${YEAR}年度一般公共预算财政拨款支出决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
项目 | < | < | < | 本年支出 | < | <
${CODES} | 小计 | 基本支出 | 项目支出
栏次 | < | < | < | #1 | #2 | #3`,
    blocks: [{ scope: GENERAL, left: 0, rows: codedLines(ledger, GENERAL), columns: NATURES }],
    notes: ['注：本表反映部门本年度一般公共预算财政拨款支出情况。'],
  };
}

/** 人员经费 in one band, 公用经费 in two beside it, their totals in the last row. */
function basicExpenditure(ledger: Ledger): WrittenTable {
  const scope = { ...GENERAL, nature: 'basic' };
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

function governmentFund(ledger: Ledger): WrittenTable {
  const scope = { fund: 'governmentFund' };
  const isEmpty = ledger.total(scope) === 0;
  return {
    name: '公开07表',
    heading: `
${YEAR}年度政府性基金预算财政拨款收入支出决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
项目 | < | < | < | 年初结转和结余 | 本年收入 | 本年支出 | < | < | 年末结转和结余
${CODES} | ^ | ^ | 小计 | 基本支出 | 项目支出 | ^
栏次 | < | < | < | #1 | #2 | #3 | #4 | #5 | #6`,
    blocks: [
      {
        scope,
        left: 0,
        rows: isEmpty ? [] : codedLines(ledger, scope),
        columns: [
          { at: { flow: 'openingBalance' } },
          { at: { flow: 'income' } },
          { at: { flow: 'expenditure' }, sumOf: [3, 4] },
          { at: { flow: 'expenditure', nature: 'basic' } },
          { at: { flow: 'expenditure', nature: 'project' } },
          { at: { flow: 'closingBalance' } },
        ],
      },
    ],
    balances: true,
    notes: isEmpty ? [absence('政府性基金预算财政拨款收入支出')] : [],
  };
}

function stateCapital(ledger: Ledger): WrittenTable {
  const scope = { flow: 'expenditure', fund: 'stateCapital' };
  const isEmpty = ledger.total(scope) === 0;
  return {
    name: '公开08表',
    heading: `
${YEAR}年度国有资本经营预算财政拨款支出决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
项目 | < | < | < | 本年支出 | < | <
${CODES} | 合计 | 基本支出 | 项目支出
栏次 | < | < | < | #1 | #2 | #3`,
    blocks: [{ scope, left: 0, rows: isEmpty ? [] : codedLines(ledger, scope), columns: NATURES }],
    notes: isEmpty ? [absence('国有资本经营预算财政拨款支出')] : [],
  };
}

function absence(what: string): string {
  return `注：本部门${YEAR}年度没有${what}，本表为空。`;
}

function threePublic(): WrittenTable {
  const heads = '因公出国（境）费 | 公务用车购置及运行维护费 | < | < | 公务接待费';
  const below = '^ | 小计 | 公务用车购置费 | 公务用车运行维护费 | ^';
  const columns = ['adjusted', 'final'].flatMap((stage, position) => {
    const first = position * 6;
    return [
      { at: { stage, item: 'threePublic' }, sumOf: [first + 1, first + 2, first + 5] },
      { at: { stage, item: 'travelAbroad' } },
      { at: { stage, item: 'vehicles' }, sumOf: [first + 3, first + 4] },
      { at: { stage, item: 'vehiclePurchase' } },
      { at: { stage, item: 'vehicleOperation' } },
      { at: { stage, item: 'reception' } },
    ];
  });
  return {
    name: '公开09表',
    heading: `
${YEAR}年度财政拨款“三公”经费支出决算表
部门：示例区数据中心 | | | | | | 金额单位：万元
预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <
合计 | ${heads} | 合计 | ${heads}
^ | ${below} | ^ | ${below}
${range(1, 13)
  .map((number) => `#${number}`)
  .join(' | ')}`,
    blocks: [{ scope: { flow: 'threePublic' }, left: 0, rows: [{ at: {} }], columns }],
    notes: [
      '注：本表反映“三公”经费支出预决算情况。其中，预算数为全年预算数，反映按规定程序调整后的预算数。',
    ],
  };
}
