import type { CellRef } from '../../base/address';
import type { NodeDraft } from '../build-tree';
import { parentsByLevel } from '../build-tree';
import type { UnknownNode } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { hasAmounts, isTotalRow, roleCell, roleText } from './row-reading';

const LINE_LEVEL = 99;

const LINE_ROLES: readonly ColumnRole[] = ['projectName', 'procurementItem', 'functionText'];

const ATTRIBUTE_ROLES: readonly ColumnRole[] = [
  'projectName',
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
  for (const row of context.rows) {
    const unit = roleText(context, 'unitCode', row);
    const name = roleText(context, 'unitName', row);
    const isLine = LINE_ROLES.some((role) => roleText(context, role, row) !== '');
    if (!isLine && isTotalRow(context, row, ['unitName', 'unitCode', 'projectName'])) {
      if (total === -1) total = drafts.length;
      drafts.push({ index: row, label: '合计', coordinates: {} });
      levels.push(0);
    } else if (isLine) {
      lines += 1;
      drafts.push({
        index: row,
        label: roleText(context, 'procurementItem', row) || roleText(context, 'projectName', row),
        coordinates: { line: String(lines) },
        attributes: attributesOf(context, row),
      });
      levels.push(LINE_LEVEL);
    } else if (unit !== '' || name !== '') {
      drafts.push({
        index: row,
        label: [unit, name].filter((part) => part !== '').join(' '),
        coordinates: { unit: unit === '' ? name : unit },
      });
      levels.push(unit.length === 0 ? LINE_LEVEL - 1 : unit.length);
    } else if (hasAmounts(context, row)) {
      unknown.push({ index: row, label: '' });
    }
  }
  const parents = underLeadingHeading(context, drafts, parentsByLevel(levels, total), total);
  return { drafts, parents, unknown };
}

function attributesOf(context: RowContext, row: number): Readonly<Record<string, CellRef>> {
  const attributes: Record<string, CellRef> = {};
  for (const role of ATTRIBUTE_ROLES) {
    const cell = roleCell(context, role, row);
    if (cell !== undefined) attributes[role] = cell;
  }
  return attributes;
}
