import { FISCAL_SOURCES, SOURCES } from './budget-expenditure';
import type { BudgetLedger } from './budget-ledger';
import { YEAR, officialName } from './codes';
import type { Coordinates, Ledger } from './ledger';
import {
  classLines,
  classifiedLines,
  emptyLine,
  functionLines,
  moved,
  ordinal,
  padded,
  range,
  unitLines,
  unitName,
  withTotal,
} from './lines';
import type { Line, WrittenTable } from './set-writer';

const SOURCE_LABELS = [
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
] as const;

const FUND_LABELS = ['一般公共预算', '政府性基金预算', '国有资本经营预算'] as const;

/** 合计 | 基本支出 (小计 | 人员经费 | 公用经费) | 项目支出. */
const BY_NATURE: readonly Line[] = [
  { at: {}, sumOf: [1, 4] },
  { at: { nature: 'basic' }, sumOf: [2, 3] },
  { at: { nature: 'personnel' } },
  { at: { nature: 'operating' } },
  { at: { nature: 'project' } },
];

const NATURE_HEADING = `合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^`;

const GENERAL: Coordinates = { flow: 'expenditure', fund: 'generalPublicBudget' };

/** 预算01表–预算13表, and 一般公共预算支出表 by function and economic 类. */
export function budgetTables({ ledger, projects, lines }: BudgetLedger): readonly WrittenTable[] {
  return [
    revenueAndExpenditure(ledger),
    income(ledger),
    expenditure(ledger),
    fiscalAppropriation(ledger),
    byFunction(ledger),
    byUnit(ledger),
    basicExpenditure(ledger),
    threePublic(),
    fundTable(ledger, '09', '政府性基金预算', 'governmentFund'),
    fundTable(ledger, '10', '国有资本经营预算', 'stateCapital'),
    projectTable({ ledger, projects, lines }),
    procurement(lines),
    SERVICE_PURCHASE,
    functionByEconomy(ledger),
  ];
}

/** The 类 that the form lists, the sum of them, and what is left; sources beside them. */
function revenueAndExpenditure(ledger: Ledger): WrittenTable {
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

function income(ledger: Ledger): WrittenTable {
  const forward = ledger.total({ flow: 'openingBalance' }) > 0;
  const current = SOURCES.map((fund) => ({ at: { flow: 'income', fund } }));
  const earlier = FISCAL_SOURCES.map((fund) => ({ at: { flow: 'openingBalance', fund } }));
  const columns: readonly Line[] = [
    { at: { flow: forward ? 'resources' : 'income' }, sumOf: forward ? [1, 11] : [1] },
    { at: { flow: 'income' }, sumOf: range(2, 11) },
    ...current,
    ...(forward ? [{ at: { flow: 'openingBalance' }, sumOf: [12, 13, 14] }, ...earlier] : []),
  ];
  const sources = SOURCE_LABELS.map((label) => label.replace(/拨款收入$|(?<=资金)收入$/, ''));
  const groups = `本年收入${' | <'.repeat(9)}${forward ? ' | 上年结转结余 | < | < | <' : ''}`;
  const below = `小计 | ${sources.join(' | ')}${forward ? ` | 小计 | ${FUND_LABELS.join(' | ')}` : ''}`;
  return {
    name: '预算02表',
    heading: `
${YEAR}年收入预算总表
部门：129 示例区 | | | | | | | | 单位：万元
部门(单位)代码 | 部门(单位)名称 | 合计 | ${groups}
^ | ^ | ^ | ${below}`,
    blocks: [{ scope: {}, left: 0, rows: unitLines(ledger, { flow: 'resources' }), columns }],
  };
}

function expenditure(ledger: Ledger): WrittenTable {
  const natures = ['basic', 'project', 'businessOperation', 'remittance', 'subsidy'];
  const columns = [
    { at: {}, sumOf: range(1, 6) },
    ...natures.map((nature) => ({ at: { nature } })),
  ];
  return {
    name: '预算03表',
    heading: `
${YEAR}年支出预算总表
部门：129 示例区 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出 | 上缴上级支出 | 对附属单位补助支出`,
    blocks: [
      {
        scope: { flow: 'expenditure' },
        left: 0,
        rows: functionLines(ledger, { flow: 'expenditure' }),
        columns,
      },
    ],
  };
}

function fiscalAppropriation(ledger: Ledger): WrittenTable {
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

function byFunction(ledger: Ledger): WrittenTable {
  return {
    name: '预算05表',
    heading: `
${YEAR}年一般公共预算支出表(分功能科目)
部门：129 示例区 | | | 单位：万元
科目编码 | 科目名称 | ${NATURE_HEADING}`,
    blocks: [{ scope: GENERAL, left: 0, rows: functionLines(ledger, GENERAL), columns: BY_NATURE }],
  };
}

function byUnit(ledger: Ledger): WrittenTable {
  return {
    name: '预算06表',
    heading: `
${YEAR}年一般公共预算支出表(分单位)
部门：129 示例区 | | | 单位：万元
单位编码 | 单位名称 | ${NATURE_HEADING}`,
    blocks: [{ scope: GENERAL, left: 0, rows: unitLines(ledger, GENERAL), columns: BY_NATURE }],
  };
}

function basicExpenditure(ledger: Ledger): WrittenTable {
  const scope = { ...GENERAL, nature: 'basic' };
  const lines = classifiedLines(ledger, 'economy', [3, 5], scope, (...labels) => labels);
  return {
    name: '预算07表',
    heading: `
${YEAR}年一般公共预算基本支出表
部门：129 示例区 | | 单位：万元
部门预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | <
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费`,
    blocks: [
      {
        scope,
        left: 0,
        rows: withTotal(lines, [null, '合计']),
        columns: [
          { at: {}, sumOf: [1, 2] },
          { at: { nature: 'personnel' } },
          { at: { nature: 'operating' } },
        ],
      },
    ],
  };
}

function threePublic(): WrittenTable {
  return {
    name: '预算08表',
    heading: `
${YEAR}年一般公共预算“三公”经费支出表
部门：129 示例区 | | | 单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^`,
    blocks: [
      {
        scope: { flow: 'threePublic' },
        left: 0,
        rows: [{ at: {} }],
        columns: [
          { at: { item: 'threePublic' }, sumOf: [1, 2, 5] },
          { at: { item: 'travelAbroad' } },
          { at: { item: 'vehicles' }, sumOf: [3, 4] },
          { at: { item: 'vehiclePurchase' } },
          { at: { item: 'vehicleOperation' } },
          { at: { item: 'reception' } },
        ],
      },
    ],
  };
}

function fundTable(ledger: Ledger, number: string, label: string, fund: string): WrittenTable {
  const scope = { flow: 'expenditure', fund };
  const isEmpty = ledger.total(scope) === 0;
  return {
    name: `预算${number}表`,
    heading: `
${YEAR}年${label}支出表
部门：129 示例区 | | 单位：万元
科目编码 | 科目名称 | 本年${label}支出 | < | <
^ | ^ | 合计 | 基本支出 | 项目支出`,
    blocks: [
      {
        scope,
        left: 0,
        rows: isEmpty ? [emptyLine(null)] : functionLines(ledger, scope),
        columns: [
          { at: {}, sumOf: [1, 2] },
          { at: { nature: 'basic' } },
          { at: { nature: 'project' } },
        ],
      },
    ],
    notes: isEmpty ? [`备注：本部门${YEAR}年没有使用${label}安排的支出。`] : [],
  };
}

function projectTable({ ledger, projects }: BudgetLedger): WrittenTable {
  const rows: Line[] = [
    { labels: [null, '合计', null], at: {}, sumOf: [1] },
    { labels: ['129', '示例区', null], at: {} },
  ];
  const units = [...new Set(projects.map(({ unit }) => unit))];
  const unitPositions = units.map((unit) => {
    const own = projects.filter((project) => project.unit === unit);
    const position = rows.length;
    rows.push(
      {
        labels: [unit, unitName(unit), null],
        at: { unit },
        sumOf: range(position + 1, position + 1 + own.length),
      },
      ...own.map(({ code, name }) => ({
        labels: [code, name, unitName(unit)],
        at: { project: code },
      })),
    );
    return position;
  });
  rows[1] = { labels: ['129', '示例区', null], at: { unit: '129' }, sumOf: unitPositions };
  const timed = (timing: string) => FISCAL_SOURCES.map((fund) => ({ at: { fund, timing } }));
  return {
    name: '预算11表',
    heading: `
${YEAR}年项目支出预算表
部门：129 示例区 | | | | 单位：万元
项目编码 | 项目名称 | 项目单位 | 合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | < | 财政专户管理资金 | 单位资金
^ | ^ | ^ | ^ | ${[...FUND_LABELS, ...FUND_LABELS].join(' | ')} | ^ | ^`,
    blocks: [
      {
        scope: { flow: 'expenditure', nature: 'project' },
        left: 0,
        rows,
        columns: [
          { at: {}, sumOf: range(1, 9) },
          ...timed('current'),
          ...timed('carriedOver'),
          { at: { fund: 'fiscalAccount' } },
          { at: { fund: 'unitFunds' } },
        ],
      },
    ],
  };
}

/** In 元, beside tables in 万元. */
function procurement(lines: BudgetLedger['lines']): WrittenTable {
  const texts = ['单位代码', '单位名称', '项目', '政府采购品目', '功能科目', '部门支出经济分类'];
  const heads = [...texts, '资金来源', '资金性质', '采购数量', '单价(元)', '计量单位'];
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  return {
    name: '预算12表',
    unit: '元',
    heading: `
${YEAR}年政府采购预算表
部门：129 示例区 | | | | 单位：元
${heads.join(' | ')} | 采购金额 | < | <
${heads.map(() => '^').join(' | ')} | 采购金额合计(元) | 其中面向中小企业(元) | 其中面向小微企业(元)`,
    blocks: [
      {
        scope: { flow: 'unitPrice' },
        left: 0,
        rows: [
          emptyLine(null, '合计', ...blanks(7)),
          emptyLine('129', '示例区', ...blanks(7)),
          ...lines.map(({ id, quantity, project }) => ({
            labels: [
              project.unit,
              unitName(project.unit),
              project.name,
              '[A02010100]计算机',
              `[${project.function}]${officialName('function', project.function)}`,
              `[${project.economy}]${officialName('economy', project.economy)}`,
              '预算安排',
              '经费拨款补助',
              quantity,
            ],
            at: { line: id },
          })),
        ],
        columns: [{ at: {} }],
      },
      {
        scope: {},
        left: 11,
        rows: [
          { at: {}, sumOf: range(2, lines.length + 2) },
          emptyLine(),
          ...lines.map(({ id }) => ({ at: { line: id } })),
        ],
        columns: [
          { at: { flow: 'procurement' } },
          { at: { flow: 'smallAndMedium' }, within: 0 },
          { at: { flow: 'smallMicro' }, within: 0 },
        ],
      },
    ],
    products: lines.map(({ id, quantity }) => ({
      amount: { flow: 'procurement', line: id },
      price: { flow: 'unitPrice', line: id },
      quantity,
    })),
  };
}

const SERVICE_PURCHASE: WrittenTable = {
  name: '预算13表',
  heading: `
${YEAR}年政府向社会力量购买服务预算表
部门：129 示例区 | | | | 单位：万元
单位代码 | 单位名称 | 是否包含政府采购 | 项目 | 政府购买服务内容 | 购买数量 | 购买金额 | 资金来源`,
  blocks: [],
  notes: [`备注：本部门${YEAR}年没有政府购买服务预算。`],
};

function functionByEconomy(ledger: Ledger): WrittenTable {
  const classes = [...new Set(ledger.members('economy', GENERAL).map((code) => code.slice(0, 3)))];
  const names = classes.map((code) => officialName('economy', code));
  return {
    name: '经济分类表',
    heading: `
${YEAR}年一般公共预算支出表(功能与经济分类)
部门：129 示例区 | | | 单位：万元
科目编码 | 科目名称 | 合计 | ${names.join(' | ')}`,
    blocks: [
      {
        scope: GENERAL,
        left: 0,
        rows: functionLines(ledger, GENERAL),
        columns: [
          { at: {}, sumOf: range(1, classes.length + 1) },
          ...classes.map((economy) => ({ at: { economy } })),
        ],
      },
    ],
  };
}
