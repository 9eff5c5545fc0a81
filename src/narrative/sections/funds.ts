import type { ProfileParagraph } from '../profiles/narrative-profile';

/** A fund's table: absent, to be confirmed; nothing in it, a sentence that says so; else its contents. */
export interface FundWords {
  readonly ids: readonly [string, string];
  readonly table: string;
  readonly fund: string;
  /** 无政府性基金预算安排的支出, in template form. */
  readonly absence: string;
}

export function fund({ ids, table, fund: name, absence }: FundWords): ProfileParagraph {
  const total = `${table}.合计`;
  return {
    sentences: [
      {
        id: ids[0],
        template: `
{%- if ${table}.缺失 %}{{ ${table}.待确认 }}
{%- elsif ${table}.无数据 %}${absence}
{%- endif -%}`,
      },
      {
        id: ids[1],
        template: `
{%- unless ${table}.缺失 or ${table}.无数据 -%}
{{ 年度 }}年${name}支出{{ ${total} | 万元 }}
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

/** 我单位2024年无政府性基金预算安排的支出。 */
export const NO_GOVERNMENT_FUND: FundWords = {
  ids: ['B60', 'B61'],
  table: '基金表',
  fund: '政府性基金预算',
  absence: '{{ 自称 }}{{ 年度 }}年{{ 基金表.无 }}政府性基金预算安排的支出。',
};

/** 没有使用政府性基金预算…安排的支出; some say 财政拨款 in it. */
export function notUsingGovernmentFund(self: string, words: string): FundWords {
  return { ...NO_GOVERNMENT_FUND, absence: `${self}没有使用政府性基金预算${words}安排的支出。` };
}

export const NO_STATE_CAPITAL: FundWords = {
  ids: ['B62', 'B63'],
  table: '国资表',
  fund: '国有资本经营预算',
  absence: '{{ 自称 }}{{ 年度 }}年{{ 国资表.无 }}国有资本经营预算安排的支出。',
};
