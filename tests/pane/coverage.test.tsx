/** @jest-environment jsdom */
import { act, cleanup, screen, within } from '@testing-library/react';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import type { CheckedWorkbook, TableLine } from '../../src/session/result/checked-workbook';
import { VERDICTS } from '../../src/session/report/check-words.zh-CN';
import { FRAME_WORDS } from '../../src/pane/frame/frame-words.zh-CN';
import { sheet } from '../fixtures/sheet';
import { renderPane, scrolledTo, show } from './render-pane';
import { FINDINGS, cell, checkedSet, checkedState, checkedWorkbook, finding } from './small-result';

const RANGE = { top: 1, left: 0, bottom: 8, right: 4 };
const OTHERS: Partial<CheckedWorkbook> = {
  refused: [{ kind: 'refused', sheet: '附表', range: RANGE, reason: '表头无法识别' }],
  forms: [{ kind: 'form', sheet: '项目申报表', range: RANGE, reason: '项目申报表' }],
  skipped: [{ name: '明细', reason: 'tooLarge' }],
};

function renderResult(change: Partial<CheckedWorkbook> = {}) {
  return renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)], change)));
}
const number = (name: RegExp) => screen.getByRole('button', { name });
const list = (name: string) =>
  screen.getByRole('list', { name: `${name} · 示例区数据中心 · 2024年 · 部门预算` });

test('the set is named and counted; what was refused counts as expected', () => {
  renderResult(OTHERS);
  expect(screen.getByRole('heading', { name: '示例区数据中心 · 2024年 · 部门预算' })).toBeTruthy();
  expect(number(/^识别/).textContent).toBe('识别 2/3 张表');
  expect(number(/^检查 412/).textContent).toBe('检查 412 项');
  expect(number(/^通过/).textContent).toBe('通过 409 项');
  expect(number(/^不符/).textContent).toBe('不符 2 处');
  expect(number(/^未能检查/).textContent).toBe('未能检查 2 项');
  expect(number(/^备查/).textContent).toBe('备查 1 处');
  expect(number(/^尾差 1 处$/).textContent).toBe('尾差 1 处');
});

test('识别 lists the tables, and what else the workbook holds, each with its place', async () => {
  const { session, user } = renderResult(OTHERS);
  await user.click(number(/^识别/));
  const rows = within(list('识别'))
    .getAllByRole('button')
    .filter(({ textContent }) => textContent !== '更正');
  expect(rows.map((row) => row.textContent)).toEqual([
    '预算01表部门收支总表万元',
    '预算05表一般公共预算支出表空表 · 万元',
  ]);
  await user.click(screen.getByText('一般公共预算支出表'));
  await user.click(screen.getByText('表头无法识别'));
  expect(session.actions).toEqual([
    { type: 'selectCells', cells: [cell('预算05表', 'A2')] },
    { type: 'selectCells', cells: [cell('附表', 'A2')] },
  ]);
  expect(screen.getByRole('heading', { name: '未识别的表 1' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '申报表单 1，不在检查范围内' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '内容过大，没有读取 1' })).toBeTruthy();
  expect(screen.getByText('明细')).toBeTruthy();
});

test('识别 lists first what was not recognised or found, then what was', async () => {
  const set = checkedSet(FINDINGS, { missing: ['政府采购预算表'] });
  const { user } = renderPane(checkedState(checkedWorkbook([set], OTHERS)));
  await user.click(number(/^识别/));
  const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
  expect(headings.slice(0, 4)).toEqual([
    '未识别的表 1',
    '应公开而没有找到的表 1 张',
    '公开表 2 张',
    '申报表单 1，不在检查范围内',
  ]);
});

test('识别 lists performance forms after the tables, and does not count them', async () => {
  const form: TableLine = {
    cell: cell('项目一', 'A1'),
    title: cell('项目一', 'A1'),
    sheet: '项目一',
    kind: '项目支出绩效目标表',
    unit: '万元',
    note: '',
  };
  const { user } = renderPane(checkedState(checkedWorkbook([checkedSet([], { forms: [form] })])));
  expect(number(/^识别/).textContent).toBe('识别 2/2 张表');
  await user.click(number(/^识别/));
  expect(screen.getByRole('heading', { name: '公开表 2 张' })).toBeTruthy();
  const heading = screen.getByRole('heading', { name: '绩效目标等表单 1 张，不计入公开表的张数' });
  expect(heading.nextElementSibling?.textContent).toBe('项目一项目支出绩效目标表万元更正');
});

test('检查 and 通过 list the rules that were applied', async () => {
  const { user } = renderResult();
  await user.click(number(/^检查 412/));
  const texts = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(texts()).toContain('规则 C1 部门收支总表：合计、总计与各项之和12 项');
  expect(texts()).toContain('规则 C5 一般公共预算支出表与基本支出表一致40 项未通过 3 项');
  expect(texts().some((text) => text.startsWith('规则 E2'))).toBe(false);
  expect(screen.getByText(/^3 项没有通过。/)).toBeTruthy();
  await user.click(number(/^通过/));
  expect(texts()).toContain('规则 C5 一般公共预算支出表与基本支出表一致37/40未通过 3 项');
});

test('未能检查 lists the reasons; those with a place lead to it', async () => {
  const { session, user } = renderResult();
  await user.click(number(/^未能检查/));
  const rows = within(list('未能检查')).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '预算03表!D9内容“见附件”不是数字（2 项）规则 C2、E5',
    '没有找到《政府采购预算表》规则 C9',
  ]);
  await user.click(screen.getByText('内容“见附件”不是数字（2 项）'));
  expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('预算03表', 'D9')] }]);
  expect(within(list('未能检查')).getAllByRole('button')).toHaveLength(1);
});

test('the checks that were made add up at sight', () => {
  renderResult();
  expect(screen.getByText('检查 412 项 = 通过 409 + 未通过 2 + 尾差 1。')).toBeTruthy();
  cleanup();
  const plain = checkedSet(FINDINGS);
  const few = {
    ...plain,
    summary: { ...plain.summary, errors: 1, warnings: 0, infos: 0, passed: 408 },
  };
  renderPane(checkedState(checkedWorkbook([few])));
  // More checks than places, but no figure stands for several, as where tables are missing.
  expect(screen.getByText(/未通过 3 .*。$/).textContent).not.toContain('一个数有误');
  cleanup();
  // The total of the projects is wrong down and across.
  const wrong = sheet(
    '支出',
    `2024年部门支出总表
    |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    合计 || 8.00 | 3.00 | 6.00
    201 | 一般公共服务支出 | 3.00 | 1.00 | 2.00
    210 | 卫生健康支出 | 5.00 | 2.00 | 3.00`,
  );
  const [inspected = plain.inspected] = inspectWorkbook([wrong]).sets;
  renderPane(checkedState(checkedWorkbook([{ ...few, inspected }])));
  expect(screen.getByText(/未通过 3 .*。一个数有误，常有几项通不过，只列为一处。$/)).toBeTruthy();
  cleanup();
  const rounded = { ...plain, summary: { ...plain.summary, rounding: 3 } };
  renderPane(checkedState(checkedWorkbook([rounded])));
  expect(screen.getByText('检查 412 项 = 通过 409 + 尾差 3。')).toBeTruthy();
  cleanup();
  const little = { ...plain.summary, checked: 40, passed: 40, rounding: 0, unresolved: 300 };
  renderPane(checkedState(checkedWorkbook([{ ...plain, summary: little }])));
  expect(screen.getByText('至少应检查 340 项，只检查 40 项 = 通过 40。')).toBeTruthy();
});

describe('the counts of the verdict lead to what they are about', () => {
  const verdict: CheckedWorkbook['verdict'] = {
    kind: 'errors',
    text: '共 3 处不符，请逐处核对；另有 1 张表未识别，2 项未能检查。',
    parts: [
      { of: 'errors', text: '3 处不符' },
      { of: 'refused', text: '1 张表未识别' },
      { of: 'unresolved', text: '2 项未能检查' },
    ],
  };
  const link = (part: string) => screen.getByRole('button', { name: `查看：${part}` });

  test('不符 to the first of the list, whatever is filtered', async () => {
    const { container, user } = renderResult({ ...OTHERS, verdict });
    expect(container.querySelector('[data-verdict] p')?.textContent).toBe(verdict.text);
    await user.click(number(/^备查/));
    expect(screen.getByText('显示 1/6 处')).toBeTruthy();
    await user.click(link('3 处不符'));
    expect(document.activeElement?.textContent).toMatch(/^本年收入合计/);
    expect(screen.queryByText('显示 1/6 处')).toBeNull();
  });

  test('未识别 to the tables that were refused, 未能检查 to the reasons', async () => {
    const { user } = renderResult({ ...OTHERS, verdict });
    await user.click(link('1 张表未识别'));
    expect(document.activeElement?.textContent).toBe('未识别的表 1');
    expect(scrolledTo.at(-1)).toBe('未识别的表 1');
    await user.click(link('2 项未能检查'));
    expect(document.activeElement).toBe(number(/^未能检查/));
    expect(number(/^未能检查/).getAttribute('aria-expanded')).toBe('true');
  });

  test('of several sets 未识别 stands in a card of its own', async () => {
    const second = checkedSet([], { heading: '示例区档案馆 · 2024年 · 部门预算' });
    const { user } = renderPane(
      checkedState(checkedWorkbook([checkedSet(FINDINGS), second], { ...OTHERS, verdict })),
    );
    await user.click(link('1 张表未识别'));
    expect(document.activeElement?.textContent).toBe('未识别的表 1');
  });
});

test('the numbers are one stop of the keyboard, and the arrows go between them', async () => {
  const { user } = renderResult();
  const numbers = within(screen.getByRole('toolbar', { name: '检查的数' })).getAllByRole('button');
  expect(numbers.map(({ tabIndex }) => tabIndex)).toEqual([0, ...numbers.slice(1).map(() => -1)]);
  act(() => numbers[0]?.focus());
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(numbers[2]);
  await user.tab();
  expect(numbers).not.toContain(document.activeElement);
});

test('a list is closed by its number again', async () => {
  const { user } = renderResult();
  await user.click(number(/^通过/));
  expect(number(/^通过/).getAttribute('aria-expanded')).toBe('true');
  await user.click(number(/^通过/));
  expect(number(/^通过/).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByText('37/40')).toBeNull();
});

test('不符 shows the findings of that level and goes to the first', async () => {
  const { user, session } = renderResult();
  await user.click(number(/^不符/));
  expect(screen.getByText('显示 2/6 处')).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/^本年收入合计/);
  expect(session.actions).toEqual([]);
  expect(scrolledTo).toEqual([]);
});

test('备查 and 尾差 show theirs, which need no number when there are none', async () => {
  const { user, unmount } = renderResult();
  await user.click(number(/^备查/));
  expect(document.activeElement?.textContent).toMatch(/^数字以文本形式存储/);
  await user.click(number(/^尾差 1 处$/));
  expect(screen.getByText('显示 1/6 处')).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/^合计与分项相差/);
  unmount();
  renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS.slice(0, 3))])));
  expect(screen.queryByText(/^备查/)).toBeNull();
  expect(screen.queryByText(/^尾差/)).toBeNull();
});

test('a count of nothing opens nothing', () => {
  const set = checkedSet([]);
  renderPane(checkedState(checkedWorkbook([set])));
  expect(screen.queryByRole('button', { name: /^不符/ })).toBeNull();
});

test.each([
  ['clear', '未发现不符。'],
  ['open', '已检查的部分未发现不符；另有内容未能检查。'],
  ['errors', '共 3 处不符，请逐处核对。'],
] as const)('the verdict %s has a look of its own', (kind, text) => {
  const { container } = renderResult({ verdict: { kind, text, parts: [] } });
  const line = screen.getByText(text, { selector: 'p' });
  const verdict = container.querySelector<HTMLElement>('[data-verdict]');
  expect(verdict?.contains(line)).toBe(true);
  expect(verdict?.dataset['verdict']).toBe(kind);
});

test('several sets have a coverage each; what belongs to none stands apart', async () => {
  const second = checkedSet([finding('决算01表', 'C3', { title: '支出合计 疑有误' })], {
    heading: '示例区档案馆 · 2024年 · 部门预算',
  });
  const { user } = renderPane(
    checkedState(checkedWorkbook([checkedSet(FINDINGS), second], OTHERS)),
  );
  expect(screen.getAllByRole('button', { name: /^识别/ })).toHaveLength(2);
  expect(screen.getByRole('heading', { name: '其他内容' })).toBeTruthy();
  expect(screen.getAllByRole('heading', { name: '示例区档案馆 · 2024年 · 部门预算' })).toHaveLength(
    2,
  );
  const [, numberOfSecond] = screen.getAllByRole('button', { name: /^不符/ });
  if (numberOfSecond === undefined) throw new Error('the second set has no number');
  await user.click(numberOfSecond);
  expect(document.activeElement?.textContent).toMatch(/^支出合计/);
});

test('a workbook without public tables says what it holds instead', () => {
  const verdict = { kind: 'open', text: VERDICTS.noTables, parts: [] } as const;
  renderPane(checkedState(checkedWorkbook([], { ...OTHERS, verdict })));
  expect(screen.getByText(verdict.text, { selector: 'p' })).toBeTruthy();
  expect(screen.getByText('表头无法识别')).toBeTruthy();
});

test('what is missing counts as expected and is named, and so are sheets without a table', async () => {
  const lacking = { ...checkedSet(FINDINGS), missing: ['一般公共预算支出表'] };
  const { user } = renderPane(
    checkedState(checkedWorkbook([lacking], { otherSheets: [{ sheet: '封面', title: null }] })),
  );
  expect(number(/^识别/).textContent).toBe('识别 2/3 张表');
  await user.click(number(/^识别/));
  expect(screen.getByText('应公开，没有找到')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '其他工作表 1，没有当作公开表' })).toBeTruthy();
  expect(screen.getByText('封面')).toBeTruthy();
});

test('a table that is not there and need not be is told below those that are', async () => {
  const text =
    '没有《国有资本经营预算支出表》：收支总表中没有这项数，财预〔2016〕143号所列的表中也没有它；本地没有要求列空表的，可不列。';
  const { user } = renderPane(
    checkedState(checkedWorkbook([{ ...checkedSet(FINDINGS), unneeded: [text] }])),
  );
  expect(number(/^识别/).textContent).toBe('识别 2/2 张表');
  expect(screen.queryByText(text)).toBeNull();
  await user.click(number(/^识别/));
  expect(screen.getByText(text)).toBeTruthy();
});

test('rules that are switched off are counted and named, and nothing says so while there are none', async () => {
  const switchedOff = [{ rule: 'C6', title: '基本支出表：行列合计' }];
  const { session, user } = renderPane(
    checkedState(checkedWorkbook([checkedSet(FINDINGS, { switchedOff })])),
  );
  await user.click(screen.getByRole('button', { name: '未启用 1 条' }));
  expect(screen.getByText('规则 C6 基本支出表：行列合计')).toBeTruthy();
  expect(screen.getByText(/中停用，没有检查/)).toBeTruthy();
  // Switched on again, while the list is open.
  show(session, { result: checkedWorkbook([checkedSet(FINDINGS)]) });
  expect(screen.queryByRole('button', { name: /^未启用/ })).toBeNull();
  expect(screen.queryByText(/中停用，没有检查/)).toBeNull();
});

test('titles without a year are told at the head of the set, with the way to the first of them', async () => {
  const { id } = FINDINGS[0] ?? finding('预算01表', 'A1');
  const undated = {
    finding: id,
    text: '各表标题都没有写明年度。第一个标题：',
    title: cell('预算01表', 'A2'),
  };
  const { session, user } = renderPane(
    checkedState(checkedWorkbook([checkedSet(FINDINGS, { undated })])),
  );
  const head = within(screen.getByRole('region', { name: /部门预算$/ }));
  expect(head.getByText(/各表标题都没有写明年度/)).toBeTruthy();
  await user.click(head.getByRole('button', { name: FRAME_WORDS.selectCell('预算01表!A2') }));
  expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('预算01表', 'A2')] }]);
});

test('titles that may stay without a year are told no more', () => {
  const [first = finding('预算01表', 'A1'), ...rest] = FINDINGS;
  const ignored = { ...first, ignored: { reason: '封面已写明', date: '2024-01-15', binding: '' } };
  const undated = {
    finding: first.id,
    text: '各表标题都没有写明年度。',
    title: cell('预算01表', 'A2'),
  };
  renderPane(checkedState(checkedWorkbook([checkedSet([ignored, ...rest], { undated })])));
  expect(screen.queryByText(/各表标题都没有写明年度/)).toBeNull();
});
