import type { NodeDraft } from '../build-tree';
import { parentMember } from '../coordinates';
import type { UnknownNode } from '../table';
import type { RowContext, RowReading } from './row-reading';
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
    if (isTotalRow(context, row, ['unitName', 'unitCode'])) {
      if (total === -1) total = drafts.length;
      drafts.push({ index: row, label: '合计', coordinates: {}, ...cells });
      members.push('');
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
  return { drafts, parents: parentsOfUnits(members, total), unknown };
}

function parentsOfUnits(members: readonly string[], total: number): readonly number[] {
  return members.map((member) => {
    if (member === '') return -1;
    for (
      let above = parentMember('unit', member);
      above !== '';
      above = parentMember('unit', above)
    ) {
      const found = members.indexOf(above);
      if (found !== -1) return found;
    }
    return total;
  });
}
