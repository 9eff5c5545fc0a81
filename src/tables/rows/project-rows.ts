import type { Steps } from '../../base/steps';
import type { NodeDraft } from '../axes/build-tree';
import { parentsByLevel } from '../axes/build-tree';
import type { Coordinates } from '../coordinates/coordinates';
import type { UnknownNode } from '../table';
import { bodyAlone } from '../sheet/frame-texts';
import type { ColumnRole } from '../vocabulary/column-roles';
import { underLeadingHeading } from './leading-heading';
import type { Subtotal } from './outline';
import {
  beginsWithTotal,
  headingsOf,
  isSubtotal,
  saysNone,
  subtotalOf,
  underSubtotals,
} from './outline';
import type { RowContext, RowReading } from './row-reading';
import { isLongCode, ownCodes } from './project-codes';
import { natureOfProject, withNatureOfTotal, withOwnLines } from './project-nature';
import { underProjectHeadings } from './project-headings';
import { hasAmounts, isTotalRow, labelledCell, roleText } from './row-reading';
import { underUnitHeadings, withoutDoubtful } from './unit-headings';
import { MOST_AT_A_STEP, isLong } from '../sheet/long-lists';

const TOTAL_LEVEL = 0;
/** Of a unit without a code: deeper than any with one, whose level is the length of its code. */
const UNIT_LEVEL = 97;
const GROUP_LEVEL = 98;
const PROJECT_LEVEL = 99;

/** What a row says of the project, the unit or the kind of projects it is about. */
interface ProjectRow {
  readonly kind: 'total' | 'unit' | 'group' | 'project' | 'subtotal' | 'none' | 'unknown';
  readonly code: string;
  readonly name: string;
}

/** Rows 合计, units, item groups, projects: nested by their order. */
export function* readProjectRows(context: RowContext): Steps<RowReading> {
  const drafts: NodeDraft[] = [];
  const levels: number[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  const subtotals = new Map<number, Subtotal>();
  const units = new Set<number>();
  const tell = rowTeller(context);
  const isOwnCode = ownCodes(context);
  for (const [position, row] of context.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const { kind, code, name } = tell(row, drafts.length === 0);
    if (kind === 'none') continue;
    const subtotal = kind === 'subtotal' ? subtotalOf(context, row) : null;
    if (subtotal !== null) {
      subtotals.set(row, subtotal);
      drafts.push({ index: row, label: '小计', coordinates: { unit: subtotal.unit } });
      levels.push(UNIT_LEVEL);
      continue;
    }
    if (kind === 'unknown' || kind === 'subtotal') {
      if (hasAmounts(context, row)) unknown.push({ index: row, label: name });
      continue;
    }
    const level = isOwnCode(row) ? PROJECT_LEVEL : levelOf(kind, code);
    if (kind === 'unit') units.add(row);
    if (level === TOTAL_LEVEL && total === -1) total = drafts.length;
    drafts.push(draftOf(context, row, kind, level, code, name));
    levels.push(level);
  }
  if (isLong(context.rows)) yield;
  const byLevel = parentsOf(drafts, levels, subtotals, total);
  const isUnit = (position: number) => units.has(drafts[position]?.index ?? -1);
  const unitRows = drafts.flatMap((_, position) => (isUnit(position) ? position : []));
  const isHeading = (position: number) =>
    drafts[position]?.code === undefined && isUnit(position + 1) && !byLevel.includes(position);
  const nested = underUnitHeadings(context, {
    drafts,
    parents: byLevel,
    total,
    units: unitRows,
    headings: new Set(unitRows.filter(isHeading)),
  });
  if (isLong(context.rows)) yield;
  const isProject = (position: number) => levels[position] === PROJECT_LEVEL;
  const isName = (position: number) =>
    isProject(position) && !isLongCode(drafts[position]?.code ?? '');
  const led = underLeadingHeading(context, drafts, nested.parents, total);
  const parents = underProjectHeadings(context, drafts, led, isName);
  if (isLong(context.rows)) yield;
  const reading = {
    drafts: withOwnLines(withNatureOfTotal(drafts, isProject), isProject),
    parents: underSubtotals(drafts, parents, subtotals),
    unknown,
  };
  return withoutDoubtful(reading, nested.doubtful);
}

/** A subtotal below its rows heads nothing that follows. */
function parentsOf(
  drafts: readonly NodeDraft[],
  levels: readonly number[],
  subtotals: ReadonlyMap<number, Subtotal>,
  total: number,
): readonly number[] {
  return parentsByLevel(levels, total).map((parent) =>
    subtotals.has(drafts[parent]?.index ?? -1) ? total : parent,
  );
}

const TOTAL_ROLES: readonly ColumnRole[] = ['projectName', 'projectCode', 'unitName', 'lineNumber'];

/** 11000024T000000001-示例项目 in one cell, as the system of 项目库 prints it. */
const CODE_AND_NAME = /^\[?([0-9]{8,}[RYT][0-9]{4,})\]?[-—–_:、.]?(\D.*)$/;

/** Code and name of the project, in cells of their own or in one. */
function projectOf(context: RowContext, row: number): { code: string; name: string } {
  const code = roleText(context, 'projectCode', row);
  const name = roleText(context, 'projectName', row) || roleText(context, 'unitOrProject', row);
  if (code !== '' && name !== '') return { code, name };
  const [, own, rest] = CODE_AND_NAME.exec(code + name) ?? [];
  return own === undefined || rest === undefined ? { code, name } : { code: own, name: rest };
}

/** Tells what a row is; what stands around it decides whether a name alone is a heading. */
function rowTeller(context: RowContext): (row: number, isFirst: boolean) => ProjectRow {
  const coded = context.rows.some((row) => isLongCode(roleText(context, 'projectCode', row)));
  const headings = new Set(headingsOf(context).values());
  const isUnit = unitTeller(context);
  return (row, isFirst) => {
    const { code, name } = projectOf(context, row);
    const is = (kind: ProjectRow['kind']): ProjectRow => ({ kind, code, name });
    if (beginsWithTotal(context, row) || isTotalRow(context, row, TOTAL_ROLES)) return is('total');
    if (isSubtotal(context, row)) return is('subtotal');
    if (saysNone(context, row)) return is('none');
    if (isUnit(row)) {
      const unitCode = unitCodeOf(context, row);
      return { kind: 'unit', code: unitCode, name: name || roleText(context, 'unitName', row) };
    }
    if (code !== '' || name !== '') {
      // Among coded projects a row with a name alone heads the rows below it.
      const heads = coded && code === '' && roleText(context, 'projectUnit', row) === '';
      return is(heads ? 'group' : 'project');
    }
    const group = roleText(context, 'description', row);
    if (group !== '' && headings.has(row)) return { kind: 'group', code, name: group };
    return is(isFirst && group === '' && hasAmounts(context, row) ? 'total' : 'unknown');
  };
}

/**
 * Which rows are those of units: they have no project of their own, or bear the
 * name of a body above rows of projects in the same column.
 */
function unitTeller(context: RowContext): (row: number) => boolean {
  const { roles, rows } = context;
  const [shared] = roles.get('unitOrProject') ?? roles.get('projectName') ?? [];
  const projects = Math.min(
    ...[...(roles.get('projectName') ?? []), ...(roles.get('projectCode') ?? [])],
  );
  const unitColumns = [...(roles.get('unitCode') ?? []), ...(roles.get('unitName') ?? [])];
  const standsBefore = unitColumns.some((column) => column < projects);
  const nameOf = (row: number) =>
    shared === undefined ? '' : context.sheet.labelAt(row, shared).folded;
  const isBody = (row: number) => bodyAlone(nameOf(row)) !== null;
  const codeOf = (row: number) => roleText(context, 'unitCode', row);
  if (roles.has('unitOrProject') && roles.has('unitCode')) {
    if (codesStandAtProjects(context)) return (row) => isBare(context, row);
    const units = new Set<number>();
    const seen = new Set<string>();
    const codes = new Set(rows.map(codeOf));
    // 205 above 205101: the code of a department begins those of its units.
    const isAbove = (code: string) =>
      [...codes].some((other) => other.length > code.length && other.startsWith(code));
    rows.forEach((row, position) => {
      const code = codeOf(row);
      const next = rows[position + 1];
      const heads = next !== undefined && codeOf(next) === '';
      if (code !== '' && !seen.has(code) && (isBody(row) || heads || isAbove(code))) units.add(row);
      seen.add(code);
    });
    return (row) => units.has(row);
  }
  if (unitColumns.length > 0) {
    return (row) =>
      standsBefore &&
      roleText(context, 'projectName', row) === '' &&
      roleText(context, 'projectCode', row) === '' &&
      (codeOf(row) !== '' || roleText(context, 'unitName', row) !== '');
  }
  const named = rows.find(
    (row) => nameOf(row) !== '' && hasAmounts(context, row) && !beginsWithTotal(context, row),
  );
  const hasCodes = rows.some((row) => roleText(context, 'projectCode', row) !== '');
  // 示例经办 behind the code of its function is a project, whatever an office may be called.
  const isUnit = (row: number) => isBody(row) && roleText(context, 'code', row) === '';
  const byName = named !== undefined && !hasCodes && isUnit(named);
  return (row) => byName && isUnit(row);
}

/** Every project bears the code of its unit, whose own row above them bears none. */
function codesStandAtProjects(context: RowContext): boolean {
  const [first, ...below] = context.rows.filter((row) => !beginsWithTotal(context, row));
  return (
    first !== undefined &&
    isBare(context, first) &&
    below.some((row) => roleText(context, 'unitCode', row) !== '')
  );
}

/** Whether a name is all that stands before the figures. */
function isBare(context: RowContext, row: number): boolean {
  const codes: readonly ColumnRole[] = ['unitCode', 'code', 'projectCode'];
  return (
    codes.every((role) => roleText(context, role, row) === '') &&
    roleText(context, 'unitOrProject', row) !== ''
  );
}

/** The code of a unit's row; where its projects bear it, that of the first of them. */
function unitCodeOf(context: RowContext, row: number): string {
  const own = roleText(context, 'unitCode', row);
  const next = context.rows[context.rows.indexOf(row) + 1];
  if (own !== '' || next === undefined || !context.roles.has('unitOrProject')) return own;
  return roleText(context, 'unitCode', next);
}

function levelOf(kind: ProjectRow['kind'], code: string): number {
  if (kind === 'total') return TOTAL_LEVEL;
  if (kind === 'group') return GROUP_LEVEL;
  if (kind === 'unit' && code === '') return UNIT_LEVEL;
  if (kind === 'project' && (code === '' || isLongCode(code))) return PROJECT_LEVEL;
  return kind === 'unit' || /^\d{3}(\d{3})*$/.test(code) ? code.length : GROUP_LEVEL;
}

function draftOf(
  context: RowContext,
  row: number,
  kind: ProjectRow['kind'],
  level: number,
  code: string,
  name: string,
): NodeDraft {
  const { roles } = context;
  const isUnit = kind === 'unit';
  const codeCell = labelledCell(context, isUnit ? 'unitCode' : 'projectCode', row);
  const shared = roles.has('unitOrProject') ? 'unitOrProject' : 'projectName';
  const nameCell = labelledCell(
    context,
    isUnit && roles.has('unitName') ? 'unitName' : shared,
    row,
  );
  const label = [code, name].filter((part) => part !== '').join(' ');
  return {
    index: row,
    label: level === TOTAL_LEVEL ? '合计' : label,
    coordinates: coordinatesOf(context, level, code, name),
    ...(code === '' ? {} : { code }),
    ...(codeCell === undefined ? {} : { codeCell }),
    ...(nameCell === undefined ? {} : { nameCell }),
  };
}

function coordinatesOf(
  context: RowContext,
  level: number,
  code: string,
  name: string,
): Coordinates {
  if (level === TOTAL_LEVEL) return {};
  if (level === PROJECT_LEVEL) {
    const nature = natureOfProject(code, name) ?? context.nature ?? null;
    return { project: code === '' ? name : code, ...(nature === null ? {} : { nature }) };
  }
  if (level === GROUP_LEVEL) return { project: code === '' ? name : code };
  return { unit: code === '' ? name : code };
}
