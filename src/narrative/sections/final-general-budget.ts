import type { ProfileParagraph } from '../profiles/narrative-profile';
import { change, money, paragraph, reason, share } from './template-words';

const TOTAL = '一般决算表.合计';
const BASIC = `${TOTAL}.基本支出`;
const PROJECT = `${TOTAL}.项目支出`;
const BUDGET = '年初预算.合计';

/** The share is that of all expenditure of the year. */
export const FINAL_GENERAL_TOTAL: ProfileParagraph = paragraph(
  'F06',
  `{{ 年度 }}年度一般公共预算财政拨款支出${money(TOTAL)}${share(TOTAL, '支出决算表.合计', '，占本年支出合计的')}${change(TOTAL, '。与', '年度相比，一般公共预算财政拨款支出')}${reason(TOTAL, '，主要原因是')}。`,
);

/** Every 类 with its share. */
export const FINAL_GENERAL_STRUCTURE: ProfileParagraph = paragraph(
  'F07',
  `{{ 年度 }}年度一般公共预算财政拨款支出${money(TOTAL)}，主要用于以下方面：
{% for 类 in 一般决算表.类 %}
{{ 类.序号 }}.{{ 类.类称 }}{{ 类.金额 | 万元 }}${share('类.金额', TOTAL)}。主要用于{{ 类.用途 }}。
{% endfor %}`,
  [{ whole: TOTAL, parts: ['一般决算表.类'] }],
);

/** Against the budget of the year, with the projects as a person lists them. */
export const FINAL_GENERAL_COMPLETION: ProfileParagraph = paragraph(
  'F08',
  `{{ 年度 }}年度一般公共预算财政拨款支出年初预算为${money(BUDGET)}，支出决算为${money(TOTAL)}{{ ${TOTAL} | 完成率: ${BUDGET}, "，完成年初预算的" }}。其中：基本支出${money(BASIC)}，项目支出${money(PROJECT)}。项目支出主要用于（不含涉密项目）：
{%- for 项目 in 手工.项目 -%}
  {{ 项目.序号 }}.{{ 项目.名称 }}{{ 项目.金额 | 万元 }}，主要成效是{{ 项目.成效 }}{% if 项目.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
  [
    { whole: TOTAL, parts: [BASIC, PROJECT] },
    { whole: PROJECT, parts: ['手工.项目'] },
  ],
);

/** Every 项 with its completion; a reason exactly where it is not the budget. */
export const FINAL_GENERAL_ITEMS: ProfileParagraph = paragraph(
  'F09',
  `一般公共预算财政拨款支出决算具体情况，按支出功能分类项级科目逐项说明如下：{{ 年初预算.说明 }}
{% for 项 in 一般决算表.项 %}
{{ 项.序号 }}.{{ 项.全称 }}。年初预算为{{ 项.年初预算 | 万元 }}，支出决算为{{ 项.金额 | 万元 }}{{ 项.金额 | 完成率: 项.年初预算, "，完成年初预算的" }}
{%- if 项.年初预算 == 0 %}，年初未安排预算{% endif -%}
{{ 项.金额 | 差异原因: 项.年初预算, "，支出决算数", "年初预算数的主要原因是" }}。
{% endfor %}`,
  [{ whole: TOTAL, parts: ['一般决算表.项'] }],
);

/** Complete lists of the 款 that have money. */
export const FINAL_BASIC: ProfileParagraph = paragraph(
  'F10',
  `{{ 年度 }}年度一般公共预算财政拨款基本支出${money(BASIC)}，其中：
人员经费${money('基本决算表.人员经费')}{% if 基本决算表.人员款 %}，主要包括：{{ 基本决算表.人员款 | 名称列表 }}{% endif %}。
公用经费${money('基本决算表.公用经费')}{% if 基本决算表.公用款 %}，主要包括：{{ 基本决算表.公用款 | 名称列表 }}{% endif %}。`,
  [{ whole: BASIC, parts: ['基本决算表.人员经费', '基本决算表.公用经费'] }],
);

/** A fund's table: absent, to be confirmed; nothing in it, the fixed sentence; else what was done. */
export function finalFund(id: string, table: string, name: string): ProfileParagraph {
  const total = `${table}.合计`;
  return paragraph(
    id,
    `
{%- if ${table}.缺失 %}{{ ${table}.待确认 }}
{%- elsif ${table}.无数据 %}{{ 自称 }}当年{{ ${table}.无 }}${name}财政拨款收入支出。
{%- else -%}
{{ 年度 }}年度${name}财政拨款
{%- if ${table}.年初结转和结余 > 0 %}年初结转和结余{{ ${table}.年初结转和结余 | 万元 }}，{% endif -%}
{%- if ${table}.本年收入 > 0 %}本年收入{{ ${table}.本年收入 | 万元 }}，{% endif -%}
本年支出${money(total)}
{%- if ${table}.年末结转和结余 > 0 %}，年末结转和结余{{ ${table}.年末结转和结余 | 万元 }}{% endif %}。
{%- for 项 in ${table}.项 -%}
  {%- if 项.首项 %}支出主要用于：{% endif -%}
  {{ 项.名称 }}{{ 项.金额 | 万元 }}{% if 项.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}
{%- endif -%}`,
  );
}
