import type { ProfileParagraph } from '../profiles/narrative-profile';
import { change, money, paragraph, reason } from './template-words';

const TOTAL = '基本支出表.合计';
const PARTS = { whole: TOTAL, parts: [`${TOTAL}.人员经费`, `${TOTAL}.公用经费`] };
const CLASSES = { whole: TOTAL, parts: ['基本支出表.类'] };
const PERSONNEL_CLASSES = { whole: `${TOTAL}.人员经费`, parts: ['基本支出表.人员类'] };

const PERSONNEL = `人员经费${money(`${TOTAL}.人员经费`)}。
{%- for 类 in 基本支出表.人员类 -%}
  {%- if 类.首项 %}包括：{% endif -%}
  {{ 类.名称 }}{{ 类.金额 | 万元 }}
  {%- if 类.款 %}，主要用于：{% if 类.编码 == "301" %}在职人员{% endif %}{{ 类.款 | 名称列表 }}{% endif -%}
  {%- if 类.末项 %}。{% else %}；{% endif -%}
{%- endfor %}`;

const OPERATING = `公用经费${money(`${TOTAL}.公用经费`)}。
{%- if 基本支出表.公用款 %}主要用于：{{ 基本支出表.公用款 | 名称列表 }}。{% endif -%}`;

/** 人员经费 by 类 and 公用经费, each with the 款 that have money. */
export const BASIC_BY_PURPOSE: ProfileParagraph = paragraph(
  'B50',
  `{{ 年度 }}年一般公共预算基本支出${money(TOTAL)}。其中：
（一）${PERSONNEL}
（二）${OPERATING}`,
  [PARTS, PERSONNEL_CLASSES],
);

/** The same with the comparison with last year. */
export const BASIC_BY_PURPOSE_WITH_CHANGE: ProfileParagraph = paragraph(
  'B50',
  `{{ 年度 }}年一般公共预算基本支出${money(TOTAL)}${change(TOTAL)}${reason(TOTAL, '，变动的主要原因是')}。其中：
1.${PERSONNEL}
2.${OPERATING}`,
  [PARTS, PERSONNEL_CLASSES],
);

/** By 部门预算支出经济分类, one paragraph for each 类. */
export const BASIC_BY_ECONOMY: ProfileParagraph = paragraph(
  'B51',
  `{{ 年度 }}年一般公共预算基本支出${money(TOTAL)}
{%- if 基本支出表.类 %}，按部门预算支出经济分类包括：{% else %}。{% endif %}
{% for 类 in 基本支出表.类 %}
（{{ 类.序号 | 中文序号 }}）{{ 类.名称 }}{{ 类.金额 | 万元 }}
  {%- if 类.款 -%}
    {%- if 类.编码 == "301" %}，主要用于：在职人员{% else %}。主要用于：{% endif -%}
    {{ 类.款 | 名称列表 }}等
  {%- endif %}。
{% endfor %}`,
  [CLASSES],
);
