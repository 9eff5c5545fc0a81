/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPane, show } from './render-pane';
import type { StubSession } from './stub-session';
import { FINDINGS, IDLE, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const READING = {
  stage: { phase: 'reading', progress: { sheet: '预算05表', done: 4, total: 13 } },
} as const;
const RESULT = checkedWorkbook([checkedSet(FINDINGS)]);
const checkedAgain = () => checkedWorkbook([checkedSet(FINDINGS)]);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTime(milliseconds));
const startButton = () => screen.getByRole('button', { name: '检查本工作簿' });

describe('before the first check', () => {
  test('there is one button, and nothing has been asked for', () => {
    const { session } = renderPane(IDLE);
    expect(session.actions).toEqual([]);
    expect(screen.getByText('不改动表格内容，不上传数据。')).toBeTruthy();
    fireEvent.click(startButton());
    expect(session.actions).toEqual([{ type: 'check' }]);
  });

  test('a second press while it reads asks for nothing more', () => {
    const { session } = renderPane({ ...IDLE, ...READING });
    fireEvent.click(startButton());
    expect(session.actions).toEqual([]);
  });

  test('a reading of less than a second changes nothing on the screen', () => {
    const { session } = renderPane(IDLE);
    show(session, READING);
    pass(999);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(startButton()).toBeTruthy();
  });

  test('a longer one shows the sheet and the way out', () => {
    const { session } = renderPane({ ...IDLE, ...READING });
    pass(1000);
    expect(screen.getByText('正在读取 预算05表（5/13）')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('4');
    fireEvent.click(screen.getByRole('button', { name: '取消' }));
    expect(session.actions).toEqual([{ type: 'cancel' }]);
    show(session, { stage: { phase: 'idle' } });
    expect(startButton()).toBeTruthy();
  });
});

describe('once there is a result', () => {
  const changed = '表格已改动 · 正在复查 …';
  const recheck = () => screen.getAllByRole('button', { name: '重新检查' });

  test('it stays while the workbook is read again', () => {
    const { session } = renderPane(checkedState(RESULT));
    show(session, READING);
    pass(1000);
    expect(screen.getByText('正在读取 预算05表（5/13）')).toBeTruthy();
    expect(screen.getByText('本年收入合计 疑有误')).toBeTruthy();
  });

  test('an edit is announced until the new result is there', () => {
    const { session } = renderPane(checkedState(RESULT));
    expect(screen.queryByText(changed)).toBeNull();
    show(session, { stage: { phase: 'stale' } });
    expect(screen.getByText(changed)).toBeTruthy();
    show(session, READING);
    expect(screen.getByText(changed)).toBeTruthy();
    show(session, { stage: { phase: 'checked' } });
    expect(screen.queryByText(changed)).toBeNull();
  });

  test('without the automatic re-check a button stands there', () => {
    const { session } = renderPane(
      checkedState(RESULT, { stage: { phase: 'stale' }, autoRecheck: false }),
    );
    expect(screen.getByText('表格已改动')).toBeTruthy();
    const [, inBar] = recheck();
    if (inBar === undefined) throw new Error('there is no second button');
    fireEvent.click(inBar);
    expect(session.actions).toEqual([{ type: 'check' }]);
  });

  test('a re-check that was called off waits for the user', () => {
    const { session } = renderPane(checkedState(RESULT, { stage: { phase: 'stale' } }));
    expect(recheck()).toHaveLength(1);
    show(session, READING);
    show(session, { stage: { phase: 'stale' } });
    expect(screen.getByText('表格已改动')).toBeTruthy();
    expect(recheck()).toHaveLength(2);
  });

  test('the result is read out, and again when it changes', () => {
    const { session, container } = renderPane(IDLE);
    const live = container.querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe('');
    show(session, checkedState(RESULT));
    expect(live?.textContent).toBe(
      '检查完成。共 3 处不符，请逐处核对。识别 2 张表，检查 412 项，通过 409 项，不符 2 处，提示 2 处，未能检查 2 项。',
    );
    const verdict = { kind: 'clear', text: '未发现不符。', parts: [] } as const;
    show(session, { result: checkedWorkbook([checkedSet([])], { verdict }) });
    expect(live?.textContent).toMatch(/^再次检查完成。未发现不符。.*不符 0/);
  });

  test('is read out again when it stays the same, in a new element each time', () => {
    const { session, container } = renderPane(checkedState(RESULT));
    const spoken = () => container.querySelector('[aria-live="polite"]')?.firstElementChild;
    show(session, { result: checkedAgain() });
    const second = spoken();
    expect(second?.textContent).toBe('再次检查完成。结果不变：共 3 处不符，请逐处核对。');
    show(session, { result: checkedAgain() });
    expect(spoken()?.textContent).toBe('再次检查完成。结果不变：共 3 处不符，请逐处核对。');
    expect(spoken()).not.toBe(second);
  });

  test('is not read over by the check that follows a value written here, and says what it brought', () => {
    const { session, container } = renderPane(checkedState(RESULT));
    const spoken = () => container.querySelector('[aria-live="polite"]')?.firstElementChild;
    const verdict = { kind: 'clear', text: '未发现不符。', parts: [] } as const;
    const clear = () => checkedWorkbook([checkedSet([])], { verdict });
    const replacement = {
      cell: cell('预算05表', 'E21'),
      from: { kind: 'number', number: 48.29 },
      to: { kind: 'number', number: 48.92 },
    } as const;
    const done = '由 48.29 改为 48.92 万元';
    show(session, { adopted: [{ kind: 'proposed', cells: [{ replacement, key: 'k', done }] }] });
    show(session, { result: clear() });
    const first = spoken();
    expect(first?.textContent).toMatch(/^再次检查完成。未发现不符。不符比上次少 2 处。识别/);
    pass(700);
    show(session, { result: clear() });
    expect(spoken()).toBe(first);
    pass(5_000);
    show(session, { result: clear() });
    expect(spoken()?.textContent).toBe('再次检查完成。结果不变：未发现不符。');
  });

  test('is not said to be the same when only what the outcome does not count has changed', () => {
    const { session, container } = renderPane(checkedState(RESULT));
    const { sets } = RESULT;
    const fewer = sets.map((set) => ({
      ...set,
      findings: set.findings.filter(({ level }) => level !== 'info'),
    }));
    show(session, { result: { ...checkedAgain(), sets: fewer } });
    expect(container.querySelector('[aria-live="polite"]')?.textContent).toMatch(
      /^再次检查完成。共 3 处不符，请逐处核对。识别 2 张表/,
    );
  });

  test('the time of the check stands beside it and follows each check', () => {
    jest.setSystemTime(new Date(2024, 0, 9, 14, 5, 7));
    const { session } = renderPane(checkedState(RESULT));
    expect(screen.getByText('检查于 14:05:07')).toBeTruthy();
    pass(60_000);
    show(session, { stage: { phase: 'stale' } });
    expect(screen.getByText('检查于 14:05:07')).toBeTruthy();
    show(session, { stage: { phase: 'checked' }, result: checkedAgain() });
    expect(screen.getByText('检查于 14:06:07')).toBeTruthy();
  });

  test('it is not called clear after an edit until the new result is there', () => {
    const verdict = { kind: 'clear', text: '未发现不符。', parts: [] } as const;
    const { session, container } = renderPane(checkedState({ ...RESULT, verdict }));
    const look = () => container.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'];
    const count = () => screen.getByText('409 项').className;
    const fresh = count();
    const stale = '表格已改动，以下是改动前的结果';
    for (const state of [{ stage: { phase: 'stale' } }, READING] as const) {
      show(session, state);
      expect(look()).toBe('stale');
      expect(screen.getByText(stale)).toBeTruthy();
      expect(screen.queryByText(verdict.text)).toBeNull();
      expect(count()).not.toBe(fresh);
    }
    show(session, { stage: { phase: 'checked' } });
    expect(look()).toBe('clear');
    expect(count()).toBe(fresh);
    show(session, READING);
    expect(look()).toBe('clear');
  });
});

describe('the keyboard after the first check', () => {
  const arrive = (session: StubSession) => show(session, checkedState(RESULT));

  test('goes from the button to the verdict', () => {
    const { session } = renderPane(IDLE);
    act(() => startButton().focus());
    arrive(session);
    expect(document.activeElement?.textContent).toBe(RESULT.verdict.text);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('-1');
  });

  test('goes there too when the progress took the place of the button', () => {
    const { session } = renderPane(IDLE);
    act(() => startButton().focus());
    show(session, READING);
    pass(1000);
    expect(screen.queryByRole('button', { name: '检查本工作簿' })).toBeNull();
    arrive(session);
    expect(document.activeElement?.textContent).toBe(RESULT.verdict.text);
  });

  test('stays where it is when it is elsewhere', () => {
    const { session } = renderPane(IDLE);
    const tab = screen.getByRole('tab', { name: '检查' });
    act(() => tab.focus());
    arrive(session);
    expect(document.activeElement).toBe(tab);
  });

  test('stays in the sheet while the user works there', () => {
    const { session } = renderPane(IDLE);
    act(() => startButton().focus());
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    arrive(session);
    hasFocus.mockRestore();
    expect(document.activeElement).toBe(document.body);
  });
});
