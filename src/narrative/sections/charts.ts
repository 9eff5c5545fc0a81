import type { ProfileChart } from '../profiles/narrative-profile';

export const FINAL_TOTAL_CHANGE: ProfileChart = {
  kind: 'change',
  id: 'total',
  title: '收、支决算总计变动情况',
  series: [
    { name: '收入总计', figure: '收支决算表.总计' },
    { name: '支出总计', figure: '收支决算表.支出总计' },
  ],
};

export const FINAL_INCOME_STRUCTURE: ProfileChart = {
  kind: 'structure',
  id: 'income',
  title: '收入决算结构',
  whole: '收入决算表.合计',
  parts: '收入决算表.来源',
  isOfficial: true,
};

export const FINAL_EXPENDITURE_STRUCTURE: ProfileChart = {
  kind: 'structure',
  id: 'expenditure',
  title: '支出决算结构',
  whole: '支出决算表.合计',
  parts: '支出决算表.类型',
  isOfficial: true,
};

export const FINAL_APPROPRIATION_CHANGE: ProfileChart = {
  kind: 'change',
  id: 'fiscalAppropriation',
  title: '财政拨款收、支决算总计变动情况',
  series: [
    { name: '收入总计', figure: '财拨决算表.总计' },
    { name: '支出总计', figure: '财拨决算表.支出总计' },
  ],
};

/** 类 of 支出功能分类, all money of the department. */
export const FUNCTION_STRUCTURE: ProfileChart = {
  kind: 'structure',
  id: 'function',
  title: '支出预算功能分类结构',
  whole: '支出总表.合计.本年支出',
  parts: '支出总表.类',
};

/** 类 of 支出经济分类, as far as the public tables tell it: 一般公共预算基本支出. */
export const ECONOMY_STRUCTURE: ProfileChart = {
  kind: 'structure',
  id: 'economy',
  title: '一般公共预算基本支出经济分类结构',
  whole: '基本支出表.合计',
  parts: '基本支出表.类',
};
