import { visibleText } from '../../base/visible-text';
import { textDigits } from '../../workbook/file/sheet-pixels';
import type { WrittenCell, WrittenSheet } from '../../workbook/file/write-workbook-file';
import type { ReportFigure } from './finding-figures';
import { SHEET_WORDS } from './report-words.zh-CN';

export type Row = readonly WrittenCell[];

/** One column of a list: its heading and its width in characters. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
}

const HEADER_FILL = 'D9E2EF';
const TITLE_SIZE = 16;
const TITLE_HEIGHT = 30;
/** Of a line in points, at 11 points. */
const LINE_HEIGHT = 15;
/** Width that the borders of a cell take from its text, in characters. */
const PADDING = 1;

/** A list under a title, printed on A4 landscape with its header on every page; `closing` are lines below it. */
export function listSheet(
  name: string,
  title: string,
  columns: readonly ListColumn[],
  rows: readonly Row[],
  closing: readonly string[] = [],
): WrittenSheet {
  const right = columns.length - 1;
  const header = columns.map(({ heading }) => headerCell(heading));
  const widths = columns.map(({ width }) => width);
  const last = rows.length + 1;
  return {
    name,
    rows: [titleRow(title), header, ...rows, ...closing.map((value) => [{ value }])],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    columnWidths: widths,
    freezeRows: 2,
    rowHeights: new Map([[0, TITLE_HEIGHT], ...heightsOf(rows, widths, 2)]),
    filter: { top: 1, left: 0, bottom: last, right },
    print: { titleRow: 1, footer: SHEET_WORDS.pages },
  };
}

export function titleRow(title: string): Row {
  return [{ value: title, bold: true, size: TITLE_SIZE, align: 'center' }];
}

export function headerCell(heading: string): WrittenCell {
  return { value: heading, bold: true, fill: HEADER_FILL, border: true, align: 'center' };
}

/** Rows with wrapped text are as high as their longest cell: not every program finds that itself. */
export function heightsOf(
  rows: readonly Row[],
  widths: readonly number[],
  firstRow: number,
): readonly (readonly [number, number])[] {
  return rows.map((row, position) => {
    const lines = row.map(({ value, wrap }, column) =>
      wrap === true && typeof value === 'string' ? linesIn(value, widths[column] ?? 8) : 1,
    );
    return [firstRow + position, Math.max(1, ...lines) * LINE_HEIGHT + 3] as const;
  });
}

function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textDigits(line) / Math.max(1, width - PADDING))),
      0,
    );
}

export function words(text: string): WrittenCell {
  const shown = visibleText(text);
  return { value: shown === '' ? null : shown, border: true, wrap: true };
}

export function count(value: number): WrittenCell {
  return { value, border: true, align: 'center' };
}

export function figure(given: ReportFigure | null): WrittenCell {
  if (given === null) return words('');
  const { value, format } = given;
  return {
    value,
    border: true,
    align: 'right',
    ...(format === null ? { wrap: true } : { format }),
  };
}
