import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import type { FormRule, Problem } from './form-rule';
import { isSameBody } from '../../tables/body-names';
import type { RecognisedTable } from '../../tables/table';
import { perTableRule } from './form-rule';

/** E8: the year and the body in the titles agree over the set, nothing is left to fill in, the figures with the title, and each sheet states its unit. */
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
    problems.push(...entityProblems(table, context.book.set.entity));
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

/** 20XX年, 编制单位：××局: nobody filled it in. */
const PLACEHOLDER = /[Xx×]{2}|\d[Xx×](?=年)|待填|[_＿]{2}/;

function entityProblems(table: RecognisedTable, entity: string): readonly Problem[] {
  const { titleCell, title, entityCell, entity: printed } = table;
  const left: Problem[] = [];
  if (PLACEHOLDER.test(title)) left.push(placeholder('title', titleCell, title));
  if (printed === null || entityCell === null) return left;
  if (PLACEHOLDER.test(printed)) {
    const isOfTitle = cellKey(entityCell) === cellKey(titleCell);
    return isOfTitle ? left : [...left, placeholder('entity', entityCell, printed)];
  }
  if (entity === '' || PLACEHOLDER.test(entity) || isSameBody(printed, entity)) return left;
  const problem = { code: 'otherEntity', printed, entity } as const;
  return [...left, { key: 'entity', severity: 'warning', cell: entityCell, problem }];
}

function placeholder(key: string, cell: CellRef, content: string): Problem {
  return {
    key: `placeholder:${key}`,
    severity: 'warning',
    cell,
    problem: { code: 'placeholder', content },
  };
}
