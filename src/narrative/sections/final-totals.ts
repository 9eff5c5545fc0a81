import type { ProfileParagraph } from '../profiles/narrative-profile';
import { change, money, paragraph, reason, share } from './template-words';

const SPENT = '支出决算表.合计';

/** Both sides balance, so one change speaks for both. */
function bothTotals(id: string, name: string, path: string, reasonLead: string): ProfileParagraph {
  return paragraph(
    id,
    `{{ 年度 }}年度${name}${money(path)}${change(path, '。与', `年度相比，${name}各`)}${reason(path, reasonLead)}。`,
  );
}

export const FINAL_TOTAL = bothTotals('F01', '收、支总计', '收支决算表.总计', '，主要原因是');

export const FINAL_INCOME: ProfileParagraph = paragraph(
  'F02',
  `{{ 年度 }}年度收入合计${money('收入决算表.合计')}。
{%- for 来源 in 收入决算表.来源 -%}
  {%- if 来源.首项 %}其中：{% endif -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}${share('来源.金额', '收入决算表.合计', '，占本年收入')}
  {%- if 来源.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
  [{ whole: '收入决算表.合计', parts: ['收入决算表.来源'] }],
);

export const FINAL_EXPENDITURE: ProfileParagraph = paragraph(
  'F03',
  `{{ 年度 }}年度支出合计${money(SPENT)}。其中：基本支出${money(`${SPENT}.基本支出`)}${share(`${SPENT}.基本支出`, SPENT, '，占本年支出')}；项目支出${money(`${SPENT}.项目支出`)}${share(`${SPENT}.项目支出`, SPENT, '，占本年支出')}
{%- for 类型 in 支出决算表.其他类型 -%}
  ；{{ 类型.名称 }}{{ 类型.金额 | 万元 }}${share('类型.金额', SPENT, '，占本年支出')}
{%- endfor %}。`,
  [{ whole: SPENT, parts: ['支出决算表.类型'] }],
);

export const FINAL_APPROPRIATION = bothTotals(
  'F04',
  '财政拨款收、支总计',
  '财拨决算表.总计',
  '，主要原因是',
);

function fundIncome(path: string, name: string, lead: string): string {
  return `{%- if ${path} > 0 -%}
{{ ${lead} }}${name}${money(path)}${change(path, '，比', '年度决算数')}${reason(path, '，主要原因是')}。
{%- assign 前 = "" -%}
{%- endif -%}`;
}

/** Each of the three budgets that money came from. */
export const FINAL_APPROPRIATION_INCOME: ProfileParagraph = paragraph(
  'F05',
  `{%- capture 前 %}{{ 年度 }}年度财政拨款收入中，{% endcapture -%}
${fundIncome('财拨决算表.一般公共预算收入', '一般公共预算财政拨款收入', '前')}
${fundIncome('财拨决算表.政府性基金收入', '政府性基金预算财政拨款收入', '前')}
${fundIncome('财拨决算表.国有资本收入', '国有资本经营预算财政拨款收入', '前')}`,
);
