import type { CellRef } from '../../base/address';
import { foldWithoutOrdinal } from '../../base/label-text';
import { cellAt } from '../../grid/grid';
import type { CodeBooks } from '../../codes/load-code-book';
import type { RoleColumns } from '../columns/bind-columns';
import type { NodeDraft } from '../axes/build-tree';
import type { RowTexts } from '../sheet/sheet-text';
import { printedNumber } from '../sheet/sheet-text';
import type { UnknownNode } from '../table';
import { isTotalLabel } from '../sheet/total-words';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { ColumnRole } from '../vocabulary/column-roles';

/** What a row axis needs to read the rows of one block. */
export interface RowContext {
  readonly sheet: RowTexts;
  readonly roles: RoleColumns;
  readonly amountColumns: readonly number[];
  /** Sheet rows of the body, notes and blank rows left out. */
  readonly rows: readonly number[];
  readonly books: CodeBooks;
  /** Lines among the codes that divide the total in another way. */
  readonly divisions?: readonly Vocabulary[];
  /** What the title says that every row is. */
  readonly nature?: string;
}

export interface RowReading {
  readonly drafts: readonly NodeDraft[];
  /** Position of each draft's parent, or -1. */
  readonly parents: readonly number[];
  readonly unknown: readonly UnknownNode[];
}

/** The joined folded text of the columns with a role: split codes 类 款 项 come out as one. */
export function roleText(context: RowContext, role: ColumnRole, row: number): string {
  const columns = context.roles.get(role);
  if (columns === undefined) return '';
  let text = '';
  for (const column of columns) {
    if (!context.sheet.isCovered(row, column)) text += context.sheet.labelAt(row, column).folded;
  }
  return text;
}

/** The same without a leading ordinal. */
export function plainRoleText(context: RowContext, role: ColumnRole, row: number): string {
  const [column, ...others] = context.roles.get(role) ?? [];
  if (column === undefined) return '';
  if (others.length > 0) return foldWithoutOrdinal(roleText(context, role, row));
  return context.sheet.isCovered(row, column) ? '' : context.sheet.labelAt(row, column).plain;
}

export function roleCell(context: RowContext, role: ColumnRole, row: number): CellRef | undefined {
  const column = context.roles.get(role)?.[0];
  return column === undefined ? undefined : { sheet: context.sheet.grid.name, row, column };
}

/** The same where the cell has a label; a row that prints no code is not found at the blank cell of one. */
export function labelledCell(
  context: RowContext,
  role: ColumnRole,
  row: number,
): CellRef | undefined {
  const cell = roleCell(context, role, row);
  return cell === undefined || context.sheet.labelAt(row, cell.column).folded === ''
    ? undefined
    : cell;
}

export function isTotalRow(
  context: RowContext,
  row: number,
  roles: readonly ColumnRole[],
): boolean {
  for (const role of roles) if (isTotalOfRole(context, role, row)) return true;
  return false;
}

function isTotalOfRole(context: RowContext, role: ColumnRole, row: number): boolean {
  const [column, ...others] = context.roles.get(role) ?? [];
  if (column === undefined) return false;
  if (others.length > 0) return isTotalLabel(foldWithoutOrdinal(roleText(context, role, row)));
  return !context.sheet.isCovered(row, column) && context.sheet.labelAt(row, column).isTotal;
}

/** Whether the row holds anything in its amount columns. */
export function hasAmounts({ sheet, amountColumns }: CellsOfRows, row: number): boolean {
  for (const column of amountColumns) {
    const { value } = cellAt(sheet.grid, row, column);
    const isOwnNumber = value.kind === 'number' && !sheet.isCovered(row, column);
    const isShown = isOwnNumber
      ? printedNumber(value.shown) !== ''
      : sheet.labelAt(row, column).printed !== '';
    if (isShown) return true;
  }
  return false;
}

type CellsOfRows = Pick<RowContext, 'sheet' | 'amountColumns'>;

/** For comparing rows only; amounts of facts are read exactly. */
export function amountAt(context: RowContext, row: number, column: number): number | null {
  const { value } = cellAt(context.sheet.grid, row, column);
  return value.kind === 'number' ? value.number : null;
}
