/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPane, scrolledTo, show } from './render-pane';
import type { StubSession } from './stub-session';
import {
  DETAIL,
  FINDINGS,
  checkedSet,
  checkedState,
  checkedWorkbook,
  finding,
} from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const TITLES = [
  '本年收入合计 疑有误',
  '住房保障支出 疑有误',
  '2080505 机关事业单位基本养老保险缴费支出 疑有误',
  '数字以文本形式存储',
  '缺少《政府采购预算表》',
];

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-finding] > [data-stop]')];
const titles = () => rows().map((row) => row.querySelector('span + span > span')?.textContent);
const focused = () => document.activeElement?.textContent ?? '';
const button = (name: string) => screen.getByRole('button', { name });

describe('the list', () => {
  test('stands by table, every line with word, place, figures and effect', () => {
    renderPane(STATE);
    expect(titles()).toEqual(TITLES);
    const sheets = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(sheets).toEqual(['预算01表不符 1提示 1', '预算05表不符 1备查 1', '整套公开表']);
    expect(rows()[0]?.textContent).toBe(
      '本年收入合计 疑有误不符B72,652.76 → 2,652.67 万元（相邻数字颠倒）改正这一处，3 项检查都能通过',
    );
  });

  test('keeps 尾差 folded in a group of their own', async () => {
    const { user } = renderPane(STATE);
    const fold = screen.getByRole('button', { name: /^尾差 1 ?四舍五入/ });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(titles()).toEqual([...TITLES, '合计与分项相差']);
    expect(rows().at(-1)?.textContent).toContain('预算05表 C6');
  });

  test('draws the first of very many and more when asked', () => {
    const many = Array.from({ length: 450 }, (_, index) => finding('预算05表', `C${index + 1}`));
    const { session } = renderPane(checkedState(checkedWorkbook([checkedSet(many)])));
    expect(rows()).toHaveLength(200);
    fireEvent.click(screen.getByText('继续显示，还有 250 处'));
    expect(rows()).toHaveLength(400);
    show(session, { selectedFinding: '预算05表!C420' });
    expect(rows()).toHaveLength(420);
  });
});

describe('the keyboard', () => {
  test('has one stop in the list and moves with the arrow keys', async () => {
    const { user } = renderPane(STATE);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain(TITLES[1]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(focused()).toContain(TITLES[2]);
    await user.keyboard('{End}');
    expect(focused()).toContain('尾差');
    // The page must not scroll as well.
    expect(fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowUp' })).toBe(false);
    await user.keyboard('{End}');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toContain('尾差');
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toContain(TITLES[0]);
  });

  test('comes back to where it left the list', async () => {
    const { user } = renderPane(STATE);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    act(() => screen.getByRole('searchbox').focus());
    expect(rows().findIndex(({ tabIndex }) => tabIndex === 0)).toBe(1);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('selects with Enter and leaves F6 to Excel', async () => {
    const { user, session } = renderPane(STATE);
    rows()[0]?.focus();
    const passedOn = jest.fn((event: KeyboardEvent) => event.defaultPrevented);
    document.addEventListener('keydown', passedOn);
    await user.keyboard('{F6}');
    document.removeEventListener('keydown', passedOn);
    expect(passedOn).toHaveReturnedWith(false);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(session.actions).toEqual([{ type: 'selectFinding', id: '预算01表!D22' }]);
  });
});

describe('selecting', () => {
  const expanded = () => rows().map((row) => row.getAttribute('aria-expanded') === 'true');
  const ONLY_SECOND = [false, true, false, false, false];
  const NONE = [false, false, false, false, false];

  test('opens the line in place; once more goes to its cells again', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByText('住房保障支出 疑有误'));
    expect(expanded()).toEqual(ONLY_SECOND);
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByText('住房保障支出 疑有误'));
    await user.keyboard('{Enter}');
    expect(expanded()).toEqual(ONLY_SECOND);
    const again = { type: 'selectFinding', id: '预算01表!D22' };
    expect(session.actions).toEqual([again, again, again]);
  });

  test('is apart from folding, which has a button of its own', async () => {
    const { user, session } = renderPane(STATE);
    const fold = button('详情：住房保障支出 疑有误');
    expect(fold.tabIndex).toBe(-1);
    await user.click(fold);
    expect(expanded()).toEqual(ONLY_SECOND);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    expect(session.actions).toEqual([{ type: 'selectFinding', id: '预算01表!D22' }]);
    await user.click(fold);
    expect(expanded()).toEqual(NONE);
    await user.click(fold);
    expect(expanded()).toEqual(ONLY_SECOND);
    expect(session.actions).toHaveLength(1);
  });

  test('folds and unfolds by keyboard, also from within', async () => {
    const { user, session } = renderPane(STATE);
    session.details.set('预算01表!D22', DETAIL);
    await user.click(screen.getByText('住房保障支出 疑有误'));
    await user.keyboard('{ArrowLeft}');
    expect(expanded()).toEqual(NONE);
    await user.keyboard('{ArrowLeft}');
    expect(expanded()).toEqual(NONE);
    await user.keyboard('{ArrowRight}');
    expect(expanded()).toEqual(ONLY_SECOND);
    act(() => screen.getByRole('button', { name: '选中 预算05表!E20' }).focus());
    await user.keyboard('{Escape}');
    expect(expanded()).toEqual(NONE);
    expect(document.activeElement).toBe(rows()[1]);
    expect(session.actions).toHaveLength(1);
  });

  test('enters what is told of a line and leaves it with the arrow keys, as in a tree', async () => {
    const { user, session } = renderPane(STATE);
    session.details.set('预算01表!D22', DETAIL);
    rows()[1]?.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(button('忽略：住房保障支出 疑有误'));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(expanded()).toEqual(ONLY_SECOND);
    await user.keyboard('{ArrowRight}{Enter}');
    const remark = await screen.findByRole('textbox', { name: '补充说明' });
    act(() => remark.focus());
    await user.keyboard('理由{ArrowLeft}');
    expect(document.activeElement).toBe(remark);
  });

  test('leads from 上一处 and 下一处 to the line with one key press', async () => {
    const { user } = renderPane(STATE);
    await user.click(button('下一处'));
    await user.click(button('下一处'));
    await user.click(button('详情：住房保障支出 疑有误'));
    act(() => button('2/5 看详情').focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(expanded()).toEqual(ONLY_SECOND);
  });

  test('leads from the stop behind the buttons to the report above the list', async () => {
    const { user } = renderPane(STATE);
    act(() => button('上一处').focus());
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('下一处');
    expect(button('上一处').tabIndex).toBe(-1);
    const skip = button('到“导出报告”');
    expect(skip.tabIndex).toBe(0);
    act(() => skip.focus());
    await user.keyboard('{Enter}');
    expect(focused()).toBe('导出报告');
  });

  test('goes from one to the next and never takes the focus', async () => {
    const { user, session } = renderPane(STATE);
    expect(screen.getByText('共 5 处')).toBeTruthy();
    await user.click(button('下一处'));
    await user.click(button('下一处'));
    expect(screen.getByText('第 2 处，共 5 处')).toBeTruthy();
    await user.click(button('上一处'));
    await user.click(button('上一处'));
    expect(session.actions.map((action) => 'id' in action && action.id)).toEqual([
      '预算01表!B7',
      '预算01表!D22',
      '预算01表!B7',
    ]);
    expect(focused()).toBe('上一处');
    expect(scrolledTo.at(-1)).toContain(TITLES[0]);
  });

  test('from elsewhere moves the line into sight and not the focus', () => {
    const { session } = renderPane(STATE);
    show(session, { selectedFinding: '预算05表!E21' });
    expect(scrolledTo).toHaveLength(1);
    expect(scrolledTo[0]).toContain(TITLES[2]);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a finding that was mended', () => {
  const without = (...titles: readonly (string | undefined)[]) =>
    checkedWorkbook([checkedSet(FINDINGS.filter(({ title }) => !titles.includes(title)))]);
  const selectedId = (session: StubSession) => session.getState().selectedFinding;
  const enters = () => rows().findIndex(({ tabIndex }) => tabIndex === 0);

  test.each([
    ['下一处', '预算05表!E21'],
    ['上一处', '预算01表!B7'],
  ])('leaves its place: %s goes on from there', async (way, id) => {
    const { session, user } = renderPane({ ...STATE, selectedFinding: '预算01表!D22' });
    show(session, { result: without(TITLES[1]), selectedFinding: null });
    expect(screen.getByText('共 4 处')).toBeTruthy();
    expect(enters()).toBe(1);
    await user.click(button(way));
    expect(selectedId(session)).toBe(id);
  });

  test('keeps its place through further checks and where its neighbours go too', async () => {
    const { session, user } = renderPane({ ...STATE, selectedFinding: '预算01表!D22' });
    show(session, { result: without(TITLES[1], TITLES[2]), selectedFinding: null });
    show(session, { result: without(TITLES[1], TITLES[2], TITLES[0]) });
    await user.click(button('下一处'));
    expect(selectedId(session)).toBe('预算05表!F8');
  });

  test.each([
    ['上一处', '预算05表!F8'],
    ['下一处', '预算01表!B7'],
  ])('at the end of the list has those before it: %s leads to what is left', async (way, id) => {
    const { session, user } = renderPane({ ...STATE, selectedFinding: 'missing' });
    show(session, { result: without(TITLES[4]), selectedFinding: null });
    await user.click(button(way));
    expect(selectedId(session)).toBe(id);
  });

  test('at the head of the list has those behind it: 上一处 goes round', async () => {
    const { session, user } = renderPane({ ...STATE, selectedFinding: '预算01表!B7' });
    show(session, { result: without(TITLES[0]), selectedFinding: null });
    await user.click(button('上一处'));
    expect(selectedId(session)).toBe('missing');
  });

  test('does not shorten a long list that was drawn as far as it', () => {
    const many = Array.from({ length: 450 }, (_, index) => finding('预算05表', `C${index + 1}`));
    const { session } = renderPane(
      checkedState(checkedWorkbook([checkedSet(many)]), { selectedFinding: '预算05表!C420' }),
    );
    const left = many.filter(({ id }) => id !== '预算05表!C420');
    show(session, { result: checkedWorkbook([checkedSet(left)]), selectedFinding: null });
    expect(rows()).toHaveLength(420);
  });
});
