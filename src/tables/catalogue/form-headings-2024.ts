const CODE_AND_NAME = ['科目编码', '科目名称'];
const UNIT = ['单位编码', '单位名称'];
const FUNDS = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];
const OTHER_MONEY = [
  '财政专户管理资金',
  '事业收入',
  '上级补助收入',
  '附属单位上缴收入',
  '事业单位经营收入',
  '其他收入',
];
const BY_NATURE = ['合计', '基本支出›小计', '基本支出›人员经费', '基本支出›公用经费', '项目支出'];
const THREE_PUBLIC = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行费›小计',
  '公务用车购置及运行费›公务用车购置费',
  '公务用车购置及运行费›公务用车运行费',
  '公务接待费',
];
function fundTable(fund: string): readonly string[] {
  const below = ['合计', '基本支出', '项目支出'];
  return [...CODE_AND_NAME, ...below.map((one) => `本年${fund}支出›${one}`)];
}

const FISCAL = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
const OF_YEAR = ['本年支出›小计', '本年支出›基本支出', '本年支出›项目支出'];
const OTHER_INCOME = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
const BUYER = ['单位代码', '单位名称', '项目'];
const ITEM = ['科目编码', '科目名称', '决算数'];

/**
 * The headings of a form, from left to right, the levels of each joined by ›. A list that is printed
 * in several groups side by side has those of each group.
 */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  部门收支总表: ['收入›项目', '收入›预算数', '支出›项目', '支出›预算数'],
  部门收入总表: [
    ...UNIT,
    '合计',
    ...['小计', ...FUNDS, ...OTHER_MONEY].map((one) => `本年收入›${one}`),
    ...['小计', ...FUNDS].map((one) => `上年结转结余›${one}`),
  ],
  部门支出总表: [
    ...CODE_AND_NAME,
    '合计',
    '基本支出',
    '项目支出',
    '事业单位经营支出',
    '上缴上级支出',
    '对附属单位补助支出',
  ],
  财政拨款收支总表: [
    '收入›项目',
    '收入›预算数',
    '支出›项目',
    ...['预算数', '合计', ...FUNDS].map((one) => `支出›${one}`),
  ],
  一般公共预算支出表: [...CODE_AND_NAME, ...BY_NATURE],
  '一般公共预算支出表（分单位）': [...UNIT, ...BY_NATURE],
  一般公共预算基本支出表: [
    ...CODE_AND_NAME,
    ...['合计', '人员经费', '公用经费'].map((one) => `本年一般公共预算基本支出›${one}`),
  ],
  '“三公”经费支出表': [...UNIT, ...THREE_PUBLIC],
  政府性基金预算支出表: fundTable('政府性基金预算'),
  国有资本经营预算支出表: fundTable('国有资本经营预算'),
  项目支出表: [
    '项目编码',
    '项目名称',
    '项目单位',
    '合计',
    ...FUNDS.map((one) => `本年拨款›${one}`),
    ...FUNDS.map((one) => `财政拨款结转结余›${one}`),
    '财政专户管理资金',
    '单位资金',
  ],
  政府采购预算表: [
    ...BUYER,
    '政府采购品目',
    '功能科目',
    '部门支出经济分类',
    '采购数量',
    '单价',
    '采购金额›采购金额合计',
    '采购金额›其中面向中小企业',
    '采购金额›其中面向小微企业',
  ],
  政府购买服务预算表: [...BUYER, '政府购买服务内容', '购买数量', '购买金额'],
  收入支出决算总表: ['收入›项目', '收入›决算数', '支出›项目', '支出›决算数'],
  收入决算表: [...CODE_AND_NAME, '本年收入合计', '财政拨款收入', ...OTHER_INCOME],
  支出决算表: [
    ...CODE_AND_NAME,
    '本年支出合计',
    '基本支出',
    '项目支出',
    '上缴上级支出',
    '经营支出',
    '对附属单位补助支出',
  ],
  财政拨款收入支出决算总表: [
    '收入›项目',
    '收入›金额',
    '支出›项目',
    ...['合计', ...FISCAL].map((one) => `支出›${one}`),
  ],
  一般公共预算财政拨款支出决算表: [...CODE_AND_NAME, ...OF_YEAR],
  一般公共预算财政拨款基本支出决算表: [
    ...ITEM.map((one) => `人员经费›${one}`),
    ...[...ITEM, ...ITEM].map((one) => `公用经费›${one}`),
  ],
  政府性基金预算财政拨款收入支出决算表: [
    ...CODE_AND_NAME,
    '年初结转和结余',
    '本年收入',
    ...OF_YEAR,
    '年末结转和结余',
  ],
  国有资本经营预算财政拨款支出决算表: [...CODE_AND_NAME, ...OF_YEAR],
  '财政拨款“三公”经费支出决算表': ['预算数', '决算数'].flatMap((stage) =>
    THREE_PUBLIC.map((one) => `${stage}›${one}`),
  ),
};

/** The headings that a user can give the columns of a table; empty for a kind that has no set columns. */
export function formHeadings(tableKind: string): readonly string[] {
  return HEADINGS[tableKind] ?? [];
}
