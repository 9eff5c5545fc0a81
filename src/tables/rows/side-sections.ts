import type { Steps } from '../../base/steps';
import { cellAt } from '../../grid/grid';
import type { NodeDraft } from '../axes/build-tree';
import type { Coordinates } from '../coordinates/coordinates';
import { covers } from '../coordinates/coordinates';
import type { SectionLayout } from '../catalogue/table-kind';
import type { RowReading } from './row-reading';
import { hasAmounts } from './row-reading';
import type { LineWords, SideContext } from './side-lines';
import { readSideLines } from './side-lines';
import { isLong } from '../sheet/long-lists';

/** Lines that divide the total of a side in one way. */
export interface Section {
  readonly words: LineWords;
  readonly rows: readonly number[];
}

/** The cells of a side before its lines are read. */
export type SideCells = Omit<SideContext, 'words' | 'rows'> & { readonly rows: readonly number[] };

/**
 * Cuts the lines of a side at the headings in it. `first` is what stands above
 * the first heading: null when nothing may. Null when a line does, or when the
 * same heading comes twice.
 */
export function splitSections(
  side: SideCells,
  first: LineWords | null,
  layouts: readonly SectionLayout[],
): readonly Section[] | null {
  const sections: { words: LineWords; rows: number[] }[] = [];
  if (first !== null) sections.push({ words: first, rows: [] });
  for (const row of side.rows) {
    const label = side.sheet.labelAt(row, side.labelColumn);
    const begun = hasMoney(side, row)
      ? undefined
      : layouts.find(({ heading }) => heading.test(label.plain));
    if (begun !== undefined) {
      if (sections.some(({ words }) => words === begun)) return null;
      sections.push({ words: begun, rows: [] });
    } else if (sections.length > 0) {
      sections.at(-1)?.rows.push(row);
    } else if (label.folded !== '' || hasAmounts(side, row)) {
      return null;
    }
  }
  return sections.filter(({ rows }, position) => rows.length > 0 || position === 0);
}

const NO_MONEY = /^[-—–*0.]*$/;

/** A heading may stand beside zeros or dashes, which a system prints everywhere. */
function hasMoney({ sheet, amountColumns }: SideCells, row: number): boolean {
  return amountColumns.some((column) => {
    const { value } = cellAt(sheet.grid, row, column);
    if (value.kind === 'number') return value.number !== 0;
    return value.kind !== 'blank' && !NO_MONEY.test(sheet.labelAt(row, column).folded);
  });
}

/** The section that a heading such as 项目（按支出经济分类） or 支出经济分类 names. */
export function sectionOfHeading(
  label: string,
  layouts: readonly SectionLayout[],
): SectionLayout | null {
  const named = /^(?:(?:支出)?(?:项目)?\(按?(?!大类)(.+)\)|(.+)\(按大类\))$/.exec(label);
  const division = named?.[1] ?? named?.[2] ?? label.replace(/^按/, '');
  return layouts.find(({ heading }) => heading.test(division)) ?? null;
}

/**
 * Reads the sections one after the other. The totals are printed once, below
 * the last of them: the lines of a section without any belong to those.
 */
export function* readSections(side: SideCells, sections: readonly Section[]): Steps<RowReading> {
  const readings: RowReading[] = [];
  for (const { words, rows } of sections) {
    readings.push(readSideLines({ ...side, words, rows }));
    if (isLong(rows)) yield;
  }
  const drafts = readings.flatMap((reading) => reading.drafts);
  const parents = readings.flatMap((reading, position) => {
    const offset = readings.slice(0, position).reduce((sum, one) => sum + one.drafts.length, 0);
    const ownTotal = reading.drafts.some(isSideTotal);
    return reading.parents.map((parent, index) => {
      if (parent !== -1) return parent + offset;
      const draft = reading.drafts[index];
      return ownTotal || draft === undefined ? -1 : sharedTotal(drafts, draft);
    });
  });
  return { drafts, parents, unknown: readings.flatMap((reading) => reading.unknown) };
}

/** Says nothing but which flow it is: 本年支出合计, 支出总计. */
function isSideTotal({ coordinates }: NodeDraft): boolean {
  return Object.keys(coordinates).length === 1 && coordinates.flow !== undefined;
}

/** The narrowest total that the line belongs to: 本年支出合计 before 支出总计. */
function sharedTotal(drafts: readonly NodeDraft[], line: NodeDraft): number {
  const wide = (position: number): Coordinates => drafts[position]?.coordinates ?? {};
  return drafts.reduce((nearest, draft, position) => {
    if (!isSideTotal(draft) || !covers(draft.coordinates, line.coordinates)) return nearest;
    return nearest === -1 || covers(wide(nearest), draft.coordinates) ? position : nearest;
  }, -1);
}

/**
 * The words that know the first line with a figure, where no heading says how
 * the lines divide the total: 基本支出 is no functional 类.
 */
export function wordsOfFirstLine<T extends LineWords>(
  side: SideCells,
  candidates: readonly T[],
): T | null {
  const first = side.rows.find((row) => hasAmounts(side, row));
  if (first === undefined) return null;
  const knows = (words: T) =>
    readSideLines({ ...side, words, rows: [first] }).drafts.some((draft) => !isSideTotal(draft));
  return candidates.find(knows) ?? null;
}
