import { FISCAL_SOURCES, SOURCES } from './budget-expenditure';
import { FUND_LABELS, SOURCE_LABELS } from './budget-labels';
import type { BudgetLedger } from './budget-ledger';
import { SERVICE_PURCHASE, procurement, projectTable } from './budget-lists';
import { fiscalAppropriation, revenueAndExpenditure } from './budget-two-sided';
import { YEAR, officialName } from './codes';
import type { Coordinates, Ledger } from './ledger';
import { classifiedLines, emptyLine, functionLines, range, unitLines, withTotal } from './lines';
import type { Line, WrittenTable } from './set-writer';

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
    revenueAndExpenditure(),
    income(ledger),
    expenditure(ledger),
    fiscalAppropriation(ledger),
    byFunction(ledger),
    byUnit(ledger),
    basicExpenditure(ledger),
    threePublic(),
    fundTable(ledger, '09', '政府性基金预算', 'governmentFund'),
    fundTable(ledger, '10', '国有资本经营预算', 'stateCapital'),
    projectTable(projects),
    procurement(lines),
    SERVICE_PURCHASE,
    functionByEconomy(ledger),
  ];
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
