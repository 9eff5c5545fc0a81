import { foldLabel } from '../../base/label-text';
import { mergeCoordinates, withMember } from '../coordinates/coordinates';
import type { NodeDraft } from '../axes/build-tree';
import type { FormList, FormRows } from '../catalogue/form-layout';
import { headingText } from '../sheet/heading-text';
import type { SheetText } from '../sheet/sheet-text';
import type { ProjectPurpose, UnknownNode } from '../table';
import { findTerm } from '../vocabulary/vocabulary';
import type { FormCell } from './form-cells';
import { anchorsOf, holdsAmount, isBlankCell } from './form-cells';
import { projectIdentity } from './project-identity';

/** A list of a form as read: the columns of its amounts and its rows. */
export interface ListReading {
  readonly list: FormList;
  readonly columns: readonly NodeDraft[];
  readonly rows: readonly NodeDraft[];
  /** Position of the total among the rows, or -1. */
  readonly total: number;
  /** Position of the row that each row is a part of, or -1. */
  readonly parents: readonly number[];
  readonly unknown: readonly UnknownNode[];
  readonly purposes: readonly ProjectPurpose[];
  readonly bottom: number;
}

/** Finds a list by its heading and reads it down to where its group ends or another part begins. */
export function readList(
  sheet: SheetText,
  list: FormList,
  top: number,
  lastRow: number,
): ListReading | null {
  for (let row = top; row <= lastRow; row += 1) {
    const cells = anchorsOf(sheet, row);
    const heading = cells.find(({ text }) => list.heading.test(text));
    if (heading === undefined) continue;
    const columns = amountColumns(sheet, list, cells, heading);
    if (columns.length === 0) continue;
    const reading = readRows(sheet, list, heading, columns, lastRow);
    const purpose = cells.find(({ text }) => list.purpose?.test(text));
    return purpose === undefined
      ? reading
      : { ...reading, purposes: purposesOf(sheet, reading.rows, purpose.column) };
  }
  return null;
}

/** What the column with the purposes says of each project. */
function purposesOf(
  sheet: SheetText,
  rows: readonly NodeDraft[],
  column: number,
): readonly ProjectPurpose[] {
  return rows.flatMap(({ index, label, coordinates }) => {
    const text = sheet.labelAt(index, column).printed.trim();
    const cell = { sheet: sheet.grid.name, row: index, column };
    return coordinates.project === undefined || text === '' ? [] : [{ project: label, text, cell }];
  });
}

function amountColumns(
  sheet: SheetText,
  list: FormList,
  cells: readonly FormCell[],
  heading: FormCell,
): readonly NodeDraft[] {
  const drafts = cells.flatMap((cell) => {
    const term = cell.column > heading.column ? findTerm([list.columns], cell.text) : null;
    if (term === null) return [];
    return {
      index: cell.column,
      label: sheet.labelAt(cell.row, cell.column).printed,
      coordinates: term.gives,
    };
  });
  const labels = drafts.map(({ label }) => foldLabel(label));
  // The same heading twice: a year or a stage above them was not understood.
  return new Set(labels).size < labels.length ? [] : drafts;
}

function readRows(
  sheet: SheetText,
  list: FormList,
  heading: FormCell,
  columns: readonly NodeDraft[],
  lastRow: number,
): ListReading {
  const rows: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  const groupEnd = groupBottom(sheet, heading);
  const end = groupEnd ?? lastRow;
  let bottom = heading.row;
  for (let row = heading.row + 1; row <= end; row += 1) {
    if (isOtherPart(sheet, row, heading.column, columns)) break;
    const label = sheet.labelAt(row, heading.column).printed;
    const filled = columns.some(({ index }) => !isBlankCell(sheet, row, index));
    if (label === '' && !filled) {
      if (groupEnd === null) break;
      continue;
    }
    const read = label === '' ? null : readRow(sheet, list.rows, row, heading.column);
    if (groupEnd === null && (read === null ? !filled : isHeadingOnly(sheet, list, row, columns))) {
      if (listGoesOn(sheet, row, columns, lastRow)) unknown.push({ index: row, label });
      break;
    }
    bottom = row;
    if (read === null) unknown.push({ index: row, label });
    else rows.push(read);
  }
  const total = rows.findIndex(isTotal(list.rows));
  const parents = rows.map((_, position) => parentOf(list, rows, position, total));
  return {
    list,
    columns,
    rows: withinParent(rows, parents, total),
    total,
    parents,
    unknown,
    purposes: [],
    bottom,
  };
}

/** Last row of the merge at the left of the list that holds it together, or null. */
function groupBottom(sheet: SheetText, heading: FormCell): number | null {
  for (let column = heading.column - 1; column >= sheet.left; column -= 1) {
    const bottom = sheet.mergeBottom(heading.row, column);
    if (bottom > heading.row) return bottom;
  }
  return null;
}

/** A heading merged over the columns, or a label that the amount column belongs to. */
function isOtherPart(
  sheet: SheetText,
  row: number,
  labelColumn: number,
  columns: readonly NodeDraft[],
): boolean {
  return (
    sheet.isCovered(row, labelColumn) ||
    columns.some(
      ({ index }) =>
        sheet.isCovered(row, index) ||
        // The heading of the next list stands where an amount would.
        (!holdsAmount(sheet, row, index) &&
          /^(金额|总计|小计|合计)$/.test(sheet.labelAt(row, index).heading)),
    )
  );
}

/** A label alone in its row: the heading of the next part, where no merge holds the list together. */
function isHeadingOnly(
  sheet: SheetText,
  { rows }: FormList,
  row: number,
  columns: readonly NodeDraft[],
): boolean {
  if (rows.by === 'terms' || columns.some(({ index }) => !isBlankCell(sheet, row, index)))
    return false;
  return anchorsOf(sheet, row).filter(({ text }) => text !== '').length === 1;
}

/** An amount right below a row without one: then that row was part of the list after all. */
function listGoesOn(
  sheet: SheetText,
  row: number,
  columns: readonly NodeDraft[],
  lastRow: number,
): boolean {
  return row < lastRow && columns.some(({ index }) => holdsAmount(sheet, row + 1, index));
}

function readRow(sheet: SheetText, rows: FormRows, row: number, column: number): NodeDraft | null {
  const printed = sheet.labelAt(row, column).printed;
  const label = printed.replace(/\s+/g, ' ');
  const nameCell = { sheet: sheet.grid.name, row, column };
  const text = headingText(printed);
  const draft = { index: row, label, nameCell };
  switch (rows.by) {
    case 'terms': {
      const term = findTerm([rows.lines], text);
      if (term === null) return null;
      const own =
        term.listed === true ? withMember(term.gives, 'line', String(row + 1)) : term.gives;
      return { ...draft, coordinates: own, ...(term.ofWhich === true ? { ofWhich: true } : {}) };
    }
    case 'project':
      return /^(合计|小计|总计)$/.test(text)
        ? { ...draft, coordinates: {} }
        : { ...draft, coordinates: { project: projectIdentity(printed) } };
    case 'line':
      if (rows.total.test(text)) return { ...draft, coordinates: {} };
      return /^(小计|其中)/.test(text)
        ? null
        : { ...draft, coordinates: { line: String(row + 1) } };
  }
}

function isTotal(rows: FormRows): (draft: NodeDraft) => boolean {
  return ({ coordinates, label }) => {
    if (rows.by === 'terms') return findTerm([rows.lines], headingText(label))?.total === true;
    return coordinates.line === undefined && coordinates.project === undefined;
  };
}

/** 其中 belongs to the line above it, every other row to the total. */
function parentOf(
  { rows: kind }: FormList,
  rows: readonly NodeDraft[],
  position: number,
  total: number,
): number {
  const row = rows[position];
  if (row === undefined || position === total) return -1;
  if (row.ofWhich !== true || kind.by !== 'terms') return total;
  if (findTerm([kind.lines], headingText(row.label))?.ofTotal === true) return total;
  for (let above = position - 1; above >= 0; above -= 1) {
    if (rows[above]?.ofWhich !== true) return above;
  }
  return total;
}

/** 其中：申请当年预算拨款 says the same as the line it belongs to, and more. */
function withinParent(
  rows: readonly NodeDraft[],
  parents: readonly number[],
  total: number,
): readonly NodeDraft[] {
  return rows.map((row, position) => {
    const parent = parents[position] ?? -1;
    const wide = parent === total ? undefined : rows[parent];
    const own = wide && mergeCoordinates(wide.coordinates, row.coordinates);
    return own ? { ...row, coordinates: own } : row;
  });
}
