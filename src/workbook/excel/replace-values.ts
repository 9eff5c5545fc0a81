import { cellAddress, cellKey } from '../../base/address';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { CellReplacement } from '../cell-replacement';
import { takenBack, withFormat } from '../cell-replacement';
import type { PortProblem } from '../port-problem';
import type { ExcelApi } from './excel-api';
import { runBatch } from './run-batch';
import { selectingProblem } from './select-cells';
import { eachIn, sideBySide } from './side-by-side';
import type { PlacedValue } from './typed-cells';
import { askCells, formatAt, holds, refusalAt, writeCells } from './typed-cells';

/**
 * Selects the first cell and looks at all in one sync, writes the values and reads them back in
 * another; where one is not kept, a third takes the others back. Cells that fill a rectangle are asked
 * for and written at once. Selecting fails where another workbook is in front, and shows the user
 * what is changed.
 */
export async function replaceValues(
  replacements: readonly CellReplacement[],
  api: ExcelApi,
): Promise<Result<readonly CellReplacement[], PortProblem>> {
  const [first] = replacements;
  if (first === undefined) return ok([]);
  const { sheet } = first.cell;
  return runBatch(async (context) => {
    const inFront = context.workbook.worksheets.getItem(sheet);
    inFront.activate();
    inFront.getRange(cellAddress(first.cell)).select();
    const asked = sideBySide(replacements, ({ cell }) => cell).map((filled) => ({
      filled,
      cells: askCells(context, filled, api),
    }));
    try {
      await context.sync();
    } catch (error) {
      return fail(await selectingProblem(context, error, sheet));
    }
    const placed: PlacedValue[] = [];
    for (const { filled, cells } of asked) {
      const looked = eachIn(filled, (one, row, column) => {
        const ownFormat = formatAt(cells.range, row, column);
        const reason = refusalAt(cells, row, column, one);
        return { one: withFormat(one, ownFormat), ownFormat, reason };
      });
      for (const { one, ownFormat, reason } of looked) {
        if (reason !== null) return fail({ code: 'cellRefused', cell: one.cell, reason });
        placed.push({ one, ownFormat });
      }
    }
    const written = writeAll(context, placed);
    await context.sync();
    const lost = written.flatMap(({ filled, range }) =>
      eachIn(filled, (own, row, column) => (holds(range, row, column, own.one.to) ? [] : [own])),
    );
    const [missing] = lost.flat();
    if (missing === undefined) {
      const done = new Map(placed.map(({ one }) => [cellKey(one.cell), one]));
      return ok(replacements.map((one) => done.get(cellKey(one.cell)) ?? one));
    }
    const notKept = new Set(lost.flat());
    const kept = placed.filter((own) => !notKept.has(own));
    writeAll(
      context,
      kept.map(({ one, ownFormat }) => ({ one: takenBack(one), ownFormat })),
    );
    if (kept.length > 0) await context.sync();
    return fail({ code: 'cellRefused', cell: missing.one.cell, reason: 'notKept' });
  }, sheet);
}

function writeAll(context: Excel.RequestContext, placed: readonly PlacedValue[]) {
  return sideBySide(placed, ({ one }) => one.cell).map((filled) => ({
    filled,
    range: writeCells(context, filled),
  }));
}
