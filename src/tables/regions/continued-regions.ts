import { foldLabel } from '../../base/label-text';
import {
  hasContinuationMark,
  isContinuationMark,
  isFurtherPage,
  withoutMarks,
} from './continuation-marks';
import type { Region } from './find-regions';

/** A region with the parts in which its table goes on. */
export interface ContinuedRegion extends Region {
  readonly continuations: readonly Region[];
  /** It says that it continues a table, and none before it is that table. */
  readonly isContinuation: boolean;
}

/**
 * Gives each 续表 to the table before it that bears its title: the nearest one, on
 * its own sheet or an earlier one. A mark without a title continues the last table.
 */
export function continueRegions(regions: readonly Region[]): readonly ContinuedRegion[] {
  const whole: { region: Region; parts: Region[]; isContinuation: boolean }[] = [];
  for (const region of regions) {
    const isMarked = saysContinued(region);
    const name = baseName(region);
    const last = whole.at(-1);
    const before = isMarked
      ? (whole.filter(({ region: other }) => baseName(other) === name).at(-1) ??
        whole.filter(({ region: other }) => baseName(other).endsWith(name)).at(-1))
      : last !== undefined && baseName(last.region) === name && isFurtherPageOf(region)
        ? last
        : undefined;
    if (before === undefined) whole.push({ region, parts: [], isContinuation: isMarked });
    else before.parts.push(region);
  }
  return whole.map(({ region, parts, isContinuation }) => ({
    ...region,
    continuations: parts,
    isContinuation,
  }));
}

/** The title without the marks and the number that pages of one table print differently. */
function baseName({ title }: Region): string {
  return withoutMarks(title.folded).replace(
    /^(?:附?表|预算|公开)[\d一二三四五六七八九十-]+表?[:、.]?/,
    '',
  );
}

function saysContinued(region: Region): boolean {
  const { title } = region;
  if (title.source === 'line' && hasContinuationMark(title.folded)) return true;
  return textsAround(region).some(isContinuationMark);
}

function isFurtherPageOf(region: Region): boolean {
  return [region.title.folded, ...textsAround(region)].some(isFurtherPage);
}

/** Short texts from above the title to the line below it. */
function textsAround({ sheet, title, top }: Region): readonly string[] {
  const rows = sheet.grid.rows.slice(top, title.cell.row + 2);
  return rows.flatMap((cells) =>
    cells.slice(sheet.left, sheet.right).flatMap(({ value }) => {
      const folded = value.kind === 'text' ? foldLabel(value.text) : '';
      return folded !== '' && folded.length < 16 ? folded : [];
    }),
  );
}
