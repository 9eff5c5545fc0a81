import { chineseNumber } from '../chinese-number';
import type { ProfileParagraph } from '../profiles/narrative-profile';
import { paragraph } from './template-words';

/** Fixed definitions, each under its name; in our own words. */
const DEFINITIONS = {
  appropriation: [
    '财政拨款收入',
    '指本级财政在当年拨给单位的资金，分为一般公共预算、政府性基金预算和国有资本经营预算三类拨款',
  ],
  generalAppropriation: [
    '一般公共预算财政拨款收入',
    '指本级财政从一般公共预算中当年拨给单位的资金',
  ],
  institutional: ['事业收入', '指事业单位开展本业活动以及与之配套的辅助活动取得的收入'],
  operatingIncome: [
    '事业单位经营收入',
    '指事业单位在本业活动及辅助活动以外，开展非独立核算的经营活动取得的收入',
  ],
  other: ['其他收入', '指以上各类之外的收入，例如存款利息、租金、捐赠、盘盈等收入'],
  opening: ['上年结转', '指以前年度已经安排、没有执行完，结转到本年按原用途继续使用的资金'],
  general: [
    '一般公共预算',
    '指以税收为主要来源，用于保障和改善民生、推动经济社会发展、维护国家安全和国家机构正常运转的收支预算',
  ],
  fund: [
    '政府性基金预算',
    '指依照法律和行政法规，在一定期限内向特定对象收取或者以其他方式筹集资金，专门用于特定公共事业的收支预算',
  ],
  capital: ['国有资本经营预算', '指对国有资本收益作出支出安排的收支预算'],
  basic: ['基本支出', '指为维持机构正常运转、完成日常工作而发生的支出，由人员经费和公用经费组成'],
  project: ['项目支出', '指在基本支出之外，为完成特定的工作任务和事业发展目标而发生的支出'],
  threePublic: [
    '“三公”经费',
    '指用一般公共预算财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。因公出国（境）费包括国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等；公务用车购置及运行维护费包括车辆购置支出（含车辆购置税）以及燃料费、维修费、过桥过路费、保险费等；公务接待费指按规定开支的各类公务接待费用',
  ],
  agency: [
    '机关运行经费',
    '指为保障行政单位和参照公务员法管理的事业单位运行，用于购买货物和服务的资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费和物业管理费、公务用车运行维护费以及其他费用',
  ],
  function: ['支出功能分类', '指按政府的职能活动对支出所作的分类，分设类、款、项三级科目'],
  economy: [
    '支出经济分类',
    '指按支出的经济性质和具体用途所作的分类，分设类、款两级科目；部门预算公开采用部门预算支出经济分类',
  ],
  surplus: ['结余分配', '指单位按规定对非财政拨款结余提取专用基金、转入事业基金等的数额'],
  closing: [
    '年末结转和结余',
    '指本年度或以前年度安排、没有执行完或项目已完成而剩余，结转到以后年度使用的资金',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type TermId = keyof typeof DEFINITIONS;

/** The definitions one under another: （一）…. */
export function definitions(ids: readonly TermId[], numbers: readonly string[]): ProfileParagraph {
  const lines = ids.map((id, position) => {
    const [name, meaning] = DEFINITIONS[id];
    return `${numbers[position] ?? ''}${name}：${meaning}。`;
  });
  return paragraph('terms', lines.join('\n'));
}

/** （一）, （二）, …. */
export function bracketed(count: number): readonly string[] {
  return Array.from({ length: count }, (_, position) => nextBracket(position));
}

/** The number in brackets behind `count` others. */
export function nextBracket(count: number): string {
  return `（${chineseNumber(count + 1)}）`;
}

/** 1., 2., …. */
export function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, position) => `${position + 1}.`);
}

/**
 * Every 项 of a table with its 款 and 类, and what it means unless the user wants the list alone.
 */
export function functionTerms(
  number: string,
  table: string,
  enumerator = '{{ 项.序号 }}.',
): ProfileParagraph {
  return paragraph(
    'terms.functions',
    `${number}本部门使用的支出功能分类科目（到项级）：{% unless ${table}.科目 %}{{ 手工.功能科目 }}。{% endunless %}
{% for 项 in ${table}.科目 %}
${enumerator}{{ 项.全称 }}{% if 科目说明.写出 %}，反映{{ 项.解释 }}{% endif %}。
{% endfor %}`,
  );
}

export const PHONE: ProfileParagraph = paragraph('phone', '公开咨询电话：{{ 手工.咨询电话 }}');
