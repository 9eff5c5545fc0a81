import type {
  PartsOfWhole,
  ProfileParagraph,
  SentenceTemplate,
} from '../profiles/narrative-profile';
import { change, money, paragraph, share } from './template-words';

/** How a profile says the totals of a department. */
export interface TotalWords {
  /** 部门收支总预算 or 收支总预算. */
  readonly name: string;
  /** Before the comparison: ，比 or 。比. */
  readonly changeLead: string;
  readonly reasonLead: string;
}

export const ALL_MONEY_IN_BUDGET: SentenceTemplate = {
  id: 'B10',
  template: '按照综合预算的原则，{{ 自称 }}所有收入和支出均纳入部门预算管理。',
};

/** Which sources and types there are, by name. */
export const SOURCES_AND_TYPES: SentenceTemplate = {
  id: 'B11',
  template: '收入包括：{{ 收入总表.来源 | 名称列表 }}。支出包括：{{ 支出总表.类型 | 名称列表 }}。',
};

/** The same with amounts, every source that the table has a line for. */
export const SOURCES_AND_TYPES_IN_FULL: SentenceTemplate = {
  id: 'B12',
  template: `收入包括：
{%- for 来源 in 收支总表.全部来源 -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}
  {%- if 来源.末项 %}。{% elsif 来源.编码 == "fiscalAccount" or 来源.编码 == "otherIncome" %}；{% else %}，{% endif -%}
{%- endfor -%}
支出包括：基本支出${money('支出总表.合计.基本支出')}，项目支出${money('支出总表.合计.项目支出')}
{%- for 类型 in 支出总表.其他类型 %}，{{ 类型.名称 }}{{ 类型.金额 | 万元 }}{% endfor %}。`,
};

/** What SOURCES_AND_TYPES_IN_FULL names in full. */
export const ALL_SOURCES_AND_TYPES: readonly PartsOfWhole[] = [
  { whole: '收支总表.收入总计', parts: ['收支总表.全部来源'] },
  { whole: '支出总表.合计.本年支出', parts: ['支出总表.类型'] },
];

export function total({ name, changeLead, reasonLead }: TotalWords): ProfileParagraph {
  return paragraph(
    'B13',
    `{{ 年度 }}年${name}${money('收支总表.总计')}
{{- 收支总表.总计 | 变动: "${changeLead}" }}
{{- 收支总表.总计 | 原因: "${reasonLead}" }}。`,
  );
}

/** Income by source; with the comparison between total and sources where the profile has it. */
export function income(name: string, withChange: boolean): ProfileParagraph {
  const stop = withChange ? `${change('收入总表.合计')}。` : '，';
  return paragraph(
    'B14',
    `{{ 年度 }}年${name}${money('收入总表.合计')}${stop}
{%- for 来源 in 收入总表.来源 -%}
  {%- if 来源.首项 %}其中：{% endif -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}${share('来源.金额', '收入总表.合计')}
  {%- if 来源.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
    [{ whole: '收入总表.合计', parts: ['收入总表.来源'] }],
  );
}

/** Income by every source that the table has a line for, zeros too. */
export function incomeInFull(name: string): ProfileParagraph {
  return paragraph(
    'B14',
    `{{ 年度 }}年${name}${money('收入总表.合计')}，其中：
{%- for 来源 in 收支总表.全部来源 -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}${share('来源.金额', '收入总表.合计')}
  {%- if 来源.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
    [{ whole: '收入总表.合计', parts: ['收支总表.全部来源'] }],
  );
}

/** Expenditure by nature. */
export function expenditure(name: string, withChange: boolean): ProfileParagraph {
  const stop = withChange ? `${change('支出总表.合计')}。` : '，';
  return paragraph(
    'B15',
    `{{ 年度 }}年${name}${money('支出总表.合计')}${stop}
{%- assign 合计 = 支出总表.合计 -%}
其中：基本支出{{ 合计.基本支出 | 万元 }}${share('合计.基本支出', '合计')}；项目支出
{{- 合计.项目支出 | 万元 }}${share('合计.项目支出', '合计')}
{%- for 类型 in 支出总表.其他类型 -%}
  ；{{ 类型.名称 }}{{ 类型.金额 | 万元 }}${share('类型.金额', '合计')}
{%- endfor %}。`,
    [{ whole: '支出总表.合计', parts: ['支出总表.类型'] }],
  );
}

/** Expenditure by 类, all of them in code order. */
export const EXPENDITURE_BY_FUNCTION: ProfileParagraph = paragraph(
  'B16',
  `按照支出功能分类科目，主要用于：
{%- for 类 in 支出总表.类 -%}
  {{ 类.序号 }}、{{ 类.名称 }}{{ 类.金额 | 万元 }}{% if 类.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
  [{ whole: '支出总表.合计.本年支出', parts: ['支出总表.类'] }],
);
