/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { renderPane, show } from './render-pane';
import { FINDINGS, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const RESULT = checkedWorkbook([checkedSet(FINDINGS)], {
  remains: [
    {
      kind: 'hiddenSheet',
      sheet: '底稿',
      unlisted: false,
      filled: 2,
      label: '',
      cell: cell('底稿', 'B2'),
    },
    {
      kind: 'hiddenRows',
      sheet: '预算01表',
      rows: [3, 4],
      label: '其他收入',
      cell: cell('预算01表', 'A4'),
    },
  ],
});

async function openList(marked = 0) {
  const marks = { wanted: marked > 0, levels: 'all', report: { marked, refused: [] } } as const;
  const rendered = renderPane(checkedState(RESULT, { marks }));
  await rendered.user.click(screen.getByRole('button', { name: '公开前检查' }));
  await screen.findByRole('heading', { name: '公开前检查' });
  return rendered;
}
const topic = (name: RegExp) => {
  const section = screen.getByRole('heading', { name }).closest('section');
  if (section === null) throw new Error(`${name.source} heads no section`);
  return within(section);
};

test('every topic says whether anything is to be done, and its lines lead to their places', async () => {
  const { session, user } = await openList();
  expect(document.activeElement?.textContent).toBe('公开前检查');
  expect(screen.getByText(/^有 2 类 \d+ 处待处理，3 类 \d+ 处公开前请确认。$/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: '不符 待处理 2' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '未能检查、未识别的内容 待处理 2' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: '公开表助手的标记 无' })).toBeTruthy();
  expect(screen.getByText(/^批注、作者等文档属性、页眉页脚、图片不在检查之内/)).toBeTruthy();
  expect(
    topic(/^隐藏的内容/).getByText(/^隐藏的工作表，右键.*；隐藏的行、列，全选后/),
  ).toBeTruthy();
  await user.click(topic(/^不符/).getByText(/^本年收入合计/));
  await user.click(topic(/^隐藏的内容 请确认 2/).getByText('隐藏的第 4–5 行有内容：“其他收入”'));
  await user.click(topic(/^隐藏的内容/).getByText('底稿'));
  expect(session.actions).toEqual([
    { type: 'selectCells', cells: [cell('预算01表', 'B7')] },
    { type: 'selectCells', cells: [cell('预算01表', 'A4')] },
    { type: 'selectCells', cells: [cell('底稿', 'B2')] },
  ]);
});

describe('a verdict that finds nothing', () => {
  const verdict = { kind: 'clear', text: '未发现不符。', parts: [] } as const;
  const CLEAR = checkedWorkbook([checkedSet([])], { verdict, remains: RESULT.remains });
  const note = { cell: cell('预算01表', 'B6'), text: '先别公开' };
  const beside = { remarks: [note], authors: { author: '科室', lastAuthor: '', company: '' } };
  const hint = () => screen.queryByText(/^公开前还请确认/)?.textContent;

  test('names what else goes out with the file, and leads to it', async () => {
    const { user } = renderPane(checkedState(CLEAR, { beside }));
    expect(hint()).toBe('公开前还请确认：隐藏的内容、批注等 6 类。公开前检查');
    await user.click(screen.getByRole('button', { name: '查看：公开前检查' }));
    expect(await screen.findByRole('heading', { name: '公开前检查' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: / (待处理|请确认) \d+$/ })).toHaveLength(6);
  });

  test('stands alone where there is nothing but authors, and without it after an edit or with errors', () => {
    const authors = { ...beside, remarks: [] };
    const { session } = renderPane(checkedState({ ...CLEAR, remains: [] }, { beside: authors }));
    expect(hint()).toBeUndefined();
    show(session, { result: CLEAR });
    expect(hint()).toBe('公开前还请确认：隐藏的内容等 5 类。公开前检查');
    show(session, { stage: { phase: 'stale' } });
    expect(hint()).toBeUndefined();
    show(session, { stage: { phase: 'checked' }, result: RESULT });
    expect(hint()).toBeUndefined();
  });
});

test('comments that were listed lead to their cells, and are no longer left to the user', async () => {
  const { session, user } = await openList();
  const note = { cell: cell('预算01表', 'B6'), text: '先别公开' };
  const authors = { author: '经办人甲', lastAuthor: '', company: '' };
  show(session, { beside: { remarks: [note], authors } });
  const notes = topic(/^批注 请确认 1/);
  expect(notes.getByText(/^批注会随文件公开/)).toBeTruthy();
  await user.click(notes.getByText('“先别公开”'));
  expect(session.actions).toEqual([{ type: 'selectCells', cells: [note.cell] }]);
  expect(topic(/^作者等文档属性 请确认 1/).getByText('作者：经办人甲')).toBeTruthy();
  expect(screen.getByText(/^页眉页脚、图片不在检查之内/)).toBeTruthy();
  show(session, { beside: { remarks: [], authors: null } });
  expect(screen.getByRole('heading', { name: '批注 无' })).toBeTruthy();
});

test('what is to be supplied in the narrative is a step away', async () => {
  const { session, user } = await openList();
  const lines = topic(/^情况说明 请确认 1/);
  expect(lines.getByText('情况说明还没有看过')).toBeTruthy();
  await user.click(lines.getByRole('button', { name: '看说明' }));
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '说明', selected: true }));
  // The view is loaded first.
  await waitFor(() => expect(session.actions).toEqual([{ type: 'compose' }]));
});

test('marks are cleared from there, and the topic follows', async () => {
  const { session, user } = await openList(3);
  await user.click(topic(/^公开表助手的标记/).getByRole('button', { name: '清除全部标记' }));
  expect(session.actions).toEqual([{ type: 'clearMarks' }]);
  show(session, { marks: { wanted: false, levels: 'all', report: { marked: 0, refused: [] } } });
  expect(screen.getByRole('heading', { name: '公开表助手的标记 无' })).toBeTruthy();
});

test('marks that stand in the file alone are not offered to be cleared here', async () => {
  const { user } = renderPane({
    ...checkedState(RESULT),
    markPlace: { kind: 'screen', held: true },
  });
  await user.click(screen.getByRole('button', { name: '公开前检查' }));
  await screen.findByRole('heading', { name: '公开前检查' });
  const lines = topic(/^公开表助手的标记 待处理 1/);
  expect(lines.getByText(/^文件中留有标记/)).toBeTruthy();
  expect(lines.queryByRole('button', { name: '清除全部标记' })).toBeNull();
});

test('the way back leads to the button it came from, the list as it was left', async () => {
  const { session, user } = renderPane(checkedState(RESULT));
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '住房');
  await user.click(screen.getByRole('button', { name: '公开前检查' }));
  await user.click(await screen.findByRole('button', { name: '返回检查结果' }));
  expect(document.activeElement?.textContent).toBe('公开前检查');
  expect(screen.getByText('显示 1/6 处')).toBeTruthy();
  expect(session.actions).toEqual([]);
});

test('after an edit it says that it is of before', async () => {
  const { session } = await openList();
  show(session, { stage: { phase: 'stale' } });
  expect(screen.getByText(/^表格已改动，以下是改动前的结果。/)).toBeTruthy();
});
