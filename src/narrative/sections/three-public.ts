import type { ProfileParagraph, ProfileSection } from '../profiles/narrative-profile';
import { change, changeAmount, money, paragraph, reason, section } from './template-words';

const TABLE = '三公表';
const TOTAL = `${TABLE}.合计`;
const ABROAD = `${TABLE}.因公出国境费`;
const RECEPTION = `${TABLE}.公务接待费`;
const VEHICLES = `${TABLE}.公务用车费`;
const PURCHASE = `${TABLE}.公务用车购置费`;
const OPERATION = `${TABLE}.公务用车运行费`;

const SUMS = [
  { whole: TOTAL, parts: [ABROAD, VEHICLES, RECEPTION] },
  { whole: VEHICLES, parts: [PURCHASE, OPERATION] },
];

/** The bodies that spend money of the three kinds. */
export const THREE_PUBLIC_SCOPE: ProfileParagraph = paragraph(
  'C01',
  '{{ 年度 }}年{{ 单位 }}因公出国（境）费、公务接待费、公务用车购置及运行维护费开支单位{% if 下属单位.数 == 0 %}为{{ 自称 }}本级{% else %}包括{{ 自称 }}机关及下属{{ 下属单位.数 }}家基层单位{% endif %}。',
);

/** The body's name only. */
export const THREE_PUBLIC_SCOPE_NAME: ProfileParagraph = paragraph('C02', '{{ 单位 }}');

/** Absent table: to be confirmed; nothing in it: that there is none; else `otherwise`. */
export function threePublicOrNone(otherwise: ProfileParagraph): ProfileParagraph {
  const [head, ...rest] = otherwise.sentences;
  return {
    sentences: [
      {
        id: 'C03',
        template: `
{%- if ${TABLE}.缺失 %}{{ ${TABLE}.待确认 }}
{%- elsif ${TABLE}.无数据 %}{{ 年度 }}年一般公共预算未安排“三公”经费支出预算${change(TOTAL)}。
{%- endif -%}`,
      },
      ...[head, ...rest].flatMap((sentence) =>
        sentence === undefined
          ? []
          : [
              {
                id: sentence.id,
                template: `{%- unless ${TABLE}.缺失 or ${TABLE}.无数据 -%}${sentence.template}{%- endunless -%}`,
              },
            ],
      ),
    ],
    ...(otherwise.sums === undefined ? {} : { sums: otherwise.sums }),
  };
}

/** One paragraph: the total with its change and the parts. */
export const THREE_PUBLIC_IN_BRIEF: ProfileParagraph = paragraph(
  'C04a',
  `{{ 年度 }}年一般公共预算安排“三公”经费预算${money(TOTAL)}${change(TOTAL)}${reason(TOTAL, '，变动的主要原因是')}。其中：因公出国（境）费${money(ABROAD)}，公务用车购置及运行维护费${money(VEHICLES)}（其中：公务用车购置费${money(PURCHASE)}，公务用车运行维护费${money(OPERATION)}），公务接待费${money(RECEPTION)}。`,
  SUMS,
);

/** The total with its change; the parts follow under headings of their own. */
export function threePublicTotal(name: string): ProfileParagraph {
  return paragraph(
    'C04',
    `{{ 年度 }}年${name}${money(TOTAL)}${change(TOTAL)}。具体情况如下：`,
    SUMS,
  );
}

/** The three kinds under headings: 出国, 接待, 公车. */
export function threePublicByHeading(level: number): readonly ProfileSection[] {
  return [
    section('threePublic.abroad', level, '因公出国（境）费', [
      paragraph(
        'C06',
        `因公出国（境）费预算控制数为${money(ABROAD)}${change(ABROAD)}${reason(ABROAD, '，变动的主要原因是')}。{% if 手工.审批机关 %}年初由财政预算集中管理，实际发生时报{{ 手工.审批机关 }}审批后列入单位预算，年终并入单位决算予以公开。{% endif %}`,
      ),
    ]),
    section('threePublic.reception', level, '公务接待费', [
      paragraph(
        'C08',
        `公务接待费${money(RECEPTION)}${change(RECEPTION)}${reason(RECEPTION, '，变动的主要原因是')}。主要用于按规定开支的各类公务接待费用。`,
      ),
    ]),
    section('threePublic.vehicles', level, '公务用车购置及运行维护费', [
      paragraph(
        'C09',
        `公务用车购置及运行维护费${money(VEHICLES)}${change(VEHICLES)}。
1、公务用车购置费${money(PURCHASE)}${change(PURCHASE)}${reason(PURCHASE, '，变动的主要原因是')}。用于公务用车更新购置等（含车辆购置税）。
2、公务用车运行维护费${money(OPERATION)}${change(OPERATION)}${reason(OPERATION, '，变动的主要原因是')}。用于实施车改政策以后保留{% if 车辆.保留 > 0 %}{{ 车辆.保留 }}辆{% endif %}公务用车的燃料费、维修费、过桥过路费、保险费等。`,
      ),
    ]),
  ];
}

/** The total and the three kinds by number: 出国, 公车, 接待. */
export function threePublicByNumber(
  money1: string,
  enumerators: readonly [string, string, string],
  inner: readonly [string, string],
): ProfileParagraph {
  const [abroad, vehicles, reception] = enumerators;
  const [purchase, operation] = inner;
  const because = (path: string) => reason(path, '，主要原因：');
  return {
    sentences: [
      {
        id: 'C05',
        template: `{{ 年度 }}年${money1}资金安排“三公”经费预算${money(TOTAL)}${change(TOTAL)}。其中：
`,
      },
      {
        id: 'C07',
        template: `${abroad}因公出国（境）经费预算${money(ABROAD)}${change(ABROAD)}${because(ABROAD)}。
`,
      },
      {
        id: 'C10',
        template: `${vehicles}公务用车购置及运行维护费${money(VEHICLES)}${changeAmount(VEHICLES)}。其中：
${purchase}公务用车购置费${money(PURCHASE)}${changeAmount(PURCHASE)}${because(PURCHASE)}。
${operation}公务用车运行维护费${money(OPERATION)}${changeAmount(OPERATION)}${because(OPERATION)}。
${reception}公务接待费预算${money(RECEPTION)}${change(RECEPTION)}${because(RECEPTION)}。`,
      },
    ],
    sums: SUMS,
  };
}
