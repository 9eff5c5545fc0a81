import type { ICellData, IStyleData } from '@univerjs/core';
import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { Grid } from '../../../src/grid/grid';
import type { SheetWithLook } from '../../../src/workbook/file/read-workbook-file';
import { NumberValues } from '../../../src/workbook/number-values';
import type { LiveSheet } from '../../../src/workbook/univer/read-live-sheet';
import { readLiveSheet } from '../../../src/workbook/univer/read-live-sheet';
import { workbookSnapshot } from '../../../src/workbook/univer/workbook-snapshot';
import { gridOf, number, sheetOf, text, withFormula } from './sheet-fixture';

function live(cells: LiveSheet['cells'], more: Partial<LiveSheet> = {}): LiveSheet {
  return {
    name: '表一',
    visibility: 'visible',
    cells,
    merges: [],
    rows: {},
    columns: {},
    styleOf: ({ s }) => (typeof s === 'string' ? null : (s ?? null)),
    formulaOf: (_row, _column, { f }) => f ?? null,
    ...more,
  };
}

function read(sheet: LiveSheet): Grid {
  return readLiveSheet(sheet, new NumberValues());
}

function only(cell: ICellData): Grid['rows'][number][number] | undefined {
  return read(live({ 0: { 0: cell } })).rows[0]?.[0];
}

const AMOUNT: IStyleData = { n: { pattern: '#,##0.00' } };

describe('a cell', () => {
  it.each([
    [
      'a number in its format',
      { v: 1670.345, t: CellValueType.NUMBER, s: AMOUNT },
      number(1670.345, '1,670.35'),
    ],
    ['a number in General', { v: 20, t: CellValueType.NUMBER }, number(20, '20', true)],
    ['a number that was left without a type', { v: 20 }, number(20, '20', true)],
    [
      'a number kept as text',
      { v: '20.50', t: CellValueType.NUMBER, s: AMOUNT },
      number(20.5, '20.50'),
    ],
    ['a date as its text', { v: 45292, s: { n: { pattern: 'yyyy-mm-dd' } } }, text('2024-01-01')],
    ['digits that are a text', { v: '0100', t: CellValueType.FORCE_STRING }, text('0100')],
    ['a text', { v: '收入', t: CellValueType.STRING }, text('收入')],
    [
      'a text that looks like an error',
      { v: '#REF!', t: CellValueType.FORCE_STRING },
      text('#REF!'),
    ],
    [
      'a rich text with a line break',
      { p: { id: '', documentStyle: {}, body: { dataStream: '收入\r支出\r\n' } } },
      text('收入\n支出'),
    ],
    ['the result of a formula', { v: 3, f: '=A1+A2' }, withFormula(number(3, '3', true), 'A1+A2')],
  ])('is %s', (_, cell, expected) => {
    expect(only(cell)).toEqual(expected);
  });

  it.each([
    [
      { v: 1, t: CellValueType.BOOLEAN },
      { kind: 'boolean', boolean: true },
    ],
    [
      { v: 0, t: CellValueType.BOOLEAN },
      { kind: 'boolean', boolean: false },
    ],
    [
      { v: '#DIV/0!', t: CellValueType.STRING, f: '=1/0' },
      { kind: 'error', code: '#DIV/0!' },
    ],
    [{ v: '', f: '=IF(1,"")' }, { kind: 'blank' }],
    [{ f: '=A1' }, { kind: 'uncalculated' }],
  ])('%j is %j', (cell, value) => {
    expect(only(cell)?.value).toEqual(value);
  });

  it('without content is none, whatever its format', () => {
    expect(read(live({ 0: { 0: { v: 1 }, 5: { s: AMOUNT } }, 9: { 0: { v: '' } } })).rows).toEqual([
      [number(1, '1', true)],
    ]);
  });

  it('takes the formula of a cell that shares one', () => {
    const sheet = live({ 0: { 0: { v: 2, si: 'x' } } }, { formulaOf: () => '=B1*2' });
    expect(read(sheet).rows[0]?.[0]?.formula).toBe('B1*2');
  });
});

it('reads merges and hidden lines', () => {
  const sheet = live(
    { 0: { 0: { v: 1 }, 2: { v: 1 } }, 1: { 0: { v: 1 } } },
    {
      merges: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 1 }],
      rows: { 0: { h: 30 }, 1: { hd: BooleanNumber.TRUE } },
      columns: { 1: { hd: BooleanNumber.TRUE }, 2: { hd: BooleanNumber.FALSE } },
    },
  );
  const grid = read(sheet);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...grid.hiddenRows]).toEqual([1]);
  expect([...grid.hiddenColumns]).toEqual([1]);
});

it('reads a sheet as it was before it was shown', () => {
  const grid = gridOf(
    [
      [text('2024年收支总表')],
      [null, text('一、收入', 2), number(12.5, '12.50'), text('2080505')],
      [],
      [withFormula(number(3, '3', true), 'SUM(B1:B2)'), null, text('第一行\n第二行')],
    ],
    { merges: [{ top: 0, left: 0, bottom: 0, right: 3 }], hiddenRows: new Set([2]) },
  );
  const sheet: SheetWithLook = sheetOf(grid, [
    [1, 2, { numberFormat: '0.00' }],
    [1, 1, { horizontal: 'right' }],
    [9, 9, { fill: 'FFFF00' }],
  ]);
  const data = workbookSnapshot('book', { name: '预算.xlsx', sheets: [sheet] });
  const shown = data.sheets[data.sheetOrder[0] ?? ''];
  const styleOf = ({ s }: ICellData) => (typeof s === 'string' ? (data.styles[s] ?? null) : null);
  const back = read(
    live(shown?.cellData ?? {}, {
      merges: shown?.mergeData ?? [],
      rows: shown?.rowData ?? {},
      columns: shown?.columnData ?? {},
      styleOf,
    }),
  );
  expect(back).toEqual(grid);
});
