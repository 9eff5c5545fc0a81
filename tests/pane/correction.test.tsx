/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { ColumnChoices } from '../../src/session/inspecting/column-choices';
import type { CheckedWorkbook } from '../../src/session/result/checked-workbook';
import { NO_DRAFTS } from '../../src/session/narrative/narrative-draft';
import type { SessionState } from '../../src/session/state/session-state';
import type { UserAction } from '../../src/session/state/user-action';
import type { TableAssumption } from '../../src/tables/assumptions';
import { NOTHING_SAID_OF_TABLE } from '../../src/tables/assumptions';
import { renderPane, show } from './render-pane';
import { FINDINGS, cell, checkedSet, checkedState, checkedWorkbook } from './small-result';

const RANGE = { top: 1, left: 0, bottom: 8, right: 4 };
const OTHERS: Partial<CheckedWorkbook> = {
  refused: [
    {
      kind: 'refused',
      sheet: '附表',
      range: RANGE,
      reason: '表头无法识别',
      title: cell('附表', 'A2'),
    },
  ],
  otherSheets: [{ sheet: '封面', title: null }],
};

const UNIT: TableAssumption = {
  sheet: '预算05表',
  title: null,
  reading: { ...NOTHING_SAID_OF_TABLE, unit: '元' },
};

async function openList(change: Partial<CheckedWorkbook> = {}, state: Partial<SessionState> = {}) {
  const result = checkedWorkbook([checkedSet(FINDINGS)], { ...OTHERS, ...change });
  const pane = renderPane(checkedState(result, state));
  await pane.user.click(screen.getByRole('button', { name: /^识别/ }));
  return pane;
}

const opener = (place: string) => screen.getByRole('button', { name: `更正识别：${place}` });
const field = (name: string) => screen.findByRole('combobox', { name });

test('each recognised table, refused one and other sheet can be corrected', async () => {
  await openList();
  for (const place of ['预算01表', '预算05表', '附表!A2:E9', '封面']) {
    expect(opener(place).getAttribute('aria-expanded')).toBe('false');
  }
});

const selects = ({ type }: UserAction) => type === 'selectCells';
const says = ({ actions }: { readonly actions: readonly UserAction[] }) =>
  actions.filter((action) => !selects(action));

test('opening the form brings the table before the user, closing it does not', async () => {
  const { session, user } = await openList();
  await user.click(opener('附表!A2:E9'));
  await user.click(opener('附表!A2:E9'));
  expect(session.actions).toEqual([{ type: 'selectCells', cells: [cell('附表', 'A2')] }]);
});

test('where nothing can be selected the form opens all the same', async () => {
  const { capabilities } = checkedState(checkedWorkbook([]));
  const { session, user } = await openList(
    {},
    { capabilities: { ...capabilities, select: 'readOnly' } },
  );
  await user.click(opener('附表!A2:E9'));
  expect(await field('这是')).toBeTruthy();
  expect(session.actions).toEqual([]);
});

describe('beside corrections stands whether they are kept', () => {
  const note = () => screen.queryByText(/^更正 \d 处/);
  const contents = { ignored: {}, corrections: [UNIT], drafts: NO_DRAFTS };

  test('nothing without corrections', async () => {
    await openList();
    expect(note()).toBeNull();
  });

  test('what the check that follows came to, out of sight above, and the way there', async () => {
    const { session, user } = await openList({}, { corrections: [UNIT] });
    expect(screen.getByText('重新检查完：共 3 处不符，请逐处核对。')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '回到结论' }));
    expect(document.activeElement?.textContent).toBe('共 3 处不符，请逐处核对。');
    show(session, { stage: { phase: 'reading', progress: null } });
    expect(screen.queryByText(/^重新检查完/)).toBeNull();
  });

  test('in a workbook that can store them: stored by a press', async () => {
    const { session, user } = await openList({}, { corrections: [UNIT] });
    expect(note()?.textContent).toBe('更正 1 处，关闭后不保留。');
    await user.click(screen.getByRole('button', { name: '存入工作簿' }));
    expect(session.actions).toEqual([{ type: 'store' }]);
    act(() =>
      session.set({ stored: { kind: 'contents', contents, savedOn: '2024-03-01', aside: 0 } }),
    );
    expect(note()?.textContent).toContain('已存入工作簿');
    await user.click(screen.getByRole('button', { name: '存入工作簿' }));
    expect(session.actions).toHaveLength(1);
  });

  test('elsewhere: as a file, whose name is then told', async () => {
    const { capabilities } = checkedState(checkedWorkbook([]));
    const { session } = await openList(
      {},
      { corrections: [UNIT], capabilities: { ...capabilities, store: 'fileOnly' } },
    );
    expect(screen.queryByRole('button', { name: '存入工作簿' })).toBeNull();
    expect(screen.getByRole('button', { name: '导出为文件' })).toBeTruthy();
    act(() => session.set({ fileCopy: { kind: 'exported', fileName: '更正.json', contents } }));
    expect(note()?.textContent).toContain('已在“更正.json”中');
    act(() => session.set({ corrections: [UNIT, { ...UNIT, sheet: '预算01表' }] }));
    expect(screen.getByText('更正 2 处，关闭后不保留。')).toBeTruthy();
  });
});

test('kind, year and unit are chosen by keyboard and said of the sheet', async () => {
  const { session, user } = await openList();
  act(() => opener('附表!A2:E9').focus());
  await user.keyboard('{Enter}');
  const kind = await field('这是');
  act(() => kind.focus());
  await user.keyboard('{Enter}');
  const names = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(names).toEqual([
    '自动识别',
    '不是公开表',
    '部门收支总表',
    '一般公共预算支出表',
    '收入决算表',
  ]);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(kind).toHaveProperty('value', '部门收支总表');
  expect((await field('预算/决算')).textContent).toBe('预算');
  expect((await field('预算/决算')).hasAttribute('disabled')).toBe(true);
  await user.click(await field('年度'));
  await user.click(screen.getByRole('option', { name: '2023' }));
  await user.click(await field('金额单位'));
  await user.click(screen.getByRole('option', { name: '千元' }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(says(session)).toEqual([
    {
      type: 'correctRecognition',
      place: { sheet: '附表', title: null },
      reading: {
        kind: 'table',
        tableKind: '部门收支总表',
        year: 2023,
        stage: null,
        unit: '千元',
        entity: null,
        columns: [],
      },
    },
  ]);
  expect(document.activeElement).toBe(opener('附表!A2:E9'));
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('the kind that the header is that of stands chosen, until something is said', async () => {
  const reason = '没有认出标题；表头与没有找到的《部门收支总表》相符，请核对标题是否写错';
  const fitsKind = '部门收支总表';
  const refused = [{ kind: 'refused', sheet: '附表', range: RANGE, reason, fitsKind } as const];
  const { session, user } = await openList({ refused });
  await user.click(opener('附表!A2:E9'));
  expect(await field('这是')).toHaveProperty('value', fitsKind);
  await user.click(screen.getByRole('button', { name: '确定' }));
  const place = { sheet: '附表', title: null };
  const reading = { ...NOTHING_SAID_OF_TABLE, tableKind: fitsKind };
  expect(says(session)).toEqual([{ type: 'correctRecognition', place, reading }]);
  const unit = { ...NOTHING_SAID_OF_TABLE, unit: '元' } as const;
  act(() => session.set({ corrections: [{ ...place, reading: unit }] }));
  await user.click(opener('附表!A2:E9'));
  expect(await field('这是')).toHaveProperty('value', '自动识别');
});

test('the stage leaves its own kinds to choose from', async () => {
  const { session, user } = await openList();
  await user.click(opener('封面'));
  await user.click(await field('预算/决算'));
  await user.click(screen.getByRole('option', { name: '决算' }));
  await user.click(await field('这是'));
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    '自动识别',
    '不是公开表',
    '收入决算表',
  ]);
  await user.click(screen.getByRole('option', { name: '不是公开表' }));
  expect((await field('年度')).hasAttribute('disabled')).toBe(true);
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(says(session)).toEqual([
    {
      type: 'correctRecognition',
      place: { sheet: '封面', title: null },
      reading: { kind: 'nonTable' },
    },
  ]);
});

test('what the set lacks is offered first, then the kinds of its own stage', async () => {
  const set = checkedSet(FINDINGS);
  const inspected = { ...set.inspected, set: { ...set.inspected.set, document: '决算' as const } };
  const { user } = await openList({
    sets: [{ ...set, inspected, missing: ['财政拨款收入支出决算总表'] }],
    choices: {
      ...checkedWorkbook([]).choices,
      kinds: [
        { id: '部门收支总表', document: '预算' },
        { id: '收入决算表', document: '决算' },
        { id: '财政拨款收入支出决算总表', document: '决算' },
      ],
    },
  });
  await user.click(opener('附表!A2:E9'));
  await user.click(await field('这是'));
  expect(
    screen.getAllByRole('group').flatMap((group) => {
      const options = within(group).queryAllByRole('option');
      return options.map(({ textContent }) => textContent);
    }),
  ).toEqual(['财政拨款收入支出决算总表', '收入决算表', '部门收支总表']);
});

describe('the kind, typed', () => {
  const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  const open = async () => {
    const pane = await openList();
    await pane.user.click(opener('附表!A2:E9'));
    const kind = await field('这是');
    await pane.user.click(kind);
    return { ...pane, kind };
  };

  test('is found by any part of its name, parts in any order', async () => {
    const { user, kind } = await open();
    expect(kind).toHaveProperty('value', '');
    expect(kind.getAttribute('placeholder')).toBe('自动识别');
    await user.keyboard('支');
    expect(options()).toEqual(['部门收支总表', '一般公共预算支出表']);
    await user.keyboard(' 一般');
    expect(options()).toEqual(['一般公共预算支出表']);
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}公开');
    expect(options()).toEqual(['不是公开表']);
  });

  const pointedAt = (kind: HTMLElement) =>
    document.getElementById(kind.getAttribute('aria-activedescendant') ?? '')?.textContent;

  test('is taken by Enter: the first that is shown, or another by arrow', async () => {
    const { user, kind, session } = await open();
    await user.keyboard('支出');
    expect(options()).toEqual(['一般公共预算支出表']);
    await user.keyboard('{Backspace}');
    expect(options()).toEqual(['部门收支总表', '一般公共预算支出表']);
    expect(pointedAt(kind)).toBe('部门收支总表');
    await user.keyboard('{Enter}');
    expect(kind).toHaveProperty('value', '部门收支总表');
    expect(options()).toEqual([]);
    await user.keyboard('支');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(kind).toHaveProperty('value', '一般公共预算支出表');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(says(session)).toMatchObject([{ reading: { tableKind: '一般公共预算支出表' } }]);
  });

  test('is not the one that begins with what is typed while another stands first', async () => {
    const { user, kind } = await open();
    await user.keyboard('收');
    expect(options()).toEqual(['部门收支总表', '收入决算表']);
    expect(pointedAt(kind)).toBe('部门收支总表');
    await user.keyboard('入决算表');
    expect(pointedAt(kind)).toBe('收入决算表');
  });

  test('is taken by its whole name wherever the focus goes', async () => {
    const { user, kind, session } = await open();
    await user.keyboard('部门收支总表');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(kind.isConnected).toBe(false);
    expect(says(session)).toMatchObject([{ reading: { tableKind: '部门收支总表' } }]);
  });

  test('replaces the name that was chosen, also where an input method gives it', async () => {
    const { user, kind } = await open();
    await user.keyboard('收支总{Enter}');
    expect(kind).toHaveProperty('selectionStart', 0);
    expect(kind).toHaveProperty('selectionEnd', '部门收支总表'.length);
    await user.paste('一般');
    expect(kind).toHaveProperty('value', '一般');
  });

  test('is not taken by the key that ends a word of the input method', async () => {
    const { kind } = await open();
    fireEvent.compositionStart(kind);
    fireEvent.change(kind, { target: { value: 'shouzhi' } });
    fireEvent.keyDown(kind, { key: 'Enter', isComposing: true });
    expect(options()).toHaveLength(5);
    fireEvent.change(kind, { target: { value: '收支' } });
    fireEvent.compositionEnd(kind);
    expect(options()).toEqual(['部门收支总表']);
    fireEvent.keyDown(kind, { key: 'Enter' });
    expect(kind).toHaveProperty('value', '部门收支总表');
  });

  test('that is not chosen yet is kept and told, and keeps the form from being saved', async () => {
    const { user, kind, session } = await open();
    await user.keyboard('支');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(says(session)).toEqual([]);
    expect(kind).toHaveProperty('value', '支');
    expect(screen.getByText('还没有选定，请从列表中选一张表，或按 Esc 取消输入')).toBeTruthy();
    expect(document.activeElement).toBe(kind);
    await user.keyboard('{ArrowDown}');
    expect(options()).toEqual(['部门收支总表', '一般公共预算支出表']);
    expect(screen.queryByText(/^还没有选定/)).toBeNull();
    await user.keyboard('{Escape}');
    expect(kind).toHaveProperty('value', '自动识别');
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(says(session)).toHaveLength(1);
  });

  test('is found beside what recognition read, which has a name of its own', async () => {
    const { user } = await openList();
    await user.click(opener('预算05表'));
    const kind = await field('这是');
    expect(kind).toHaveProperty('value', '自动识别：一般公共预算支出表');
    await user.click(kind);
    await user.keyboard('一般');
    expect(options()).toEqual(['一般公共预算支出表']);
    await user.keyboard('{Backspace}{Backspace}自动');
    expect(options()).toEqual(['自动识别：一般公共预算支出表']);
  });

  test('that there is none of is said, and stays to be mended', async () => {
    const { user, kind } = await open();
    await user.keyboard('资产负债{Enter}');
    expect(options()).toEqual(['没有这样的表，可以只写名称中的几个字']);
    await user.tab();
    expect(options()).toEqual([]);
    expect(kind).toHaveProperty('value', '资产负债');
    expect(screen.getByText('没有这样的表，可以只写名称中的几个字')).toBeTruthy();
  });
});

test('one of several tables of a sheet is named by its title', async () => {
  const second = { kind: 'refused', sheet: '预算05表', range: { ...RANGE, top: 11, bottom: 20 } };
  const { session, user } = await openList({
    refused: [
      { ...second, kind: 'refused', reason: '表头无法识别', title: cell('预算05表', 'A12') },
    ],
  });
  await user.click(opener('预算05表!A12:E21'));
  await user.click(await field('这是'));
  await user.click(screen.getByRole('option', { name: '不是公开表' }));
  await user.click(screen.getByRole('button', { name: '确定' }));
  expect(says(session)).toMatchObject([
    { place: { sheet: '预算05表', title: { row: 11, column: 0 } } },
  ]);
});

test('a corrected table says so, shows what was said and can be left to recognition again', async () => {
  const { session, user } = await openList({}, { corrections: [UNIT] });
  const row = screen.getByText('一般公共预算支出表').closest('li');
  if (row === null) throw new Error('no line');
  expect(within(row).getByText(/^已更正/)).toBeTruthy();
  expect(screen.getAllByText(/^已更正/)).toHaveLength(1);
  await user.click(opener('预算05表'));
  expect((await field('金额单位')).textContent).toBe('元');
  await user.click(screen.getByRole('button', { name: '恢复自动识别' }));
  expect(says(session)).toEqual([
    { type: 'correctRecognition', place: { sheet: '预算05表', title: null }, reading: null },
  ]);
});

test('取消 and Escape leave everything as it is', async () => {
  const { session, user } = await openList();
  await user.click(opener('预算01表'));
  await field('这是');
  expect(screen.queryByRole('button', { name: '恢复自动识别' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '取消' }));
  expect(document.activeElement).toBe(opener('预算01表'));
  await user.keyboard('{Enter}');
  const year = await field('年度');
  act(() => year.focus());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(says(session)).toEqual([]);
});

test('a correction that fits nothing is named and can be taken back', async () => {
  const { session, user } = await openList({ misfits: [{ assumption: UNIT, reason: 'noSheet' }] });
  expect(screen.getByRole('heading', { name: '用不上的更正 1' })).toBeTruthy();
  expect(screen.getByText(/没有这张工作表/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '恢复自动识别：预算05表' }));
  expect(says(session)).toEqual([
    { type: 'correctRecognition', place: { sheet: '预算05表', title: null }, reading: null },
  ]);
});

test('the form names what recognition read, and of a refused table nothing', async () => {
  const { user } = await openList();
  await user.click(opener('预算05表'));
  expect(await field('这是')).toHaveProperty('value', '自动识别：一般公共预算支出表');
  expect((await field('年度')).textContent).toBe('自动识别：2024');
  expect((await field('预算/决算')).textContent).toBe('自动识别：预算');
  expect((await field('金额单位')).textContent).toBe('自动识别：万元');
  await user.click(opener('预算05表'));
  await user.click(opener('附表!A2:E9'));
  expect(await field('这是')).toHaveProperty('value', '自动识别');
});

test('what the user has said is not shown as what recognition read', async () => {
  const { user } = await openList({}, { corrections: [UNIT] });
  await user.click(opener('预算05表'));
  const unit = await field('金额单位');
  expect(unit.textContent).toBe('元');
  await user.click(unit);
  expect(screen.getByRole('option', { name: '自动识别' })).toBeTruthy();
  expect(await field('这是')).toHaveProperty('value', '自动识别：一般公共预算支出表');
});

test('of a table that still cannot be read it is said that the correction did not help', async () => {
  const said = { ...UNIT, sheet: '附表', title: { row: 1, column: 0 } };
  await openList({}, { corrections: [said] });
  const row = opener('附表!A2:E9').closest('li');
  expect(row?.textContent).toContain('更正没有起作用，请按所写的原因在表格中改好表头');
  expect(row?.textContent).not.toContain('已更正');
});

test('of a table on a hidden sheet it is said how it comes to be checked, and not asked what it is', async () => {
  const hidden = (OTHERS.refused ?? []).map((one) => ({ ...one, isHidden: true }));
  await openList({ refused: hidden });
  const list = screen.getByRole('heading', { name: '已隐藏的表 1' }).nextElementSibling;
  expect(list?.textContent).toBe('附表右键单击任一工作表标签“取消隐藏”，就参与检查');
  expect(list?.querySelector('button[aria-label^="更正"]')).toBeNull();
});

describe('the columns of a table whose headings are strange', () => {
  const CHOICES: ColumnChoices = {
    wanted: [
      { heading: '科目编码', found: null },
      { heading: '合计', found: 1 },
    ],
    columns: [
      { column: 0, letters: 'A', printed: '码' },
      { column: 1, letters: 'B', printed: '合计' },
      { column: 2, letters: 'C', printed: '养人的钱' },
    ],
  };
  const columnsOf: CheckedWorkbook['columnsOf'] = (sheet, _title, kind) =>
    sheet === '附表' && kind === '部门收支总表' ? CHOICES : null;
  const said: TableAssumption = {
    sheet: '附表',
    title: { row: 1, column: 0 },
    reading: {
      ...NOTHING_SAID_OF_TABLE,
      tableKind: '部门收支总表',
      columns: [{ column: 2, printed: '养人的', heading: '科目编码' }],
    },
  };
  const row = () => opener('附表!A2:E9').closest('li')?.textContent;

  test('are asked for once the kind is chosen, each with the column that is read for it', async () => {
    const { session, user } = await openList({ columnsOf });
    await user.click(opener('附表!A2:E9'));
    const kind = await field('这是');
    expect(screen.queryByRole('button', { name: '指定各列' })).toBeNull();
    await user.click(kind);
    await user.keyboard('部门收支总表{Enter}');
    expect(screen.getByRole('button', { name: '指定各列' }).ariaExpanded).toBe('true');
    expect((await field('合计')).textContent).toBe('自动识别：B 合计');
    const code = await field('科目编码');
    expect(code.textContent).toBe('未认出');
    await user.click(code);
    await user.click(screen.getByRole('option', { name: 'A 码' }));
    await user.click(screen.getByRole('button', { name: '确定' }));
    const columns = [{ column: 0, printed: '码', heading: '科目编码' }];
    expect(says(session)).toMatchObject([{ reading: { tableKind: '部门收支总表', columns } }]);
  });

  test('two headings cannot be one column', async () => {
    const { session, user } = await openList({ columnsOf }, { corrections: [said] });
    await user.click(opener('附表!A2:E9'));
    await user.click(await field('合计'));
    await user.click(screen.getByRole('option', { name: 'C 养人的钱' }));
    expect(screen.getAllByText('这一列已指定给另一栏')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '确定' }));
    expect(says(session)).toEqual([]);
    await user.click(await field('合计'));
    await user.click(screen.getByRole('option', { name: '自动识别：B 合计' }));
    await user.click(screen.getByRole('button', { name: '确定' }));
    // What is said again is said of the heading as it stands now.
    const columns = [{ column: 2, printed: '养人的钱', heading: '科目编码' }];
    expect(says(session)).toMatchObject([{ reading: { columns } }]);
  });

  test('which were said stand under the table, and that they may be said where it did not help', async () => {
    await openList({ columnsOf }, { corrections: [said] });
    expect(row()).toContain('C 科目编码');
    expect(row()).toContain('请在“更正”中指定各列');
  });

  test('of a table that was read are closed until they are asked for', async () => {
    const { user } = await openList({ columnsOf: () => CHOICES });
    await user.click(opener('预算05表'));
    await field('这是');
    const button = screen.getByRole('button', { name: '指定各列' });
    expect(button.ariaExpanded).toBe('false');
    expect(screen.queryByRole('combobox', { name: '科目编码' })).toBeNull();
    await user.click(button);
    await user.click(await field('科目编码'));
    await user.click(screen.getByRole('option', { name: 'A 码' }));
    expect(await field('科目编码')).toHaveProperty('textContent', 'A 码');
  });
});
