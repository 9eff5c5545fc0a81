import type { NodeDraft } from '../build-tree';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
import { underLeadingHeading } from './leading-heading';
import { hasAmounts, isTotalRow, roleCell, roleText } from './row-reading';

/** Rows of 部门 and 预算单位, nested by unit code. */
export function readUnitRows(context: RowContext): RowReading {
  const drafts: NodeDraft[] = [];
  const members: string[] = [];
  const unknown: UnknownNode[] = [];
  let total = -1;
  for (const row of context.rows) {
    const code = roleText(context, 'unitCode', row);
    const name = roleText(context, 'unitName', row);
    const codeCell = roleCell(context, 'unitCode', row);
    const nameCell = roleCell(context, 'unitName', row);
    const cells = {
      ...(codeCell === undefined ? {} : { codeCell }),
      ...(nameCell === undefined ? {} : { nameCell }),
    };
    const unnamedTotal =
      code === '' && name === '' && drafts.length === 0 && hasAmounts(context, row);
    if (unnamedTotal || isTotalRow(context, row, ['unitName', 'unitCode', 'lineNumber'])) {
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

/** The longest other code that begins this one, zeros at its end not counted: 129000 › 129001. */
export function parentsOfUnits(members: readonly string[], total: number): readonly number[] {
  const stems = members.map((member) =>
    /^[0-9A-Za-z]+$/.test(member) ? member.replace(/(?<=.{3})0+$/, '') : member,
  );
  return members.map((member, position) => {
    if (member === '') return -1;
    let parent = total;
    let longest = 0;
    stems.forEach((stem, other) => {
      const above = other !== position && stem !== '' && members[other] !== member;
      if (
        above &&
        stem.length > longest &&
        stem.length < member.length &&
        member.startsWith(stem)
      ) {
        if (stems[position] === stem) return;
        parent = other;
        longest = stem.length;
      }
    });
    return parent;
  });
}

/** 行政单位小计 is neither a unit nor the total. */
function isSubtotal(name: string): boolean {
  return name.endsWith('小计');
}
