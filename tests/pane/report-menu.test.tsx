/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

jest.mock('../../src/session/report/report-file', () => ({
  reportFile: () => Promise.resolve({ name: '公开表-检查报告.html', content: new Blob([]) }),
}));

test('an exported report is named, and out of date after the next check', async () => {
  URL.createObjectURL = () => 'blob:report';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const state = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
  const { session, user } = renderPane(state);
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await user.click(await screen.findByRole('menuitem', { name: '网页（可打印）' }));
  expect(await screen.findByText('已导出 公开表-检查报告.html')).toBeTruthy();
  show(session, { result: checkedWorkbook([checkedSet(FINDINGS)]) });
  expect(screen.getByText(/^已导出 公开表-检查报告.html。导出后又有改动/)).toBeTruthy();
});
