import type { Steps } from '../../base/steps';
import type { Classification } from '../../codes/code-entry';
import type { NodeDraft } from '../axes/build-tree';
import { parentMember } from '../coordinates/aspect-members';
import { NOTHING_SAID, coordinate, withMember } from '../coordinates/coordinates';
import { isOfficeName } from '../sheet/frame-texts';
import type { UnknownNode } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import { codeAndName, codeSegments, isCodeOfBook, joinSegments } from './classified-rows';
import { beginsWithTotal } from './outline';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts, isTotalRow, labelledCell, roleCell, roleText } from './row-reading';
import { underUnitHeadings, withoutDoubtful } from './unit-headings';
import { parentsOfUnits } from './unit-rows';
import { MOST_AT_A_STEP, isLong } from '../sheet/long-lists';

/** One row before it is known whether its unit says anything. */
interface Row {
  readonly index: number;
  readonly kind: 'total' | 'unit' | 'code';
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const NAME_ROLES: readonly ColumnRole[] = ['unitOrName', 'unitName', 'name', 'code', 'lineNumber'];

/**
 * Rows of classification codes for one unit after the other, each with the code
 * of its unit or below a row of the unit. Of a single unit they are the figures
 * of the whole body.
 */
export function* readUnitCodeRows(context: RowContext, aspect: Classification): Steps<RowReading> {
  const { rows, unknown, strangers } = yield* readRows(context, aspect);
  if (isLong(context.rows)) yield;
  const units = rows.map((row, position) => unitOf(rows, position, row));
  const ofCodes = units.filter((_, position) => rows[position]?.kind === 'code');
  const single = !strangers && new Set(ofCodes.filter((unit) => unit !== '')).size <= 1;
  const drafts = rows.map((row, position) =>
    draftOf(context, row, aspect, row.kind === 'unit' || !single ? (units[position] ?? '') : ''),
  );
  const whose = rows.map(({ kind }, position) =>
    kind === 'code' && single ? '' : (units[position] ?? ''),
  );
  if (isLong(context.rows)) yield;
  const parents = parentsOf(rows, whose, aspect);
  if (isLong(context.rows)) yield;
  const isUnit = (position: number) => rows[position]?.kind === 'unit';
  const unitRows = rows.flatMap(({ kind }, position) => (kind === 'unit' ? position : []));
  const isHeading = (position: number) =>
    rows[position]?.unit === '' && isUnit(position + 1) && !parents.includes(position);
  const nested = underUnitHeadings(context, {
    drafts,
    parents,
    total: rows.findIndex(({ kind }) => kind === 'total'),
    units: unitRows,
    headings: new Set(unitRows.filter(isHeading)),
  });
  return withoutDoubtful({ drafts, parents: nested.parents, unknown }, nested.doubtful);
}

interface Rows {
  readonly rows: readonly Row[];
  readonly unknown: readonly UnknownNode[];
  /** Whether some unknown row may be that of a unit. */
  readonly strangers: boolean;
}

function* readRows(context: RowContext, aspect: Classification): Steps<Rows> {
  const rows: Row[] = [];
  const unknown: UnknownNode[] = [];
  const nameRole = context.roles.has('unitOrName') ? 'unitOrName' : 'name';
  const sharesCodes = nameRole === 'unitOrName' && !context.roles.has('unitCode');
  let strangers = false;
  let segments: readonly string[] = [];
  let isAfterStranger = false;
  for (const [position, index] of context.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    segments = codeSegments(context, index, segments);
    const { code, name } = codeAndName(context, index, joinSegments(segments), nameRole);
    const unit = roleText(context, 'unitCode', index);
    const unitName = roleText(context, 'unitName', index);
    const label = [code, name || unitName].filter((part) => part !== '').join(' ');
    const unnamedTotal =
      label === '' && unit === '' && rows.length === 0 && hasAmounts(context, index);
    const isTotal = beginsWithTotal(context, index) || isTotalRow(context, index, NAME_ROLES);
    if (unnamedTotal || isTotal) {
      rows.push({ index, kind: 'total', code: '', name: '合计', unit: '' });
    } else if (sharesCodes && UNIT_CODE.test(code) && isOfficeName(name)) {
      // No 类 is named like an office.
      rows.push({ index, kind: 'unit', code: '', name, unit: code });
      isAfterStranger = false;
    } else if (!isAfterStranger && isCodeOfBook(context, aspect, code)) {
      rows.push({ index, kind: 'code', code, name, unit });
    } else if (code === '' && !label.endsWith('小计') && (unit !== '' || label !== '')) {
      rows.push({ index, kind: 'unit', code: '', name: name || unitName, unit });
      isAfterStranger = false;
    } else if (hasAmounts(context, index)) {
      unknown.push({ index, label });
      // It may be a unit, whose the rows below it then are.
      isAfterStranger ||= sharesCodes && UNIT_CODE.test(code);
      strangers ||= isAfterStranger;
    }
  }
  return {
    rows: rows.map((row, at) => withCodeOfName(context, aspect, row, rows[at + 1])),
    unknown,
    strangers,
  };
}

/** What 118001 looks like where the column of codes holds those of units too. */
const UNIT_CODE = /^(\d{3}){1,3}$/;

/** 工资福利支出 without a code above 30101 基本工资 is 301, and no unit. */
function withCodeOfName(
  context: RowContext,
  aspect: Classification,
  row: Row,
  next: Row | undefined,
): Row {
  if (row.kind !== 'unit' || row.unit !== '' || next?.kind !== 'code') return row;
  const above = parentMember(aspect, next.code);
  const found = context.books[aspect].findByName(row.name);
  return above !== '' && found.kind === 'found' && found.entry.code === above
    ? { ...row, kind: 'code', code: above }
    : row;
}

/** A unit row without a code bears that of the rows below it; a row without one that of the unit above. */
function unitOf(rows: readonly Row[], position: number, row: Row): string {
  if (row.kind === 'total' || row.unit !== '') return row.unit;
  if (row.kind === 'unit') {
    const next = rows[position + 1];
    return next?.kind === 'code' && next.unit !== '' ? next.unit : row.name;
  }
  for (let above = position - 1; above >= 0; above -= 1) {
    const heading = rows[above];
    if (heading?.kind === 'unit') return unitOf(rows, above, heading);
  }
  return '';
}

function draftOf(
  context: RowContext,
  { index, kind, code, name, unit: printed }: Row,
  aspect: Classification,
  unit: string,
): NodeDraft {
  const hasOwnColumn = kind === 'unit' && (context.roles.has('unitCode') || printed === '');
  const cellOf = kind === 'code' ? roleCell : labelledCell;
  const codeCell = cellOf(context, hasOwnColumn ? 'unitCode' : 'code', index);
  const nameCell =
    cellOf(context, 'unitOrName', index) ??
    cellOf(context, kind === 'unit' ? 'unitName' : 'name', index);
  const own = code === '' ? NOTHING_SAID : coordinate(aspect, code);
  const shown = code === '' ? printed : code;
  return {
    index,
    label: [shown, name].filter((part) => part !== '').join(' '),
    coordinates: unit === '' ? own : withMember(own, 'unit', unit),
    ...(kind === 'code' ? { code } : kind === 'unit' && unit !== '' ? { code: unit } : {}),
    ...(codeCell === undefined ? {} : { codeCell }),
    ...(nameCell === undefined ? {} : { nameCell }),
  };
}

/** The nearest present ancestor of the same unit by prefix, else the row of the unit, else the total. */
function parentsOf(
  rows: readonly Row[],
  units: readonly string[],
  aspect: Classification,
): readonly number[] {
  const total = rows.findIndex(({ kind }) => kind === 'total');
  const members = rows.map(({ kind }, position) =>
    kind === 'unit' ? (units[position] ?? '') : '',
  );
  const unitParents = parentsOfUnits(members, total);
  const firstOf = new Map<string, number>();
  rows.forEach(({ kind, code }, position) => {
    const key = codeOfUnit(code, units[position] ?? '');
    if (kind === 'code' && !firstOf.has(key)) firstOf.set(key, position);
  });
  const lastOf = new Map(members.map((member, position) => [member, position]));
  let lastUnit: number | null = null;
  return rows.map((row, position) => {
    if (row.kind === 'total') return -1;
    if (row.kind === 'unit') {
      lastUnit = position;
      return unitParents[position] ?? total;
    }
    const unit = units[position] ?? '';
    for (
      let above = parentMember(aspect, row.code);
      above !== '';
      above = parentMember(aspect, above)
    ) {
      // 301 without a unit is the sum over all of them.
      const found = firstOf.get(codeOfUnit(above, unit)) ?? firstOf.get(codeOfUnit(above, ''));
      if (found !== undefined) return found;
    }
    // The row of the unit itself; of a single unit the last of its rows above.
    return (unit === '' ? lastUnit : lastOf.get(unit)) ?? total;
  });
}

function codeOfUnit(code: string, unit: string): string {
  return `${code}|${unit}`;
}
