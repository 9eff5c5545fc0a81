import { cellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import { J2, J3 } from '../final-account-kinds';
import type { CheckResult } from '../check-context';
import type { FormRule } from './form-rule';
import { toFinding } from './form-rule';

/** B16: an office with 经营收入 has 经营支出, and the reverse; a person must say why where not. */
export const operatingMoneyRule: FormRule = {
  id: 'B16',
  check({ book }) {
    const total = (kind: string, coordinates: Parameters<typeof book.find>[0]) =>
      book.find(coordinates).find((fact) => fact.table.kind.id === kind);
    const income = total(J2, { flow: 'income', fund: 'operatingIncome' });
    const spent = total(J3, { flow: 'expenditure', nature: 'businessOperation' });
    return income === undefined || spent === undefined ? NOTHING : compare(income, spent);
  },
};

const NOTHING: CheckResult = { outcomes: [], findings: [] };

function compare(income: Fact, spent: Fact): CheckResult {
  const [has, lacks] = isPositive(income) ? [income, spent] : [spent, income];
  const fails = isPositive(has) && !isPositive(lacks);
  const outcome = {
    rule: 'B16',
    relation: `B16:${has.table.sheet}`,
    outcome: fails ? ('fail' as const) : ('pass' as const),
    sheet: has.table.sheet,
    cell: cellAddress(has.cell),
    reason: null,
  };
  if (!fails) return { outcomes: [outcome], findings: [] };
  const finding = toFinding('B16', has.table.sheet, {
    key: 'operation',
    severity: 'warning',
    cell: has.cell,
    others: [lacks.cell],
    problem: { code: 'operationUnmatched', has: has === income ? 'income' : 'expenditure' },
  });
  return { outcomes: [outcome], findings: [finding] };
}

function isPositive(fact: Fact): boolean {
  return (figureOf(fact) ?? 0) > 0;
}
