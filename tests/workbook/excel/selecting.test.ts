import { fail, ok } from '../../../src/base/result';
import { openExcel } from './excel-subject';

const SHEETS = [
  { name: '表一', cells: { A1: 1 } },
  { name: '底稿', visibility: 'hidden', cells: { A1: 1 } },
] as const;
const B2 = { sheet: '表一', row: 1, column: 1 };
const D9 = { sheet: '表一', row: 8, column: 3 };

describe('selecting', () => {
  it('takes one sync, for one cell and for several', async () => {
    const { host, port } = openExcel(SHEETS);
    expect(await port.select([B2])).toEqual(ok(undefined));
    expect(await port.select([D9, B2])).toEqual(ok(undefined));
    expect(host.syncs).toBe(2);
    expect(host.writes).toEqual([]);
    // The cursor goes to the first.
    expect(host.workbook.selectedAreas).toEqual(['D9', 'B2']);
  });

  it('selects the area around the first cell where Excel takes one only', async () => {
    const { host, port } = openExcel(SHEETS, { apiLevel: 17 });
    const below = { ...D9, row: 9 };
    expect(await port.select([below, B2, D9])).toEqual(ok(undefined));
    expect(host.syncs).toBe(1);
    expect(host.workbook.selectedAreas).toEqual(['D9:D10']);
  });

  it('says that another workbook is in front', async () => {
    const { host, port } = openExcel(SHEETS);
    host.isInFront = false;
    expect(await port.select([B2])).toEqual(fail({ code: 'notInFront' }));
  });

  it('says that the sheet is hidden, whatever Excel calls it', async () => {
    const { host, port } = openExcel(SHEETS);
    const hidden = { sheet: '底稿', row: 0, column: 0 };
    expect(await port.select([hidden])).toEqual(fail({ code: 'sheetHidden', sheet: '底稿' }));
    host.failNext('Worksheet.activate', 'GeneralException');
    expect(await port.select([hidden])).toEqual(fail({ code: 'sheetHidden', sheet: '底稿' }));
    expect(host.workbook.active.name).toBe('表一');
  });

  it('passes other failures on', async () => {
    const { host, port } = openExcel(SHEETS);
    host.failNext('Range.select', 'SomethingNew');
    const detail = 'SomethingNew @ Range.select';
    expect(await port.select([B2])).toEqual(fail({ code: 'host', detail }));
  });

  it('waits for the end of an edit', async () => {
    const { host, port } = openExcel(SHEETS);
    host.startCellEdit();
    const selecting = port.select([B2]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.moves).toEqual([]);
    host.endCellEdit();
    expect(await selecting).toEqual(ok(undefined));
  });

  it('selects the first cell and as many others as Excel takes', async () => {
    const { host, port } = openExcel(SHEETS);
    const cells = Array.from({ length: 4000 }, (_, index) => ({
      sheet: '表一',
      row: 2 * index,
      column: index % 30,
    }));
    const last = cells[3999] ?? B2;
    expect(await port.select([last, ...cells])).toEqual(ok(undefined));
    expect(host.workbook.selectedAreas[0]).toBe('J7999');
    expect(host.workbook.selectedAreas.length).toBeGreaterThan(1000);
  });
});
