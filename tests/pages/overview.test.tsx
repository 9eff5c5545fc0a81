/** @jest-environment jsdom */
import { FluentProvider } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Overview } from '../../src/pages/workbench/Overview';
import type { BatchItem, FileBatch } from '../../src/pages/workbench/use-file-batch';
import { otherFiles, workbookFiles } from '../../src/pages/workbench/workbook-files';
import { FLUENT_THEMES } from '../../src/pane/frame/pane-theme';
import { WORST_FIRST } from '../../src/session/overview/sort-overview';
import type { OverviewRow } from '../../src/session/overview/overview-row';
import { bareRow } from './overview-row';
import { NoResizeObserver } from '../setup/no-resize-observer';

jest.mock('../../src/session/report/report-file', () => ({
  reportFile: (files: readonly unknown[], format: string) =>
    Promise.resolve({
      name: `退回意见.${format}`,
      content: new Blob([]),
      holds: `共 ${files.length} 份：退回意见 ${files.length} 份。`,
    }),
}));

beforeAll(() => {
  globalThis.ResizeObserver = NoResizeObserver;
});

function item(file: string, kind: OverviewRow['kind']): BatchItem {
  const checked = { kind: 'failed', file, error: { code: 'x', message: '' } } as const;
  const row = bareRow(file, kind);
  return { source: new File([], file), row, asRead: checked, checked };
}

function show(batch: Partial<FileBatch>): void {
  const whole = { items: [], total: 0, passedOver: [], current: null, ...batch };
  const nothing = () => undefined;
  render(
    <FluentProvider theme={FLUENT_THEMES.light}>
      <Overview
        regionRef={{ current: null }}
        batch={whole}
        order={WORST_FIRST}
        reportOf={({ checked }) => Promise.resolve(checked)}
        onOrder={nothing}
        onOpen={nothing}
        onCancel={nothing}
        onClose={nothing}
      />
    </FluentProvider>,
  );
}

test('says how many files came to what, all of them once', () => {
  const kinds = ['clear', 'errors', 'failed', 'clear', 'open', 'errors', 'clear'] as const;
  show({ items: kinds.map((kind, at) => item(`${at}.xlsx`, kind)), total: 7 });
  expect(screen.getByRole('status').textContent).toBe(
    '共 7 个文件：有不符 2 个，没有检查 1 个，未发现不符但没有查全 1 个，未发现不符 3 个',
  );
  expect(screen.queryByText(/不是 Excel 工作簿/)).toBeNull();
});

test.each([
  [1, ['退回意见（Word，发给单位）', '复制退回意见（文字）']],
  [
    2,
    [
      '退回意见（Word，每家一个文件，打成一个压缩包）',
      '退回意见（Word，合在一个文件，各家另起一页）',
      '复制退回意见（文字，各家合在一起）',
    ],
  ],
])('of %i files, says whether the letters are all in one', async (count, letters) => {
  const items = Array.from({ length: count }, (_, at) => item(`${at}.xlsx`, 'errors'));
  show({ items, total: count });
  await userEvent.setup().click(screen.getByRole('button', { name: '导出报告' }));
  const names = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
  expect(names.slice(2)).toEqual(letters);
});

test('says how many letters were exported', async () => {
  URL.createObjectURL = () => 'blob:letters';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  show({ items: [item('甲.xlsx', 'failed'), item('乙.xlsx', 'failed')], total: 2 });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '导出报告' }));
  await user.click(await screen.findByRole('menuitem', { name: /打成一个压缩包/ }));
  const said = await screen.findByText(/^已导出/);
  expect(said.textContent).toBe('已导出 退回意见.zip，共 2 份：退回意见 2 份。');
});

test('names the files that are no workbooks', () => {
  show({ passedOver: ['导出.csv', '说明.docx'] });
  expect(
    screen.getByText('另有 2 个文件不是 Excel 工作簿，没有检查：导出.csv、说明.docx。'),
  ).toBeTruthy();
});

test('names the files that hold the same', () => {
  const items = ['甲.xlsx', '甲（改）.xlsx'].map((file) => {
    const one = item(file, 'clear');
    return { ...one, row: { ...one.row, documents: ['示例区数据中心2024年预算'] } };
  });
  show({ items, total: 2 });
  const said = '示例区数据中心2024年预算有 2 个文件（甲.xlsx、甲（改）.xlsx），请确认以哪个为准。';
  expect(screen.getByText(said)).toBeTruthy();
});

test('of a folder every file is either checked or named, but those of the system', () => {
  const names = [
    '10.xlsx',
    '导出.csv',
    '~$10.xlsx',
    '9.xls',
    'Thumbs.db',
    '.DS_Store',
    '~$甲.docx',
  ];
  const files = names.map((name) => new File([], name));
  expect(workbookFiles(files).map(({ name }) => name)).toEqual(['9.xls', '10.xlsx']);
  expect(otherFiles(files).map(({ name }) => name)).toEqual(['导出.csv']);
});

test('the worst files come first, as in a report, whatever their names', () => {
  const kinds = ['clear', 'failed', 'errors', 'open'] as const;
  show({ items: kinds.map((kind, at) => item(`${at}.xlsx`, kind)), total: 4 });
  const files = screen.getAllByRole('button', { name: /xlsx$/ });
  expect(files.map(({ textContent }) => textContent)).toEqual([
    '2.xlsx',
    '1.xlsx',
    '3.xlsx',
    '0.xlsx',
  ]);
});
