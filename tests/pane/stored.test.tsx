/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import { NOTHING_STORED } from '../../src/session/stored/stored-contents';
import type { StoredState } from '../../src/session/stored/stored-state';
import { renderPane, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const SAID = { reason: '已另行说明', date: '2024-02-01', binding: 'b' };
const IGNORED = { ['预算05表!E21']: SAID };
const RESULT = checkedWorkbook([checkedSet(FINDINGS)]);
const KEPT: StoredState = {
  kind: 'contents',
  contents: { ...NOTHING_STORED, ignored: IGNORED },
  savedOn: '2024-02-02',
  aside: 0,
};

async function opened(change: Parameters<typeof checkedState>[1] = {}) {
  const rendered = renderPane(
    checkedState(RESULT, { stored: { kind: 'nothing', aside: 0 }, ...change }),
  );
  await rendered.user.click(screen.getByRole('tab', { name: '设置' }));
  await screen.findByRole('heading', { name: '本簿中保存的内容' }, { timeout: 10_000 });
  return rendered;
}

const button = (name: string) => screen.getByRole('button', { name });

test('stores on request, and only what is not stored yet', async () => {
  const { session, user } = await opened({ ignored: IGNORED });
  expect(screen.getByText('现在的内容未存入：忽略 1 处。')).toBeTruthy();
  await user.click(button('存入工作簿'));
  expect(session.actions).toEqual([{ type: 'store' }]);
  show(session, { stored: KEPT });
  expect(screen.getByText('忽略 1 处（2024-02-02 存入）')).toBeTruthy();
  expect(screen.queryByText(/未存入/)).toBeNull();
  await user.click(button('存入工作簿'));
  expect(session.actions).toHaveLength(1);
});

test('removes when asked twice', async () => {
  const { session, user } = await opened({ ignored: IGNORED, stored: KEPT });
  await user.click(button('从工作簿中删除'));
  await user.click(button('不删除'));
  await user.click(button('从工作簿中删除'));
  expect(session.actions).toEqual([]);
  await user.click(button('删除'));
  expect(session.actions).toEqual([{ type: 'removeStored' }]);
});

test('offers a file where nothing can be stored', async () => {
  const capabilities = {
    select: null,
    marks: null,
    watch: null,
    edit: null,
    store: 'fileOnly',
    charts: null,
  } as const;
  const { session, user } = await opened({ capabilities, ignored: IGNORED });
  expect(screen.queryByRole('button', { name: '存入工作簿' })).toBeNull();
  expect(screen.queryByText('没有保存内容')).toBeNull();
  expect(screen.getByText(/这里不改动文件/)).toBeTruthy();
  expect(button('载入导出的文件…')).toBeTruthy();
  URL.createObjectURL = () => 'blob:contents';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  await user.click(button('导出为文件'));
  const contents = { ...NOTHING_STORED, ignored: IGNORED };
  const fileName = '示例区数据中心-保存的内容.json';
  await waitFor(() =>
    expect(session.actions).toEqual([{ type: 'noteExport', contents, fileName }]),
  );
  expect(screen.getByText('现在的内容未存入：忽略 1 处。')).toBeTruthy();
  show(session, { fileCopy: { contents, fileName, kind: 'exported' } });
  expect(screen.getByText(`已导出 ${fileName}`)).toBeTruthy();
  expect(screen.getByText('导出的文件中有：忽略 1 处。')).toBeTruthy();
  expect(screen.queryByText(/未存入|没有保存内容/)).toBeNull();
  show(session, { ignored: {} });
  expect(screen.queryByText(/已导出/)).toBeNull();
  expect(screen.getByText('没有保存内容')).toBeTruthy();
});

test.each([
  ['damaged', '已损坏'],
  ['several', '互不相同'],
  ['newer', '较新版本'],
  ['failed', '没有读到'],
] as const)('what is %s is said without being asked for', async (kind, words) => {
  const stored: StoredState = kind === 'failed' ? { kind } : { kind, aside: 1 };
  const { user } = renderPane(checkedState(RESULT, { stored }));
  expect(screen.getByText(new RegExp(words)).textContent).toMatch(/。$/);
  await user.click(button('查看'));
  await screen.findByRole('heading', { name: '本簿中保存的内容' }, { timeout: 10_000 });
  expect(screen.getAllByText(new RegExp(words))).toHaveLength(1);
  if (kind !== 'failed') expect(screen.getByText(/另有 1 份/)).toBeTruthy();
});
