import { BUDGET_NAMES } from '../names/budget-names';
import type { NarrativeProfile, ProfileParagraph } from './narrative-profile';

/** Absent table: to be confirmed; nothing in it: the sentence of absence; else what is in it. */
function fundParagraph(
  ids: readonly [string, string],
  table: string,
  fund: string,
): ProfileParagraph {
  const total = `${table}.合计`;
  return {
    sentences: [
      {
        id: ids[0],
        template: `
{%- if ${table}.缺失 %}{{ ${table}.待确认 }}
{%- elsif ${table}.无数据 %}{{ 自称 }}{{ 年度 }}年{{ ${table}.无 }}${fund}安排的支出。
{%- endif -%}`,
      },
      {
        id: ids[1],
        template: `
{%- unless ${table}.缺失 or ${table}.无数据 -%}
{{ 年度 }}年${fund}支出{{ ${total} | 万元 }}
{{- ${total} | 变动: "，比" }}
{{- ${total} | 原因: "，变动的主要原因是" }}，主要用于：
{%- for 项 in ${table}.项 -%}
  {{ 项.名称 }}{{ 项.金额 | 万元 }}{% unless 项.末项 %}、{% endunless %}
{%- endfor %}。
{%- endunless -%}`,
      },
    ],
    sums: [{ whole: total, parts: [`${table}.项`] }],
  };
}

/** Department budgets as published with 预算01表 to 预算13表. */
export const JIANGHAN_2024: NarrativeProfile = {
  id: 'jianghan-2024',
  name: '部门预算（2024年，预算01–13表）',
  document: '预算',
  title: '{{ 单位 }}{{ 年度 }}年部门预算情况说明',
  names: BUDGET_NAMES,
  settings: {
    percentPlaces: 1,
    baseTerm: '年预算',
    selfReference: '本部门',
    wording: {},
  },
  numbering: ['第{n}部分 ', '{n}、', '（{n}）'],
  sections: [
    { id: 'budget', level: 1, heading: '预算情况说明', number: 2, paragraphs: [] },
    {
      id: 'total',
      level: 2,
      heading: '收支预算总体安排情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B10',
              template: '按照综合预算的原则，{{ 自称 }}所有收入和支出均纳入部门预算管理。',
            },
            {
              id: 'B11',
              template:
                '收入包括：{{ 收入总表.来源 | 名称列表 }}。支出包括：{{ 支出总表.类型 | 名称列表 }}。',
            },
          ],
        },
        {
          sentences: [
            {
              id: 'B13',
              template: `{{ 年度 }}年收支总预算{{ 收支总表.总计 | 万元 }}
{{- 收支总表.总计 | 变动: "，比" }}
{{- 收支总表.总计 | 原因: "，变动的主要原因是" }}。`,
            },
          ],
        },
      ],
    },
    {
      id: 'income',
      level: 2,
      heading: '收入预算安排情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B14',
              template: `{{ 年度 }}年收入预算{{ 收入总表.合计 | 万元 }}{{ 收入总表.合计 | 变动: "，比" }}。
{%- for 来源 in 收入总表.来源 -%}
  {%- if 来源.首项 %}其中：{% endif -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}{{ 来源.金额 | 占比: 收入总表.合计, "，占" }}
  {%- if 来源.末项 %}。{% else %}；{% endif -%}
{%- endfor -%}`,
            },
          ],
          sums: [{ whole: '收入总表.合计', parts: ['收入总表.来源'] }],
        },
      ],
    },
    {
      id: 'expenditure',
      level: 2,
      heading: '支出预算安排情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B15',
              template: `{{ 年度 }}年支出预算{{ 支出总表.合计 | 万元 }}{{ 支出总表.合计 | 变动: "，比" }}。
{%- assign 合计 = 支出总表.合计 -%}
其中：基本支出{{ 合计.基本支出 | 万元 }}{{ 合计.基本支出 | 占比: 合计, "，占" }}；项目支出
{{- 合计.项目支出 | 万元 }}{{ 合计.项目支出 | 占比: 合计, "，占" }}
{%- for 类型 in 支出总表.其他类型 -%}
  ；{{ 类型.名称 }}{{ 类型.金额 | 万元 }}{{ 类型.金额 | 占比: 合计, "，占" }}
{%- endfor %}。`,
            },
          ],
          sums: [{ whole: '支出总表.合计', parts: ['支出总表.类型'] }],
        },
      ],
    },
    {
      id: 'fiscalAppropriation',
      level: 2,
      heading: '财政拨款收支预算总体情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B22',
              template: `{{ 年度 }}年财政拨款收支总预算{{ 财拨总表.总计 | 万元 }}。
{%- for 来源 in 财拨总表.来源 -%}
  {%- if 来源.首项 %}收入包括：{% else %}；{% endif -%}
  {{ 来源.名称 }}{{ 来源.金额 | 万元 }}
  {%- if 来源.末项 %}。{% endif -%}
{%- endfor -%}
{%- for 类 in 财拨总表.类 -%}
  {%- if 类.首项 %}支出包括：{% else %}；{% endif -%}
  {{ 类.名称 }}{{ 类.金额 | 万元 }}
  {%- if 类.末项 -%}
    {%- for 结转 in 财拨总表.年终结转 %}；{{ 结转.名称 }}{{ 结转.金额 | 万元 }}{% endfor %}。
  {%- endif -%}
{%- endfor -%}`,
            },
          ],
          sums: [
            { whole: '财拨总表.收入总计', parts: ['财拨总表.来源'] },
            { whole: '财拨总表.支出总计', parts: ['财拨总表.类', '财拨总表.年终结转'] },
          ],
        },
      ],
    },
    { id: 'generalPublic', level: 2, heading: '一般公共预算支出安排情况', paragraphs: [] },
    {
      id: 'generalPublic.scale',
      level: 3,
      heading: '一般公共预算拨款规模变化情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B33',
              template: `{{ 年度 }}年一般公共预算拨款{{ 一般支出表.合计 | 万元 }}
{{- 一般支出表.合计 | 变动额: "，较" }}。
{{- 一般支出表.合计 | 原因: "主要是", "。" }}`,
            },
          ],
        },
      ],
    },
    {
      id: 'generalPublic.structure',
      level: 3,
      heading: '一般公共预算拨款结构情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B34',
              template: `{%- assign 合计 = 一般支出表.合计 -%}
基本支出{{ 合计.基本支出 | 万元 }}{{ 合计.基本支出 | 占比: 合计, "，占" }}，其中：人员经费
{{- 合计.人员经费 | 万元 }}，公用经费{{ 合计.公用经费 | 万元 }}；项目支出
{{- 合计.项目支出 | 万元 }}{{ 合计.项目支出 | 占比: 合计, "，占" }}。`,
            },
          ],
          sums: [
            {
              whole: '一般支出表.合计',
              parts: ['一般支出表.合计.基本支出', '一般支出表.合计.项目支出'],
            },
            {
              whole: '一般支出表.合计.基本支出',
              parts: ['一般支出表.合计.人员经费', '一般支出表.合计.公用经费'],
            },
          ],
        },
      ],
    },
    {
      id: 'generalPublic.use',
      level: 3,
      heading: '一般公共预算拨款具体使用情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B35',
              template: `{% for 类 in 一般支出表.类 %}
{{ 类.序号 }}、{{ 类.名称 }}{{ 类.金额 | 万元 }}，主要是用于{{ 类.用途 }}{% if 类.末项 %}。{% else %}；{% endif %}
{% endfor %}`,
            },
          ],
          sums: [{ whole: '一般支出表.合计', parts: ['一般支出表.类'] }],
        },
      ],
    },
    {
      id: 'basic',
      level: 2,
      heading: '一般公共预算基本支出安排情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B51',
              template: `{{ 年度 }}年一般公共预算基本支出{{ 基本支出表.合计 | 万元 }}
{%- if 基本支出表.类 %}，按部门预算支出经济分类包括：{% else %}。{% endif %}
{% for 类 in 基本支出表.类 %}
（{{ 类.序号 | 中文序号 }}）{{ 类.名称 }}{{ 类.金额 | 万元 }}
  {%- if 类.款 -%}
    {%- if 类.编码 == "301" %}，主要用于：在职人员{% else %}。主要用于：{% endif -%}
    {{ 类.款 | 名称列表 }}等
  {%- endif %}。
{% endfor %}`,
            },
          ],
          sums: [{ whole: '基本支出表.合计', parts: ['基本支出表.类'] }],
        },
      ],
    },
    {
      id: 'governmentFund',
      level: 2,
      heading: '政府性基金预算支出安排情况',
      selfReference: '我单位',
      paragraphs: [fundParagraph(['B60', 'B61'], '基金表', '政府性基金预算')],
    },
    {
      id: 'stateCapital',
      level: 2,
      heading: '国有资本经营预算支出安排情况',
      selfReference: '我单位',
      paragraphs: [fundParagraph(['B62', 'B63'], '国资表', '国有资本经营预算')],
    },
    {
      id: 'projects',
      level: 2,
      heading: '项目支出安排情况',
      paragraphs: [
        {
          sentences: [
            {
              id: 'B42',
              template: `{{ 年度 }}年项目支出{{ 项目表.合计 | 万元 }}
{%- for 资金 in 项目表.资金 -%}
  ，{% if 资金.首项 %}其中：{% endif %}{{ 资金.名称 }}{{ 资金.金额 | 万元 }}
{%- endfor %}。
{%- if 项目表.项目 %}具体使用情况如下：{% endif %}
{% for 项目 in 项目表.项目 %}
{{ 项目.序号 }}.{{ 项目.名称 }}{{ 项目.金额 | 万元 }}，主要用于{{ 项目.用途 }}。
{% endfor %}`,
            },
          ],
          sums: [
            { whole: '项目表.合计', parts: ['项目表.资金'] },
            { whole: '项目表.合计', parts: ['项目表.项目'] },
          ],
        },
      ],
    },
  ],
};
