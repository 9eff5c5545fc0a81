import type { RecognisedTable } from '../../tables/table';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import type { FormRule } from './form-rule';
import { perLayoutRule } from './form-rule';

/** Digits of the deepest level that must be published: 项 of a function, 款 of an economic class. */
const REQUIRED_LENGTH = { function: 7, economy: 5 } as const;

/**
 * E6: expenditure is published by function down to 项, basic expenditure by
 * economic class down to 款 (预算法实施条例).
 */
export const codeDepthRule: FormRule = perLayoutRule(
  'E6',
  (table) => hasClassifiedRows(table) && isFiscal(table),
  ({ confidentialOmitted }, table) => {
    if (confidentialOmitted) {
      return { outcome: 'not-applicable', reason: { kind: 'confidentialOmitted' } };
    }
    const rows = classifiedRows(table).filter((row) => !row.node.empty);
    const codes = rows.map((row) => row.code);
    const shallow = rows.filter(
      (row) =>
        row.code.length < REQUIRED_LENGTH[row.aspect] &&
        !codes.some((code) => code.length > row.code.length && code.startsWith(row.code)),
    );
    const [first, ...others] = shallow;
    if (first === undefined) return [];
    return [
      {
        key: 'depth',
        severity: 'warning',
        cell: first.codeCell,
        others: others.map((row) => row.codeCell),
        problem: {
          code: 'tooShallow',
          printed: first.code,
          level: first.aspect === 'function' ? '项' : '款',
          others: others.length,
        },
      },
    ];
  },
);

/** The rule speaks of 财政拨款: 支出总表 over all funds is not bound to it. */
function isFiscal(table: RecognisedTable): boolean {
  return table.blocks.every((block) => block.scope.fund !== undefined);
}
