import type { Steps } from '../base/steps';
import type { Grid } from '../grid/grid';
import type { TableAssumption } from './assumptions';
import type { Region } from './find-regions';
import { findRegions } from './find-regions';
import { kindsOfTitle } from './kinds-of-title';
import type { Cover } from './read-cover';
import { namesDocument, readCover } from './read-cover';
import { readSheetText } from './sheet-text';
import type { TableKind } from './table-kind';

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
  const isTable = ({ title }: Region) =>
    !namesDocument(title.folded) || kindsOfTitle(kinds, title, null).length > 0;
  const cover = assumptions.length > 0 || regions.some(isTable) ? null : readCover(sheet);
  return cover === null ? { regions, cover } : { regions: [], cover };
}
