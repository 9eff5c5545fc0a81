import type { Cell as TargetCell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Area } from '../../base/address';
import { areaAddress } from '../../base/address';

export interface WrittenCell {
  /** Null leaves the cell empty, with its format. */
  readonly value: string | number | null;
  /** A formula without the leading =, with `value` as its result. */
  readonly formula?: string;
  readonly format?: string;
  readonly bold?: boolean;
  /** Font size in points; 11 without. */
  readonly size?: number;
  readonly indent?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Background as RRGGBB. */
  readonly fill?: string;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  readonly wrap?: boolean;
}

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges?: readonly Area[];
  /** Widths in characters, from column A on. */
  readonly columnWidths?: readonly number[];
  /** Rows that stay in view while scrolling. */
  readonly freezeRows?: number;
  /** Heights in points by row, where the program is not to find them itself. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Offers filters over this area, whose first row is the header. */
  readonly filter?: Area;
  /** A4 landscape, as wide as the page. */
  readonly print?: PrintLayout;
}

export interface PrintLayout {
  /** The row printed again at the top of each page, from 0. */
  readonly titleRow?: number;
  /** In Excel's notation: &P is the page, &N their number. */
  readonly footer: string;
}

/** The date of the file is fixed, so that the same sheets always give the same bytes. */
const MODIFIED = new Date(Date.UTC(2000, 0, 1));
const FONT = { name: '宋体', size: 11 };
const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const THIN_BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/**
 * The bytes of an .xlsx file. Sheet names are those Excel allows: unlike each other, at most 31
 * characters, none of \ / ? * [ ] :; anything else is an exception.
 */
export async function writeWorkbookFile(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    defaultFont: FONT,
    properties: { modified: MODIFIED },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: sheetCells(sheet),
      columns: (sheet.columnWidths ?? []).map((width) => ({ width })),
      merges: (sheet.merges ?? []).map((area) => ({
        startRow: area.top,
        startCol: area.left,
        endRow: area.bottom,
        endCol: area.right,
      })),
      ...(sheet.freezeRows === undefined ? {} : { freezePane: { rows: sheet.freezeRows } }),
      ...(sheet.rowHeights === undefined ? {} : { rowDefs: rowDefs(sheet.rowHeights) }),
      ...(sheet.filter === undefined ? {} : { autoFilter: { range: areaAddress(sheet.filter) } }),
      ...(sheet.print === undefined ? {} : printed(sheet.print)),
    })),
  });
}

function rowDefs(heights: ReadonlyMap<number, number>): Map<number, { height: number }> {
  return new Map([...heights].map(([row, height]) => [row, { height }]));
}

function printed({
  titleRow,
  footer,
}: PrintLayout): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      ...(titleRow === undefined ? {} : { printTitlesRow: `$${titleRow + 1}:$${titleRow + 1}` }),
    },
    headerFooter: { oddFooter: footer },
  };
}

function sheetCells(sheet: WrittenSheet): Map<string, Partial<TargetCell>> {
  return new Map(
    sheet.rows.flatMap((row, rowIndex) =>
      row.map((cell, columnIndex) => [`${rowIndex},${columnIndex}`, targetCell(cell)] as const),
    ),
  );
}

function targetCell(cell: WrittenCell): Partial<TargetCell> {
  const style = cellStyle(cell);
  return cell.formula === undefined
    ? { value: cell.value, style }
    : { formula: cell.formula, formulaResult: cell.value, style };
}

function cellStyle(cell: WrittenCell): CellStyle {
  return {
    font: {
      ...FONT,
      ...(cell.bold === true ? { bold: true } : {}),
      ...(cell.size === undefined ? {} : { size: cell.size }),
    },
    alignment: {
      vertical: 'center',
      // Without a side an indent counts for nothing.
      ...(cell.indent === undefined ? {} : { indent: cell.indent, horizontal: 'left' as const }),
      ...(cell.align === undefined ? {} : { horizontal: cell.align }),
      ...(cell.wrap === true ? { wrapText: true } : {}),
    },
    ...(cell.format === undefined ? {} : { numFmt: cell.format }),
    ...(cell.border === true ? { border: THIN_BORDER } : {}),
    ...(cell.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: cell.fill } } }),
  };
}
