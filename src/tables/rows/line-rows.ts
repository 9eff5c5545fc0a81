import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import type { NodeDraft } from '../axes/build-tree';
import { parentsByLevel } from '../axes/build-tree';
import { isOfficeName } from '../sheet/frame-texts';
import type { UnknownNode } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { beginsWithTotal, headingsOf, isSubtotal, saysNone } from './outline';
import { hasAmounts, isTotalRow, roleCell, roleText } from './row-reading';
import { MOST_AT_A_STEP, isLong } from '../sheet/long-lists';

const LINE_LEVEL = 99;

/** Of a unit without a code: deeper than any with one. */
const UNIT_LEVEL = 97;

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
 * Two lines never are the same figure, however alike they look. 货物类 alone in its
 * column is the sum of what stands further right below it.
 */
export function* readLineRows(context: RowContext): Steps<RowReading> {
  const drafts: NodeDraft[] = [];
  const levels: number[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  let lines = 0;
  for (const [position, row] of context.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const unit = roleText(context, 'unitCode', row);
    const office = officeAmongProjects(context, row);
    const name = office || roleText(context, 'unitName', row);
    const category = roleText(context, 'procurementCategory', row);
    const isLine = office === '' && LINE_ROLES.some((role) => roleText(context, role, row) !== '');
    if (beginsWithTotal(context, row) || (!isLine && isTotalRow(context, row, TOTAL_ROLES))) {
      if (total === -1) total = drafts.length;
      drafts.push({ index: row, label: '合计', coordinates: {} });
      levels.push(0);
    } else if (isSubtotal(context, row) || headsItsProject(context, row)) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label: labelOf(context, row) });
    } else if (isLine || category !== '') {
      if (saysNone(context, row)) continue;
      lines += 1;
      drafts.push({
        index: row,
        label: labelOf(context, row),
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
      levels.push(unit.length === 0 ? UNIT_LEVEL : unit.length);
    } else if (hasAmounts(context, row)) {
      unknown.push({ index: row, label: '' });
    }
  }
  if (isLong(context.rows)) yield;
  const byLevel = parentsByLevel(levels, total);
  const parents = underLeadingHeading(context, drafts, byLevel, total);
  if (isLong(context.rows)) yield;
  return { drafts, parents: underLines(context, drafts, parents), unknown };
}

/**
 * The unit whose name stands in the column of projects, beside its code and before nothing
 * else, where no column is there for names of units: the row sums up the lines below it.
 */
function officeAmongProjects(context: RowContext, row: number): string {
  if (context.roles.has('unitName') || roleText(context, 'unitCode', row) === '') return '';
  const name = roleText(context, 'projectName', row);
  const isAlone = ATTRIBUTE_ROLES.every(
    (role) => role === 'projectName' || roleText(context, role, row) === '',
  );
  return isAlone && isOfficeName(name) ? name : '';
}

/** A row of the project alone above rows of it by code: their sum, which no total adds once more. */
function headsItsProject(context: RowContext, row: number): boolean {
  const next = context.rows[context.rows.indexOf(row) + 1];
  if (next === undefined || !context.roles.has('code')) return false;
  const project = roleText(context, 'projectName', row);
  return (
    project !== '' &&
    roleText(context, 'projectName', next) === project &&
    roleText(context, 'code', row) === '' &&
    roleText(context, 'code', next) !== ''
  );
}

/** A line that heads others has them as its parts. */
function underLines(
  context: RowContext,
  drafts: readonly NodeDraft[],
  parents: readonly number[],
): readonly number[] {
  const headings = headingsOf(context);
  const positions = new Map(drafts.map(({ index }, position) => [index, position]));
  return parents.map((parent, position) => {
    const heading = headings.get(drafts[position]?.index ?? -1);
    const above = positions.get(heading ?? -1) ?? -1;
    const isOfLine = drafts[above]?.coordinates.line !== undefined;
    return isOfLine && drafts[position]?.coordinates.line !== undefined ? above : parent;
  });
}

function labelOf(context: RowContext, row: number): string {
  return (
    roleText(context, 'procurementCategory', row) ||
    roleText(context, 'procurementItem', row) ||
    roleText(context, 'projectName', row) ||
    roleText(context, 'unitName', row)
  );
}

function attributesOf(context: RowContext, row: number): Readonly<Record<string, CellRef>> {
  const attributes: Record<string, CellRef> = {};
  for (const role of ATTRIBUTE_ROLES) {
    const cell = roleCell(context, role, row);
    if (cell !== undefined) attributes[role] = cell;
  }
  return attributes;
}
