import type { ProfileParagraph, ProfileSection } from '../profiles/narrative-profile';
import {
  anyOrZero,
  change,
  changeAmount,
  conditionalList,
  money,
  paragraph,
  reason,
  section,
} from './template-words';

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
export const THREE_PUBLIC_SCOPE_NAME: ProfileParagraph = paragraph('C02', '{{ 单位 }}。');

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

/** What is written of a kind, or in a sentence of its own that there is none. */
function writtenOrNone(path: string, written: string, none: string): string {
  return `{% if ${anyOrZero(path, '三公写零')} %}${written}{% else %}${none}{% endif %}`;
}

/** A kind inside a list. */
function listedKind(path: string, name: string, behind = '') {
  return {
    condition: `${path} != 0 or 零值.三公列出`,
    text: writtenOrNone(path, `${name}${money(path)}${behind}`, `未安排${name}`),
  };
}

const OF_VEHICLES = `
${conditionalList([listedKind(PURCHASE, '公务用车购置费'), listedKind(OPERATION, '公务用车运行维护费')], '（其中：', '，', '内')}
{%- unless 内 == "（其中：" %}）{% endunless -%}`;

const KINDS = conditionalList(
  [
    listedKind(ABROAD, '因公出国（境）费'),
    listedKind(VEHICLES, '公务用车购置及运行维护费', OF_VEHICLES),
    listedKind(RECEPTION, '公务接待费'),
  ],
  '。其中：',
  '，',
);

/** One paragraph: the total with its change and the parts. */
export const THREE_PUBLIC_IN_BRIEF: ProfileParagraph = paragraph(
  'C04a',
  `{{ 年度 }}年一般公共预算安排“三公”经费预算${money(TOTAL)}${change(TOTAL)}${reason(TOTAL, '，变动的主要原因是')}
${KINDS}。`,
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

const USE_OF_VEHICLES =
  '用于实施车改政策以后保留{% if 车辆.保留 > 0 %}{{ 车辆.保留 }}辆{% endif %}公务用车的燃料费、维修费、过桥过路费、保险费等。';

const BECAUSE = '，变动的主要原因是';

/** Under a heading or number: the amount and its change, or that there is none, with its change too. */
function ownSentence(path: string, name: string, words: string, behind = ''): string {
  const changed = `${change(path)}${reason(path, BECAUSE)}。`;
  return writtenOrNone(
    path,
    `${words}${money(path)}${changed}${behind}`,
    `{{ 年度 }}年未安排${name}预算${changed}`,
  );
}

/** The three kinds under headings: 出国, 接待, 公车. */
export function threePublicByHeading(level: number): readonly ProfileSection[] {
  return [
    section('threePublic.abroad', level, '因公出国（境）费', [
      paragraph(
        'C06',
        `${ownSentence(ABROAD, '因公出国（境）费', '因公出国（境）费预算控制数为')}{% if 手工.审批机关 %}年初由财政预算集中管理，实际发生时报{{ 手工.审批机关 }}审批后列入单位预算，年终并入单位决算予以公开。{% endif %}`,
      ),
    ]),
    section('threePublic.reception', level, '公务接待费', [
      paragraph(
        'C08',
        ownSentence(
          RECEPTION,
          '公务接待费',
          '公务接待费',
          '主要用于按规定开支的各类公务接待费用。',
        ),
      ),
    ]),
    section('threePublic.vehicles', level, '公务用车购置及运行维护费', [
      paragraph(
        'C09',
        `${writtenOrNone(VEHICLES, `公务用车购置及运行维护费${money(VEHICLES)}`, '{{ 年度 }}年未安排公务用车购置及运行维护费预算')}${change(VEHICLES)}。
1、${ownSentence(PURCHASE, '公务用车购置费', '公务用车购置费', '用于公务用车更新购置等（含车辆购置税）。')}
2、${ownSentence(OPERATION, '公务用车运行维护费', '公务用车运行维护费', USE_OF_VEHICLES)}`,
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
  const kind = (path: string, words: string, name = words) =>
    writtenOrNone(path, `${words}${money(path)}`, `{{ 年度 }}年未安排${name}预算`);
  return {
    sentences: [
      {
        id: 'C05',
        template: `{{ 年度 }}年${money1}资金安排“三公”经费预算${money(TOTAL)}${change(TOTAL)}。其中：
`,
      },
      {
        id: 'C07',
        template: `${abroad}${kind(ABROAD, '因公出国（境）经费预算', '因公出国（境）经费')}${change(ABROAD)}${because(ABROAD)}。
`,
      },
      {
        id: 'C10',
        template: `${vehicles}${kind(VEHICLES, '公务用车购置及运行维护费')}${changeAmount(VEHICLES)}。其中：
${purchase}${kind(PURCHASE, '公务用车购置费')}${changeAmount(PURCHASE)}${because(PURCHASE)}。
${operation}${kind(OPERATION, '公务用车运行维护费')}${changeAmount(OPERATION)}${because(OPERATION)}。
${reception}${kind(RECEPTION, '公务接待费预算', '公务接待费')}${change(RECEPTION)}${because(RECEPTION)}。`,
      },
    ],
    sums: SUMS,
  };
}
