import { parentMember } from '../../tables/coordinates/aspect-members';
import type { RecognisedTable } from '../../tables/table';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import type { FormRule } from './form-rule';
import { perLayoutRule } from './form-rule';

const FUNDS = ['generalPublicBudget', 'governmentFund', 'stateCapital'] as const;

function fundOf(table: RecognisedTable): (typeof FUNDS)[number] | null {
  const scope = table.blocks[0]?.scope.fund;
  return FUNDS.find((fund) => fund === scope) ?? null;
}

/** E3: no code of another budget in the table of one fund. */
export const codeFundRule: FormRule = perLayoutRule(
  'E3',
  (table) => fundOf(table) !== null && hasClassifiedRows(table),
  (context, table) => {
    const fund = fundOf(table);
    if (fund === null) return [];
    const strange = new Set<string>();
    return classifiedRows(table).flatMap((row) => {
      // A 类 belongs to several budgets; only 款 and 项 say which.
      if (row.aspect !== 'function' || row.code.length < 5) return [];
      const funds = context.books.function.fundsOf(row.code);
      if (funds.size === 0 || funds.has(fund)) return [];
      const [own] = funds;
      strange.add(row.code);
      // A 项 goes where its 款 goes: one cause, told once.
      if (strange.has(parentMember('function', row.code))) return [];
      return [
        {
          key: `fund:${row.code}`,
          severity: 'warning',
          cell: row.codeCell,
          problem: { code: 'otherFund', printed: row.code, name: row.name, fund: own ?? '' },
        } as const,
      ];
    });
  },
);
