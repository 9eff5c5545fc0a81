import type { ProfileParagraph } from '../profiles/narrative-profile';
import { change, changeAmount, money, paragraph, reason, share } from './template-words';

const TOTAL = '一般支出表.合计';
const BASIC = `${TOTAL}.基本支出`;
const PROJECT = `${TOTAL}.项目支出`;
const CURRENT = '当年预算.一般公共预算';

const BY_NATURE = { whole: TOTAL, parts: [BASIC, PROJECT] };
const BASIC_PARTS = { whole: BASIC, parts: [`${TOTAL}.人员经费`, `${TOTAL}.公用经费`] };

/** The amount alone, details to follow. */
export const GENERAL_TOTAL: ProfileParagraph = paragraph(
  'B30',
  `{{ 年度 }}年一般公共预算安排支出${money(TOTAL)}，具体情况如下：`,
);

/** 本年预算 with what its change is made of; 上年结转 only where there is some. */
export const GENERAL_WITH_CARRY_OVER: ProfileParagraph = paragraph(
  'B31',
  `{{ 年度 }}年一般公共预算支出预算${money(TOTAL)}
{%- assign 结转 = 财拨总表.上年结转一般公共预算 -%}
{%- if 结转 > 0 %}。其中：(1)本年预算${money(CURRENT)}${change(CURRENT)}，(2)上年结转{{ 结转 | 万元 }}。
{%- else %}${change(TOTAL)}{{ ${TOTAL} | 变动构成: ${BASIC}, ${PROJECT}, "，主要原因：" }}。{% endif -%}
具体安排情况如下：`,
);

/** 当年预算 and 上年结转, the latter printed as 0 too. */
export const GENERAL_OF_THE_YEAR: ProfileParagraph = paragraph(
  'B32',
  `{{ 年度 }}年一般公共预算财政拨款支出预算${money(TOTAL)}，其中：当年预算${money(CURRENT)}
{%- if 财拨总表.上年结转一般公共预算 == 0 %}${change(TOTAL)}{% else %}${change(CURRENT)}{% endif %}；上年结转${money('财拨总表.上年结转一般公共预算')}。主要安排情况如下：`,
  [
    {
      whole: TOTAL,
      parts: [CURRENT, '财拨总表.上年结转一般公共预算'],
    },
  ],
);

/** How much more or less than last year, without a percentage. */
export const GENERAL_SCALE: ProfileParagraph = paragraph(
  'B33',
  `{{ 年度 }}年一般公共预算拨款${money(TOTAL)}${changeAmount(TOTAL, '，较')}。${reason(TOTAL, '主要是', '。')}`,
);

/** The same with a percentage. */
export const GENERAL_SCALE_WITH_PERCENT: ProfileParagraph = paragraph(
  'B33',
  `{{ 年度 }}年一般公共预算支出${money(TOTAL)}${change(TOTAL)}${reason(TOTAL, '，变动的主要原因是')}。`,
);

export const GENERAL_STRUCTURE: ProfileParagraph = paragraph(
  'B34',
  `{%- assign 合计 = ${TOTAL} -%}
基本支出{{ 合计.基本支出 | 万元 }}${share('合计.基本支出', '合计')}，其中：人员经费
{{- 合计.人员经费 | 万元 }}，公用经费{{ 合计.公用经费 | 万元 }}；项目支出
{{- 合计.项目支出 | 万元 }}${share('合计.项目支出', '合计')}。`,
  [BY_NATURE, BASIC_PARTS],
);

/** By 类, each with its purpose. */
export const GENERAL_USE: ProfileParagraph = paragraph(
  'B35',
  `{% for 类 in 一般支出表.类 %}
{{ 类.序号 }}、{{ 类.名称 }}{{ 类.金额 | 万元 }}，主要是用于{{ 类.用途 }}{% if 类.末项 %}。{% else %}；{% endif %}
{% endfor %}`,
  [{ whole: TOTAL, parts: ['一般支出表.类'] }],
);

/** By 类 with its share, and below it each 项 by its full path. */
export const GENERAL_USE_BY_ITEM: ProfileParagraph = paragraph(
  'B35',
  `{% for 类 in 一般支出表.类 %}
{{ 类.序号 }}.{{ 类.名称 }}{{ 类.金额 | 万元 }}${share('类.金额', TOTAL)}。
{%- for 项 in 类.项 -%}
  {%- if 项.首项 %}其中：{% endif %}{{ 项.名称 }}（项）{{ 项.金额 | 万元 }}{% if 项.末项 %}。{% else %}；{% endif -%}
{%- endfor %}
{% endfor %}`,
  [
    { whole: TOTAL, parts: ['一般支出表.类'] },
    { whole: '一般支出表.类', parts: ['项'] },
  ],
);

/** 基本支出 with the 类 that it is spent on. */
export function generalBasic(withChange: boolean, operatingWord: string): ProfileParagraph {
  const changed = withChange
    ? `${change(BASIC, '，较')}${reason(BASIC, '，变动的主要原因是')}`
    : '';
  return paragraph(
    'B36',
    `（一）基本支出${money(BASIC)}${changed}，主要用于人员经费（{{ 基本支出表.人员类 | 名称列表 }}）、${operatingWord}（{{ 基本支出表.公用类 | 名称列表 }}）。`,
    [BY_NATURE],
  );
}

/** 基本支出 with its change, then 人员经费 by 类 and 公用经费 with its change. */
export const GENERAL_BASIC_IN_DETAIL: ProfileParagraph = {
  sentences: [
    {
      id: 'B36',
      template: `（一）基本支出${money(BASIC)}${change(BASIC)}${reason(BASIC, '，主要原因：')}。其中：
`,
    },
    {
      id: 'B37',
      template: `1.人员经费${money(`${TOTAL}.人员经费`)}，包括：
{% for 类 in 基本支出表.人员类 %}
（{{ 类.序号 }}）{{ 类.名称 }}{{ 类.金额 | 万元 }}，主要用于{{ 类.用途 }}。
{% endfor %}
2.公用经费${money(`${TOTAL}.公用经费`)}${change('基本支出表.合计.公用经费')}${reason('基本支出表.合计.公用经费', '，主要原因：')}。
{%- if 基本支出表.公用款 %}其中{{ 年度 }}年安排主要用于{{ 基本支出表.公用款 | 名称列表 }}。{% endif %}`,
    },
  ],
  sums: [BY_NATURE, BASIC_PARTS, { whole: `${TOTAL}.人员经费`, parts: ['基本支出表.人员类'] }],
};

/** 项目支出 of 一般公共预算 with its change; a list of projects follows. */
export function generalProjects(leads: {
  readonly change: string;
  readonly reason: string;
}): ProfileParagraph {
  return paragraph(
    'B38',
    `（二）项目支出${money(PROJECT)}${change(PROJECT, leads.change)}${reason(PROJECT, leads.reason)}。`,
  );
}

const PROJECT_SUM = { whole: PROJECT, parts: ['项目表.一般公共预算项目'] };

/** By 项 with money for projects; the projects where only one 项 has any. */
export const PROJECTS_BY_ITEM: ProfileParagraph = paragraph(
  'B39',
  `其中按功能科目分类，主要用于：
{%- for 项 in 一般支出表.项目支出项 -%}
  {{ 项.序号 }}、{{ 项.名称 }}{{ 项.金额 | 万元 }}{% if 项.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}
{%- if 项目表.一般公共预算项目 %}具体项目：{% endif -%}
{%- for 项目 in 项目表.一般公共预算项目 -%}
  {{ 项目.名称 }}{{ 项目.金额 | 万元 }}，主要是用于{{ 项目.用途 }}{% if 项目.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
  [PROJECT_SUM, { whole: PROJECT, parts: ['一般支出表.项目支出项'] }],
);

/** By 项, one paragraph each, then the projects by number. */
export const PROJECTS_BELOW_ITEMS: ProfileParagraph = paragraph(
  'B40',
  `（二）项目支出${money(PROJECT)}。其中：
{%- for 项 in 一般支出表.项目支出项 %}
{{ 项.名称 }}{{ 项.金额 | 万元 }}，主要用于：{{ 项.用途 }}{% if 项.末项 %}。{% else %}；{% endif %}
{% endfor %}
{%- if 项目申报表.项目 %}
其中编报项目申报表的项目：
{%- for 项目 in 项目申报表.项目 %}
{{ 项目.序号 }}.{{ 项目.名称 }}{{ 项目.金额 | 万元 }}，主要用于{{ 项目.用途 }}。
{%- endfor -%}
{%- endif %}`,
  [{ whole: PROJECT, parts: ['一般支出表.项目支出项'] }],
);

/** The projects that 一般公共预算 pays for, one paragraph each. */
export const GENERAL_PROJECT_LIST: ProfileParagraph = paragraph(
  'B41',
  `其中{{ 年度 }}年安排主要用于：
{% for 项目 in 项目表.一般公共预算项目 %}
（{{ 项目.序号 }}）{{ 项目.全名 }}{{ 项目.金额 | 万元 }}，主要用于{{ 项目.用途 }}。
{% endfor %}`,
  [PROJECT_SUM],
);
