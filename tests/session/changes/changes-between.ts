import type { Grid } from '../../../src/grid/grid';
import type { CellName, WorkbookChanges } from '../../../src/session/changes/list-changes';
import { listChanges } from '../../../src/session/changes/list-changes';

/** What was changed between two readings in which every sheet kept its place. */
export function changesBetween(
  before: readonly Grid[],
  after: readonly Grid[],
  nameOf?: CellName,
): WorkbookChanges {
  return listChanges(readings(before), readings(after), nameOf);
}

/** Sheets with the ids that their places give them. */
export function readings(grids: readonly Grid[]) {
  return grids.map((grid, position) => ({ id: `sheet${position + 1}`, grid }));
}

/** What stands below the lines of a workbook whose sheets or rows were moved. */
export const IN_ORDER = '请从上往下改：工作表、单元格按改动后的名称和位置列出。';
