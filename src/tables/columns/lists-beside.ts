import type { HeaderColumn } from './header-columns';
import { findColumnRole } from '../vocabulary/column-roles';

/**
 * 项目 | 决算数 | 项目 | 决算数: the columns of each list of lines that stand beside each
 * other. Label columns directly beside each other are levels of one list.
 */
export function listsBeside(
  columns: readonly HeaderColumn[],
): readonly (readonly HeaderColumn[])[] {
  const lists: HeaderColumn[][] = [];
  for (const column of columns) {
    const isLabel = isListLabel(column);
    const open = lists.at(-1);
    if (isLabel && (open === undefined || !open.every(isListLabel))) lists.push([column]);
    else if (open !== undefined) open.push(column);
    else if (column.path.length > 0) return [];
  }
  return lists;
}

function isListLabel({ path }: HeaderColumn): boolean {
  return findColumnRole('matrix', path.at(-1) ?? '') === 'projectName';
}
