import { foldLabel } from '../../base/label-text';
import type { CodeBook } from '../../codes/code-book';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RoleColumns } from '../columns/bind-columns';
import type { RowContext } from './row-reading';
import { roleText } from './row-reading';

/**
 * Columns headed 单位编码 and 单位名称 that hold codes of the classification with their names,
 * with or without those of units above them: then both stand in the same columns.
 */
export function withCodesUnderUnits(
  context: Omit<RowContext, 'roles'>,
  roles: RoleColumns,
  book: CodeBook,
): RoleColumns {
  const codes = roles.get('unitCode');
  const names = roles.get('unitName');
  if (codes === undefined || names === undefined) return roles;
  if (roles.has('code') || roles.has('name') || roles.has('unitOrName')) return roles;
  const own = { ...context, roles };
  const isClassified = context.rows.some((row) =>
    isEntry(book, roleText(own, 'unitCode', row), roleText(own, 'unitName', row)),
  );
  if (!isClassified) return roles;
  const others = [...roles].filter(([role]) => role !== 'unitCode' && role !== 'unitName');
  return new Map<ColumnRole, readonly number[]>([
    ...others,
    ['code', codes],
    ['unitOrName', names],
  ]);
}

/** Whether the code bears that very name in the book: no office is called 一般公共服务支出. */
function isEntry(book: CodeBook, code: string, name: string): boolean {
  const entry = book.find(code);
  if (entry === null || name === '') return false;
  return [...entry.periods.map((period) => period.name), ...entry.aliases].some(
    (known) => foldLabel(known) === name,
  );
}
