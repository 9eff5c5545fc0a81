/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { AdoptedCell, AdoptedValue } from '../../src/session/adopting/adopted-value';
import type { ConversionOffer } from '../../src/session/converting/find-conversions';
import { renderPane, show } from './render-pane';
import { DETAIL, FINDINGS, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const ID = '预算05表!F8';

const TEXTS = ['F8', 'F9', 'G9'].map((address) => ({
  cell: cell('预算05表', address),
  from: { kind: 'text', text: '3.00' },
  to: { kind: 'number', number: 3 },
})) satisfies readonly AdoptedCell['replacement'][];
const OTHER = { ...(TEXTS[0] ?? fail()), cell: cell('预算03表', 'C7') };

const OFFER: ConversionOffer = {
  own: { texts: TEXTS, tables: 1 },
  all: { texts: [...TEXTS, OTHER], tables: 2 },
  left: 0,
};

const converted = (texts: typeof TEXTS, tables: number): AdoptedValue => ({
  kind: 'converted',
  cells: texts.map((replacement) => ({ replacement, key: 'k' })),
  tables,
});

function opened(offer: ConversionOffer, change: Parameters<typeof checkedState>[1] = {}) {
  const rendered = renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)]), change));
  rendered.session.details.set(ID, DETAIL);
  rendered.session.conversions.set(ID, offer);
  show(rendered.session, { selectedFinding: ID });
  rendered.session.actions.length = 0;
  return rendered;
}

test('offers to convert the cells of the table, and those of all tables', async () => {
  const { session, user } = opened(OFFER);
  await user.click(screen.getByRole('button', { name: '转换为数字（3 个单元格）' }));
  await user.click(screen.getByRole('button', { name: '全部转换（2 张表，4 个单元格）' }));
  expect(session.actions).toEqual([
    { type: 'convertTexts', id: ID, all: false },
    { type: 'convertTexts', id: ID, all: true },
  ]);
});

test('of one table has one button, and says what it leaves', () => {
  opened({ ...OFFER, all: OFFER.own, left: 2 });
  expect(screen.getAllByRole('button', { name: /转换/ })).toHaveLength(1);
  expect(screen.getByText(/^另有 2 个单元格不能代为转换/)).toBeTruthy();
});

test('does nothing while the tables are not as checked', async () => {
  const { session, user } = opened(OFFER, { stage: { phase: 'stale' } });
  const button = screen.getByRole('button', { name: /^全部转换/ });
  await user.click(button);
  expect(session.actions).toEqual([]);
  expect(button.title).toBe('表格已改动，复查后再转换');
});

test('what cannot be written says so in the place of the buttons', () => {
  const { capabilities } = checkedState(checkedWorkbook([checkedSet(FINDINGS)]));
  opened(OFFER, { capabilities: { ...capabilities, edit: 'readOnly' } });
  expect(screen.queryByRole('button', { name: /转换/ })).toBeNull();
  expect(screen.getByText('工作簿是只读打开的，请另存后再修改')).toBeTruthy();
});

test.each([
  [converted(TEXTS, 1), '预算05表 3 个单元格'],
  [converted([...TEXTS, OTHER], 2), '2 张表，4 个单元格'],
])('what was converted can be taken back in one', async (adopted, place) => {
  const { session, user } = opened(OFFER, { adopted: [adopted] });
  expect(screen.getByText(`已转换为数字：${place}`)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: `撤销转换 ${place}` }));
  expect(session.actions).toEqual([{ type: 'undoAdoption', adopted }]);
});

test('with the keyboard it is said, and the keyboard goes on to the next finding', async () => {
  const { session, user } = opened(OFFER);
  act(() => screen.getByRole('button', { name: /^转换为数字/ }).focus());
  await user.keyboard('{Enter}');
  expect(session.actions).toEqual([{ type: 'convertTexts', id: ID, all: false }]);
  const adopted = [converted(TEXTS, 1)];
  show(session, { adopted, stage: { phase: 'reading', progress: null } });
  const rest = FINDINGS.filter(({ id }) => id !== ID);
  show(session, {
    stage: { phase: 'checked' },
    result: checkedWorkbook([checkedSet(rest)]),
    selectedFinding: null,
  });
  expect(liveText()).toMatch(/^已把 3 个单元格转换为数字。再次检查完成。/);
  expect(document.activeElement?.closest('[data-finding]')).not.toBeNull();
  show(session, { adopted: [], stage: { phase: 'reading', progress: null } });
  show(session, { stage: { phase: 'checked' }, result: checkedWorkbook([checkedSet(FINDINGS)]) });
  expect(liveText()).toMatch(/^已撤销转换，3 个单元格恢复为文本。再次检查完成。/);
});

function liveText(): string {
  return document.querySelector('[role="status"][aria-live="polite"] span')?.textContent ?? '';
}

function fail(): never {
  throw new Error('no text');
}
