/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { SessionProblem } from '../../src/session/state/session-state';
import { renderPane } from './render-pane';
import { FINDINGS, IDLE, checkedSet, checkedState, checkedWorkbook } from './small-result';

const BUSY: SessionProblem = { kind: 'port', task: 'read', problem: { code: 'cellEdit' } };
const CRASH: SessionProblem = {
  kind: 'crash',
  task: 'check',
  detail: 'TypeError @ bind (a.js:1:2)',
};

test('a problem says what, why and what next, and can be put away', async () => {
  const { session, user } = renderPane({ ...IDLE, problem: BUSY });
  expect(screen.getByText('没有读完工作簿。')).toBeTruthy();
  expect(screen.getByText('有单元格正在编辑。按 Enter 或 Esc 结束编辑后再试。')).toBeTruthy();
  expect(screen.queryByText('技术信息')).toBeNull();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  expect(session.actions).toEqual([{ type: 'dismissProblem' }]);
});

test('a fault of ours stands apart from the findings, with a block to copy', async () => {
  const { user } = renderPane({
    ...checkedState(checkedWorkbook([checkedSet(FINDINGS)])),
    problem: CRASH,
  });
  expect(screen.getByText('本年收入合计 疑有误')).toBeTruthy();
  await user.click(screen.getByText('复制'));
  await waitFor(() => expect(screen.getByText('已复制')).toBeTruthy());
  expect(await navigator.clipboard.readText()).toBe(
    '公开表助手 0.1.0\n环节：check\n代码：crash\n位置：TypeError @ bind (a.js:1:2)',
  );
});

test('where the clipboard is forbidden, the block is selected to be copied by hand', async () => {
  const { user } = renderPane({ ...IDLE, problem: CRASH });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  await user.click(screen.getByText('复制'));
  await waitFor(() => expect(screen.getByText('已选中，请按 Ctrl+C 复制')).toBeTruthy());
  expect(getSelection()?.toString()).toContain('代码：crash');
});

test('a view that cannot be drawn leaves the rest standing and can be tried again', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const good = checkedSet(FINDINGS);
  const broken = { ...good };
  Object.defineProperty(broken, 'findings', {
    get: () => {
      throw new TypeError('2,652.76');
    },
    configurable: true,
  });
  const { user, container } = renderPane(checkedState(checkedWorkbook([broken])));
  expect(screen.getByText('这一页没有显示出来。')).toBeTruthy();
  expect(screen.getByRole('tab', { name: '说明' })).toBeTruthy();
  expect(container.textContent).toContain('代码：crash');
  expect(container.textContent).not.toContain('2,652.76');
  Object.defineProperty(broken, 'findings', { value: FINDINGS });
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByText('本年收入合计 疑有误')).toBeTruthy();
  silenced.mockRestore();
});
