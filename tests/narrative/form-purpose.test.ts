import type { Grid } from '../../src/grid/grid';
import type { Span } from '../../src/narrative/narrative-document';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { JIANGHAN_2024 } from '../../src/narrative/profiles/jianghan-2024';
import { BUDGET_BESIDE_FORMS, OVERALL } from '../fixtures/performance-forms';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { printedWorkbook } from './printed-workbooks';
import { inputsOf } from './small-budget';

function formOf(purpose: string): Grid {
  return sheet(
    '项目一',
    `
2024年示例区项目申报表
 | | 单位：万元
项目名称 | 网络租赁 | 项目编码 | 42010124900T000000012
项目实施方案 | ${purpose} | < | <
项目总预算 | #80 | 项目当年预算 | #80
项目资金来源 | 来源项目 | 金额 |
 | 合计 | #80 |
 | 一般公共预算财政拨款 | #80 |`,
  );
}

/** What the narrative says of 网络租赁, with the span of its purpose. */
function purposeIn(grids: readonly Grid[], inputs: object = {}): readonly [string, Span?] {
  const [current] = factBooks(...BUDGET_BESIDE_FORMS, ...grids);
  if (current === undefined) throw new Error('the fixture is one set');
  const result = composeNarrative({
    books: { current, prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf(inputs),
    profile: JIANGHAN_2024,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const paragraphs = result.value.sections.flatMap((section) => section.paragraphs);
  const paragraph = paragraphs.find(({ text }) => text.startsWith('2.网络租赁'));
  if (paragraph === undefined) throw new Error('no such project');
  const span = paragraph.spans.find(({ start }) => paragraph.text.slice(0, start).endsWith('用于'));
  return span === undefined ? [paragraph.text] : [paragraph.text, span];
}

const LISTED = '2.网络租赁80万元，主要用于租赁。';

test('the purpose of a project stands in the form of the whole', () => {
  const [text, span] = purposeIn([OVERALL]);
  expect(text).toBe(LISTED);
  expect(span?.cells).toEqual([{ file: '本年.xlsx', sheet: '整体绩效', cell: 'G18' }]);
});

test('its own form goes before, where it words a purpose', () => {
  const [text, span] = purposeIn([OVERALL, formOf('本项目资金主要用于租用政务网络线路。')]);
  expect(text).toBe('2.网络租赁80万元，主要用于租用政务网络线路。');
  expect(span?.cells).toEqual([{ file: '本年.xlsx', sheet: '项目一', cell: 'B4' }]);
});

test.each([
  '与第三方签订合同，按月考核',
  '用于网络租赁',
  `用于${'租用线路'.repeat(21)}`,
  '用于租用。再租用',
])('a description such as %s is left to a person', (description) => {
  expect(purposeIn([OVERALL, formOf(description)])[0]).toBe(LISTED);
  expect(purposeIn([formOf(description)])[0]).toBe(
    '2.网络租赁80万元，主要用于【待填：主要用途】。',
  );
});

test('what a person fills in goes before any form', () => {
  const inputs = { project: [{}, { purpose: '保障政务网络' }] };
  expect(purposeIn([OVERALL], inputs)[0]).toBe('2.网络租赁80万元，主要用于保障政务网络。');
});

test('projects of which the table shows each kind of money alone have what these are together', async () => {
  const current = await printedWorkbook('jianghan-2021');
  const result = composeNarrative({
    books: { current, prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf({}),
    profile: { ...JIANGHAN_2024, layout: [] },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const section = result.value.sections.find(({ id }) => id === 'projects');
  expect(section?.paragraphs.map(({ text }) => text)).toContain(
    '1.平台运行维护费150万元，主要用于【待填：主要用途】。',
  );
});
