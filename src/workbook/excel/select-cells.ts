import type { Area, CellRef, Position } from '../../base/address';
import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { packAddresses, packCells } from '../pack-areas';
import type { PortProblem } from '../port-problem';
import type { ExcelApi } from './excel-api';
import { excelError, portProblem } from './excel-error';
import { runBatch } from './run-batch';

/**
 * Brings the sheet of the first cell to the front and selects the cells on it, in one sync; where
 * their address grows too long, the first cell and as many others as fit. An Excel that selects
 * one area only takes that of the first cell.
 */
export async function selectCells(
  cells: readonly CellRef[],
  api: ExcelApi,
): Promise<Result<void, PortProblem>> {
  const [first] = cells;
  if (first === undefined) return ok(undefined);
  const name = first.sheet;
  const areas = firstInFront(first, packCells(cells.filter(({ sheet }) => sheet === name)));
  const [one = ''] = packAddresses(areas.slice(0, 1));
  const [several = ''] = packAddresses(areas);
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    if (api.severalAreas && several !== one) selectAreas(sheet.getRanges(several), sheet, one);
    else sheet.getRange(one).select();
    try {
      await context.sync();
      return ok(undefined);
    } catch (error) {
      return fail(await selectingProblem(context, error, name));
    }
  }, name);
}

/** Where Excel puts the cursor. */
function firstInFront({ row, column }: Position, areas: readonly Area[]): readonly Area[] {
  const holdsFirst = ({ top, left, bottom, right }: Area) =>
    row >= top && row <= bottom && column >= left && column <= right;
  return [...areas.filter(holdsFirst), ...areas.filter((area) => !holdsFirst(area))];
}

/** Copies of office.js that a site keeps for itself may lack what Excel offers. */
function selectAreas(areas: Excel.RangeAreas, sheet: Excel.Worksheet, one: string): void {
  if (typeof areas.select === 'function') areas.select();
  else sheet.getRange(one).select();
}

/** Why a sheet could not be brought to the front; may take a further sync to tell. */
export async function selectingProblem(
  context: Excel.RequestContext,
  error: unknown,
  name: string,
): Promise<PortProblem> {
  const problem = portProblem(error, name);
  if (problem.code !== 'host') return problem;
  if (await isHidden(context, name)) return { code: 'sheetHidden', sheet: name };
  // The way Excel says that another workbook has the focus.
  return excelError(error).code === 'GeneralException' ? { code: 'notInFront' } : problem;
}

async function isHidden(context: Excel.RequestContext, name: string): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('visibility');
  await context.sync();
  return sheet.visibility !== 'Visible';
}
