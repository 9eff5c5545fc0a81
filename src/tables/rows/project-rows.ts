import type { NodeDraft } from '../build-tree';
import { parentsByLevel } from '../build-tree';
import type { Coordinates } from '../coordinates';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { hasAmounts, isTotalRow, roleCell, roleText } from './row-reading';

const TOTAL_LEVEL = 0;
/** Deeper than any unit, whose level is the length of its code. */
const GROUP_LEVEL = 98;
const PROJECT_LEVEL = 99;

/**
 * 人员类 R, 公用 Y and 特定目标 T are told by the letter inside a project code
 * (项目库管理 coding: region, year, unit, letter, serial).
 */
const PROJECT_CODE = /^[0-9]{8,}([RYT])[0-9]{4,}$/;

/** Rows 合计, units, item groups, projects: nested by their order. */
export function readProjectRows(context: RowContext): RowReading {
  const drafts: NodeDraft[] = [];
  const levels: number[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  const coded = context.rows.some((row) => isProjectCode(roleText(context, 'projectCode', row)));
  for (const row of context.rows) {
    const code = roleText(context, 'projectCode', row);
    const name = roleText(context, 'projectName', row);
    const isTotal = isTotalRow(context, row, [
      'projectName',
      'projectCode',
      'unitName',
      'lineNumber',
    ]);
    const unnamedTotal = code === '' && name === '' && drafts.length === 0;
    if (!isTotal && code === '' && name === '' && !(unnamedTotal && hasAmounts(context, row))) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label: '' });
      continue;
    }
    // Among coded projects a row with a name alone heads the rows below it.
    const heads = coded && code === '' && roleText(context, 'projectUnit', row) === '';
    const level = isTotal || unnamedTotal ? TOTAL_LEVEL : heads ? GROUP_LEVEL : levelOf(code);
    if (level === TOTAL_LEVEL && total === -1) total = drafts.length;
    drafts.push(draftOf(context, row, level, code, name));
    levels.push(level);
  }
  return {
    drafts: withNatureOfTotal(drafts, levels),
    parents: underLeadingHeading(context, drafts, parentsByLevel(levels, total), total),
    unknown,
  };
}

function levelOf(code: string): number {
  if (code === '' || isProjectCode(code)) return PROJECT_LEVEL;
  if (/^\d{3}(\d{3})*$/.test(code)) return code.length;
  return GROUP_LEVEL;
}

function isProjectCode(code: string): boolean {
  return /^[0-9A-Za-z-]{10,}$/.test(code);
}

function draftOf(
  context: RowContext,
  row: number,
  level: number,
  code: string,
  name: string,
): NodeDraft {
  const codeCell = roleCell(context, 'projectCode', row);
  const nameCell = roleCell(context, 'projectName', row);
  const label = [code, name].filter((part) => part !== '').join(' ');
  return {
    index: row,
    label: level === TOTAL_LEVEL ? '合计' : label,
    coordinates: coordinatesOf(level, code, name),
    ...(code === '' ? {} : { code }),
    ...(codeCell === undefined ? {} : { codeCell }),
    ...(nameCell === undefined ? {} : { nameCell }),
  };
}

function coordinatesOf(level: number, code: string, name: string): Coordinates {
  if (level === TOTAL_LEVEL) return {};
  if (level === PROJECT_LEVEL) {
    const nature = natureOfProject(code);
    return { project: code === '' ? name : code, ...(nature === null ? {} : { nature }) };
  }
  if (level === GROUP_LEVEL) return { project: code === '' ? name : code };
  return { unit: code };
}

function natureOfProject(code: string): string | null {
  const letter = PROJECT_CODE.exec(code)?.[1];
  if (letter === 'R') return 'personnel';
  if (letter === 'Y') return 'operating';
  return letter === 'T' || code === '' ? 'project' : null;
}

/** Of projects whose natures are not all known: equal to no figure of another table. */
const AS_LISTED = 'asListed';

/**
 * The total row and the rows above the projects are 项目支出 when every project
 * is, and all expenditure when 人员, 公用 and 特定目标 are all listed. Of anything
 * else one cannot tell what they add up to.
 */
function withNatureOfTotal(
  drafts: readonly NodeDraft[],
  levels: readonly number[],
): readonly NodeDraft[] {
  const isProject = (position: number) => levels[position] === PROJECT_LEVEL;
  const natures = new Set(
    drafts.flatMap((draft, position) =>
      isProject(position) ? (draft.coordinates.nature ?? AS_LISTED) : [],
    ),
  );
  if (natures.size === 3 && !natures.has(AS_LISTED)) return drafts;
  const nature = natures.size === 1 && natures.has('project') ? 'project' : AS_LISTED;
  if (natures.size === 0) return drafts;
  return drafts.map((draft, position) =>
    isProject(position) ? draft : { ...draft, coordinates: { ...draft.coordinates, nature } },
  );
}
