/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { renderPane, show } from './render-pane';
import {
  DETAIL,
  FINDINGS,
  IDLE,
  cell,
  checkedSet,
  checkedState,
  checkedWorkbook,
} from './small-result';

const STATE = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
const ID = '预算05表!E21';

function renderDetail(state = STATE, detail = DETAIL) {
  const rendered = renderPane(state);
  rendered.session.details.set(ID, detail);
  show(rendered.session, { selectedFinding: ID });
  const item = document.querySelector<HTMLElement>(`[data-finding="${ID}"]`);
  if (item === null) throw new Error('the finding is not listed');
  return { ...rendered, item: within(item), text: item.textContent };
}

test('says everything that is known about the finding', () => {
  const { text } = renderDetail();
  expect(text).toContain(DETAIL.sentence);
  expect(text).toContain('现为 2.00，应为 3.00 万元');
  expect(text).toContain('规则 C5 一般公共预算支出表与基本支出表一致');
  expect(text).toContain('依据：表样勾稽（一般公共预算支出表）');
  expect(text).toContain('何时可以不改：分项没有列全的，可以不改。');
});

test('the rule leads to its place in 设置, where it is switched off', async () => {
  const { item, user } = renderDetail();
  await user.click(item.getByRole('button', { name: /^规则 C5 / }));
  const box = await screen.findByRole('checkbox', { name: /^C5 / }, { timeout: 10_000 });
  expect(document.activeElement).toBe(box);
  expect(box.closest('details')?.open).toBe(true);
  expect(screen.getByRole('tab', { name: '设置', selected: true })).toBeTruthy();
});

test('lays the sum out: total, parts, what they come to, the difference', () => {
  const { item } = renderDetail();
  const table = item.getByRole('table', { name: /合计与分项 · 预算05表/ });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(rows).toEqual([
    ['类别', '单元格', '数值'],
    ['合计', 'E19 社会保障和就业支出 疑有误', '2,652.76'],
    ['分项', 'E20 行政事业单位养老支出 ', '2,652.67'],
    ['其余 3 个分项为空白或 0'],
    ['分项之和', '2,652.67'],
    ['相差', '0.09'],
  ]);
});

test('leads to every cell it names; other sheets are named with it', async () => {
  const { item, user, session } = renderDetail();
  await user.click(item.getByRole('button', { name: '选中 预算05表!E19' }));
  const elsewhere = item.getByRole('button', { name: '选中 预算06表!F9' });
  expect(elsewhere.textContent).toBe('预算06表!F9');
  expect(item.getByRole('button', { name: '选中 预算05表!E21' }).textContent).toBe('E21');
  await user.click(elsewhere);
  expect(session.actions).toEqual([
    { type: 'selectCells', cells: [cell('预算05表', 'E19')] },
    { type: 'selectCells', cells: [cell('预算06表', 'F9')] },
  ]);
});

test('has one stop of Tab for the cells of a sum, which arrow keys lead through', async () => {
  const { item, user } = renderDetail();
  const table = within(item.getByRole('table', { name: /合计与分项/ }));
  const [total, part] = table.getAllByRole('button');
  expect([total?.tabIndex, part?.tabIndex]).toEqual([0, -1]);
  act(() => total?.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(part);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(part);
  expect([total?.tabIndex, part?.tabIndex]).toEqual([-1, 0]);
  // The list around it has a stop of its own.
  const stops = document.querySelectorAll('[data-finding] > [data-stop][tabindex="0"]');
  expect(stops).toHaveLength(1);
});

test('names cells without a link where nothing can be selected', () => {
  const { item } = renderDetail({
    ...STATE,
    capabilities: { ...IDLE.capabilities, select: 'fileOnly' },
  });
  expect(item.queryByRole('button', { name: /^选中/ })).toBeNull();
  expect(item.getAllByText('E19').length).toBeGreaterThan(0);
});

test('shows three broken sums at once and the others on request', async () => {
  const [sum] = DETAIL.sums;
  if (sum === undefined) throw new Error('there is no sum');
  const { item, user } = renderDetail(STATE, { ...DETAIL, sums: [sum, sum, sum, sum, sum] });
  expect(item.getAllByRole('table')).toHaveLength(3);
  await user.click(item.getByRole('button', { name: '另有 2 项检查' }));
  expect(item.getAllByRole('table')).toHaveLength(5);
});

describe('of several places that differ from another document', () => {
  const lines = Array.from({ length: 12 }, (_, at) => ({
    cell: cell('公开09', `E${8 + at}`),
    label: `预算数·第 ${at} 项`,
    counterparts: [`三公!E${6 + at}`],
    ...{ own: '空白', other: '3.00', gap: '3.00' },
  }));
  const rows = (table: HTMLElement) =>
    within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));

  test('gives each a line with both figures, and leads to its cell', async () => {
    const differences = { sheet: '公开09', unit: '万元', lines: lines.slice(0, 2) };
    const { item, session, user } = renderDetail(STATE, { ...DETAIL, differences });
    const table = item.getByRole('table', { name: '共 2 处不同 · 公开09 单位：万元' });
    expect(rows(table)).toEqual([
      ['单元格', '本表', '对方', '相差'],
      ['E8 预算数·第 0 项（对方 三公!E6）', '空白', '3.00', '3.00'],
      ['E9 预算数·第 1 项（对方 三公!E7）', '空白', '3.00', '3.00'],
    ]);
    expect(item.queryByRole('button', { name: /^另有 \d+ 处$/ })).toBeNull();
    await user.click(within(table).getByRole('button', { name: /E9/ }));
    expect(session.actions.at(-1)).toEqual({ type: 'selectCells', cells: [cell('公开09', 'E9')] });
  });

  test('shows the first ten, and the others on request', async () => {
    const differences = { sheet: '', unit: '万元', lines };
    const { item, user } = renderDetail(STATE, { ...DETAIL, differences });
    const table = item.getByRole('table', { name: '共 12 处不同 单位：万元' });
    expect(rows(table)).toHaveLength(11);
    await user.click(item.getByRole('button', { name: '另有 2 处' }));
    expect(rows(table)).toHaveLength(13);
    expect(rows(table).at(-1)?.[0]).toBe('公开09!E19 预算数·第 11 项（对方 三公!E17）');
  });
});

test('lists the checks beside the sums that fail for the same cause', () => {
  const said = '规则 E2 科目编码和名称：预算05表!A14 的科目编码 2050830 不在科目表中';
  const { item } = renderDetail(STATE, { ...DETAIL, beside: [said] });
  expect(item.getByText('因此没有通过的还有').parentElement?.textContent).toContain(said);
});

test('has no heading for checks beside the sums where there are none', () => {
  const { item } = renderDetail();
  expect(item.queryByText('因此没有通过的还有')).toBeNull();
});

test('never breaks an amount', () => {
  renderDetail();
  const whole = [...document.querySelectorAll('span')].filter(
    ({ textContent, children }) => textContent === '2,652.67 万元' && children.length === 0,
  );
  expect(whole.length).toBeGreaterThan(0);
});
