import type { Area } from '../../base/address';
import type { RawCells } from './raw-cells';
import type { SheetBlock } from './sheet-blocks';

export interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly used: Area;
}

/** What is asked once for each sheet. */
export interface SheetLayout {
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface ReadBlock {
  readonly block: SheetBlock<FoundSheet>;
  readonly cells: RawCells;
  /** Null but for the first block of a sheet. */
  readonly layout: SheetLayout | null;
}

/** Reads the blocks in one sync. */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock<FoundSheet>[],
  withMerges: boolean,
): Promise<readonly ReadBlock[]> {
  const asked = blocks.map((block) => {
    const sheet = context.workbook.worksheets.getItem(block.sheet.id);
    return {
      block,
      cells: askCells(sheet, block.area),
      layout: block.isFirst ? askLayout(sheet, block.sheet.used, withMerges) : null,
    };
  });
  await context.sync();
  return asked.map(({ block, cells, layout }) => ({
    block,
    cells: takeCells(cells, block.area),
    layout: layout === null ? null : takeLayout(layout),
  }));
}

interface AskedCells {
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

function askCells(sheet: Excel.Worksheet, area: Area): AskedCells {
  const range = sheet.getRangeByIndexes(
    area.top,
    area.left,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  range.load('values,text,numberFormat,formulas,valueTypes');
  return { range, properties: range.getCellProperties({ format: { indentLevel: true } }) };
}

function takeCells({ range, properties }: AskedCells, area: Area): RawCells {
  return {
    area,
    values: range.values,
    texts: range.text,
    formats: range.numberFormat,
    formulas: range.formulas,
    types: range.valueTypes,
    indents: properties.value.map((row) => row.map((cell) => cell.format?.indentLevel ?? 0)),
  };
}

interface AskedLayout {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas | null;
}

/** From A1 on: what lies before the used range may be hidden too. */
function askLayout(sheet: Excel.Worksheet, used: Area, withMerges: boolean): AskedLayout {
  const rows = sheet.getRangeByIndexes(0, 0, used.bottom + 1, 1);
  const columns = sheet.getRangeByIndexes(0, 0, 1, used.right + 1);
  return {
    rows: rows.getRowProperties({ rowHidden: true }),
    columns: columns.getColumnProperties({ columnHidden: true }),
    merged: withMerges ? askMerges(sheet, used) : null,
  };
}

function askMerges(sheet: Excel.Worksheet, used: Area): Excel.RangeAreas {
  const range = sheet.getRangeByIndexes(0, 0, used.bottom + 1, used.right + 1);
  const merged = range.getMergedAreasOrNullObject();
  // Not the address: that of many areas would be cut off.
  merged.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
  return merged;
}

function takeLayout({ rows, columns, merged }: AskedLayout): SheetLayout {
  return {
    merges: merged === null || merged.isNullObject ? [] : merged.areas.items.map(takeArea),
    hiddenRows: rows.value.flatMap((row, index) => (row.rowHidden === true ? [index] : [])),
    hiddenColumns: columns.value.flatMap((column, index) =>
      column.columnHidden === true ? [index] : [],
    ),
  };
}

function takeArea(area: Excel.Range): Area {
  return {
    top: area.rowIndex,
    left: area.columnIndex,
    bottom: area.rowIndex + area.rowCount - 1,
    right: area.columnIndex + area.columnCount - 1,
  };
}
