/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { CheckedWorkbook, FindingLine } from '../../src/session/result/checked-workbook';
import { NO_DRAFTS } from '../../src/session/narrative/narrative-draft';
import { withExplanations } from '../../src/session/ignoring/with-explanations';
import type { IgnoredFindings } from '../../src/session/ignoring/ignored-findings';
import { renderPane, show } from './render-pane';
import type { StubSession } from './stub-session';
import { DETAIL, FINDINGS, checkedSet, checkedState, checkedWorkbook } from './small-result';

const ID = '预算05表!E21';
const SAID = { reason: '按上级要求填列', date: '2024-02-01', binding: 'b' };
const RESULT = checkedWorkbook([checkedSet(FINDINGS)]);

const withIgnored = (result: CheckedWorkbook, ignored: IgnoredFindings) =>
  withExplanations(result, { ignored: new Map(Object.entries(ignored)), lapsed: new Map() });

function renderOpened(ignored: IgnoredFindings = {}, findings: readonly FindingLine[] = FINDINGS) {
  const checked = findings === FINDINGS ? RESULT : checkedWorkbook([checkedSet(findings)]);
  const result = withIgnored(checked, ignored);
  const rendered = renderPane(checkedState(result, { ignored }));
  for (const { id } of findings) rendered.session.details.set(id, DETAIL);
  show(rendered.session, { selectedFinding: ID });
  return rendered;
}

function rowOf(id: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-finding="${id}"]`);
  if (row === null) throw new Error('the finding is not listed');
  return row;
}

const opener = () => within(rowOf(ID)).getByRole('button', { name: /^忽略：/ });
const ignore = (session: StubSession, ignored: IgnoredFindings) =>
  show(session, { ignored, result: withIgnored(RESULT, ignored) });

async function openForm() {
  const rendered = renderOpened();
  act(() => opener().focus());
  await rendered.user.keyboard('{Enter}');
  await screen.findByRole('combobox', { name: '理由' });
  return rendered;
}

describe('ignoring', () => {
  test('needs a reason: one of the list, own words, or both', async () => {
    const { session, user } = await openForm();
    session.actions.length = 0;
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '理由' }));
    const isOptional = () => screen.queryByText('可以不选，只写下面的补充说明') !== null;
    expect(isOptional()).toBe(true);
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(session.actions).toEqual([]);
    expect(screen.getByText('请选择理由，或写明补充说明')).toBeTruthy();
    expect(isOptional()).toBe(false);
    await user.keyboard('{Enter}{ArrowDown}{Enter}');
    await user.type(screen.getByRole('textbox', { name: '补充说明' }), '见批复');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(session.actions).toEqual([
      { type: 'ignoreFinding', id: ID, reason: '按上级要求填列；见批复' },
    ]);
  });

  test('takes the user’s own words alone', async () => {
    const { session, user } = await openForm();
    session.actions.length = 0;
    await user.type(screen.getByRole('textbox', { name: '补充说明' }), ' 见批复 ');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(session.actions).toEqual([{ type: 'ignoreFinding', id: ID, reason: '见批复' }]);
  });

  test.each(['{Escape}', '取消'])('is called off with %s, the finding stays open', async (way) => {
    const { session, user } = await openForm();
    session.actions.length = 0;
    if (way === '取消') await user.click(screen.getByRole('button', { name: way }));
    else await user.keyboard(way);
    expect(screen.queryByRole('combobox', { name: '理由' })).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(session.actions).toEqual([]);
  });

  test('is not offered for 尾差, which need no change', async () => {
    const { session, user } = renderOpened();
    await user.click(screen.getByRole('button', { name: /^尾差 1 ?四舍五入/ }));
    show(session, { selectedFinding: '预算05表!C6' });
    expect(screen.queryAllByRole('button', { name: /^忽略：/ })).toEqual([]);
    expect(screen.getByText(/^尾差不计入不符/)).toBeTruthy();
  });
});

describe('beside what is ignored stands whether it is kept', () => {
  const note = () => screen.queryByText(/^忽略的理由/);
  const contents = { ignored: { [ID]: SAID }, corrections: [], drafts: NO_DRAFTS };

  test('nothing while nothing is ignored', () => {
    renderOpened();
    expect(note()).toBeNull();
  });

  test('in a workbook that can store it: stored by a press', async () => {
    const { session, user } = renderOpened({ [ID]: SAID });
    expect(note()?.textContent).toBe('忽略的理由关闭后不保留。');
    session.actions.length = 0;
    await user.click(screen.getByRole('button', { name: '存入工作簿' }));
    expect(session.actions).toEqual([{ type: 'store' }]);
    show(session, { stored: { kind: 'contents', contents, savedOn: '2024-03-01', aside: 0 } });
    expect(note()?.textContent).toBe('忽略的理由已存入工作簿，保存工作簿后下次照用。');
  });

  test('elsewhere: as a file, whose name is told until the reason is another', () => {
    const { session } = renderOpened({ [ID]: SAID });
    const { capabilities } = session.getState();
    show(session, { capabilities: { ...capabilities, store: 'fileOnly' } });
    expect(screen.queryByRole('button', { name: '存入工作簿' })).toBeNull();
    expect(screen.getByRole('button', { name: '导出为文件' })).toBeTruthy();
    show(session, { fileCopy: { kind: 'exported', fileName: '保存的内容.json', contents } });
    expect(note()?.textContent).toContain('已在“保存的内容.json”中');
    ignore(session, { [ID]: { ...SAID, reason: '已另行说明' } });
    expect(note()?.textContent).toBe('忽略的理由关闭后不保留。');
  });
});

describe('what is ignored', () => {
  test('stands in a list of its own with the reason, and still counts', () => {
    renderOpened({ [ID]: SAID });
    const list = screen.getByRole('heading', { name: '已忽略 1' }).closest('section');
    expect(list?.contains(rowOf(ID))).toBe(true);
    expect(rowOf(ID).textContent).toContain('已忽略：按上级要求填列');
    expect(rowOf(ID).textContent).toContain('忽略于 2024-02-01');
    const restore = within(rowOf(ID)).getByRole('button', { name: '取消忽略' });
    const sum = within(rowOf(ID)).getAllByRole('table')[0];
    const follows = restore.compareDocumentPosition(sum ?? restore);
    expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole('button', { name: '不符 2 处' })).toBeTruthy();
    expect(screen.getByText(/已忽略 1 处，仍计入/, { selector: 'p' })).toBeTruthy();
  });

  test('says its reason once, and offers no value to be adopted until that is taken back', () => {
    const { session } = renderOpened({ [ID]: SAID });
    const cells = [
      {
        replacement: {
          cell: { sheet: '预算05表', row: 20, column: 4 },
          from: { kind: 'number', number: 1 },
          to: { kind: 'number', number: 2 },
        },
        key: 'k',
        done: '由 1.00 改为 2.00 万元',
      },
    ] as const;
    session.adoptions.set(ID, [{ kind: 'possible', of: 'amount', cells, text: '应为 2.00 万元' }]);
    const adopt = () => within(rowOf(ID)).queryByRole('button', { name: /^采纳/ });
    show(session, { selectedFinding: null });
    show(session, { selectedFinding: ID });
    expect(rowOf(ID).textContent.split(SAID.reason)).toHaveLength(2);
    expect(adopt()).toBeNull();
    ignore(session, {});
    expect(adopt()).not.toBeNull();
  });

  test('has no list while there is nothing in it', () => {
    renderOpened();
    expect(screen.queryByRole('heading', { name: /^已忽略/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /^已忽略/ })).toBeNull();
  });

  test('keeps the focus when it moves to another list, and takes it from nowhere else', () => {
    const { session } = renderOpened();
    act(() => opener().focus());
    ignore(session, { [ID]: SAID });
    expect(rowOf(ID).contains(document.activeElement)).toBe(true);
    const tab = screen.getByRole('tab', { name: '说明' });
    act(() => tab.focus());
    ignore(session, {});
    expect(document.activeElement).toBe(tab);
  });

  test('leaves its place in the list, from which 下一处 goes on, also after another check', async () => {
    const { session, user } = renderOpened();
    ignore(session, { [ID]: SAID });
    show(session, { result: withIgnored(checkedWorkbook([checkedSet(FINDINGS)]), { [ID]: SAID }) });
    await user.click(screen.getByRole('button', { name: '下一处' }));
    expect(session.getState().selectedFinding).toBe('预算05表!F8');
  });

  test('is not what 上一处 or 下一处 leads to while it is selected', async () => {
    const findings = FINDINGS.filter(({ level }) => level === 'error').slice(-2);
    const [first, last] = findings;
    const selected = last?.id ?? '';
    const { session, user } = renderOpened({}, findings);
    const button = (name: string) => screen.getByRole('button', { name });
    const checked = checkedWorkbook([checkedSet(findings)]);
    show(session, { selectedFinding: selected });
    show(session, { result: withIgnored(checked, { [selected]: SAID }) });
    expect(button('下一处').getAttribute('aria-disabled')).toBe('true');
    session.actions.length = 0;
    await user.click(button('上一处'));
    expect(session.actions).toEqual([{ type: 'selectFinding', id: first?.id }]);
  });

  test('is not told as a place that the buttons do not go by, and both lead to what is left', async () => {
    const findings = FINDINGS.filter(({ level }) => level === 'error').slice(0, 2);
    const [first, last] = findings;
    const selected = first?.id ?? '';
    const { session, user } = renderOpened({}, findings);
    const checked = checkedWorkbook([checkedSet(findings)]);
    show(session, { selectedFinding: selected });
    expect(screen.getByRole('button', { name: '第 1 处，共 2 处' })).toBeTruthy();
    show(session, { result: withIgnored(checked, { [selected]: SAID }) });
    expect(screen.getByRole('button', { name: '已忽略，共 2 处' })).toBeTruthy();
    for (const name of ['上一处', '下一处']) {
      session.actions.length = 0;
      await user.click(screen.getByRole('button', { name }));
      expect(session.actions).toEqual([{ type: 'selectFinding', id: last?.id }]);
      show(session, { result: checked, selectedFinding: selected });
      show(session, { result: withIgnored(checked, { [selected]: SAID }) });
    }
  });

  test('has nothing before or behind it where it is the only finding', () => {
    const findings = FINDINGS.filter(({ id }) => id === ID);
    const { session } = renderOpened({}, findings);
    show(session, { result: withIgnored(checkedWorkbook([checkedSet(findings)]), { [ID]: SAID }) });
    for (const name of ['上一处', '下一处']) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
    }
  });

  test('stays in sight, with the focus, when the last is restored from the list of 已忽略', async () => {
    const { session, user } = renderOpened({ [ID]: SAID });
    await user.click(screen.getByRole('button', { name: /^已忽略 ?1/ }));
    act(() => screen.getByRole('button', { name: '取消忽略' }).focus());
    ignore(session, {});
    expect(screen.queryByText('没有符合筛选条件的内容。')).toBeNull();
    expect(rowOf(ID).contains(document.activeElement)).toBe(true);
  });

  test('is restored alone or all at once', async () => {
    const { session, user } = renderOpened({ [ID]: SAID });
    session.actions.length = 0;
    await user.click(screen.getByRole('button', { name: '取消忽略' }));
    const reset = () => screen.getByRole('button', { name: '重置忽略' });
    await user.click(reset());
    expect(screen.getByText(/^1 处忽略和写明的理由都将取消/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '不重置' }));
    expect(session.actions).toEqual([{ type: 'restoreFinding', id: ID }]);
    await user.click(reset());
    await user.keyboard('{Enter}');
    expect(session.actions.at(-1)).toEqual({ type: 'restoreAll' });
  });

  test('can be had back after it was reset', async () => {
    const { session, user } = renderOpened();
    expect(screen.queryByRole('button', { name: '撤销重置' })).toBeNull();
    act(() => session.set({ ignoredBefore: { [ID]: SAID } }));
    expect(screen.getByText('已重置 1 处忽略')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '撤销重置' }));
    expect(session.actions.at(-1)).toEqual({ type: 'undoRestoreAll' });
  });

  test('can be looked at alone, from the counts or from the filter', async () => {
    const { user } = renderOpened({ [ID]: SAID });
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
        (row) => row.dataset['finding'],
      );
    await user.click(screen.getByRole('button', { name: '已忽略 1 处' }));
    expect(shown()).toEqual([ID]);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: '未忽略' }));
    await user.keyboard('{Escape}');
    expect(shown()).not.toContain(ID);
    expect(shown().length).toBeGreaterThan(1);
  });

  test('is told to those who do not see it, and not as another check', () => {
    const { session } = renderOpened();
    const before = screen.getByText(/^检查于/).textContent;
    jest.useFakeTimers({ now: Date.now() + 60_000 });
    ignore(session, { [ID]: SAID });
    jest.useRealTimers();
    expect(screen.getByText(/^检查于/).textContent).toBe(before);
  });
});
