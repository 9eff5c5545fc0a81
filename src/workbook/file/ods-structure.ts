import type { SheetVisibility } from '../../grid/grid';
import { MAX_COLUMNS, MAX_ROWS } from './file-limits';

/** What the reader of OpenDocument sheets does not tell about one of them. */
export interface OdsSheetStructure {
  readonly visibility: SheetVisibility;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with content, repeated ones counted as often as they stand in the sheet. */
  readonly filled: number;
  /** Cells of the rectangles that the rows with content span. */
  readonly spanned: number;
}

/** Elements that only group rows or columns: the reader looks for rows right below the table. */
const GROUPS =
  /<\/?table:table-(?:header-rows|rows|row-group|header-columns|columns|column-group)\b[^>]*>/g;
const REPEATED = /(table:number-(rows|columns)-repeated=")(\d+)"/g;

/**
 * The content of an OpenDocument spreadsheet as its reader understands all of it: no groups around
 * rows and columns, and no repetitions past the part of a sheet that is read.
 */
export function plainOdsContent(xml: string): string {
  return xml
    .replace(GROUPS, '')
    .replace(REPEATED, (_, start: string, axis: string, count: string) => {
      const limit = axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
      return `${start}${Math.min(Number(count), limit)}"`;
    });
}

const PIECES =
  /<table:table\s([^>]*)>|<table:table-column\b([^>]*)>|<table:table-row\b([^>]*)>|<table:(?:covered-)?table-cell\b([^>]*)>/g;

/** Of `content` as `plainOdsContent` gives it, in the order of the tabs. */
export function odsStructure(content: string): readonly OdsSheetStructure[] {
  const hiddenStyles = new Set(
    [
      ...content.matchAll(
        /<style:style\s[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties\s[^>]*table:display="false"/g,
      ),
    ].map(([, name]) => name),
  );
  const sheets: Draft[] = [];
  for (const [, table, column, row, cell] of content.matchAll(PIECES)) {
    const sheet = sheets.at(-1);
    if (table !== undefined) sheets.push(newDraft(hiddenStyles.has(styleOf(table))));
    else if (sheet === undefined) continue;
    else if (column !== undefined) addColumns(sheet, column);
    else if (row !== undefined) beginRow(sheet, row);
    else if (cell !== undefined) addCells(sheet, cell);
  }
  return sheets.map(({ hidden, hiddenRows, hiddenColumns, filled, spanned }) => ({
    visibility: hidden ? 'hidden' : 'visible',
    hiddenRows,
    hiddenColumns,
    filled,
    spanned,
  }));
}

interface Draft {
  readonly hidden: boolean;
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  rows: number;
  columns: number;
  rowRepeats: number;
  column: number;
  filled: number;
  spanned: number;
}

function newDraft(hidden: boolean): Draft {
  return {
    hidden,
    hiddenRows: [],
    hiddenColumns: [],
    rows: 0,
    columns: 0,
    rowRepeats: 0,
    column: 0,
    filled: 0,
    spanned: 0,
  };
}

function addColumns(sheet: Draft, attributes: string): void {
  const count = repeats(attributes, 'columns');
  if (isHidden(attributes)) pushRange(sheet.hiddenColumns, sheet.columns, count, MAX_COLUMNS);
  sheet.columns += count;
}

function beginRow(sheet: Draft, attributes: string): void {
  const count = repeats(attributes, 'rows');
  if (isHidden(attributes)) pushRange(sheet.hiddenRows, sheet.rows, count, MAX_ROWS);
  sheet.rows += count;
  sheet.rowRepeats = count;
  sheet.column = 0;
}

function addCells(sheet: Draft, attributes: string): void {
  const count = repeats(attributes, 'columns');
  // A cell without a value type and without anything inside is blank.
  if (attributes.includes('value-type=') || !attributes.endsWith('/')) {
    sheet.filled += count * sheet.rowRepeats;
    sheet.spanned += (sheet.column + count) * sheet.rowRepeats;
  }
  sheet.column += count;
}

function styleOf(attributes: string): string {
  return /table:style-name="([^"]*)"/.exec(attributes)?.[1] ?? '';
}

function repeats(attributes: string, axis: 'rows' | 'columns'): number {
  const found = new RegExp(`table:number-${axis}-repeated="(\\d+)"`).exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
}

function isHidden(attributes: string): boolean {
  return /table:visibility="(?:collapse|filter)"/.test(attributes);
}

function pushRange(into: number[], from: number, count: number, limit: number): void {
  for (let index = from; index < Math.min(from + count, limit); index += 1) into.push(index);
}
