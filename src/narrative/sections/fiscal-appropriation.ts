import type { ProfileParagraph } from '../profiles/narrative-profile';
import { money, paragraph } from './template-words';

const TOTAL = `{{ 年度 }}年财政拨款收支总预算${money('财拨总表.总计')}。`;

const INCOME_LIST = `
{%- for 来源 in 财拨总表.来源 -%}
  {%- if 来源.首项 %}收入包括：{% else %}；{% endif -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}
  {%- if 来源.末项 %}。{% endif -%}
{%- endfor -%}`;

const NATURE_SUM = {
  whole: '财拨总表.支出总计',
  parts: ['财拨支出.基本支出', '财拨支出.项目支出', '财拨总表.年终结转'],
};

const INCOME_SUM = { whole: '财拨总表.收入总计', parts: ['财拨总表.来源'] };

/** What the fiscal appropriation is for, by 类 in the order of the table. */
export const APPROPRIATION_BY_FUNCTION: ProfileParagraph = paragraph(
  'B22',
  `${TOTAL}${INCOME_LIST}
{%- for 类 in 财拨总表.类 -%}
  {%- if 类.首项 %}支出包括：{% else %}；{% endif -%}
  {{ 类.名称 }}{{ 类.金额 | 万元 }}
  {%- if 类.末项 -%}
    {%- for 结转 in 财拨总表.年终结转 %}；{{ 结转.名称 }}{{ 结转.金额 | 万元 }}{% endfor %}。
  {%- endif -%}
{%- endfor -%}`,
  [INCOME_SUM, { whole: '财拨总表.支出总计', parts: ['财拨总表.类', '财拨总表.年终结转'] }],
);

/** The same by nature, sources without money left out. */
export const APPROPRIATION_BY_NATURE: ProfileParagraph = paragraph(
  'B20',
  `${TOTAL}${INCOME_LIST}支出包括：基本支出${money('财拨支出.基本支出')}，项目支出${money('财拨支出.项目支出')}。`,
  [INCOME_SUM, NATURE_SUM],
);

/** The same with every source of the table, zeros too. */
export const APPROPRIATION_BY_NATURE_IN_FULL: ProfileParagraph = paragraph(
  'B21',
  `${TOTAL}收入包括：
{%- for 来源 in 财拨总表.全部来源 -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}{% if 来源.末项 %}。{% elsif 来源.编码 == "opening.generalPublicBudget" %}；{% else %}、{% endif -%}
{%- endfor -%}
支出包括：基本支出${money('财拨支出.基本支出')}，项目支出${money('财拨支出.项目支出')}。`,
  [{ whole: '财拨总表.收入总计', parts: ['财拨总表.全部来源'] }, NATURE_SUM],
);
