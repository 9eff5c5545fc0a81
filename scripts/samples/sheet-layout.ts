import type { Amount } from '../../src/base/amount';
import { formatAmount } from '../../src/base/amount';
import type { Area } from '../../src/base/address';
import { parseCellAddress } from '../../src/base/address';
import { SAMPLE_UNIT } from './sample-budget';
import type { WrittenCell, WrittenSheet } from '../../src/workbook/file/write-workbook-file';

/** A cell of a table before it has its place and its borders. */
export type TableCell = Omit<WrittenCell, 'border'>;

/** One public table as forms print it: label, title, unit, header, body, notes. */
export interface TableLayout {
  /** Also the sheet's name: 预算01表. */
  readonly label: string;
  readonly title: string;
  readonly columnWidths: readonly number[];
  /** First column of the label, which reaches to the right edge. */
  readonly labelColumn: number;
  /** First column of the unit, which reaches to the right edge. */
  readonly unitColumn: number;
  readonly header: readonly (readonly (string | null)[])[];
  /** As A1 areas; the header begins in row 4. */
  readonly headerMerges: readonly string[];
  readonly body: readonly (readonly TableCell[])[];
  readonly notes?: readonly string[];
}

export function amountCell(amount: Amount): TableCell {
  return {
    value: Number(formatAmount(amount, SAMPLE_UNIT, 2)),
    format: '#,##0.00',
    align: 'right',
  };
}

/** Zero is left blank, as most offices print it. */
export function amountOrBlank(amount: Amount | null): TableCell {
  return amount === null || amount === 0 ? blankAmount() : amountCell(amount);
}

/** Zero is printed; only `null` is blank. */
export function printedOrBlank(amount: Amount | null): TableCell {
  return amount === null ? blankAmount() : amountCell(amount);
}

export function blankAmount(): TableCell {
  return { value: null, format: '#,##0.00', align: 'right' };
}

export function countCell(count: number): TableCell {
  return { value: count, align: 'center' };
}

export function nameCell(name: string, indent = 0): TableCell {
  return { value: name, align: 'left', wrap: true, ...(indent > 0 ? { indent } : {}) };
}

/** Codes are text: leading zeros and 21 digits survive. */
export function codeCell(code: string): TableCell {
  return { value: code, format: '@', align: 'left' };
}

export function totalLabel(label: string): TableCell {
  return { value: label, align: 'center' };
}

export function blankCell(): TableCell {
  return { value: null };
}

/** Puts the parts of a table in their places on a sheet. */
export function layOut(table: TableLayout): WrittenSheet {
  const width = table.columnWidths.length;
  const right = width - 1;
  const bodyTop = 3 + table.header.length;
  const notesTop = bodyTop + table.body.length;
  const notes = table.notes ?? [];
  const label: WrittenCell = { value: table.label, align: 'right' };
  const unit: WrittenCell = { value: `单位：${SAMPLE_UNIT}`, align: 'right' };
  return {
    name: table.label,
    rows: [
      placed(label, table.labelColumn),
      [{ value: table.title, bold: true, align: 'center' }],
      placed(unit, table.unitColumn),
      ...table.header.map((texts) => texts.map(headerCell)),
      ...table.body.map((cells) => cells.map((cell) => ({ ...cell, border: true }))),
      ...notes.map((note): WrittenCell[] => [{ value: note, align: 'left', wrap: true }]),
    ],
    merges: [
      { top: 0, left: table.labelColumn, bottom: 0, right },
      { top: 1, left: 0, bottom: 1, right },
      { top: 2, left: 0, bottom: 2, right: table.unitColumn - 1 },
      { top: 2, left: table.unitColumn, bottom: 2, right },
      ...table.headerMerges.map(parseArea),
      ...notes.map((_, index) => ({
        top: notesTop + index,
        left: 0,
        bottom: notesTop + index,
        right,
      })),
    ].filter(({ top, left, bottom, right: edge }) => top !== bottom || left !== edge),
    columnWidths: table.columnWidths,
    freezeRows: bodyTop,
  };
}

function placed(cell: WrittenCell, column: number): readonly WrittenCell[] {
  return [...Array.from({ length: column }, (): WrittenCell => ({ value: null })), cell];
}

function headerCell(text: string | null): WrittenCell {
  return { value: text, bold: true, align: 'center', border: true, wrap: true };
}

function parseArea(area: string): Area {
  const [start, end] = area.split(':').map(parseCellAddress);
  if (!start || !end) throw new Error(`${area} is no area`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
