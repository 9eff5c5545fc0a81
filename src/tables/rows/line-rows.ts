import type { CellRef } from '../../base/address';
import type { NodeDraft } from '../build-tree';
import { parentsByLevel } from '../build-tree';
import type { UnknownNode } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { hasAmounts, isTotalRow, roleCell, roleText } from './row-reading';

const LINE_LEVEL = 99;

const GROUP_LEVEL = LINE_LEVEL - 1;

const LINE_ROLES: readonly ColumnRole[] = ['projectName', 'procurementItem', 'functionText'];

const TOTAL_ROLES: readonly ColumnRole[] = [
  'unitName',
  'unitCode',
  'projectName',
  'procurementCategory',
  'lineNumber',
];

const ATTRIBUTE_ROLES: readonly ColumnRole[] = [
  'projectName',
  'procurementCategory',
  'procurementItem',
  'functionText',
  'economyText',
  'quantity',
  'unitPrice',
];

/**
 * Rows of a list: 合计, rows of units (with or without a subtotal), then lines.
 * Two lines never are the same figure, however alike they look.
 */
export function readLineRows(context: RowContext): RowReading {
  const drafts: NodeDraft[] = [];
  const levels: number[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  let lines = 0;
  let belowCategory = false;
  for (const row of context.rows) {
    const unit = roleText(context, 'unitCode', row);
    const name = roleText(context, 'unitName', row);
    const category = roleText(context, 'procurementCategory', row);
    const isLine = LINE_ROLES.some((role) => roleText(context, role, row) !== '');
    if (!isLine && isTotalRow(context, row, TOTAL_ROLES)) {
      if (total === -1) total = drafts.length;
      drafts.push({ index: row, label: '合计', coordinates: {} });
      levels.push(0);
    } else if (category.endsWith('小计')) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label: category });
    } else if (isLine || category !== '') {
      lines += 1;
      drafts.push({
        index: row,
        label:
          category ||
          roleText(context, 'procurementItem', row) ||
          roleText(context, 'projectName', row),
        coordinates: { line: String(lines) },
        attributes: attributesOf(context, row),
      });
      // 货物类 without any 采购内容 of its own is the sum of what is listed below it.
      if (category !== '') belowCategory = !isLine;
      levels.push(category === '' && belowCategory ? LINE_LEVEL : lineLevel(context));
    } else if (unit !== '' || name !== '') {
      drafts.push({
        index: row,
        label: [unit, name].filter((part) => part !== '').join(' '),
        coordinates: { unit: unit === '' ? name : unit },
      });
      levels.push(unit.length === 0 ? GROUP_LEVEL - 1 : unit.length);
      belowCategory = false;
    } else if (hasAmounts(context, row)) {
      unknown.push({ index: row, label: '' });
    }
  }
  const parents = underLeadingHeading(context, drafts, parentsByLevel(levels, total), total);
  return { drafts, parents, unknown };
}

/** Lines of a list with 采购类别 stand beside the categories that are lines themselves. */
function lineLevel(context: RowContext): number {
  return context.roles.has('procurementCategory') ? GROUP_LEVEL : LINE_LEVEL;
}

function attributesOf(context: RowContext, row: number): Readonly<Record<string, CellRef>> {
  const attributes: Record<string, CellRef> = {};
  for (const role of ATTRIBUTE_ROLES) {
    const cell = roleCell(context, role, row);
    if (cell !== undefined) attributes[role] = cell;
  }
  return attributes;
}
