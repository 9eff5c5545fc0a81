import type { Steps } from '../../base/steps';
import type { Grid } from '../../grid/grid';
import type { TableAssumption } from '../assumptions';
import type { Region } from './find-regions';
import { findRegions } from './find-regions';
import { kindsOfTitle } from './kinds-of-title';
import type { Cover } from './read-cover';
import { namesDocument, readCover } from './read-cover';
import { readSheetText } from '../sheet/sheet-text';
import type { TableKind } from '../catalogue/table-kind';

/** Where tables may stand on a sheet, or the cover that it is instead. */
export interface SheetOutline {
  readonly regions: readonly Region[];
  readonly cover: Cover | null;
}

export function* outlineSheet(
  grid: Grid,
  kinds: readonly TableKind[],
  assumptions: readonly TableAssumption[],
): Steps<SheetOutline> {
  const sheet = yield* readSheetText(grid);
  yield;
  const regions = yield* findRegions(sheet, kinds, assumptions);
  const read = assumptions.length > 0 ? null : readCover(sheet);
  const isTable = ({ title }: Region) =>
    read?.listed.includes(title.cell.row) !== true &&
    (!namesDocument(title.folded) || kindsOfTitle(kinds, title, null).length > 0);
  return read === null || regions.some(isTable)
    ? { regions, cover: null }
    : { regions: [], cover: read.cover };
}
