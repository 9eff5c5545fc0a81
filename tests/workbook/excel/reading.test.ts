import { cellAt } from '../../../src/grid/grid';
import type { ReadProgress, WorkbookPort } from '../../../src/workbook/workbook-port';
import type { ContractCell, ContractSheet } from '../contract/contract-sheet';
import { valueOf } from '../contract/expectation';
import { cellAddress } from '../../../src/base/address';
import { openExcel } from './excel-subject';

const MEGABYTE = 1024 * 1024;

function table(
  name: string,
  rows: number,
  columns: number,
  cell: (row: number, column: number) => ContractCell = (row, column) =>
    column === 0 ? `2080505 机关事业单位基本养老保险缴费支出${row}` : row + column / 100,
): ContractSheet {
  const cells: Record<string, ContractCell> = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      cells[cellAddress({ row, column })] = cell(row, column);
    }
  }
  return { name, cells };
}

async function read(port: WorkbookPort) {
  return valueOf(await port.readSheets());
}

describe('reading a workbook', () => {
  it.each([1, 15, 40])('takes three syncs for %i sheets', async (count) => {
    const sheets = Array.from({ length: count }, (_, index) => table(`表${index + 1}`, 40, 12));
    const { host, port } = openExcel(sheets);
    const content = await read(port);
    expect(content.sheets).toHaveLength(count);
    expect(host.syncs).toBe(3);
  });

  it('takes one sync more for each further 20,000 cells', async () => {
    const { host, port } = openExcel([
      table('一', 30, 10),
      table('大', 5000, 10),
      table('二', 30, 10),
    ]);
    const { sheets } = await read(port);
    expect(host.syncs).toBe(5);
    expect(sheets.map(({ grid }) => [grid.name, grid.rows.length])).toEqual([
      ['一', 30],
      ['大', 5000],
      ['二', 30],
    ]);
    const big = sheets[1]?.grid;
    for (const row of [0, 1999, 2000, 4999]) {
      const value = big === undefined ? null : cellAt(big, row, 1).value;
      expect(value).toMatchObject({ kind: 'number', number: row + 0.01 });
    }
  });

  it('keeps each answer far below what Excel on the web sends', async () => {
    const { host, port } = openExcel([table('大', 8000, 10)]);
    await read(port);
    expect(Math.max(...host.responseBytes)).toBeLessThan(2.5 * MEGABYTE);
  });

  it('asks in halves when an answer comes out too large all the same', async () => {
    const long = '说明'.repeat(400);
    const { host, port } = openExcel([
      table('长', 2000, 2, () => long),
      { ...table('短', 3, 3), merges: ['A1:B1'], hiddenRows: [1] },
    ]);
    const { sheets } = await read(port);
    expect(Math.max(...host.responseBytes)).toBeGreaterThan(5 * MEGABYTE);
    expect(sheets.map(({ grid }) => grid.rows.length)).toEqual([2000, 3]);
    expect(sheets[0]?.grid.rows.every((row) => row.length === 2)).toBe(true);
    expect(sheets[1]?.grid.merges).toHaveLength(1);
    expect([...(sheets[1]?.grid.hiddenRows ?? [])]).toEqual([1]);
  });

  it('gives up when a single row is too large', async () => {
    const { host, port } = openExcel([table('长', 2, 2)]);
    host.mostResponseBytes = 300;
    expect(await port.readSheets()).toEqual({ ok: false, error: { code: 'tooLarge' } });
  });

  it('skips a sheet of more than 200,000 cells and reads the others', async () => {
    const { host, port } = openExcel([
      table('一', 3, 3),
      { name: '乱', cells: { A1: 1, ZZ400: 2 } },
      table('二', 3, 3),
    ]);
    const { sheets, skipped } = await read(port);
    expect(skipped).toEqual([{ name: '乱', reason: 'tooLarge' }]);
    expect(sheets.map(({ grid }) => grid.name)).toEqual(['一', '二']);
    expect(host.syncs).toBe(3);
  });

  it('does not count cells that only have a format', async () => {
    const { port } = openExcel([
      { name: '一', cells: { A1: 1, ZZ99999: { value: null, fill: 'FFFF00' } } },
    ]);
    const { sheets, skipped } = await read(port);
    expect(skipped).toEqual([]);
    expect(sheets[0]?.grid.rows).toHaveLength(1);
  });

  it('writes nothing and moves nothing', async () => {
    const { host, port } = openExcel([table('一', 30, 10), { name: '空', cells: {} }]);
    const before = host.workbook.fingerprint();
    await read(port);
    expect(host.writes).toEqual([]);
    expect(host.moves).toEqual([]);
    expect(host.workbook.fingerprint()).toBe(before);
  });

  it('does without merged areas where Excel cannot list them', async () => {
    const { host, port } = openExcel([{ ...table('一', 3, 3), merges: ['A1:B1'] }], {
      apiLevel: 9,
    });
    const { sheets } = await read(port);
    expect(sheets[0]?.grid.merges).toEqual([]);
    expect(sheets[0]?.grid.rows).toHaveLength(3);
    expect(host.syncs).toBe(3);
  });

  it('does without merged areas where there are more than Excel lists', async () => {
    const merges = Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`);
    const { port } = openExcel([{ ...table('一', 513, 3), merges }]);
    const { sheets } = await read(port);
    expect(sheets[0]?.grid.merges).toEqual([]);
    expect(sheets[0]?.grid.rows).toHaveLength(513);
  });

  it('reports each batch', async () => {
    const { port } = openExcel([table('一', 30, 10), table('大', 3000, 10)]);
    const seen: ReadProgress[] = [];
    await port.readSheets({ onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([
      { sheet: '一', done: 0, total: 2 },
      { sheet: '大', done: 1, total: 2 },
      { sheet: '大', done: 2, total: 2 },
    ]);
  });

  it('stops between two batches when told so', async () => {
    const { host, port } = openExcel([table('大', 6000, 10)]);
    const stop = new AbortController();
    const onProgress = () => {
      if (host.syncs === 3) stop.abort();
    };
    const result = await port.readSheets({ onProgress, signal: stop.signal });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.syncs).toBe(3);
  });

  it('waits for the end of an edit, and can be stopped meanwhile', async () => {
    const { host, port } = openExcel([table('一', 3, 3)]);
    host.startCellEdit();
    const stop = new AbortController();
    const stopped = port.readSheets({ signal: stop.signal });
    const waiting = port.readSheets();
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    expect(await stopped).toEqual({ ok: false, error: { code: 'cancelled' } });
    host.endCellEdit();
    expect((await waiting).ok).toBe(true);
  });

  it.each(['Worksheet.getUsedRangeOrNullObject', 'Range.getRowProperties'])(
    'lists the sheets anew when one goes while it is read (%s)',
    async (place) => {
      const { host, port } = openExcel([table('一', 3, 3), table('二', 3, 3)], { apiLevel: 9 });
      host.failNext(place, 'ItemNotFound');
      expect((await read(port)).sheets.map(({ grid }) => grid.name)).toEqual(['一', '二']);
    },
  );

  it('tells what went wrong by code and place, without a word of the workbook', async () => {
    const { host, port } = openExcel([table('一', 3, 3)], { apiLevel: 9 });
    host.failNext('Range.getRowProperties', 'GeneralException');
    expect(await port.readSheets()).toEqual({
      ok: false,
      error: { code: 'host', detail: 'GeneralException @ Range.getRowProperties' },
    });
  });
});

describe('the name of the workbook', () => {
  it.each([
    ['C:\\公开\\示例区部门预算.xlsx', '示例区部门预算.xlsx'],
    ['/Users/a/示例区部门预算.xlsx', '示例区部门预算.xlsx'],
    ['https://example.com/a/%E5%85%AC%E5%BC%80%E8%A1%A8.xlsx?web=1', '公开表.xlsx'],
    ['https://example.com/a/%E5%85.xlsx', '%E5%85.xlsx'],
    ['', ''],
  ])('of %s is %s', (url, name) => {
    expect(openExcel([table('一', 1, 1)], { url }).port.name).toBe(name);
  });
});
