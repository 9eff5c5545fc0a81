/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPane, scrolledTo, show } from './render-pane';
import { FINDINGS, checkedSet, checkedState, checkedWorkbook, finding } from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const TITLES = [
  '本年收入合计 疑有误',
  '住房保障支出 疑有误',
  '2080505 机关事业单位基本养老保险缴费支出 疑有误',
  '数字以文本形式存储',
  '缺少《政府采购预算表》',
];

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-finding] > button')];
const titles = () => rows().map((row) => row.querySelector('span + span > span')?.textContent);
const focused = () => document.activeElement?.textContent ?? '';
const button = (name: string) => screen.getByRole('button', { name });

describe('the list', () => {
  test('stands by table, every line with word, place, figures and effect', () => {
    renderPane(STATE);
    expect(titles()).toEqual(TITLES);
    const sheets = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(sheets).toEqual(['预算01表不符 1提示 1', '预算05表不符 1说明 1', '整套公开表']);
    expect(rows()[0]?.textContent).toBe(
      '本年收入合计 疑有误不符B72,652.76 → 2,652.67 万元（相邻数字颠倒）改正这一处，3 项不符全部消除',
    );
  });

  test('keeps 尾差 folded in a group of their own', async () => {
    const { user } = renderPane(STATE);
    const fold = screen.getByRole('button', { name: /^尾差 1/ });
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
  test('opens the line in place, and the same line closes it again', async () => {
    const { user, session } = renderPane(STATE);
    await user.click(screen.getByText('住房保障支出 疑有误'));
    expect(rows().map((row) => row.getAttribute('aria-expanded'))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'false',
    ]);
    expect(rows()[1]?.getAttribute('aria-current')).toBe('true');
    await user.click(screen.getByText('住房保障支出 疑有误'));
    expect(rows()[1]?.getAttribute('aria-expanded')).toBe('false');
    expect(session.actions).toHaveLength(1);
    await user.click(screen.getByText('住房保障支出 疑有误'));
    expect(rows()[1]?.getAttribute('aria-expanded')).toBe('true');
    expect(session.actions).toHaveLength(2);
  });

  test('goes from one to the next and never takes the focus', async () => {
    const { user, session } = renderPane(STATE);
    expect(screen.getByText('共 5 处')).toBeTruthy();
    await user.click(button('下一处'));
    await user.click(button('下一处'));
    expect(screen.getByText('2/5')).toBeTruthy();
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
