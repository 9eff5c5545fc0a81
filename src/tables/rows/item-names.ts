import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext } from './row-reading';
import { isTotalLabel } from '../sheet/total-words';

const TOLD: readonly ColumnRole[] = [
  'unitName',
  'projectName',
  'procurementItem',
  'procurementCategory',
];

/** The three divisions of the catalogue of procurement. */
const CATEGORY = /^(货物|工程|服务)(类|项目)?$/;

/**
 * Names below 名称 in a list of procurement where no heading says of what: those of its categories
 * are what is bought.
 */
export function withItemNames(context: RowContext): RowContext {
  const { roles, rows, sheet } = context;
  const names = roles.get('name');
  if (names === undefined || TOLD.some((role) => roles.has(role))) return context;
  const labels = rows.flatMap((row) => names.map((column) => sheet.labelAt(row, column).folded));
  const items = labels.filter((label) => label !== '' && !isTotalLabel(label));
  if (items.length === 0 || !items.every((label) => CATEGORY.test(label))) return context;
  return { ...context, roles: new Map([...roles, ['procurementCategory', names]]) };
}
