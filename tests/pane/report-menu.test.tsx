/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

jest.mock('../../src/session/report/report-file', () => ({
  reportFile: () => Promise.resolve({ name: '公开表-检查报告.html', content: new Blob([]) }),
}));

test('an exported report is named, so that it can be found', async () => {
  URL.createObjectURL = () => 'blob:report';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const { user } = renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)])));
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await user.click(await screen.findByRole('menuitem', { name: '网页（可打印）' }));
  expect(await screen.findByText('已导出 公开表-检查报告.html')).toBeTruthy();
});
