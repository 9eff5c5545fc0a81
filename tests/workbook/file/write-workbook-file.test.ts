import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import type { WrittenSheet } from '../../../src/workbook/file/write-workbook-file';
import { writeWorkbookFile } from '../../../src/workbook/file/write-workbook-file';
import { cellOf, gridsOf } from './xlsx-fixture';

const SHEETS: readonly WrittenSheet[] = [
  {
    name: '收支总表',
    columnWidths: [30, 12.5],
    freezeRows: 2,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    rows: [
      [{ value: '标题', bold: true, align: 'center' }],
      [
        { value: '项目 <&> "引号"', fill: 'DDEBF7', border: true, wrap: true },
        { value: null, border: true },
      ],
      [
        { value: ' =1+1', indent: 2 },
        { value: 2652.67, format: '#,##0.00', align: 'right' },
      ],
      [{ value: '合计' }, { value: 3, formula: 'SUM(B3:B3)' }],
    ],
  },
  { name: '空表', rows: [] },
];

describe('writeWorkbookFile', () => {
  it('writes what the reader reads', async () => {
    const [grid, empty] = await gridsOf(await writeWorkbookFile(SHEETS));
    if (grid === undefined || empty === undefined) throw new Error('sheets are missing');
    expect(grid.name).toBe('收支总表');
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cellOf(grid, 'A2').value).toEqual({ kind: 'text', text: '项目 <&> "引号"' });
    expect(cellOf(grid, 'B2').value).toEqual({ kind: 'blank' });
    expect(cellOf(grid, 'A3')).toMatchObject({
      value: { text: ' =1+1' },
      indent: 2,
      formula: null,
    });
    expect(cellOf(grid, 'B3').value).toMatchObject({ shown: '2,652.67', general: false });
    expect(cellOf(grid, 'B4')).toMatchObject({ value: { number: 3 }, formula: 'SUM(B3:B3)' });
    expect(empty).toMatchObject({ name: '空表', rows: [] });
  });

  it('writes looks, widths and the frozen rows', async () => {
    const { sheets } = await readXlsx(await writeWorkbookFile(SHEETS), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet?.freezePane).toEqual({ rows: 2 });
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([30, 12.5]);
    expect(sheet?.cells?.get('0,0')?.style).toMatchObject({
      font: { bold: true },
      alignment: { horizontal: 'center' },
    });
    expect(sheet?.cells?.get('1,0')?.style).toMatchObject({
      fill: { fgColor: { rgb: 'DDEBF7' } },
      border: { left: { style: 'thin' }, bottom: { style: 'thin' } },
      alignment: { wrapText: true },
    });
  });

  it('gives the same bytes for the same sheets', async () => {
    const first = await writeWorkbookFile(SHEETS);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await writeWorkbookFile(SHEETS)).toEqual(first);
  });

  it('passes the validator of the file format', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'written-'));
    try {
      const file = join(folder, 'written.xlsx');
      await writeFile(file, await writeWorkbookFile(SHEETS));
      const validator = join(__dirname, '../../../node_modules/.bin/ooxml-validator');
      const { stdout } = await promisify(execFile)(validator, [file]);
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
