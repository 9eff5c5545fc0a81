/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import { renderPane, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const USED = {
  fileName: '2024年科目.xlsx',
  books: loadCodeBooks(),
  summary: '用于 2024 年，采用 1200 个，未采用 1 行',
  details: ['已载入科目 1200 个（用于 2024 年）', '没有采用的 1 行：'],
};

test('a chosen file is handed over as it is, and may be chosen again', async () => {
  const { session, user } = renderPane(STATE);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  const picker = await screen.findByLabelText<HTMLInputElement>('选择科目表文件');
  const opened = jest.spyOn(picker, 'click');
  await user.click(screen.getByRole('button', { name: '载入科目表…' }));
  expect(opened).toHaveBeenCalledTimes(1);
  const file = new File(['科目编码,科目名称'], '2024年科目.csv');
  await user.upload(picker, file);
  await user.upload(picker, file);
  expect(session.actions).toEqual([
    { type: 'loadCodeList', file },
    { type: 'loadCodeList', file },
  ]);
});

test('the list in use is named with what was taken, and can be dropped', async () => {
  const { session, user } = renderPane(STATE);
  expect(screen.queryByRole('region', { name: '科目表' })).toBeNull();
  show(session, { codeList: USED });
  const bar = within(screen.getByRole('region', { name: '科目表' }));
  expect(bar.getByText(`科目表“2024年科目.xlsx”：${USED.summary}`)).toBeTruthy();
  expect(bar.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(USED.details);
  await user.click(bar.getByRole('button', { name: '取消使用' }));
  expect(session.actions).toEqual([{ type: 'dropCodeList' }]);
});

test('a file that is no list is told with what to do', () => {
  const { session } = renderPane(STATE);
  const reason = '没有找到科目表';
  show(session, { problem: { kind: 'file', task: 'codes', reason } });
  expect(screen.getByText('科目表没有载入。')).toBeTruthy();
  expect(screen.getByText('没有找到科目表。选好文件后再次载入。')).toBeTruthy();
  expect(screen.queryByText('技术信息')).toBeNull();
});
