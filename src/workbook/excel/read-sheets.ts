import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { Grid } from '../../grid/grid';
import type { PortProblem } from '../port-problem';
import type { ReadRequest, SkippedSheet, WorkbookAccess, WorkbookContent } from '../workbook-port';
import type { ExcelApi } from './excel-api';
import type { BesideCells } from '../beside-cells';
import { UNKNOWN_BESIDE } from '../beside-cells';
import type { LocateRemarks } from './ask-beside';
import { askBeside } from './ask-beside';
import { isOutdated, portProblem } from './excel-error';
import type { FoundSheet, ReadBlock } from './read-block';
import { createPauses } from './pause-when-due';
import { readBlocks } from './read-block';
import type { SheetBlock } from './sheet-blocks';
import { cellCount, halves, LARGEST_SHEET, planBatches } from './sheet-blocks';
import { emptyGrid, SheetCollector } from './sheet-collector';

/** A sheet of the workbook, with its used range or null when nothing stands on it. */
type ListedSheet = Omit<FoundSheet, 'used'> & {
  readonly used: FoundSheet['used'] | null;
  readonly isProtected: boolean;
};

type NamedSheet = Omit<FoundSheet, 'used'>;

/**
 * Reads the sheets: one sync for their names, one for their used ranges, one for the cells of all
 * together and one more for each further batch of cells.
 */
export async function readSheets(
  context: Excel.RequestContext,
  api: ExcelApi,
  request: ReadRequest,
): Promise<Result<WorkbookContent, PortProblem>> {
  try {
    return await readOnce(context, api, request);
  } catch (error) {
    if (!isOutdated(error)) throw error;
    // A sheet went after it was listed: what is there now is listed anew.
    return readOnce(context, api, request);
  }
}

async function readOnce(
  context: Excel.RequestContext,
  api: ExcelApi,
  { only, onProgress, signal }: ReadRequest,
): Promise<Result<WorkbookContent, PortProblem>> {
  const isCancelled = () => signal?.aborted === true;
  const { names, access, locate } = await listSheets(context, only, api);
  if (isCancelled()) return fail({ code: 'cancelled' });
  const { listed, beside } = await findUsedRanges(context, names, locate);

  const wanted = listed.flatMap(({ used, ...sheet }) =>
    used === null || cellCount(used) > LARGEST_SHEET ? [] : [{ ...sheet, used }],
  );
  const [first] = wanted;
  if (first !== undefined) onProgress?.({ sheet: first.name, done: 0, total: wanted.length });

  const collector = new SheetCollector();
  const grids = new Map<string, Grid>();
  for (const batch of planBatches(wanted)) {
    if (isCancelled()) return fail({ code: 'cancelled' });
    const pauseWhenDue = createPauses();
    const take = async (read: ReadBlock) => {
      collector.add(read);
      await pauseWhenDue();
    };
    const failure = await readBatch(context, batch, api.mergedAreas, take);
    if (failure !== null) return fail(failure);
    for (const { sheet, isLast } of batch) {
      if (!isLast) continue;
      grids.set(sheet.id, collector.take(sheet));
      await pauseWhenDue();
    }
    const last = batch.at(-1);
    if (last !== undefined) {
      onProgress?.({ sheet: last.sheet.name, done: grids.size, total: wanted.length });
    }
  }
  return ok({ ...contentOf(listed, grids), access, beside });
}

interface SheetList {
  readonly names: readonly NamedSheet[];
  readonly access: WorkbookAccess;
  /** Null where Excel tells nothing of what stands beside the cells. */
  readonly locate: LocateRemarks | null;
}

async function listSheets(
  context: Excel.RequestContext,
  only: readonly string[] | undefined,
  api: ExcelApi | null,
): Promise<SheetList> {
  const { workbook } = context;
  const worksheets = workbook.worksheets;
  workbook.load('readOnly');
  const protection = workbook.protection;
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility');
  const locate = api === null ? null : askBeside(workbook, api);
  try {
    await context.sync();
  } catch (error) {
    // What cannot be listed is no reason to read nothing.
    if (locate === null || portProblem(error).code !== 'host') throw error;
    return listSheets(context, only, null);
  }
  const names = worksheets.items
    .filter((sheet) => only === undefined || only.includes(sheet.id))
    .map((sheet) => ({ id: sheet.id, name: sheet.name, visibility: sheet.visibility }));
  return {
    names,
    access: { isReadOnly: workbook.readOnly, isStructureFixed: protection.protected },
    locate,
  };
}

async function findUsedRanges(
  context: Excel.RequestContext,
  sheets: readonly NamedSheet[],
  locate: LocateRemarks | null,
): Promise<{ readonly listed: readonly ListedSheet[]; readonly beside: BesideCells }> {
  if (sheets.length === 0) return { listed: [], beside: UNKNOWN_BESIDE };
  const asked = sheets.map((sheet) => {
    // Only what holds a value: formats alone may reach down to the last row.
    const worksheets = context.workbook.worksheets;
    const range = worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    const protection = worksheets.getItem(sheet.id).protection;
    protection.load('protected');
    return { sheet, range, protection };
  });
  const readBeside = locate?.() ?? null;
  try {
    await context.sync();
  } catch (error) {
    if (readBeside === null || isOutdated(error) || portProblem(error).code !== 'host') throw error;
    return findUsedRanges(context, sheets, null);
  }
  const listed = asked.map(({ sheet, range, protection }) => ({
    ...sheet,
    isProtected: protection.protected,
    used: range.isNullObject
      ? null
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          bottom: range.rowIndex + range.rowCount - 1,
          right: range.columnIndex + range.columnCount - 1,
        },
  }));
  return { listed, beside: readBeside?.() ?? UNKNOWN_BESIDE };
}

/** One sync, or several where the answer comes out larger than a host sends. */
async function readBatch(
  context: Excel.RequestContext,
  batch: readonly SheetBlock<FoundSheet>[],
  withMerges: boolean,
  take: (read: ReadBlock) => Promise<void>,
): Promise<PortProblem | null> {
  try {
    for (const read of await readBlocks(context, batch, withMerges)) await take(read);
    return null;
  } catch (error) {
    if (isOutdated(error)) throw error;
    const problem = portProblem(error);
    // Excel fails to list more than 512 merged areas; without them a table is still recognised.
    if (problem.code === 'host' && withMerges) return readBatch(context, batch, false, take);
    const parts = problem.code === 'tooLarge' ? halves(batch) : null;
    if (parts === null) return problem;
    for (const part of parts) {
      const failure = await readBatch(context, part, withMerges, take);
      if (failure !== null) return failure;
    }
    return null;
  }
}

function contentOf(
  listed: readonly ListedSheet[],
  grids: ReadonlyMap<string, Grid>,
): Pick<WorkbookContent, 'sheets' | 'skipped'> {
  const skipped: SkippedSheet[] = [];
  const sheets = listed.flatMap(({ id, name, visibility, used, isProtected }) => {
    if (used === null) return [{ id, grid: emptyGrid(name, visibility), isProtected }];
    const grid = grids.get(id);
    if (grid !== undefined) return [{ id, grid, isProtected }];
    skipped.push({ name, reason: 'tooLarge' });
    return [];
  });
  return { sheets, skipped };
}
