import { parseCellAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import type { AdoptedValue } from '../../src/session/adopting/adopted-value';
import type { WorkbookCapabilities } from '../../src/workbook/workbook-port';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TITLE = '数字以文本形式存储';

describe('numbers typed as text', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  /** With these texts in the sheets, by address. */
  const typed = (texts: Texts) =>
    clean.map((grid) =>
      Object.entries(texts[grid.name] ?? {}).reduce(
        (edited, [address, text]) => withText(edited, address, text),
        grid,
      ),
    );
  const opened = async (
    texts: Texts,
    capabilities: Partial<WorkbookCapabilities> = {},
    change: (grid: Grid) => Grid = (grid) => grid,
  ) => {
    const open = new OpenSession(typed(texts).map(change), { capabilities });
    await open.run({ type: 'check' });
    open.port.calls.length = 0;
    return open;
  };
  const idOf = (open: OpenSession, sheet: string, title = TITLE) =>
    open.findings.find((one) => one.title === title && one.sheet === sheet)?.id ?? '';
  const written = ({ port }: OpenSession) =>
    port.calls.filter((call) => call.startsWith('replaceValues'));
  const last = (open: OpenSession): AdoptedValue => {
    const adopted = open.state.adopted.at(-1);
    if (adopted === undefined) throw new Error('nothing was converted');
    return adopted;
  };

  const TEXTS = {
    预算01表: { B6: '1670.35', D6: '1,475.77' },
    预算03表: { C7: '1475.77' },
  };

  it('become numbers table by table, and texts again', async () => {
    const open = await opened(TEXTS);
    const id = idOf(open, '预算01表');
    expect(open.session.conversionOf(id)).toMatchObject({
      own: { texts: [{ to: { number: 1670.35 } }, { to: { number: 1475.77 } }], tables: 1 },
      all: { texts: [{}, {}, {}], tables: 2 },
      left: 0,
    });
    await open.run({ type: 'convertTexts', id, all: false });
    expect(written(open)).toEqual([
      'replaceValues 预算01表!B6 1670.35 1670.35、预算01表!D6 1,475.77 1475.77',
    ]);
    expect(idOf(open, '预算01表')).toBe('');
    expect(idOf(open, '预算03表')).not.toBe('');
    expect(open.state.stage.phase).toBe('checked');
    expect(last(open)).toMatchObject({ kind: 'converted', tables: 1 });
    expect(last(open).cells.map(({ replacement }) => replacement.format)).toEqual([
      { from: '@', to: '0.00' },
      { from: '@', to: '#,##0.00' },
    ]);
    await open.run({ type: 'undoAdoption', adopted: last(open) });
    expect(written(open)[1]).toBe(
      'replaceValues 预算01表!B6 1670.35 1670.35、预算01表!D6 1475.77 1,475.77',
    );
    expect(idOf(open, '预算01表')).toBe(id);
    expect(open.state.adopted).toEqual([]);
  });

  it('become numbers in all tables at once, the finding asked about first, and texts again', async () => {
    const open = await opened(TEXTS);
    await open.run({ type: 'convertTexts', id: idOf(open, '预算03表'), all: true });
    expect(written(open)[0]).toMatch(/^replaceValues 预算03表!C7 .*预算01表!B6 .*预算01表!D6 /);
    expect(open.findings.filter(({ title }) => title === TITLE)).toEqual([]);
    expect(last(open)).toMatchObject({ kind: 'converted', tables: 2 });
    await open.run({ type: 'undoAdoption', adopted: last(open) });
    expect(open.findings.filter(({ title }) => title === TITLE)).toHaveLength(2);
  });

  it('that somebody ignored are left as they are, unless asked for themselves', async () => {
    const open = await opened(TEXTS);
    const id = idOf(open, '预算03表');
    await open.run({ type: 'ignoreFinding', id, reason: '按表样填列' });
    expect(open.session.conversionOf(idOf(open, '预算01表'))?.all).toMatchObject({ tables: 1 });
    expect(open.session.conversionOf(id)?.own.texts).toHaveLength(1);
  });

  it('in full width become numbers too', async () => {
    const open = await opened({ 预算01表: { B6: '１６７０．３５' } });
    const id = idOf(open, '预算01表', '数字是全角字符');
    await open.run({ type: 'convertTexts', id, all: false });
    expect(written(open)).toEqual(['replaceValues 预算01表!B6 １６７０．３５ 1670.35']);
  });

  it('are left where which number is meant is not certain, or the cell is a formula or merged', async () => {
    const texts = {
      预算01表: { B6: '1670.35', D6: '1,47', D8: '003.38', D9: '18.60', D11: '83.99' },
    };
    const open = await opened(texts, {}, (grid) => {
      if (grid.name !== '预算01表') return grid;
      const area = { top: 8, left: 3, bottom: 9, right: 3 };
      const rows = grid.rows.map((cells, row) =>
        cells.map((cell, column) =>
          row === 10 && column === 3 ? { ...cell, formula: 'TEXT(B6,"0.00")' } : cell,
        ),
      );
      return { ...grid, rows, merges: [...grid.merges, area] };
    });
    const id = idOf(open, '预算01表');
    expect(open.session.conversionOf(id)).toMatchObject({ own: { texts: [{}] }, left: 4 });
    await open.run({ type: 'convertTexts', id, all: false });
    expect(written(open)).toEqual(['replaceValues 预算01表!B6 1670.35 1670.35']);
    expect(open.session.conversionOf(idOf(open, '预算01表'))).toMatchObject({
      own: { texts: [], tables: 0 },
      left: 4,
    });
  });

  it('are not written while the tables are not as checked, nor where the host cannot', async () => {
    const open = await opened(TEXTS);
    open.port.edit('预算03表', { A1: '附件' });
    await open.run({ type: 'convertTexts', id: idOf(open, '预算01表'), all: true });
    expect(written(open)).toEqual([]);
    const viewed = await opened(TEXTS, { edit: 'readOnly' });
    await viewed.run({ type: 'convertTexts', id: idOf(viewed, '预算01表'), all: true });
    expect(written(viewed)).toEqual([]);
  });

  it('are checked again where the host refused it, and the reason shown', async () => {
    const open = await opened(TEXTS);
    const cell = { sheet: '预算01表', row: 5, column: 1 };
    const problem = { code: 'cellRefused', cell, reason: 'changed' } as const;
    open.port.troubles.set('replaceValues', problem);
    await open.run({ type: 'convertTexts', id: idOf(open, '预算01表'), all: false });
    expect(open.state.problem).toEqual({ kind: 'port', task: 'adopt', problem });
    expect(open.state.adopted).toEqual([]);
    expect(open.port.methods).toContain('readSheets');
  });

  it('are taken back where they have moved to', async () => {
    const open = await opened(TEXTS);
    await open.run({ type: 'convertTexts', id: idOf(open, '预算03表'), all: false });
    open.port.replace('预算03表', (grid) => ({
      ...grid,
      rows: [[], ...grid.rows],
      merges: grid.merges.map((area) => ({
        ...area,
        top: area.top + 1,
        bottom: area.bottom + 1,
      })),
    }));
    await open.recheck();
    await open.run({ type: 'undoAdoption', adopted: last(open) });
    expect(written(open)[1]).toBe('replaceValues 预算03表!C8 1475.77 1475.77');
  });

  it('are not what any other finding is about', async () => {
    const open = await opened(TEXTS);
    const others = open.findings.filter(({ title }) => title !== TITLE);
    expect(others.map(({ id }) => open.session.conversionOf(id))).toEqual(others.map(() => null));
    expect(open.session.conversionOf('')).toBeNull();
  });
});

function withText(grid: Grid, address: string, text: string): Grid {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(`${address} is no address`);
  const { row, column } = place;
  const value = { kind: 'text', text } as const;
  return withCell(grid, row, column, { ...cellAt(grid, row, column), formula: null, value });
}
