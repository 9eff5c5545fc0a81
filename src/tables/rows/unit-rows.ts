import type { Steps } from '../../base/steps';
import type { NodeDraft } from '../axes/build-tree';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { beginsWithTotal } from './outline';
import { hasAmounts, isTotalRow, labelledCell, roleText } from './row-reading';
import { MOST_AT_A_STEP } from '../sheet/long-lists';

/** Rows of 部门 and 预算单位, nested by unit code. */
export function* readUnitRows(context: RowContext): Steps<RowReading> {
  const drafts: NodeDraft[] = [];
  const members: string[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  for (const [position, row] of context.rows.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const code = roleText(context, 'unitCode', row);
    const name = roleText(context, 'unitName', row);
    const codeCell = labelledCell(context, 'unitCode', row);
    const nameCell = labelledCell(context, 'unitName', row);
    const cells = {
      ...(codeCell === undefined ? {} : { codeCell }),
      ...(nameCell === undefined ? {} : { nameCell }),
    };
    const unnamedTotal =
      code === '' && name === '' && drafts.length === 0 && hasAmounts(context, row);
    const isTotal =
      beginsWithTotal(context, row) ||
      isTotalRow(context, row, ['unitName', 'unitCode', 'lineNumber']);
    if (unnamedTotal || isTotal) {
      if (total === -1) total = drafts.length;
      drafts.push({ index: row, label: '合计', coordinates: {}, ...cells });
      members.push('');
    } else if (isSubtotal(name)) {
      unknown.push({ index: row, label: name });
    } else if (code !== '' || name !== '') {
      const member = code === '' ? name : code;
      drafts.push({
        index: row,
        label: `${code}${code === '' ? '' : ' '}${name}`,
        coordinates: { unit: member },
        code: member,
        ...cells,
      });
      members.push(member);
    } else if (hasAmounts(context, row)) {
      unknown.push({ index: row, label: '' });
    }
  }
  return {
    drafts,
    parents: underLeadingHeading(context, drafts, parentsOfUnits(members, total), total),
    unknown,
  };
}

/**
 * The unit with the longest other code that is some whole levels of this one:
 * 129000 › 129001. Zeros that fill the last levels are not counted; 129010 is a
 * unit beside 129011.
 */
export function parentsOfUnits(members: readonly string[], total: number): readonly number[] {
  const stems = members.map(stemOf);
  const firstWith = new Map<string, number>();
  stems.forEach((stem, position) => {
    if (!firstWith.has(stem)) firstWith.set(stem, position);
  });
  return members.map((member, position) => {
    if (member === '') return -1;
    const above = (CODE.test(member) ? levelsAbove(member) : [])
      .map((length) => member.slice(0, length))
      .find((stem) => stem !== stems[position] && firstWith.has(stem));
    return above === undefined ? total : (firstWith.get(above) ?? total);
  });
}

const CODE = /^[0-9A-Za-z]+$/;

function stemOf(member: string): string {
  if (!CODE.test(member)) return member;
  const shortest = levelsAbove(member).filter((length) => /^0+$/.test(member.slice(length)));
  return member.slice(0, shortest.at(-1));
}

/** Where a code may be cut, the longest first: its levels have three digits, or two where the length asks for it. */
function levelsAbove(code: string): readonly number[] {
  const letters = code.search(/\d|$/);
  const first = letters === 0 ? 3 : letters;
  const levels: number[] = [];
  for (let length = code.length; length > first;) {
    length -= (length - letters) % 3 === 0 ? 3 : 2;
    if (length >= first) levels.push(length);
  }
  return levels;
}

/** 行政单位小计 is neither a unit nor the total. */
function isSubtotal(name: string): boolean {
  return name.endsWith('小计');
}
