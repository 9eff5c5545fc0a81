import type { ProfileParagraph } from '../profiles/narrative-profile';
import { anyOrZero, change, money, paragraph, reason } from './template-words';

const TABLE = '三公决算表';
const TOTAL = `${TABLE}.合计`;
const ABROAD = `${TABLE}.因公出国境费`;
const VEHICLES = `${TABLE}.公务用车费`;
const PURCHASE = `${TABLE}.公务用车购置费`;
const OPERATION = `${TABLE}.公务用车运行费`;
const RECEPTION = `${TABLE}.公务接待费`;

/** 预算为…，支出决算为…，完成预算的…；较上年…, and both reasons. */
function comparison(path: string): string {
  return `预算为${money(`${path}.预算`)}，支出决算为${money(path)}{{ ${path} | 完成率: ${path}.预算, "，完成预算的" }}${change(path, '；较', '上年')}。{{ ${path} | 差异原因: ${path}.预算, "决算数", "预算数的主要原因：", "。" }}${reason(path, '决算数较上年增减的主要原因：', '。')}`;
}

/** One kind: nothing budgeted and nothing spent, or both with their comparison. */
function kind(number: string, name: string, path: string, behind: string): string {
  return `${number}${name}
{%- if ${path} != 0 or ${anyOrZero(`${path}.预算`, '三公写零')} %}${comparison(path)}${behind}
{%- else %}无预算无支出。
{%- endif %}`;
}

export const FINAL_THREE_PUBLIC: ProfileParagraph = paragraph(
  'F12',
  `{{ 年度 }}年度“三公”经费财政拨款支出${comparison(TOTAL)}`,
  [
    { whole: TOTAL, parts: [ABROAD, VEHICLES, RECEPTION] },
    { whole: `${TOTAL}.预算`, parts: [`${ABROAD}.预算`, `${VEHICLES}.预算`, `${RECEPTION}.预算`] },
  ],
);

const VEHICLE_COSTS = ['燃料费', '维修费', '过路过桥费', '保险费', '其他运行费'];

const COSTS = VEHICLE_COSTS.map(
  (name) =>
    `{% if 车辆.${name} > 0 %}{{ 前 }}${name}${money(`车辆.${name}`)}{% assign 前 = "；" %}{% endif %}`,
).join('');

/** Of a 0 there is nothing to be told but itself. */
function spent(path: string, behind: string): string {
  return `{%- if ${path} != 0 %}支出${money(path)}${behind}。{% elsif 零值.三公写零 %}支出${money(path)}。{% else %}无支出。{% endif -%}`;
}

const OF_VEHICLES = `其中：（1）公务用车购置费
${spent(PURCHASE, '，购置{{ 车辆.购置 }}辆')}
（2）公务用车运行维护费
${spent(OPERATION, `{% assign 前 = "，其中：" %}${COSTS}。截至{{ 年度 }}年12月31日，开支财政拨款的公务用车保有量{{ 车辆.保有量 }}辆`)}`;

/** The three kinds one by one; counts are asked for only where there is money. */
export const FINAL_THREE_PUBLIC_ITEMS: ProfileParagraph = {
  sentences: [
    {
      id: 'F13',
      template: `${kind('1.', '因公出国（境）费', ABROAD, `{% if ${ABROAD} > 0 %}全年出国（境）团组{{ 出国.团组 }}个，{{ 出国.人次 }}人次。{% endif %}`)}
`,
    },
    {
      id: 'F14',
      template: `${kind('2.', '公务用车购置及运行维护费', VEHICLES, OF_VEHICLES)}
`,
    },
    {
      id: 'F15',
      template: kind(
        '3.',
        '公务接待费',
        RECEPTION,
        `{% if ${RECEPTION} > 0 %}全年国内公务接待{{ 接待.批次 }}批次，{{ 接待.人次 }}人次。{% endif %}`,
      ),
    },
  ],
  sums: [
    { whole: VEHICLES, parts: [PURCHASE, OPERATION] },
    { whole: OPERATION, parts: VEHICLE_COSTS.map((name) => `车辆.${name}`) },
  ],
};
