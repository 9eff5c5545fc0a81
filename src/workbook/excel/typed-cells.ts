import { areaAddress } from '../../base/address';
import { numberText } from '../../base/number-text';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import { mayBeMerged } from '../cell-replacement';
import { TEXT_FORMAT } from '../converted-format';
import type { ExcelApi } from './excel-api';
import type { FilledArea } from './side-by-side';

/** What Excel is asked of cells before they are written. */
interface AskedCells {
  readonly range: Excel.Range;
  readonly sheetProtection: Excel.WorksheetProtection;
  readonly protection: Excel.FormatProtection;
  /** Null where Excel cannot tell: what is written inside a merged area is not kept. */
  readonly merged: Excel.RangeAreas | null;
}

/** A value to be written into a cell with this number format. */
export interface PlacedValue {
  readonly one: CellReplacement;
  readonly ownFormat: string;
}

/** Asks with the next sync. */
export function askCells(
  context: Excel.RequestContext,
  filled: FilledArea<CellReplacement>,
  api: ExcelApi,
): AskedCells {
  const range = rangeOf(context, filled);
  range.load('values,formulas,numberFormat');
  const { protection: sheetProtection } = context.workbook.worksheets.getItem(filled.sheet);
  sheetProtection.load('protected');
  const protection = rangeOf(context, filled).format.protection;
  protection.load('locked');
  const merged = api.mergedAreas ? range.getMergedAreasOrNullObject() : null;
  merged?.load('cellCount');
  return { range, sheetProtection, protection, merged };
}

/** Why the cell at this place of the area is not written; null where it can be. */
export function refusalAt(
  { range, sheetProtection, protection, merged }: AskedCells,
  row: number,
  column: number,
  replacement: CellReplacement,
): CellRefusal | null {
  const { from, to } = replacement;
  // Null where some of the cells are locked.
  const isUnlocked = (protection.locked as boolean | null) === false;
  if (sheetProtection.protected && !isUnlocked) return 'locked';
  if (isFormula(range, row, column)) return 'formula';
  const isMerged = merged !== null && !merged.isNullObject;
  if (isMerged && !mayBeMerged(replacement)) return 'merged';
  if (!holds(range, row, column, from)) return 'changed';
  const becomesText = formatAt(range, row, column) === TEXT_FORMAT && to.kind === 'number';
  return becomesText && from.kind !== 'text' ? 'textFormat' : null;
}

/** Writes the values, and before them the number formats that change: these decide what they become. */
export function writeCells(
  context: Excel.RequestContext,
  filled: FilledArea<PlacedValue>,
): Excel.Range {
  const range = rangeOf(context, filled);
  const { rows } = filled;
  if (rows.some((row) => row.some(({ one }) => one.format !== undefined))) {
    // Null leaves a cell as it is.
    range.numberFormat = rows.map((row) => row.map(({ one }) => one.format?.to ?? null));
  }
  range.values = rows.map((row) => row.map(typedContent));
  range.load('values,formulas');
  return range;
}

export function formatAt({ numberFormat }: Excel.Range, row: number, column: number): string {
  const format: unknown = numberFormat[row]?.[column];
  return typeof format === 'string' ? format : '';
}

/** Whether the cell at this place of the range holds what was typed. */
export function holds(
  range: Excel.Range,
  row: number,
  column: number,
  wanted: TypedValue,
): boolean {
  const value: unknown = range.values[row]?.[column];
  return !isFormula(range, row, column) && value === contentOf(wanted);
}

function rangeOf<T>(context: Excel.RequestContext, { sheet, area }: FilledArea<T>): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area));
}

/** Digits stay a text in a cell of the text format, else behind an apostrophe, as when typed by hand. */
function typedContent({ one: { to, format }, ownFormat }: PlacedValue): string | number {
  const keepsText = (format?.to ?? ownFormat) === TEXT_FORMAT;
  return to.kind === 'text' && isDigits(to.text) && !keepsText ? `'${to.text}` : contentOf(to);
}

function isDigits(text: string): boolean {
  return /^\d/.test(text) || numberText(text) !== null;
}

/** A typed cell has its value in the place of a formula. */
function isFormula({ values, formulas }: Excel.Range, row: number, column: number): boolean {
  const formula: unknown = formulas[row]?.[column];
  const value: unknown = values[row]?.[column];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function contentOf(value: TypedValue): string | number {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'number':
      return value.number;
    case 'text':
      return value.text;
  }
}
