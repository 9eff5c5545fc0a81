import { parentMember } from '../../tables/coordinates';
import type { RecognisedTable } from '../../tables/table';
import { cellOfRow } from '../../tables/table';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows } from './classified-nodes';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E1: codes of 3, 5 or 7 digits, each once, below their parent, ascending. */
export const codeStructureRule: FormRule = perTableRule(
  'E1',
  (table) => classifiedRows(table).length > 0 || badCodes(table).length > 0,
  (_context, table) => {
    const rows = classifiedRows(table);
    return [...duplicates(rows), ...missingParents(rows), ...disorder(rows), ...badCodes(table)];
  },
);

function duplicates(rows: readonly ClassifiedRow[]): readonly Problem[] {
  const first = new Map<string, ClassifiedRow>();
  return rows.flatMap((row) => {
    const before = first.get(row.code);
    if (before === undefined) {
      first.set(row.code, row);
      return [];
    }
    return [
      {
        key: `duplicate:${row.code}`,
        severity: 'error',
        cell: row.codeCell,
        others: [before.codeCell],
        problem: { code: 'duplicateCode', printed: row.code, first: before.codeCell },
      } as const,
    ];
  });
}

/** Only where the table prints rows of the parent's level at all. */
function missingParents(rows: readonly ClassifiedRow[]): readonly Problem[] {
  const codes = new Set(rows.map((row) => row.code));
  const lengths = new Set(rows.map((row) => row.code.length));
  return rows.flatMap((row) => {
    const parent = parentMember(row.aspect, row.code);
    if (parent === '' || codes.has(parent) || !lengths.has(parent.length)) return [];
    return [
      {
        key: `parent:${row.code}`,
        severity: 'error',
        cell: row.codeCell,
        problem: { code: 'missingParent', printed: row.code, parent },
      } as const,
    ];
  });
}

function disorder(rows: readonly ClassifiedRow[]): readonly Problem[] {
  return rows.flatMap((row, position) => {
    const before = rows[position - 1];
    if (before === undefined || before.code <= row.code) return [];
    if (before.node.amountColumn !== row.node.amountColumn) return [];
    return [
      {
        key: `order:${row.code}`,
        severity: 'info',
        cell: row.codeCell,
        problem: { code: 'codeOrder', printed: row.code, before: before.code },
      } as const,
    ];
  });
}

/** Rows that begin with digits no classification has. */
function badCodes(table: RecognisedTable): readonly Problem[] {
  return table.blocks.flatMap((block) => {
    const aspects = new Set(block.rows.flatMap((row) => Object.keys(row.coordinates)));
    if (!aspects.has('function') && !aspects.has('economy')) return [];
    const lengths = aspects.has('function') ? [3, 5, 7] : [3, 5];
    return block.unknownRows.flatMap((row) => {
      const code = /^(\d+) /.exec(row.label)?.[1];
      if (code === undefined || lengths.includes(code.length)) return [];
      return [
        {
          key: `length:${code}`,
          severity: 'error',
          cell: cellOfRow(table, row, 0),
          problem: { code: 'codeLength', printed: code, lengths: lengths.join('、') },
        } as const,
      ];
    });
  });
}
