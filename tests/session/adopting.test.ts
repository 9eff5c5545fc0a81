import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { withCells } from '../fixtures/sheet';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

const WRONG = { E21: '48.29' };

describe('a proposed value', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const changed = (cells: Readonly<Record<string, string>>, grids = clean) =>
    grids.map((grid) => (grid.name === '预算05表' ? withCells(grid, cells) : grid));
  const opened = async (grids: readonly Grid[], capabilities = {}) => {
    const open = new OpenSession(grids, { capabilities });
    await open.run({ type: 'check' });
    open.port.calls.length = 0;
    return open;
  };
  const first = ({ findings }: OpenSession) =>
    findings.find(({ level }) => level === 'error')?.id ?? '';
  const replaced = ({ port }: OpenSession) =>
    port.calls.filter((call) => call.startsWith('replaceValues'));
  const undo = (open: OpenSession) => {
    const adopted = open.state.adopted.at(-1);
    if (adopted === undefined) throw new Error('nothing was adopted');
    return open.run({ type: 'undoAdoption', adopted });
  };

  it('is written into its cell, checked, and taken back', async () => {
    const open = await opened(changed(WRONG));
    const id = first(open);
    expect(open.session.adoptionsOf(id)[0]).toMatchObject({
      kind: 'possible',
      text: '现为 48.29，应为 48.92 万元（相邻数字颠倒）',
    });
    await open.run({ type: 'adopt', id });
    expect(replaced(open)).toEqual(['replaceValues 预算05表!E21 48.29 48.92']);
    expect(open.findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(open.state.stage.phase).toBe('checked');
    expect(open.state.adopted).toMatchObject([
      { kind: 'proposed', cells: [{ done: '由 48.29 改为 48.92 万元' }] },
    ]);
    await undo(open);
    expect(replaced(open)).toContain('replaceValues 预算05表!E21 48.92 48.29');
    expect(open.state.adopted).toEqual([]);
    expect(first(open)).toBe(id);
  });

  it('is taken back where its cell has moved to', async () => {
    const open = await opened(changed(WRONG));
    await open.run({ type: 'adopt', id: first(open) });
    open.port.replace('预算05表', withRowOnTop);
    await open.recheck();
    await undo(open);
    expect(replaced(open)).toContain('replaceValues 预算05表!E22 48.92 48.29');
    expect(first(open)).not.toBe('');
  });

  it.each([
    ['of neighbouring rows', '预算05表', { D25: '9.17', D26: '21.40' }],
    ['of rows far apart', '预算03表', { D21: '45.68', D28: '24.46' }],
  ])(
    'of two figures %s that changed places is adopted and taken back at once',
    async (_, name, cells) => {
      const grids = clean.map((grid) => (grid.name === name ? withCells(grid, cells) : grid));
      const open = await opened(grids);
      const id = first(open);
      const [[one, a], [other, b]] = Object.entries(cells) as [[string, string], [string, string]];
      expect(open.session.adoptionsOf(id)).toMatchObject([
        { kind: 'possible', text: `${one}：${a} → ${b}，${other}：${b} → ${a} 万元` },
      ]);
      await open.run({ type: 'adopt', id });
      const cell = (address: string, from: string, to: string) =>
        `${name}!${address} ${Number(from)} ${Number(to)}`;
      expect(replaced(open)).toEqual([`replaceValues ${cell(one, a, b)}、${cell(other, b, a)}`]);
      expect(open.findings.filter(({ level }) => level === 'error')).toEqual([]);
      await undo(open);
      expect(replaced(open)[1]).toBe(`replaceValues ${cell(one, b, a)}、${cell(other, a, b)}`);
      expect(open.state.adopted).toEqual([]);
      expect(first(open)).toBe(id);
    },
  );

  it('is not taken back where its cell is gone', async () => {
    const open = await opened(changed(WRONG));
    await open.run({ type: 'adopt', id: first(open) });
    open.port.remove('预算05表');
    await open.run({ type: 'check' });
    await undo(open);
    expect(replaced(open)).toHaveLength(1);
    expect(open.state.problem).toMatchObject({ task: 'adopt', problem: { reason: 'changed' } });
  });

  it('is not written while the tables are not as checked', async () => {
    const open = await opened(changed(WRONG));
    const id = first(open);
    open.port.edit('预算03表', { A1: '附件' });
    await open.run({ type: 'adopt', id });
    expect(replaced(open)).toEqual([]);
  });

  it('is checked again where the host refused it, and the reason shown', async () => {
    const open = await opened(changed(WRONG));
    const problem = { code: 'notInFront' } as const;
    open.port.troubles.set('replaceValues', problem);
    await open.run({ type: 'adopt', id: first(open) });
    expect(open.state.problem).toEqual({ kind: 'port', task: 'adopt', problem });
    expect(open.state.adopted).toEqual([]);
    expect(open.port.methods).toContain('readSheets');
  });

  it('is not offered for a formula', async () => {
    const grids = changed(WRONG).map((grid) =>
      grid.name === '预算05表' ? withFormula(grid, 20, 4) : grid,
    );
    const open = await opened(grids);
    const found = open.findings.flatMap(({ id }) => open.session.adoptionsOf(id));
    expect(found.some((one) => one.kind === 'possible')).toBe(false);
  });

  it('is offered with one value for each of its cells, over all findings of the sample', async () => {
    const open = await opened(planted);
    const offers = open.findings.flatMap(({ id }) => open.session.adoptionsOf(id));
    expect(offers.filter((one) => one.kind === 'possible').length).toBeGreaterThan(1);
    for (const offer of offers) {
      if (offer.kind !== 'possible') continue;
      for (const { replacement } of offer.cells) {
        const { cell, from, to } = replacement;
        expect(to.kind).toMatch(/^number|text$/);
        expect(from).not.toEqual(to);
        expect(cell.sheet).not.toBe('');
      }
    }
  });

  it('of a code is its official name, written with the indent that stood there, and taken back', async () => {
    const open = await opened(changed({}).map(withIndentedName));
    const found = open.findings.find(({ rule }) => rule === 'E2');
    const id = found?.id ?? '';
    expect(open.session.adoptionsOf(id)[0]).toMatchObject({
      kind: 'possible',
      text: '现为“机关事业单位基本养老保险缴纳支出”，应为“机关事业单位基本养老保险缴费支出”',
      cells: [
        { done: '由“机关事业单位基本养老保险缴纳支出”改为“机关事业单位基本养老保险缴费支出”' },
      ],
    });
    await open.run({ type: 'adopt', id });
    expect(replaced(open)).toEqual([
      'replaceValues 预算05表!B21 　机关事业单位基本养老保险缴纳支出 　机关事业单位基本养老保险缴费支出',
    ]);
    expect(open.findings.filter(({ rule }) => rule === 'E2')).toEqual([]);
    open.port.replace('预算05表', withRowOnTop);
    await open.recheck();
    await undo(open);
    expect(replaced(open).at(-1)).toMatch(/^replaceValues 预算05表!B22 /);
  });

  it.each([
    [
      { B21: '机关事业单位职业年金缴费支出' },
      ['name', 'code'],
      '更可能是名称有误：本表另有 2080506 一行',
    ],
    [{ A30: '2210201' }, ['code', 'name'], '更可能是编码有误：本表另有 2210201 一行'],
    [{ B30: '提租补贴' }, ['name', 'code'], '其他表中有 2210203“购房补贴”，没有 2210202“提租补贴”'],
  ])('of a row may be its code or its name, the likelier first: %j', async (cells, order, why) => {
    const open = await opened(changed(cells));
    const id = open.findings.find(({ title }) => title.includes('的名称与科目表不符'))?.id ?? '';
    const offers = open.session.adoptionsOf(id);
    expect(offers.map((one) => one.kind === 'possible' && one.of)).toEqual(order);
    expect(open.session.detailOf(id)?.sentence).toContain(why);
    expect(offers.map(({ text }) => text.slice(0, 3)).sort()).toEqual(['名称由', '编码由']);
    const before = open.findings.map(({ title }) => title);
    await open.run({ type: 'adopt', id, of: order[0] === 'code' ? 'code' : 'name' });
    expect(open.findings.filter(({ rule }) => rule === 'E1' || rule === 'E2')).toEqual([]);
    await undo(open);
    expect(open.findings.map(({ title }) => title)).toEqual(before);
  });

  it.each([
    ['figures', 'A21', '2080506', '2080505'],
    ['the codes of another table', 'A30', '2210202', '2210203'],
  ])(
    'is another code where %s tell that the code of a row is wrong',
    async (_, cell, code, own) => {
      const open = await opened(changed({ [cell]: code }));
      const id = open.findings.find(({ title }) => title.includes(`编码疑为 ${own}`))?.id ?? '';
      await open.run({ type: 'adopt', id });
      expect(replaced(open)).toEqual([`replaceValues 预算05表!${cell} ${code} ${own}`]);
      expect(open.findings.filter(({ level }) => level === 'error')).toEqual([]);
      await undo(open);
      expect(open.findings.map((one) => one.id)).toContain(id);
    },
  );

  it('of a row is refused where code and name share a cell', async () => {
    const open = await opened(changed({ A21: '', B21: '2080505 机关事业单位职业年金缴费支出' }));
    const offers = open.findings
      .filter(({ rule }) => rule === 'E2')
      .flatMap(({ id }) => open.session.adoptionsOf(id));
    expect(offers.filter(({ kind }) => kind === 'possible')).toEqual([]);
    expect(offers).toContainEqual(expect.objectContaining({ reason: 'shared' }));
  });

  it.each(['行政运行', '机关单位养老金缴存'])(
    'of a code is refused with the reason where another may be meant: %s',
    async (name) => {
      const open = await opened(changed({ B21: name }));
      const offers = open.findings
        .filter(({ rule }) => rule === 'E2')
        .map(({ id }) => open.session.adoptionsOf(id));
      expect(offers.length).toBeGreaterThan(0);
      const refused = { kind: 'refused', reason: 'uncertain', text: '' };
      expect(offers).toEqual(offers.map(() => [refused]));
    },
  );

  const titled = (title: string, sheet = '预算08表') =>
    clean.map((grid) => (grid.name === sheet ? withCells(grid, { A2: title }) : grid));
  const ofTitle = ({ findings, session }: OpenSession) => {
    const id = findings.find(({ title }) => title.includes('标题的年度'))?.id ?? '';
    return { id, offers: session.adoptionsOf(id) };
  };
  const TITLE = '年一般公共预算“三公”经费支出表';

  it('is the year of a title, written where the others have it, and taken back', async () => {
    const open = await opened(titled(`2023 ${TITLE}`));
    const { id, offers } = ofTitle(open);
    expect(offers).toMatchObject([
      { kind: 'possible', of: 'year', text: '标题的年度由 2023 改为 2024' },
    ]);
    await open.run({ type: 'adopt', id });
    expect(replaced(open)).toEqual([`replaceValues 预算08表!A2 2023 ${TITLE} 2024 ${TITLE}`]);
    expect(open.findings).toEqual([]);
    open.port.replace('预算08表', withRowOnTop);
    await open.recheck();
    await undo(open);
    expect(replaced(open).at(-1)).toBe(`replaceValues 预算08表!A3 2024 ${TITLE} 2023 ${TITLE}`);
    expect(ofTitle(open).offers).toHaveLength(1);
  });

  it.each([
    ['twice', `2023${TITLE}（2023年）`],
    ['beside another one', `2023${TITLE}（2024年）`],
    ['as the first of several', `2023年—2025${TITLE}`],
    ['in other digits', `２０２３${TITLE}`],
    ['behind a sign', `@2023${TITLE}`],
  ])('is no year of a title that stands there %s', async (_, title) => {
    const { offers } = ofTitle(await opened(titled(title)));
    const text = '标题的年度由 2023 改为 2024';
    expect(offers).toEqual([{ kind: 'refused', reason: 'title', text }]);
  });

  it('is no year of a title that a formula makes', async () => {
    const grids = titled(`2023${TITLE}`).map((grid) =>
      grid.name === '预算08表' ? withFormula(grid, 1, 0) : grid,
    );
    expect(ofTitle(await opened(grids)).offers).toMatchObject([{ reason: 'formula' }]);
  });

  it('is no year where as many titles have another one', async () => {
    const two = [...titled('2023年收入预算总表', '预算02表').slice(0, 2)];
    expect(ofTitle(await opened(two)).offers).toMatchObject([{ reason: 'years' }]);
  });

  it('is not written where the host cannot', async () => {
    const open = await opened(changed(WRONG), { edit: 'fileOnly' });
    await open.run({ type: 'adopt', id: first(open) });
    expect(replaced(open)).toEqual([]);
  });
});

function withRowOnTop(grid: Grid): Grid {
  return {
    ...grid,
    rows: [[], ...grid.rows],
    merges: grid.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
  };
}

function withIndentedName(grid: Grid): Grid {
  if (grid.name !== '预算05表') return grid;
  const value = { kind: 'text', text: '　机关事业单位基本养老保险缴纳支出' } as const;
  return withCell(grid, 20, 1, { ...cellAt(grid, 20, 1), value });
}

function withFormula(grid: Grid, row: number, column: number): Grid {
  const rows = grid.rows.map((cells, at) =>
    cells.map((cell, across) =>
      at === row && across === column ? { ...cell, formula: '40+8.29' } : cell,
    ),
  );
  return { ...grid, rows };
}
