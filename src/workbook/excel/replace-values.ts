import { cellAddress } from '../../base/address';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import { takenBack } from '../cell-replacement';
import type { PortProblem } from '../port-problem';
import type { ExcelApi } from './excel-api';
import { runBatch } from './run-batch';
import { selectingProblem } from './select-cells';

/**
 * Selects the first cell and looks at all in one sync, writes the values and reads them back in
 * another; where one is not kept, a third takes the others back. Selecting fails where another
 * workbook is in front, and shows the user what is changed.
 */
export async function replaceValues(
  replacements: readonly CellReplacement[],
  api: ExcelApi,
): Promise<Result<void, PortProblem>> {
  const [first] = replacements;
  if (first === undefined) return ok(undefined);
  const { sheet } = first.cell;
  return runBatch(async (context) => {
    const inFront = context.workbook.worksheets.getItem(sheet);
    inFront.activate();
    inFront.getRange(cellAddress(first.cell)).select();
    const asked = replacements.map((one) => ({ one, cell: askCell(context, one, api) }));
    try {
      await context.sync();
    } catch (error) {
      return fail(await selectingProblem(context, error, sheet));
    }
    for (const { one, cell } of asked) {
      const reason = refusalOf(cell, one.from, one.to);
      if (reason !== null) return fail({ code: 'cellRefused', cell: one.cell, reason });
    }
    const written = asked.map(({ one, cell }) => ({
      one,
      keepsText: isTextFormat(cell.range),
      range: writeCell(context, one, isTextFormat(cell.range)),
    }));
    await context.sync();
    const lost = written.find(({ one, range }) => !holds(range, one.to));
    if (lost === undefined) return ok(undefined);
    const kept = written.filter((each) => each !== lost && holds(each.range, each.one.to));
    for (const { one, keepsText } of kept) writeCell(context, takenBack(one), keepsText);
    if (kept.length > 0) await context.sync();
    return fail({ code: 'cellRefused', cell: lost.one.cell, reason: 'notKept' });
  }, sheet);
}

function rangeOf(context: Excel.RequestContext, { cell }: CellReplacement): Excel.Range {
  return context.workbook.worksheets.getItem(cell.sheet).getRange(cellAddress(cell));
}

function writeCell(
  context: Excel.RequestContext,
  replacement: CellReplacement,
  keepsText: boolean,
): Excel.Range {
  const range = rangeOf(context, replacement);
  range.values = [[typedContent(replacement.to, keepsText)]];
  range.load('values,formulas');
  return range;
}

interface AskedCell {
  readonly range: Excel.Range;
  readonly sheetProtection: Excel.WorksheetProtection;
  readonly protection: Excel.FormatProtection;
  /** Null where Excel cannot tell: what is written inside a merged area is not kept. */
  readonly merged: Excel.RangeAreas | null;
}

function askCell(
  context: Excel.RequestContext,
  replacement: CellReplacement,
  api: ExcelApi,
): AskedCell {
  const range = rangeOf(context, replacement);
  range.load('values,formulas,numberFormat');
  const { protection: sheetProtection } = context.workbook.worksheets.getItem(
    replacement.cell.sheet,
  );
  sheetProtection.load('protected');
  const protection = rangeOf(context, replacement).format.protection;
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
