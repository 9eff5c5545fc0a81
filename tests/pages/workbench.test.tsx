/** @jest-environment jsdom */
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CodeBooks } from '../../src/codes/load-code-book';
import { loadCodeBooks } from '../../src/codes/load-code-book';
import type { OpenRequest, OpenWorkbook } from '../../src/pages/workbench/open-workbook';
import type { Source } from '../../src/pages/workbench/read-source';
import { Workbench } from '../../src/pages/workbench/Workbench';
import type { CodeListShelf } from '../../src/session/codes/code-list-shelf';
import type { WorkbookChanges } from '../../src/session/changes/list-changes';
import { NO_CHANGES } from '../../src/session/changes/list-changes';
import { inspectWorkbook, readWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { NOTHING_STORED } from '../../src/session/stored/stored-contents';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook } from '../pane/small-result';
import { StubSession } from '../pane/stub-session';
import { NoResizeObserver } from '../setup/no-resize-observer';
import '../setup/patient-queries';

jest.mock('../../src/pages/product-version', () => ({ PRODUCT_VERSION: '0.1.0' }));
jest.mock('../../src/pages/workbench/read-source', () => ({
  readSource: (source: Source) => {
    const name = source.kind === 'file' ? source.file.name : '示例.xlsx';
    return Promise.resolve({ ok: true, value: { name, bytes: new Uint8Array() } });
  },
}));
jest.mock('../../src/pages/workbench/check-file', () => ({
  checkFile: ({ name }: File, _short: string, _signal: AbortSignal, books?: CodeBooks) => {
    mockChecked.push([name, books]);
    const error = { code: 'x', message: '没有读完' };
    return Promise.resolve({ kind: 'failed', file: name, error });
  },
}));

const mockOpened: { readonly workbook: OpenWorkbook; readonly session: StubSession }[] = [];
let mockEdited = false;
let mockCodeLists: CodeListShelf | null = null;
const mockChecked: (readonly [string, CodeBooks | undefined])[] = [];
let mockChanges: WorkbookChanges | null = null;
jest.mock('../../src/pages/workbench/open-workbook', () => ({
  openWorkbook: ({ name, codeLists }: OpenRequest) => {
    mockCodeLists = codeLists;
    return Promise.resolve(mockOpen(name));
  },
}));

function mockOpen(name: string) {
  if (name === '加密.xlsx') return { ok: false, error: '文件有密码。' };
  const session = new StubSession(
    checkedState(checkedWorkbook([checkedSet(FINDINGS)]), {
      fileName: name,
      stored: { kind: 'nothing', aside: 0 },
    }),
  );
  const workbook: OpenWorkbook = {
    id: mockOpened.length,
    name,
    session,
    isPlain: name.endsWith('.xls'),
    grid: null,
    isEdited: () => mockEdited,
    shownHere: () => (mockEdited ? ['底稿'] : []),
    hasUnlistedChanges: () => mockEdited,
    noteListTaken: () => {
      mockEdited = false;
    },
    watchEdited: () => () => undefined,
    listChanges: () => Promise.resolve(mockChanges),
    close: () => Promise.resolve(),
  };
  mockOpened.push({ workbook, session });
  return { ok: true, value: workbook };
}

const IGNORED = { ['预算05表!E21']: { reason: '见批复', date: '2024-02-01', binding: 'b' } };
const SAID = { ...NOTHING_STORED, ignored: IGNORED };
const latest = () => {
  const last = mockOpened.at(-1);
  if (last === undefined) throw new Error('nothing was opened');
  return last;
};
const isOpen = (name: string) => screen.findByTitle(name, undefined, { timeout: 15_000 });
const wouldStay = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

beforeEach(() => {
  mockOpened.length = 0;
  mockChecked.length = 0;
  mockEdited = false;
  mockChanges = null;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = jest.fn();
  globalThis.ResizeObserver = NoResizeObserver;
  const query = { matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() };
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => query });
});

async function openPage() {
  const user = userEvent.setup();
  const { container } = render(<Workbench />);
  await isOpen('示例.xlsx');
  const picker = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (picker === null) throw new Error('there is nothing to choose a file with');
  const choose = (...names: readonly string[]) =>
    user.upload(
      picker,
      names.map((name) => new File(['x'], name)),
    );
  return { user, choose };
}

test('a sample says that it is none of the user’s own files, the sheet how to leave it', async () => {
  const { choose } = await openPage();
  expect(screen.getByText('示例，不是您的文件')).toBeTruthy();
  const grid = screen.getByRole('region', { name: '工作簿表格' });
  const hint = document.getElementById(grid.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('F6 切换到窗格');
  await choose('甲.xlsx');
  await isOpen('甲.xlsx');
  expect(screen.queryByText('示例，不是您的文件')).toBeNull();
});

test('what was ignored or filled in is not left without asking, until it is exported', async () => {
  const { user, choose } = await openPage();
  expect(wouldStay()).toBe(false);
  act(() => latest().session.set({ ignored: IGNORED }));
  expect(wouldStay()).toBe(true);
  await choose('甲.xlsx');
  expect(await screen.findByText(/“示例.xlsx”填写的内容没有导出（忽略 1 处）。/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '留在当前工作簿' }));
  const fileCopy = { contents: SAID, fileName: '导出.json', kind: 'exported' } as const;
  act(() => latest().session.set({ fileCopy }));
  expect(wouldStay()).toBe(false);
  await choose('甲.xlsx');
  await isOpen('甲.xlsx');
});

test('once all of it is exported, the way on is offered first, with the way to take it up again', async () => {
  const { user, choose } = await openPage();
  const { session } = latest();
  session.run = (action) => {
    if (action.type === 'noteExport') session.set({ fileCopy: { ...action, kind: 'exported' } });
    return Promise.resolve();
  };
  act(() => session.set({ ignored: IGNORED }));
  await choose('甲.xlsx');
  await user.click(await screen.findByRole('button', { name: '导出填写的内容' }));
  expect(await screen.findByRole('heading', { name: '已导出，可以打开其他工作簿' })).toBeTruthy();
  expect(screen.getByText(/按“载入导出的文件…”载入/)).toBeTruthy();
  expect(screen.queryByText(/没有导出/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '打开其他工作簿' }));
  await isOpen('甲.xlsx');
}, 60_000);

test('Ctrl+S opens the list of changes instead of saving the page', async () => {
  const { user } = await openPage();
  const press = () => {
    const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true });
    act(() => void window.dispatchEvent(event));
    return event.defaultPrevented;
  };
  mockChanges = NO_CHANGES;
  expect(press()).toBe(true);
  expect(await screen.findByText('与打开时相比没有改动，不用保存。')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '改动清单' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '关闭' }));
  mockChanges = { ...NO_CHANGES, sheets: [{ kind: 'shown', sheet: '底稿' }] };
  press();
  expect((await screen.findByText(/^工作台不保存到文件。/)).textContent).not.toContain('从上往下');
  expect(screen.getByRole('heading', { name: '改动清单：1 处' })).toBeTruthy();
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
    '底稿',
    '整张工作表',
    '取消隐藏',
    '隐藏',
    '显示',
  ]);
  const enabled = { name: /^(复制|导出)清单$/ };
  expect(screen.getAllByRole<HTMLButtonElement>('button', enabled)).toMatchObject([
    { disabled: false },
    { disabled: false },
  ]);
  await user.click(screen.getByRole('button', { name: '关闭' }));
  mockChanges = { ...mockChanges, isReshaped: true };
  press();
  expect((await screen.findByText(/^工作台不保存到文件。/)).textContent).toContain('从上往下改');
}, 60_000);

test('a closed dialog gives the keyboard back to where it was', async () => {
  const { user } = await openPage();
  mockChanges = NO_CHANGES;
  const tab = screen.getByRole('tab', { name: '设置' });
  act(() => tab.focus());
  await user.keyboard('{Control>}s{/Control}');
  const close = await screen.findByRole('button', { name: '关闭' });
  act(() => close.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement).toBe(tab));
}, 60_000);

test('F6 passes over a sheet that is not there', async () => {
  const { user } = await openPage();
  const bar = screen.getByRole('button', { name: '打开文件' });
  act(() => bar.focus());
  await user.keyboard('{F6}');
  expect(document.activeElement?.textContent).toBe('检查');
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(bar);
  await user.keyboard('{Shift>}{F6}{/Shift}');
  expect(document.activeElement?.textContent).toBe('检查');
}, 60_000);

test('F6 goes back to where the pane was left, also with Tab or the mouse', async () => {
  const { user } = await openPage();
  const tab = screen.getByRole('tab', { name: '设置' });
  act(() => tab.focus());
  act(() => screen.getByRole('button', { name: '打开文件' }).focus());
  await user.keyboard('{F6}');
  expect(document.activeElement).toBe(tab);
}, 60_000);

test('a format of which only the content is shown says so', async () => {
  const { choose } = await openPage();
  const said = () => screen.queryByText(/^这种格式的文件只显示内容/);
  expect(said()).toBeNull();
  await choose('甲.xls');
  await isOpen('甲.xls');
  expect(said()).toBeTruthy();
}, 60_000);

test('the verdict says that it is about changes which the file does not hold', async () => {
  await openPage();
  const said = () => screen.queryByText(/^这里的改动没有写回文件/);
  expect(said()).toBeNull();
  mockEdited = true;
  act(() => latest().session.set({ result: checkedWorkbook([checkedSet(FINDINGS)]) }));
  expect(said()).toBeTruthy();
  act(() => latest().session.set({ stage: { phase: 'stale' } }));
  await waitFor(() => expect(said()).toBeNull());
});

test('so does the list before publishing: what it no longer finds is still in the file', async () => {
  const { user } = await openPage();
  const said = () => screen.queryByText(/^这里的改动没有写回文件/);
  act(() => latest().session.set({ result: checkedWorkbook([checkedSet(FINDINGS)]) }));
  await user.click(await screen.findByRole('button', { name: '公开前检查' }));
  await screen.findByRole('heading', { name: '公开前检查' });
  expect(said()).toBeNull();
  mockEdited = true;
  act(() => latest().session.set({ result: checkedWorkbook([checkedSet([])]) }));
  await waitFor(() => expect(said()?.textContent).toContain('原文件中“底稿”仍是隐藏的'));
  act(() => latest().session.set({ stage: { phase: 'stale' } }));
  expect(said()).toBeTruthy();
});

test('what cannot be opened says which workbook is still open', async () => {
  const { choose } = await openPage();
  await choose('加密.xlsx');
  expect(
    await screen.findByText('“加密.xlsx”未能打开：文件有密码。下面仍是“示例.xlsx”。'),
  ).toBeTruthy();
}, 60_000);

test('files that were loaded to compare with are not left without asking', async () => {
  const { user, choose } = await openPage();
  const companion = { file: '去年.xlsx', workbook: readWorkbook([]) };
  const companions = { 甲: { prior: companion, budget: null, units: [companion] } };
  act(() => latest().session.set({ companions }));
  expect(wouldStay()).toBe(true);
  await choose('甲.xlsx');
  expect(await screen.findByText(/“示例.xlsx”载入了核对用的文件（去年.xlsx）。/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '打开其他工作簿' }));
  await isOpen('甲.xlsx');
  expect(wouldStay()).toBe(false);
}, 60_000);

test('edits that are given up leave the line of the overview as the file itself was', async () => {
  const { user, choose } = await openPage();
  await choose('甲.xlsx', '乙.xlsx');
  await user.click(await screen.findByRole('button', { name: '甲.xlsx' }));
  await isOpen('甲.xlsx');
  const result = { ...checkedWorkbook([]), workbook: inspectWorkbook([]) };
  mockEdited = true;
  act(() => latest().session.set({ result }));
  const row = () => screen.getByRole('button', { name: '甲.xlsx' }).closest('tr')?.textContent;
  const back = () => user.click(screen.getByRole('button', { name: '总览（2）' }));
  await back();
  expect(row()).toContain('没有识别出公开表');
  expect(row()).toContain('按改动后的内容，改动没有写回文件');
  await user.click(screen.getByRole('button', { name: '乙.xlsx' }));
  await user.click(await screen.findByRole('button', { name: '打开其他工作簿' }));
  await isOpen('乙.xlsx');
  await back();
  expect(row()).toContain('没有读完');
}, 60_000);

test('codes that were loaded for one workbook are those of every line of the overview', async () => {
  const { choose } = await openPage();
  await choose('甲.xlsx', '乙.xlsx');
  await screen.findByRole('button', { name: '乙.xlsx' });
  expect(mockChecked).toEqual([
    ['甲.xlsx', undefined],
    ['乙.xlsx', undefined],
  ]);
  mockChecked.length = 0;
  const books = loadCodeBooks();
  act(() => mockCodeLists?.put({ fileName: '科目.csv', books, summary: '', details: [] }));
  await waitFor(() => expect(mockChecked.map(([name]) => name)).toEqual(['甲.xlsx', '乙.xlsx']));
  expect(mockChecked.every(([, used]) => used === books)).toBe(true);
  expect(await screen.findAllByRole('button', { name: /^[甲乙].xlsx$/ })).toHaveLength(2);
}, 60_000);

test('a file of the overview is checked at once; the open one is gone back to, its line as last checked', async () => {
  const { user, choose } = await openPage();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await choose('甲.xlsx', '乙.xlsx');
  await user.click(await screen.findByRole('button', { name: '甲.xlsx' }));
  await isOpen('甲.xlsx');
  await waitFor(() => expect(latest().session.actions).toEqual([{ type: 'check' }]));
  expect(screen.getByRole('tab', { name: '检查', selected: true })).toBeTruthy();
  const result = { ...checkedWorkbook([]), workbook: inspectWorkbook([]) };
  act(() => latest().session.set({ result }));
  mockEdited = true;
  await user.click(screen.getByRole('button', { name: '总览（2）' }));
  const row = () => screen.getByRole('button', { name: '甲.xlsx' }).closest('tr')?.textContent;
  expect(row()).not.toContain('没有读完');
  expect(row()).toContain('没有识别出公开表');
  await user.click(screen.getByRole('button', { name: '甲.xlsx' }));
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(mockOpened).toHaveLength(2);
  expect(screen.queryByRole('button', { name: '关闭总览' })).toBeNull();
});

test('the order of the overview stays while a file is looked at, and not for other files', async () => {
  const { user, choose } = await openPage();
  const sorted = () =>
    screen.getByRole('columnheader', { name: /^不符/ }).getAttribute('aria-sort');
  await choose('甲.xlsx', '乙.xlsx');
  await user.click(await screen.findByRole('button', { name: '不符' }));
  expect(sorted()).toBe('descending');
  await user.click(await screen.findByRole('button', { name: '甲.xlsx' }));
  await isOpen('甲.xlsx');
  await user.click(screen.getByRole('button', { name: '总览（2）' }));
  expect(sorted()).toBe('descending');
  await choose('丙.xlsx', '丁.xlsx');
  await screen.findByRole('button', { name: '丙.xlsx' });
  expect(sorted()).toBe('none');
}, 60_000);

test('the sample with mistakes is offered until it stands beside the welcome', async () => {
  const { user } = await openPage();
  act(() => latest().session.set({ isWelcomeShown: true }));
  const offer = { name: '打开含错误的示例' };
  await user.click(await screen.findByRole('button', offer));
  await waitFor(() => expect(mockOpened).toHaveLength(2));
  act(() => latest().session.set({ isWelcomeShown: true }));
  expect(await screen.findByRole('button', { name: '知道了' })).toBeTruthy();
  expect(screen.queryByRole('button', offer)).toBeNull();
});
