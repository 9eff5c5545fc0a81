import type { FactBook } from '../../src/facts/fact-book';
import type { Grid } from '../../src/grid/grid';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeInputs } from '../../src/narrative/inputs/read-inputs';
import { readInputs } from '../../src/narrative/inputs/read-inputs';
import type { NarrativeDocument, Paragraph } from '../../src/narrative/narrative-document';
import { JIANGHAN_2024 } from '../../src/narrative/profiles/jianghan-2024';
import type { NarrativeProfile } from '../../src/narrative/profiles/narrative-profile';
import { factBooks } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

const CORE_SECTIONS = JIANGHAN_2024.sections.slice(
  JIANGHAN_2024.sections.findIndex(({ id }) => id === 'budget'),
  JIANGHAN_2024.sections.findIndex(({ id }) => id === 'projects') + 1,
);

/** The part of a budget's narrative whose figures all stand in tables. */
export const CORE_PROFILE: NarrativeProfile = {
  ...JIANGHAN_2024,
  sections: CORE_SECTIONS.map((section) =>
    section.id === 'budget' ? { ...section, number: 2 } : section,
  ),
};

export const CURRENT_FILE = '本年.xlsx';
export const PRIOR_FILE = '上年.xlsx';

/** Contents of single cells by sheet and address, in the notation of tests/fixtures/sheet.ts. */
export type Changes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A small 示例区 budget of 100.00 万元: 基本 40 (人员 30, 公用 10), 项目 60 in two projects. */
function smallSheets(year = 2024): readonly Grid[] {
  return [
    sheet(
      '预算01表',
      `
${year}年部门收支总表
编制单位：示例区数据中心 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 90.00 | 一、一般公共服务支出 | 80.00
二、事业收入 | | 二、社会保障和就业支出 | 20.00
本年收入合计 | 90.00 | 本年支出合计 | 100.00
上年结转结余 | 10.00 | 年终结转结余 |
收入总计 | 100.00 | 支出总计 | 100.00`,
    ),
    sheet(
      '预算02表',
      `
${year}年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 本年收入 | < | < | 上年结转结余
^ | ^ | ^ | 小计 | 一般公共预算 | 事业收入 | ^
| 合计 | 100.00 | 90.00 | 90.00 | | 10.00
301 | 示例区数据中心 | 100.00 | 90.00 | 90.00 | | 10.00`,
    ),
    sheet(
      '预算03表',
      `
${year}年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出
 | 合计 | 100.00 | 40.00 | 60.00 |
201 | 一般公共服务支出 | 80.00 | 20.00 | 60.00 |
20103 | 政府办公厅（室）及相关机构事务 | 80.00 | 20.00 | 60.00 |
2010302 | 一般行政管理事务 | 60.00 | | 60.00 |
2010350 | 事业运行 | 20.00 | 20.00 | |
208 | 社会保障和就业支出 | 20.00 | 20.00 | |
20805 | 行政事业单位养老支出 | 20.00 | 20.00 | |
2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 | |`,
    ),
    sheet(
      '预算04表',
      `
${year}年财政拨款收支总表
单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、本年收入 | 90.00 | 一、本年支出 | 100.00
（一）一般公共预算拨款 | 90.00 | （一）一般公共服务支出 | 80.00
（二）政府性基金预算拨款 | | （二）社会保障和就业支出 | 20.00
二、上年结转 | 10.00 | 二、年终结转结余 |
（一）一般公共预算拨款 | 10.00 | |
收入总计 | 100.00 | 支出总计 | 100.00`,
    ),
    sheet(
      '预算05表',
      `
${year}年一般公共预算支出表（分功能科目）
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^
 | 合计 | 100.00 | 40.00 | 30.00 | 10.00 | 60.00
201 | 一般公共服务支出 | 80.00 | 20.00 | 10.00 | 10.00 | 60.00
20103 | 政府办公厅（室）及相关机构事务 | 80.00 | 20.00 | 10.00 | 10.00 | 60.00
2010302 | 一般行政管理事务 | 60.00 | | | | 60.00
2010350 | 事业运行 | 20.00 | 20.00 | 10.00 | 10.00 |
208 | 社会保障和就业支出 | 20.00 | 20.00 | 20.00 | |
20805 | 行政事业单位养老支出 | 20.00 | 20.00 | 20.00 | |
2080505 | 机关事业单位基本养老保险缴费支出 | 20.00 | 20.00 | 20.00 | |`,
    ),
    sheet(
      '预算07表',
      `
${year}年一般公共预算基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | 40.00 | 30.00 | 10.00
301 | 工资福利支出 | 30.00 | 30.00 |
30101 | 基本工资 | 20.00 | 20.00 |
30102 | 津贴补贴 | 10.00 | 10.00 |
30103 | 奖金 | | |
302 | 商品和服务支出 | 10.00 | | 10.00
30201 | 办公费 | 6.00 | | 6.00
30213 | 维修(护)费 | 4.00 | | 4.00`,
    ),
    sheet(
      '预算09表',
      `
${year}年政府性基金预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
注：本单位无政府性基金预算支出`,
    ),
    sheet(
      '预算10表',
      `
${year}年国有资本经营预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
注：本单位无国有资本经营预算支出`,
    ),
    sheet(
      '预算11表',
      `
${year}年项目支出预算表
单位：万元
项目编码 | 项目名称 | 合计 | 本年拨款 | < | 财政拨款结转结余
^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算
 | 合计 | 60.00 | 50.00 | | 10.00
301 | 示例区数据中心 | 60.00 | 50.00 | | 10.00
42010024301T000000001 | 2024年平台运行维护费 | 45.00 | 45.00 | |
42010024301T000000002 | 数据安全经费 | 15.00 | 5.00 | | 10.00`,
    ),
  ];
}

/** The facts of the small budget with other contents in some cells, other sheets or without some. */
export function smallBook(
  options: {
    readonly year?: number;
    readonly changes?: Changes;
    readonly without?: readonly string[];
    readonly instead?: Grid;
  } = {},
): FactBook {
  const { instead } = options;
  const grids = smallSheets(options.year)
    .map((grid) => (grid.name === instead?.name ? instead : grid))
    .filter(({ name }) => options.without?.includes(name) !== true)
    .map((grid) => withCells(grid, options.changes?.[grid.name] ?? {}));
  const [book, ...others] = factBooks(...grids);
  if (book === undefined || others.length > 0) throw new Error('the small budget is one set');
  return book;
}

/** Inputs that are right, read from JSON. */
export function inputsOf(json: unknown): NarrativeInputs {
  const read = readInputs(json);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.inputs;
}

interface Story {
  readonly current?: FactBook;
  readonly prior?: FactBook | null;
  readonly inputs?: unknown;
  readonly profile?: NarrativeProfile;
}

export function compose(story: Story = {}): NarrativeDocument {
  const result = composeNarrative({
    books: {
      current: story.current ?? smallBook(),
      prior: story.prior ?? null,
      budget: null,
    },
    files: { current: CURRENT_FILE, prior: PRIOR_FILE, budget: null },
    inputs: inputsOf(story.inputs ?? {}),
    profile: story.profile ?? CORE_PROFILE,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A profile that consists of one sentence. */
export function profileOf(template: string): NarrativeProfile {
  return {
    ...JIANGHAN_2024,
    sections: [
      {
        id: 'only',
        level: 1,
        heading: '说明',
        paragraphs: [{ sentences: [{ id: 'S1', template }] }],
      },
    ],
  };
}

/** The paragraphs that one sentence's template gives. */
export function paragraphsOf(template: string, story: Story = {}): readonly Paragraph[] {
  return compose({ ...story, profile: profileOf(template) }).sections.flatMap(
    (section) => section.paragraphs,
  );
}

export function textOf(template: string, story: Story = {}): string {
  return paragraphsOf(template, story)
    .map(({ text }) => text)
    .join('\n');
}

/** The paragraphs of one section of the whole document. */
export function sectionOf(document: NarrativeDocument, id: string): readonly Paragraph[] {
  const section = document.sections.find((candidate) => candidate.id === id);
  if (section === undefined) throw new Error(`there is no section ${id}`);
  return section.paragraphs;
}

export function missingIds(document: NarrativeDocument): readonly string[] {
  return document.missing.map(({ id }) => id);
}
