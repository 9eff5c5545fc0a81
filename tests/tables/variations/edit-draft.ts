import type { Area } from '../../../src/base/address';
import type { ColumnKind, Draft, DraftCell, RowKind } from './draft';
import { BLANK_DRAFT, at, isBlank } from './draft';

/** The list with `count` values at a place replaced. */
function spliced<T>(values: readonly T[], place: number, count: number, ...put: readonly T[]) {
  return [...values.slice(0, place), ...put, ...values.slice(place + count)];
}

/** Every cell put through `change`; what it returns unchanged stays as it is. */
export function mapCells(
  draft: Draft,
  change: (cell: DraftCell, row: number, column: number) => DraftCell,
): Draft {
  const rows = draft.rows.map((cells, row) =>
    cells.map((cell, column) => change(cell, row, column)),
  );
  const changed = rows.some((cells, row) =>
    cells.some((cell, column) => cell !== draft.rows[row]?.[column]),
  );
  return changed ? { ...draft, rows } : draft;
}

/** The cell at a place put through `change`. */
export function mapCell(
  draft: Draft,
  row: number,
  column: number,
  change: (cell: DraftCell) => DraftCell,
): Draft {
  return mapCells(draft, (cell, r, c) => (r === row && c === column ? change(cell) : cell));
}

/** Puts a row in front of row `before`; merges that cross the place grow. */
export function insertRow(
  draft: Draft,
  before: number,
  kind: RowKind,
  cells: readonly DraftCell[] = [],
): Draft {
  const width = draft.columnKinds.length;
  const row = Array.from({ length: width }, (_, column) => cells[column] ?? BLANK_DRAFT);
  const moved = (at: number) => (at >= before ? at + 1 : at);
  return {
    ...draft,
    rows: spliced(draft.rows, before, 0, row),
    rowKinds: spliced(draft.rowKinds, before, 0, kind),
    merges: draft.merges.map((area) => ({
      ...area,
      top: moved(area.top),
      bottom: moved(area.bottom),
    })),
    hiddenRows: new Set([...draft.hiddenRows].map(moved)),
  };
}

/** Puts a column in front of column `before`, given by its cells; merges that cross the place grow. */
export function insertColumn(
  draft: Draft,
  before: number,
  kind: ColumnKind,
  cellIn: (row: number) => DraftCell = () => BLANK_DRAFT,
): Draft {
  const moved = (at: number) => (at >= before ? at + 1 : at);
  return {
    ...draft,
    rows: draft.rows.map((cells, row) => spliced(cells, before, 0, cellIn(row))),
    columnKinds: spliced(draft.columnKinds, before, 0, kind),
    merges: draft.merges.map((area) => ({
      ...area,
      left: moved(area.left),
      right: moved(area.right),
    })),
    hiddenColumns: new Set([...draft.hiddenColumns].map(moved)),
  };
}

export function removeRow(draft: Draft, row: number): Draft {
  const kept = keepAnchors(draft, ({ top, bottom }) => top === row && bottom > row, 1, 0);
  const moved = (at: number) => (at > row ? at - 1 : at);
  return {
    ...kept,
    rows: spliced(kept.rows, row, 1),
    rowKinds: spliced(kept.rowKinds, row, 1),
    merges: kept.merges.flatMap((area) => {
      const bottom = area.bottom >= row ? area.bottom - 1 : area.bottom;
      return areaOf({ ...area, top: moved(area.top), bottom });
    }),
    hiddenRows: new Set([...kept.hiddenRows].filter((at) => at !== row).map(moved)),
  };
}

export function removeColumn(draft: Draft, column: number): Draft {
  const merged = keepAnchors(draft, ({ left, right }) => left === column && right > column, 0, 1);
  const kept = keepFrame(merged, column);
  const moved = (at: number) => (at > column ? at - 1 : at);
  return {
    ...kept,
    rows: kept.rows.map((cells) => spliced(cells, column, 1)),
    columnKinds: spliced(kept.columnKinds, column, 1),
    merges: kept.merges.flatMap((area) => {
      const right = area.right >= column ? area.right - 1 : area.right;
      return areaOf({ ...area, left: moved(area.left), right });
    }),
    hiddenColumns: new Set([...kept.hiddenColumns].filter((at) => at !== column).map(moved)),
  };
}

/** What stands above the header in a column that goes away moves to the next one. */
function keepFrame(draft: Draft, column: number): Draft {
  const outside = new Set<RowKind>(['number', 'title', 'frame', 'note', 'other']);
  return mapCells(draft, (cell, row, own) => {
    const kind = draft.rowKinds[row];
    if (own !== column + 1 || kind === undefined || !outside.has(kind)) return cell;
    return isBlank(cell) ? at(draft, row, column) : cell;
  });
}

/** A merged label whose first cell goes away stands in the next cell of its area. */
function keepAnchors(
  draft: Draft,
  loses: (area: Area) => boolean,
  down: number,
  across: number,
): Draft {
  return draft.merges.filter(loses).reduce((kept, { top, left }) => {
    const anchor = at(draft, top, left);
    return mapCell(kept, top + down, left + across, (own) => (isBlank(own) ? anchor : own));
  }, draft);
}

function areaOf(area: Area): readonly Area[] {
  const empty = area.bottom < area.top || area.right < area.left;
  const single = area.bottom === area.top && area.right === area.left;
  return empty || single ? [] : [area];
}

/** Moves a row to stand in front of another one; merges of several rows must not touch either. */
export function moveRow(draft: Draft, from: number, to: number): Draft {
  const cells = draft.rows[from];
  const kind = draft.rowKinds[from];
  if (cells === undefined || kind === undefined) return draft;
  const own = draft.merges.filter(({ top, bottom }) => top === from && bottom === from);
  const target = to > from ? to - 1 : to;
  const moved = insertRow(removeRow(draft, from), target, kind, cells);
  return {
    ...moved,
    merges: [...moved.merges, ...own.map((area) => ({ ...area, top: target, bottom: target }))],
  };
}

/** The columns in another order, in some rows only; `order[i]` is the column that comes to stand at i. */
export function reorderColumns(
  draft: Draft,
  order: readonly number[],
  rows: readonly number[],
): Draft {
  const places = new Map(order.map((from, to) => [from, to]));
  const placeOf = (column: number) => places.get(column) ?? column;
  const inside = ({ top, bottom }: Area) => rows.includes(top) && rows.includes(bottom);
  const movedArea = (area: Area): Area => {
    const columns = [];
    for (let column = area.left; column <= area.right; column += 1) columns.push(placeOf(column));
    return { ...area, left: Math.min(...columns), right: Math.max(...columns) };
  };
  const moved: Draft = {
    ...draft,
    rows: draft.rows.map((cells, row) =>
      rows.includes(row) ? order.map((from) => cells[from] ?? BLANK_DRAFT) : cells,
    ),
    columnKinds: order.map((from) => draft.columnKinds[from] ?? 'other'),
    merges: draft.merges.map((area) => (inside(area) ? movedArea(area) : area)),
  };
  // A label that is merged over several columns stays in the first of them.
  return draft.merges
    .filter((area) => inside(area) && area.right > area.left)
    .reduce((left, area) => {
      const anchor = at(draft, area.top, area.left);
      const first = movedArea(area).left;
      const from = placeOf(area.left);
      const freed = mapCell(left, area.top, from, () => BLANK_DRAFT);
      return mapCell(freed, area.top, first, () => anchor);
    }, moved);
}

/** The area of the merge over a cell, or of the cell alone. */
export function areaAt(draft: Draft, row: number, column: number): Area {
  return (
    draft.merges.find(
      (area) =>
        area.top <= row && area.bottom >= row && area.left <= column && area.right >= column,
    ) ?? { top: row, bottom: row, left: column, right: column }
  );
}
