import { cellAt } from '../../grid/grid';
import type { Label } from '../sheet/label';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext } from './row-reading';

/** Columns that number, count or compare; what stands in them names no row. */
const SILENT_ROLES: readonly ColumnRole[] = [
  'lineNumber',
  'quantity',
  'unitPrice',
  'change',
  'remark',
];

const labelMemo = new WeakMap<RowContext, readonly number[]>();

/** Columns of words at the left of the figures, in order; asked for each row several times. */
function labelColumns(context: RowContext): readonly number[] {
  const known = labelMemo.get(context);
  if (known !== undefined) return known;
  const { roles, amountColumns } = context;
  const first = Math.min(...amountColumns);
  const columns = [...roles]
    .flatMap(([role, columns]) => (SILENT_ROLES.includes(role) ? [] : columns))
    .filter((column) => column < first)
    .sort((one, other) => one - other);
  labelMemo.set(context, columns);
  return columns;
}

interface Word {
  readonly column: number;
  readonly label: Label;
}

function wordsAt(context: RowContext, row: number): readonly Word[] {
  const words: Word[] = [];
  for (const column of labelColumns(context)) {
    const label = wordAt(context, row, column);
    if (label !== null) words.push({ column, label });
  }
  return words;
}

function wordAt({ sheet }: RowContext, row: number, column: number): Label | null {
  if (sheet.isCovered(row, column)) return null;
  const label = sheet.labelAt(row, column);
  return label.folded === '' ? null : label;
}

/** Whether 合计 stands before anything else in the row, in whichever column of words. */
export function beginsWithTotal(context: RowContext, row: number): boolean {
  for (const column of labelColumns(context)) {
    const first = wordAt(context, row, column);
    if (first !== null) return first.isTotal;
  }
  return false;
}

/** Whether the row only says that the list is empty: 无, without any money. */
export function saysNone(context: RowContext, row: number): boolean {
  const words = wordsAt(context, row);
  return (
    words.some(({ label }) => label.folded === '无') &&
    words.every(({ label }) => /^(无|[-—/])$/.test(label.folded)) &&
    context.amountColumns.every((column) => {
      const { value } = cellAt(context.sheet.grid, row, column);
      return value.kind !== 'number' || value.number === 0;
    })
  );
}

/** Whether some word of the row ends in 小计. */
export function isSubtotal(context: RowContext, row: number): boolean {
  return wordsAt(context, row).some(({ label }) => label.folded.endsWith('小计'));
}

/**
 * The row that heads each row, where columns show it: a heading fills only
 * columns that the rows below it leave blank, left of all they fill.
 */
export function headingsOf(context: RowContext): ReadonlyMap<number, number> {
  const headings = new Map<number, number>();
  const open: { row: number; first: number; last: number }[] = [];
  for (const row of context.rows) {
    const columns = wordsAt(context, row).map(({ column }) => column);
    const first = columns[0];
    const last = columns.at(-1);
    if (first === undefined || last === undefined) continue;
    while (open.length > 0 && (open.at(-1)?.first ?? -1) >= first) open.pop();
    const above = open.filter((one) => one.last < first).at(-1);
    if (above !== undefined && !beginsWithTotal(context, above.row)) headings.set(row, above.row);
    open.push({ row, first, last });
  }
  return headings;
}

/** A subtotal and the rows that it closes. */
export interface Subtotal {
  readonly unit: string;
  readonly rows: readonly number[];
}

/**
 * 小计 below the rows of one unit, each of which names it: all rows since the last
 * subtotal or total. Null where they name several units, or none.
 */
export function subtotalOf(context: RowContext, row: number): Subtotal | null {
  const rows: number[] = [];
  let unit = '';
  for (let position = context.rows.indexOf(row) - 1; position >= 0; position -= 1) {
    const above = context.rows[position];
    if (above === undefined || beginsWithTotal(context, above) || isSubtotal(context, above)) break;
    const own = unitAt(context, above);
    if (own === '' || (unit !== '' && own !== unit)) return null;
    unit = own;
    rows.push(above);
  }
  return unit === '' ? null : { unit, rows };
}

/** The unit of a row, also where its cell is merged over several rows. */
function unitAt({ roles, sheet }: RowContext, row: number): string {
  const column = roles.get('unitCode')?.[0] ?? roles.get('unitName')?.[0];
  return column === undefined ? '' : sheet.labelAt(row, column).folded;
}

/** The parents of the rows of a list once subtotals below them are known. */
export function underSubtotals(
  drafts: readonly { readonly index: number }[],
  parents: readonly number[],
  subtotals: ReadonlyMap<number, Subtotal>,
): readonly number[] {
  if (subtotals.size === 0) return parents;
  const above = new Map<number, number>();
  drafts.forEach(({ index }, position) => {
    // The row of the unit among them heads the subtotal itself.
    const heading = drafts[parents[position] ?? -1]?.index;
    for (const row of subtotals.get(index)?.rows ?? []) {
      if (row !== heading) above.set(row, position);
    }
  });
  return parents.map((parent, position) => above.get(drafts[position]?.index ?? -1) ?? parent);
}
