import { FISCAL_SOURCES } from './budget-expenditure';
import { FUND_LABELS } from './budget-labels';
import type { BudgetLedger } from './budget-ledger';
import { YEAR, officialName } from './codes';
import { emptyLine, range, unitName } from './lines';
import type { Line, WrittenTable } from './set-writer';

export function projectTable(projects: BudgetLedger['projects']): WrittenTable {
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
export function procurement(lines: BudgetLedger['lines']): WrittenTable {
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

export const SERVICE_PURCHASE: WrittenTable = {
  name: '预算13表',
  heading: `
${YEAR}年政府向社会力量购买服务预算表
部门：129 示例区 | | | | 单位：万元
单位代码 | 单位名称 | 是否包含政府采购 | 项目 | 政府购买服务内容 | 购买数量 | 购买金额 | 资金来源`,
  blocks: [],
  notes: [`备注：本部门${YEAR}年没有政府购买服务预算。`],
};
