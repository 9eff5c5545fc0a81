/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { EditedContext } from '../../src/pane/report/edited-context';
import type { WorkbookChanges } from '../../src/session/changes/list-changes';
import { NO_CHANGES } from '../../src/session/changes/list-changes';
import type { CheckedFile } from '../../src/session/report/checked-file';
import type { ReportFile } from '../../src/session/report/report-file';
import { renderPane, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const mockReportFile = jest.fn<Promise<ReportFile>, [readonly CheckedFile[]]>(() =>
  Promise.resolve({ name: '公开表-检查报告.html', content: new Blob([]) }),
);
jest.mock('../../src/session/report/report-file', () => ({
  reportFile: (files: readonly CheckedFile[]) => mockReportFile(files),
  letterContent: () => ({ html: '<h1>退回意见</h1>', text: '退回意见' }),
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

test('a report on what was changed here holds the list of changes, taken when it is asked for', async () => {
  URL.createObjectURL = () => 'blob:report';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const changes: WorkbookChanges = {
    ...NO_CHANGES,
    sheets: [{ kind: 'added', sheet: '附表' }],
  };
  const edited = {
    isEdited: () => true,
    shownHere: () => [],
    listChanges: () => Promise.resolve(changes),
  };
  const state = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
  const { user } = renderPane(state, (pane) => (
    <EditedContext.Provider value={edited}>{pane}</EditedContext.Provider>
  ));
  mockReportFile.mockClear();
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await user.click(await screen.findByRole('menuitem', { name: '网页（可打印）' }));
  expect(await screen.findByText('已导出 公开表-检查报告.html')).toBeTruthy();
  expect(mockReportFile.mock.calls[0]?.[0]).toMatchObject([{ isEdited: true, changes }]);
});

test('a report holds all findings, which is said while the list shows some', async () => {
  const { user } = renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)])));
  const isSaid = async () => {
    await user.click(screen.getByRole('button', { name: '导出报告' }));
    await screen.findByRole('menuitem', { name: 'Excel 工作簿' });
    const said = screen.queryByText('报告列出全部结果，不只是筛选出的') !== null;
    await user.keyboard('{Escape}');
    return said;
  };
  expect(await isSaid()).toBe(false);
  await user.type(screen.getByRole('searchbox', { name: '搜索' }), '养老');
  expect(await isSaid()).toBe(true);
});

describe('the letter to the office', () => {
  const COPY = '复制退回意见（文字）';
  const renderChecked = () => renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)])));
  const copyWith = async (
    { user }: ReturnType<typeof renderPane>,
    write: () => Promise<void>,
  ): Promise<void> => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    await user.click(screen.getByRole('button', { name: '导出报告' }));
    await user.click(await screen.findByRole('menuitem', { name: COPY }));
  };

  beforeAll(() => {
    class TestItem {
      constructor(readonly content: unknown) {}
    }
    Object.assign(globalThis, { ClipboardItem: TestItem });
  });

  test('is offered as a Word document', async () => {
    URL.createObjectURL = () => 'blob:letter';
    URL.revokeObjectURL = () => undefined;
    mockReportFile.mockResolvedValueOnce({ name: '公开表-退回意见.docx', content: new Blob([]) });
    const { user } = renderChecked();
    await user.click(screen.getByRole('button', { name: '导出报告' }));
    await user.click(await screen.findByRole('menuitem', { name: '退回意见（Word，发给单位）' }));
    expect(await screen.findByText('已导出 公开表-退回意见.docx')).toBeTruthy();
  });

  test('is copied, and said to be old after the next check', async () => {
    const pane = renderChecked();
    const write = jest.fn(() => Promise.resolve());
    await copyWith(pane, write);
    expect(await screen.findByText(/^已复制退回意见，可以粘贴/)).toBeTruthy();
    expect(write).toHaveBeenCalledTimes(1);
    show(pane.session, { result: checkedWorkbook([checkedSet(FINDINGS)]) });
    expect(screen.getByText(/^已复制退回意见。复制后又有改动/)).toBeTruthy();
  });

  test('that the host does not let be copied is to be exported', async () => {
    await copyWith(renderChecked(), () => Promise.reject(new Error('forbidden')));
    expect((await screen.findByRole('alert')).textContent).toBe(
      '当前环境不允许复制，请导出“退回意见（Word）”。',
    );
  });
});
