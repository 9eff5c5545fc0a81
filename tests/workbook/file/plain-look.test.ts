import type { Cell } from '../../../src/grid/cell-value';
import { BLANK_CELL } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { plainLook } from '../../../src/workbook/file/plain-look';

function text(content: string): Cell {
  return { value: { kind: 'text', text: content }, formula: null, indent: 0 };
}

function grid(rows: readonly (readonly Cell[])[], merges: Grid['merges'] = []): Grid {
  const nothing = new Set<number>();
  return {
    name: '表一',
    visibility: 'visible',
    rows,
    merges,
    hiddenRows: nothing,
    hiddenColumns: nothing,
  };
}

it('makes columns as wide as their texts, within bounds', () => {
  const { columnWidths } = plainLook(
    grid([
      [text('科目编码'), text('一'), text('说明'.repeat(500))],
      [text('2010301'), text('机关事业单位基本养老保险缴费支出'), BLANK_CELL],
    ]),
  );
  expect(columnWidths).toEqual([72, 264, 384]);
});

it('puts merged titles in the middle and lets them not widen their column', () => {
  const look = plainLook(
    grid(
      [[text('2024年部门收支总表')], [text('收入')]],
      [{ top: 0, left: 0, bottom: 0, right: 3 }],
    ),
  );
  expect(look.columnWidths).toEqual([64]);
  expect([...look.styledCells]).toEqual([0, 0, 1]);
  expect(look.cellLooks[1]?.horizontal).toBe('center');
});

it('wraps long texts', () => {
  const look = plainLook(grid([[text('注：'.repeat(60))]]));
  const [row, column, index] = look.styledCells;
  expect([row, column]).toEqual([0, 0]);
  expect(look.cellLooks[index ?? 0]?.wraps).toBe(true);
});

it('shows numbers in the format that their file shows them in', () => {
  const number = (value: number, shown: string, general = false): Cell => ({
    value: { kind: 'number', number: value, shown, general },
    formula: null,
    indent: 0,
  });
  const shown = [
    number(1234.567, '1,234.57'),
    number(-0.5, '-0.50'),
    number(0.3733, '37.33%'),
    number(12, '12'),
    number(2.5, '2.5', true),
    number(0, '-'),
    // Thousands as units: no plain format says so.
    number(25000, '25'),
  ];
  const look = plainLook(grid([...Array.from({ length: 600 }, () => [text('一')]), shown]));
  const formats = new Map<number, string | null>();
  for (let at = 0; at < look.styledCells.length; at += 3) {
    const [row, column, index] = look.styledCells.slice(at, at + 3);
    expect(row).toBe(600);
    formats.set(column ?? -1, look.cellLooks[index ?? -1]?.numberFormat ?? null);
  }
  expect([...formats]).toEqual([
    [0, '#,##0.00'],
    [1, '0.00'],
    [2, '0.00%'],
    [3, '0'],
  ]);
});
