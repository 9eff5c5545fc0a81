import { areaAddress } from '../../base/address';
import type { Area } from '../../base/address';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { AddedChartSheet, ChartSheetLayout, ChartSheetPlan } from '../chart-sheet';
import { freeName, layOutCharts } from '../chart-sheet';
import type { PortProblem } from '../port-problem';
import { runBatch } from './run-batch';

/**
 * Adds a sheet with tables and charts behind the others, in four syncs: the names that are taken,
 * the empty sheet, all that stands on it, bringing it to the front. Whatever fails on the way takes
 * the new sheet away again; no other sheet is touched.
 */
export function addChartSheet(plan: ChartSheetPlan): Promise<Result<AddedChartSheet, PortProblem>> {
  return runBatch(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load('items/name');
    protection.load('protected');
    await context.sync();
    if (protection.protected) return fail({ code: 'protected' });
    const name = freeName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    sheet.load('id');
    await context.sync();
    const { id } = sheet;
    try {
      fill(sheet, layOutCharts(plan));
      await context.sync();
    } catch (error) {
      worksheets.getItem(id).delete();
      await context.sync();
      throw error;
    }
    worksheets.getItem(id).activate();
    // Another workbook may have the focus: the sheet is there all the same.
    await context.sync().catch(() => undefined);
    return ok({ id, name, plan });
  });
}

function fill(sheet: Excel.Worksheet, { cells, charts }: ChartSheetLayout): void {
  const [first = []] = cells;
  const whole = { top: 0, left: 0, bottom: cells.length - 1, right: first.length - 1 };
  rangeOf(sheet, whole).values = cells.map((line) => line.map(typed));
  for (const { chart, source, place } of charts) {
    const isPie = chart.shape === 'pie';
    const added = sheet.charts.add(
      isPie ? 'Pie' : 'ColumnClustered',
      rangeOf(sheet, source),
      'Columns',
    );
    added.title.text = chart.title;
    added.dataLabels.showValue = true;
    if (isPie) {
      added.dataLabels.showCategoryName = true;
      added.legend.visible = false;
    }
    added.setPosition(
      areaAddress({ ...place, bottom: place.top, right: place.left }),
      areaAddress({ ...place, top: place.bottom, left: place.right }),
    );
  }
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Typed with an apostrophe in front, a text stays a text, even one that begins like a formula. */
function typed(content: string | number): string | number {
  return typeof content === 'string' && content !== '' ? `'${content}` : content;
}

/**
 * Removes a sheet of ours that still holds what was written: two syncs. One that is gone is as
 * good; one that somebody has written into stays.
 */
export function removeChartSheet(added: AddedChartSheet): Promise<Result<void, PortProblem>> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(added.id);
    sheet.load('name');
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('values');
    await context.sync();
    if (sheet.isNullObject) return ok(undefined);
    if (!holds(used, added.plan)) return fail({ code: 'sheetEdited', sheet: sheet.name });
    sheet.delete();
    await context.sync();
    return ok(undefined);
  });
}

function holds(used: Excel.Range, plan: ChartSheetPlan): boolean {
  const written = layOutCharts(plan).cells;
  // Excel counts up to the last filled line.
  const filled = written.map((line) => line.some((content) => content !== '')).lastIndexOf(true);
  const wanted = written.slice(0, filled + 1);
  return !used.isNullObject && JSON.stringify(used.values) === JSON.stringify(wanted);
}
