/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { Adoption } from '../../src/session/adopting/adoption';
import { renderPane, show } from './render-pane';
import { DETAIL, FINDINGS, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';
import type { StubSession } from './stub-session';

const ID = '预算05表!E21';
const TEXT = '现为 48.29，应为 48.92 万元';
const OFFER: Extract<Adoption, { kind: 'possible' }> = {
  kind: 'possible',
  of: 'amount',
  cells: [
    {
      replacement: {
        cell: cell('预算05表', 'E21'),
        from: { kind: 'number', number: 48.29 },
        to: { kind: 'number', number: 48.92 },
      },
      key: 'k',
      done: '由 48.29 改为 48.92 万元',
    },
  ],
  text: TEXT,
};
const ADOPTED = { kind: 'proposed', cells: OFFER.cells } as const;

function opened(
  adoption: Adoption | readonly Adoption[],
  change: Parameters<typeof checkedState>[1] = {},
) {
  const rendered = renderPane(checkedState(checkedWorkbook([checkedSet(FINDINGS)]), change));
  rendered.session.details.set(ID, DETAIL);
  rendered.session.adoptions.set(ID, [adoption].flat());
  show(rendered.session, { selectedFinding: ID });
  return rendered;
}

test('offers the value with what stands there now, and writes it when asked to', async () => {
  const { session, user } = opened(OFFER);
  session.actions.length = 0;
  await user.click(screen.getByRole('button', { name: `采纳建议值：${TEXT}` }));
  expect(session.actions).toEqual([{ type: 'adopt', id: ID, of: 'amount' }]);
});

test('offers both ways out where a code and a name do not belong together', async () => {
  const code = { ...OFFER, of: 'code', text: '编码由 1 改为 2' } as const;
  const name = { ...OFFER, of: 'name', text: '现为“甲”，应为“乙”' } as const;
  const { session, user } = opened([code, name]);
  session.actions.length = 0;
  const buttons = screen.getAllByRole('button', { name: /^采纳建议值/ });
  expect(buttons).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: `采纳建议值：${name.text}` }));
  expect(session.actions).toEqual([{ type: 'adopt', id: ID, of: 'name' }]);
});

test('does nothing while the tables are not as checked', async () => {
  const { session, user } = opened(OFFER);
  show(session, { stage: { phase: 'stale' } });
  session.actions.length = 0;
  await user.click(screen.getByRole('button', { name: /^采纳建议值/ }));
  expect(session.actions).toEqual([]);
});

test.each([
  ['several', '涉及几个单元格'],
  ['range', '说得通的数不止一个'],
  ['formula', '单元格是公式'],
  ['shared', '请手工修改'],
  ['title', '年度不止一处'],
  ['years', '核对各表的年度'],
  ['content', '与读出的金额不一致'],
] as const)('says why not: %s', (reason, words) => {
  opened({ kind: 'refused', reason, text: '' });
  expect(screen.queryByRole('button', { name: /^采纳/ })).toBeNull();
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
});

test('a file is not changed', () => {
  const capabilities = {
    select: null,
    marks: null,
    watch: null,
    edit: 'fileOnly',
    store: null,
    charts: null,
  };
  opened(OFFER, { capabilities: { ...capabilities, edit: 'fileOnly' } as const });
  expect(screen.queryByRole('button', { name: /^采纳/ })).toBeNull();
  expect(screen.getByText('这里不改动文件，请在表格软件中修改')).toBeTruthy();
});

test('what was adopted can be taken back', async () => {
  const { session, user } = opened(OFFER, { adopted: [ADOPTED] });
  session.actions.length = 0;
  expect(screen.getByText('已采纳：预算05表!E21 由 48.29 改为 48.92 万元')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '撤销采纳 预算05表!E21' }));
  expect(session.actions).toEqual([{ type: 'undoAdoption', adopted: ADOPTED }]);
});

test('two cells that are put right together are written and taken back with one button each', async () => {
  const [one] = OFFER.cells;
  const other = {
    replacement: { ...one.replacement, cell: cell('预算05表', 'E22') },
    key: 'l',
    done: '由 48.92 改为 48.29 万元',
  };
  const adopted = { kind: 'proposed', cells: [one, other] } as const;
  const text = 'E21：48.29 → 48.92，E22：48.92 → 48.29 万元';
  const { session, user } = opened({ ...OFFER, cells: [one, other], text }, { adopted: [adopted] });
  session.actions.length = 0;
  const adopt = screen.getByRole('button', { name: `采纳建议值：${text}` });
  expect(adopt.textContent).toBe('采纳建议值（2 处）');
  await user.click(adopt);
  expect(session.actions).toEqual([{ type: 'adopt', id: ID, of: 'amount' }]);
  expect(
    screen.getByText(
      '已采纳：预算05表!E21 由 48.29 改为 48.92 万元，预算05表!E22 由 48.92 改为 48.29 万元',
    ),
  ).toBeTruthy();
  session.actions.length = 0;
  await user.click(screen.getByRole('button', { name: '撤销采纳 预算05表!E21、预算05表!E22' }));
  expect(session.actions).toEqual([{ type: 'undoAdoption', adopted }]);
});

/** Adopts the offer with Enter, as far as the check that begins then. */
async function adoptWithKeyboard(): Promise<StubSession> {
  const { session, user } = opened(OFFER);
  act(() => screen.getByRole('button', { name: `采纳建议值：${TEXT}` }).focus());
  await user.keyboard('{Enter}');
  show(session, {
    adopted: [ADOPTED],
    stage: { phase: 'reading', progress: null },
  });
  return session;
}

test('the keyboard goes to the way back once the last finding is gone', async () => {
  const session = await adoptWithKeyboard();
  show(session, {
    stage: { phase: 'checked' },
    result: checkedWorkbook([checkedSet([])]),
    selectedFinding: null,
  });
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: '撤销采纳 预算05表!E21' }),
  );
});

test('the keyboard goes on to the next finding once the adopted one is gone', async () => {
  const session = await adoptWithKeyboard();
  expect(document.activeElement?.textContent).toBe('采纳建议值');
  const rest = FINDINGS.filter(({ id }) => id !== ID);
  show(session, {
    stage: { phase: 'checked' },
    result: checkedWorkbook([checkedSet(rest)]),
    selectedFinding: null,
  });
  const row = document.activeElement?.closest('[data-finding]');
  expect(row?.getAttribute('data-finding')).toBe('预算05表!F8');
  expect(screen.getByRole('button', { name: '下一处' }).getAttribute('aria-disabled')).not.toBe(
    'true',
  );
});

test('the keyboard goes to the finding that is there again once its value was taken back', async () => {
  const { session, user } = opened(OFFER);
  const rest = FINDINGS.filter(({ id }) => id !== ID);
  show(session, {
    adopted: [ADOPTED],
    result: checkedWorkbook([checkedSet(rest)]),
    selectedFinding: null,
  });
  act(() => screen.getByRole('button', { name: '撤销采纳 预算05表!E21' }).focus());
  await user.keyboard('{Enter}');
  show(session, { adopted: [], stage: { phase: 'reading', progress: null } });
  show(session, {
    stage: { phase: 'checked' },
    result: checkedWorkbook([checkedSet(FINDINGS)]),
  });
  const row = document.activeElement?.closest('[data-finding]');
  expect(row?.getAttribute('data-finding')).toBe(ID);
});
