import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E8: the year in the titles agrees over the set, the figures with the title, and each sheet states its unit. */
export const titleRule: FormRule = perTableRule(
  'E8',
  () => true,
  (context, table) => {
    const problems: Problem[] = [];
    const { tables, year } = context.book.set;
    if (year === 0 && table === tables[0]) {
      problems.push({
        key: 'noYear',
        severity: 'warning',
        cell: table.titleCell,
        problem: { code: 'noYear' },
      });
    }
    if (table.titleYear !== null && table.titleYear !== context.book.set.year) {
      problems.push({
        key: 'year',
        severity: 'warning',
        cell: table.titleCell,
        problem: { code: 'titleYear', printed: table.titleYear, year: context.book.set.year },
      });
    }
    const { overruledTitle } = table;
    const [first, ...others] = overruledTitle?.cells ?? [];
    if (overruledTitle !== undefined && first !== undefined) {
      problems.push({
        key: 'scope',
        severity: 'warning',
        cell: first,
        others,
        problem: { code: 'titleScope', fund: overruledTitle.fund },
      });
    }
    if (!table.unitStated && !table.empty) {
      problems.push({
        key: 'unit',
        severity: 'warning',
        cell: table.titleCell,
        problem: { code: 'unitMissing', assumed: table.unit },
      });
    }
    return problems;
  },
);
