import type { Result } from '../../base/result';
import { ok } from '../../base/result';
import type { MarkPlan, MarkReport } from '../mark-plan';
import type { PortProblem } from '../port-problem';
import { applyChanges } from './apply-changes';
import { isOutdated } from './excel-error';
import type { SheetMarks } from './find-marks';
import { findMarks, markedCells } from './find-marks';
import { planChanges } from './plan-changes';
import { runBatch } from './run-batch';

/**
 * The marks of one workbook. Those that were set or found before are replaced by their ids in one
 * sync; only where that does not come out are they looked for again.
 */
export class ExcelMarks {
  #sheetIds: readonly string[] | null = null;
  #known: readonly SheetMarks[] | null = null;

  /** Spares the next look for marks the question which sheets there are. */
  noteSheets(ids: readonly string[]): void {
    this.#sheetIds = ids;
  }

  replace(plan: MarkPlan): Promise<Result<MarkReport, PortProblem>> {
    return runBatch(async (context) => {
      const quick =
        this.#known === null ? null : await this.#replaceKnown(context, this.#known, plan);
      return ok(quick ?? (await this.#findAndReplace(context, plan)));
    });
  }

  count(): Promise<Result<number, PortProblem>> {
    return runBatch(async (context) => ok(markedCells(await this.#find(context))));
  }

  /** Null when the workbook is no longer as known. */
  async #replaceKnown(
    context: Excel.RequestContext,
    known: readonly SheetMarks[],
    plan: MarkPlan,
  ): Promise<MarkReport | null> {
    const names = new Set(known.map(({ name }) => name));
    if (plan.marks.some(({ cell }) => !names.has(cell.sheet))) return null;
    const changes = planChanges(plan, known);
    if (changes.refused.length > 0) return null;
    try {
      const { sheets, isComplete } = await applyChanges(context, known, changes);
      if (!isComplete) return null;
      return this.#keep(sheets, changes.refused);
    } catch (error) {
      if (!isOutdated(error)) throw error;
      return null;
    }
  }

  async #findAndReplace(context: Excel.RequestContext, plan: MarkPlan): Promise<MarkReport> {
    const found = await this.#find(context);
    const changes = planChanges(plan, found);
    const { sheets } = await applyChanges(context, found, changes);
    return this.#keep(sheets, changes.refused);
  }

  async #find(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
    const found = await this.#findAmong(context);
    this.#known = found;
    this.#sheetIds = found.map(({ id }) => id);
    return found;
  }

  async #findAmong(context: Excel.RequestContext): Promise<readonly SheetMarks[]> {
    try {
      return await findMarks(context, this.#sheetIds);
    } catch (error) {
      // A sheet that was read is gone.
      if (this.#sheetIds === null || !isOutdated(error)) throw error;
      return findMarks(context, null);
    }
  }

  #keep(sheets: readonly SheetMarks[], refused: MarkReport['refused']): MarkReport {
    this.#known = sheets;
    return { marked: markedCells(sheets), refused };
  }
}
