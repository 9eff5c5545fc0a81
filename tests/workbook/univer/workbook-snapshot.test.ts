import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { SheetWithLook } from '../../../src/workbook/file/read-workbook-file';
import { needsCalculation, workbookSnapshot } from '../../../src/workbook/univer/workbook-snapshot';
import { gridOf, number, sheetOf, text, UNCALCULATED, withFormula } from './sheet-fixture';

function snapshot(...sheets: readonly SheetWithLook[]): IWorkbookData {
  return workbookSnapshot('book', { name: '预算.xlsx', sheets });
}

function sheetIn(data: IWorkbookData, index = 0): Partial<IWorksheetData> {
  return data.sheets[data.sheetOrder[index] ?? ''] ?? {};
}

function cellIn(data: IWorkbookData, row: number, column: number): ICellData {
  return sheetIn(data).cellData?.[row]?.[column] ?? {};
}

function styleIn(data: IWorkbookData, row: number, column: number): IStyleData {
  const { s } = cellIn(data, row, column);
  return (typeof s === 'string' ? data.styles[s] : s) ?? {};
}

describe('the content of a cell', () => {
  it.each([
    ['a text', text('收入'), { v: '收入', t: CellValueType.STRING }],
    ['a number', number(12.5, '12.50'), { v: 12.5, t: CellValueType.NUMBER }],
    [
      'a formula with its result',
      withFormula(number(3, '3'), 'SUM(A1:A2)'),
      { v: 3, t: CellValueType.NUMBER, f: '=SUM(A1:A2)' },
    ],
    ['a formula without a result', UNCALCULATED, { f: '=A1*2' }],
    [
      'a formula whose result is an empty text',
      withFormula({ value: { kind: 'blank' }, formula: null, indent: 0 }, 'IF(1,"")'),
      { v: '', t: CellValueType.STRING, f: '=IF(1,"")' },
    ],
    [
      'a boolean',
      { value: { kind: 'boolean', boolean: true }, formula: null, indent: 0 } as const,
      { v: 1, t: CellValueType.BOOLEAN },
    ],
    [
      'an error',
      { value: { kind: 'error', code: '#REF!' }, formula: null, indent: 0 } as const,
      { v: '#REF!', t: CellValueType.STRING },
    ],
  ])('is %s', (_, cell, expected) => {
    const { s, ...content } = cellIn(snapshot(sheetOf(gridOf([[cell]]))), 0, 0);
    expect(content).toEqual(expected);
    expect(typeof s).toBe('string');
  });

  it.each(['2080505', '1,234.00', '-12', '12.5%', '2024-01', 'TRUE', '#REF!', '=A1', ' 12 '])(
    'holds the text %j fast as a text',
    (content) => {
      const data = snapshot(sheetOf(gridOf([[text(content)]])));
      expect(cellIn(data, 0, 0)).toMatchObject({ v: content, t: CellValueType.FORCE_STRING });
    },
  );

  it.each(['2024年部门预算', '一、收入', '30101 基本工资', '—'])(
    'leaves %j an ordinary text',
    (content) => {
      const data = snapshot(sheetOf(gridOf([[text(content)]])));
      expect(cellIn(data, 0, 0).t).toBe(CellValueType.STRING);
    },
  );
});

describe('the style of a cell', () => {
  it('is its look', () => {
    const data = snapshot(
      sheetOf(gridOf([[text('合计')]]), [
        [
          0,
          0,
          {
            font: {
              name: '黑体',
              size: 16,
              bold: true,
              italic: true,
              underline: true,
              strikethrough: true,
              colour: 'FF0000',
            },
            fill: 'FFFF00',
            borders: {
              top: { line: 'thin', colour: null },
              left: { line: 'double', colour: '00B050' },
            },
            horizontal: 'center',
            vertical: 'top',
            wraps: true,
            rotation: 45,
            numberFormat: 'G/通用格式',
          },
        ],
      ]),
    );
    expect(styleIn(data, 0, 0)).toEqual({
      ff: '黑体',
      fs: 16,
      bl: BooleanNumber.TRUE,
      it: BooleanNumber.TRUE,
      ul: { s: BooleanNumber.TRUE },
      st: { s: BooleanNumber.TRUE },
      cl: { rgb: '#FF0000' },
      bg: { rgb: '#FFFF00' },
      bd: {
        t: { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } },
        l: { s: BorderStyleTypes.DOUBLE, cl: { rgb: '#00B050' } },
      },
      ht: HorizontalAlign.CENTER,
      vt: VerticalAlign.TOP,
      tb: WrapStrategy.WRAP,
      tr: { a: -45 },
      n: { pattern: 'General' },
    });
  });

  it('pads an indented cell on the side of its text', () => {
    const cells = [text('款', 1), text('款', 1), text('项', 2)];
    const data = snapshot(sheetOf(gridOf([cells]), [[0, 1, { horizontal: 'right' }]]));
    const [left, right, deeper] = [0, 1, 2].map((column) => styleIn(data, 0, column).pd);
    expect([left?.r, right?.l]).toEqual([undefined, undefined]);
    expect(right?.r).toBe(left?.l);
    expect(deeper?.l).toBe(2 * (left?.l ?? 0));
  });

  it('is kept for an empty cell', () => {
    const data = snapshot(sheetOf(gridOf([[text('合计')]]), [[2, 3, { fill: 'FFFF00' }]]));
    expect(styleIn(data, 2, 3).bg).toEqual({ rgb: '#FFFF00' });
    expect(cellIn(data, 2, 3).v).toBeUndefined();
  });

  it('is the same for cells that look alike', () => {
    const data = snapshot(
      sheetOf(gridOf([[text('类'), text('款', 1), text('款', 1), text('类')]])),
    );
    const ids = [0, 1, 2, 3].map((column) => cellIn(data, 0, column).s);
    expect(ids[1]).toBe(ids[2]);
    expect(ids[0]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(Object.keys(data.styles)).toHaveLength(2);
  });
});

describe('a sheet', () => {
  it('has its merges, widths, heights, hidden lines, frozen panes and room to go on', () => {
    const grid = gridOf(
      [
        [text('表'), null, null],
        [null, number(1, '1')],
      ],
      {
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([2]),
      },
    );
    const sheet = sheetIn(
      snapshot(
        sheetOf(grid, [], {
          columnWidths: [100, null, 50],
          rowHeights: new Map([[0, 40]]),
          frozenRows: 1,
          showsGridlines: false,
          tabColour: '92D050',
        }),
      ),
    );
    expect(sheet.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(sheet.columnData).toEqual({ 0: { w: 100 }, 2: { w: 50, hd: BooleanNumber.TRUE } });
    expect(sheet.rowData).toEqual({ 0: { h: 40 }, 1: { hd: BooleanNumber.TRUE } });
    expect(sheet.freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
    expect(sheet.showGridlines).toBe(BooleanNumber.FALSE);
    expect(sheet.tabColor).toBe('#92D050');
    expect(sheet.rowCount).toBeGreaterThan(2);
    expect(sheet.columnCount).toBeGreaterThan(3);
  });

  it('is high enough for wrapped texts where the file leaves that open', () => {
    const grid = gridOf([
      [text('项目支出绩效目标'.repeat(3))],
      [text('项目支出绩效目标'.repeat(3))],
    ]);
    const styled = [0, 1].map((row) => [row, 0, { wraps: true }] as const);
    const sheet = sheetIn(snapshot(sheetOf(grid, styled, { rowHeights: new Map([[1, 30]]) })));
    expect(sheet.rowData?.[0]?.h).toBeGreaterThan(60);
    expect(sheet.rowData?.[1]?.h).toBe(30);
  });

  it('is hidden as in the file, but never all of them', () => {
    const names = (['hidden', 'visible', 'veryHidden'] as const).map((visibility) =>
      sheetOf(gridOf([], { visibility })),
    );
    const data = snapshot(...names);
    const hidden = [0, 1, 2].map((index) => sheetIn(data, index).hidden);
    expect(hidden).toEqual([BooleanNumber.TRUE, BooleanNumber.FALSE, BooleanNumber.TRUE]);
    const alone = snapshot(sheetOf(gridOf([], { visibility: 'hidden' })));
    expect(sheetIn(alone).hidden).toBe(BooleanNumber.FALSE);
  });
});

it('knows whether a formula waits for its first result', () => {
  const done = sheetOf(gridOf([[withFormula(number(1, '1'), 'A2')]]));
  expect(needsCalculation({ name: '', sheets: [done] })).toBe(false);
  const open = sheetOf(gridOf([[null], [UNCALCULATED]]));
  expect(needsCalculation({ name: '', sheets: [done, open] })).toBe(true);
});
