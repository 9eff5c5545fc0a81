import type { NodeDraft } from '../axes/build-tree';
import { withMember } from '../coordinates/coordinates';
import type { CompositionGroup, CompositionLayout } from '../catalogue/form-layout';
import { headingText } from '../sheet/heading-text';
import type { SheetText } from '../sheet/sheet-text';
import type { UnknownNode } from '../table';
import { findTerm } from '../vocabulary/vocabulary';
import type { FormCell } from './form-cells';
import { anchorsOf, holdsAmount, isBlankCell } from './form-cells';

export interface CompositionReading {
  readonly columns: readonly NodeDraft[];
  readonly groups: readonly GroupReading[];
  readonly bottom: number;
}

interface GroupReading {
  readonly group: CompositionGroup;
  readonly rows: readonly NodeDraft[];
  readonly parents: readonly number[];
  readonly unknown: readonly UnknownNode[];
}

/** Reads 收入构成 and 支出构成: the header above the first group serves both. */
export function readComposition(
  sheet: SheetText,
  layout: CompositionLayout,
  top: number,
  lastRow: number,
): CompositionReading | null {
  const found = layout.groups.flatMap((group) => findGroup(sheet, group, top, lastRow) ?? []);
  const [first] = found;
  const labelColumn = first && anchorsOf(sheet, first.row).find(isRightOf(first))?.column;
  if (first === undefined || labelColumn === undefined || found.length < layout.groups.length) {
    return null;
  }
  const header = readColumns(sheet, layout, first.row, labelColumn, top);
  if (header.columns.length === 0) return null;
  let bottom = first.row;
  const groups = found.map(({ group, row, column }, position) => {
    const next = found[position + 1];
    const end = groupEnd(sheet, row, column, Math.min(lastRow, (next?.row ?? Infinity) - 1));
    bottom = Math.max(bottom, end);
    return readGroup(sheet, group, row, end, labelColumn, header);
  });
  return { columns: header.columns, groups, bottom };
}

interface FoundGroup {
  readonly group: CompositionGroup;
  readonly row: number;
  readonly column: number;
}

function findGroup(
  sheet: SheetText,
  group: CompositionGroup,
  top: number,
  lastRow: number,
): FoundGroup | null {
  for (let row = top; row <= lastRow; row += 1) {
    const cell = anchorsOf(sheet, row).find(({ text }) => group.heading.test(text));
    if (cell !== undefined) return { group, row, column: cell.column };
  }
  return null;
}

function isRightOf(place: { readonly column: number }): (cell: FormCell) => boolean {
  return (cell) => cell.column > place.column;
}

/** The last row of a group: where its merge ends, or before the next text in its column. */
function groupEnd(sheet: SheetText, row: number, column: number, lastRow: number): number {
  const merged = sheet.mergeBottom(row, column);
  if (merged > row) return Math.min(merged, lastRow);
  let end = row;
  while (
    end < lastRow &&
    !sheet.isCovered(end + 1, column) &&
    sheet.labelAt(end + 1, column).printed === '' &&
    sheet.labelAt(end + 1, column + 1).printed !== ''
  ) {
    end += 1;
  }
  return end;
}

interface Header {
  readonly columns: readonly NodeDraft[];
  /** The column with the shares in this year's total. */
  readonly share: number | null;
}

const TALLEST_HEADER = 3;

function readColumns(
  sheet: SheetText,
  layout: CompositionLayout,
  groupRow: number,
  labelColumn: number,
  top: number,
): Header {
  const paths = new Map<number, readonly string[]>();
  for (let row = groupRow - 1; row >= Math.max(top, groupRow - TALLEST_HEADER); row -= 1) {
    const own = headings(sheet, row, groupRow, labelColumn);
    // 联系电话 and the like above the header belong to another part of the form.
    if (!own.some(({ label }) => isHeading(layout, headingText(label)))) break;
    for (const { column, label } of own) {
      const path = paths.get(column) ?? [];
      if (path[0] !== label) paths.set(column, [label, ...path]);
    }
  }
  const columns: NodeDraft[] = [];
  const shares: number[] = [];
  for (const [index, path] of [...paths].sort(([one], [other]) => one - other)) {
    const own = headingText(path.at(-1) ?? '');
    const label = path.join('›');
    const year = yearOf(own);
    if (layout.share.test(own)) shares.push(index);
    else if (year !== null) {
      columns.push({ index, label, coordinates: {}, year, stage: 'asStated' });
    } else if (layout.thisYear.test(own)) columns.push({ index, label, coordinates: {} });
  }
  const thisYear = columns.filter(({ year }) => year === undefined);
  const [share] = shares;
  // Two columns of one year: a stage above them was not understood.
  const once = columns.filter(
    (column) => columns.filter((other) => other.year === column.year).length === 1,
  );
  return {
    columns: once,
    share: share !== undefined && shares.length === 1 && thisYear.length === 1 ? share : null,
  };
}

function headings(sheet: SheetText, row: number, groupRow: number, labelColumn: number) {
  return anchorsOf(sheet, groupRow)
    .filter(isRightOf({ column: labelColumn }))
    .map(({ column }) => ({ column, label: sheet.labelAt(row, column).printed }))
    .filter(({ label }) => label !== '');
}

function isHeading({ thisYear, share }: CompositionLayout, text: string): boolean {
  return thisYear.test(text) || share.test(text) || yearOf(text) !== null;
}

function yearOf(text: string): number | null {
  const year = /^(20\d{2})年?度?$/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function readGroup(
  sheet: SheetText,
  group: CompositionGroup,
  top: number,
  bottom: number,
  labelColumn: number,
  { columns, share }: Header,
): GroupReading {
  const rows: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const labels = rangeOf(top, bottom).map((row) => sheet.labelAt(row, labelColumn).heading);
  const has = (fund: string) =>
    labels.some((label) => findTerm([group.lines], label)?.gives.fund === fund);
  const vocabularies =
    group.beside !== undefined && has(group.beside.fund)
      ? [group.beside.lines, group.lines]
      : [group.lines];
  let total = -1;
  for (const row of rangeOf(top, bottom)) {
    const label = sheet.labelAt(row, labelColumn).printed;
    const term = findTerm(vocabularies, headingText(label));
    if (term === null) {
      const filled = columns.some(({ index }) => holdsAmount(sheet, row, index));
      if (filled) unknown.push({ index: row, label });
      continue;
    }
    if (term.total === true) total = rows.length;
    const { name } = sheet.grid;
    const shown = share !== null && !isBlankCell(sheet, row, share);
    rows.push({
      index: row,
      label,
      coordinates: term.gives,
      ...(shown ? { attributes: { share: { sheet: name, row, column: share } } } : {}),
    });
  }
  const parents = rows.map((_, position) => (position === total ? -1 : total));
  return { group, rows: withMeaning(rows, total, unknown.length > 0), parents, unknown };
}

/**
 * A source holds what was brought forward, unless that is a line of its own. Beside a line that
 * was not understood, nobody knows what the others hold: they only add up.
 */
function withMeaning(
  rows: readonly NodeDraft[],
  total: number,
  beside: boolean,
): readonly NodeDraft[] {
  const apart = rows.some(({ coordinates }) => coordinates.flow === 'openingBalance');
  return rows.map((row, position) => {
    const { coordinates, index } = row;
    if (position === total) return row;
    if (beside) return { ...row, coordinates: withMember(coordinates, 'line', String(index + 1)) };
    return apart && coordinates.flow === 'resources'
      ? { ...row, coordinates: withMember(coordinates, 'flow', 'income') }
      : row;
  });
}

function rangeOf(top: number, bottom: number): readonly number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, offset) => top + offset);
}
