import { cellAddress } from '../../base/address';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import type { PortProblem } from '../port-problem';
import type { ExcelApi } from './excel-api';
import { runBatch } from './run-batch';
import { selectingProblem } from './select-cells';

/**
 * Selects the cell and looks at it in one sync, writes the value and reads it back in another.
 * Selecting fails where another workbook is in front, and shows the user what is changed.
 */
export async function replaceValue(
  { cell, from, to }: CellReplacement,
  api: ExcelApi,
): Promise<Result<void, PortProblem>> {
  return runBatch(async (context) => {
    const sheetOf = () => context.workbook.worksheets.getItem(cell.sheet);
    const address = cellAddress(cell);
    const asked = askCell(sheetOf(), address, api);
    try {
      await context.sync();
    } catch (error) {
      return fail(await selectingProblem(context, error, cell.sheet));
    }
    const refusal = refusalOf(asked, from, to);
    if (refusal !== null) return fail({ code: 'cellRefused', cell, reason: refusal });
    const range = sheetOf().getRange(address);
    range.values = [[typedContent(to, isTextFormat(asked.range))]];
    range.load('values,formulas');
    await context.sync();
    return holds(range, to)
      ? ok(undefined)
      : fail({ code: 'cellRefused', cell, reason: 'notKept' });
  }, cell.sheet);
}

interface AskedCell {
  readonly range: Excel.Range;
  readonly sheetProtection: Excel.WorksheetProtection;
  readonly protection: Excel.FormatProtection;
  /** Null where Excel cannot tell: what is written inside a merged area is not kept. */
  readonly merged: Excel.RangeAreas | null;
}

function askCell(sheet: Excel.Worksheet, address: string, api: ExcelApi): AskedCell {
  sheet.activate();
  const range = sheet.getRange(address);
  range.select();
  range.load('values,formulas,numberFormat');
  const { protection: sheetProtection } = sheet;
  sheetProtection.load('protected');
  const protection = sheet.getRange(address).format.protection;
  protection.load('locked');
  const merged = api.mergedAreas ? range.getMergedAreasOrNullObject() : null;
  merged?.load('cellCount');
  return { range, sheetProtection, protection, merged };
}

function refusalOf(
  { range, sheetProtection, protection, merged }: AskedCell,
  from: TypedValue,
  to: TypedValue,
): CellRefusal | null {
  if (sheetProtection.protected && protection.locked) return 'locked';
  if (isFormula(range)) return 'formula';
  if (merged !== null && !merged.isNullObject) return 'merged';
  if (!holds(range, from)) return 'changed';
  return isTextFormat(range) && to.kind === 'number' ? 'textFormat' : null;
}

function isTextFormat({ numberFormat }: Excel.Range): boolean {
  return numberFormat[0]?.[0] === '@';
}

/** Digits stay a text in a cell of the text format, else behind an apostrophe, as when typed by hand. */
function typedContent(value: TypedValue, keepsText: boolean): string | number {
  const isCode = value.kind === 'text' && /^\d/.test(value.text);
  return isCode && !keepsText ? `'${value.text}` : contentOf(value);
}

/** A typed cell has its value in the place of a formula. */
function isFormula({ values, formulas }: Excel.Range): boolean {
  const formula: unknown = formulas[0]?.[0];
  const value: unknown = values[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function holds(range: Excel.Range, wanted: TypedValue): boolean {
  const value: unknown = range.values[0]?.[0];
  return !isFormula(range) && value === contentOf(wanted);
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
