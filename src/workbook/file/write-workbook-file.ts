import type { Cell as TargetCell, CellStyle } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import type { Area } from '../../base/address';

export interface WrittenCell {
  /** Null leaves the cell empty, with its format. */
  readonly value: string | number | null;
  /** A formula without the leading =, with `value` as its result. */
  readonly formula?: string;
  readonly format?: string;
  readonly bold?: boolean;
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
    })),
  });
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
    font: { ...FONT, ...(cell.bold === true ? { bold: true } : {}) },
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
