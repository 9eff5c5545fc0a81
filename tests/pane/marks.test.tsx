/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { SessionState } from '../../src/session/state/session-state';
import { renderPane } from './render-pane';
import { FINDINGS, IDLE, checkedSet, checkedState, checkedWorkbook } from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const NOTE = '标记会随表打印和公布';
const withMarks = (marks: Partial<SessionState['marks']>): SessionState => ({
  ...STATE,
  marks: { ...STATE.marks, ...marks },
});
const withObstacle = (marks: SessionState['capabilities']['marks']): SessionState => ({
  ...STATE,
  capabilities: { ...IDLE.capabilities, marks },
});

test('are off until the switch is pressed', async () => {
  const { session, user } = renderPane(withMarks({ report: { marked: 0, refused: [] } }));
  expect(screen.getByText('本簿没有标记')).toBeTruthy();
  expect(screen.queryByText(NOTE)).toBeNull();
  expect(screen.queryByRole('button', { name: '清除全部标记' })).toBeNull();
  await user.click(screen.getByRole('switch', { name: '在表中标出' }));
  expect(session.actions).toEqual([{ type: 'setMarks', wanted: true }]);
});

test('are counted, can be cleared, and it is said that they are published', async () => {
  const { session, user } = renderPane(
    withMarks({ wanted: true, report: { marked: 3, refused: [] } }),
  );
  expect(screen.getByText('本簿有 3 处标记')).toBeTruthy();
  expect(screen.getByText(NOTE)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '清除全部标记' }));
  expect(session.actions).toEqual([{ type: 'clearMarks' }]);
});

test('go with their button, and the keyboard to the switch beside it', async () => {
  const { session, user } = renderPane(
    withMarks({ wanted: true, report: { marked: 3, refused: [] } }),
  );
  act(() => screen.getByRole('button', { name: '清除全部标记' }).focus());
  await user.keyboard('{Enter}');
  act(() => session.set({ marks: { ...STATE.marks, report: { marked: 0, refused: [] } } }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('switch')));
});

test('of an earlier time can be cleared before any check', () => {
  renderPane({
    ...IDLE,
    marks: { wanted: false, levels: 'all', report: { marked: 2, refused: [] } },
  });
  expect(screen.getByRole('button', { name: '清除全部标记' })).toBeTruthy();
  expect(screen.getByText(NOTE)).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
});

test('that only the screen shows are said not to be in the file', () => {
  const report = { marked: 3, refused: [] };
  renderPane({
    ...withMarks({ wanted: true, report }),
    markPlace: { kind: 'screen', held: false },
  });
  expect(screen.getByText('标记只在这里显示，不写入文件')).toBeTruthy();
  expect(screen.queryByText(NOTE)).toBeNull();
});

test('that were refused are named with the reason', () => {
  const refused = [{ sheet: '预算05表', cells: 2, reason: 'protected' }] as const;
  renderPane(withMarks({ wanted: true, report: { marked: 1, refused } }));
  expect(screen.getByText('预算05表：受保护，未标出（2 处）')).toBeTruthy();
});

test('that could not be cleared are named as such', () => {
  const refused = [{ sheet: '预算05表', cells: 2, reason: 'protected' }] as const;
  renderPane(withMarks({ wanted: false, report: { marked: 2, refused } }));
  expect(screen.getByText('预算05表：受保护，标记未清除（2 处）')).toBeTruthy();
});

test('that the first check is going to make can be seen and turned off ahead of it', async () => {
  const { session, user } = renderPane({
    ...IDLE,
    marks: { wanted: true, levels: 'all', report: null },
  });
  expect(screen.getByText(NOTE)).toBeTruthy();
  await user.click(screen.getByRole('switch', { name: '在表中标出', checked: true }));
  expect(session.actions).toEqual([{ type: 'setMarks', wanted: false }]);
});

test('are not offered for a file', () => {
  renderPane(withObstacle('fileOnly'));
  expect(screen.queryByRole('switch')).toBeNull();
});
