import { foldLabel } from '../../base/label-text';
import type { Grid } from '../../grid/grid';
import { cellAt, gridWidth } from '../../grid/grid';
import { labelText } from '../../grid/cell-value';
import type { ColumnRole } from '../../tables/vocabulary/column-roles';
import { findColumnRole } from '../../tables/vocabulary/column-roles';

/** What is told of a row and is not its name: 资金性质, 项目单位, the classifications of a purchase. */
const DETAILS: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'description',
  'remark',
  'projectUnit',
  'functionText',
  'economyText',
]);

/** Columns of a line whose own heading is told with its name: neither names nor codes nor amounts. */
const TOLD: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  ...DETAILS,
  'procurementCategory',
  'procurementItem',
  'quantity',
  'unitPrice',
]);

/** The unit behind the heading of an amount: 单价(万元). */
const UNIT = /\([万千亿]?元\)$/;

/**
 * Tells how a cell is called by what stands beside it: its row, and what is said of the row there. Digits
 * and dashes to the left are other amounts or codes, not the name of the row; a name itself is told by
 * the code before it, a code by the name behind it. A detail is a name only where there is no other.
 */
export function itemNames(grid: Grid): (row: number, column: number) => string {
  const textAt = (row: number, column: number) => labelText(cellAt(grid, row, column)).trim();
  const headingOf = columnHeadings(grid);
  const rowName = (row: number, column: number) => {
    const texts = (from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_one, offset) => ({
        text: textAt(row, from + offset),
        isDetail: DETAILS.has(headingOf(row, from + offset).role),
      }));
    const before = texts(0, column).reverse();
    const names = before.filter(({ text }) => isName(text));
    const name = names.find(({ isDetail }) => !isDetail) ?? names[0];
    if (name !== undefined) return name.text;
    const isOwnName = isName(textAt(row, column));
    const near = isOwnName ? before : texts(column + 1, gridWidth(grid));
    return near.find(({ text }) => (isOwnName ? text !== '' : isName(text)))?.text ?? '';
  };
  return (row, column) => {
    const { role, text } = headingOf(row, column);
    const name = rowName(row, column);
    return name !== '' && TOLD.has(role) ? `${name}·${text}` : name;
  };
}

interface ColumnHeading {
  readonly row: number;
  readonly role: ColumnRole | null;
  readonly text: string;
}

const NO_HEADING: ColumnHeading = { row: Infinity, role: null, text: '' };

/** The first heading of a column that says what it is for, for the rows below that heading. */
function columnHeadings(grid: Grid): (row: number, column: number) => ColumnHeading {
  const found = new Map<number, ColumnHeading>();
  const firstOf = (column: number): ColumnHeading => {
    for (const [row, cells] of grid.rows.entries()) {
      const cell = cells[column];
      const text = cell === undefined ? '' : foldLabel(labelText(cell)).replace(UNIT, '');
      const role = text === '' ? null : findColumnRole('matrix', text);
      if (role !== null) return { row, role, text };
    }
    return NO_HEADING;
  };
  return (row, column) => {
    const known = found.get(column) ?? firstOf(column);
    found.set(column, known);
    return known.row < row ? known : NO_HEADING;
  };
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text);
}
