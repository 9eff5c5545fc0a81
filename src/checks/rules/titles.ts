import { isBodyName } from '../entity-names';
import { foldLabel } from '../../base/label-text';
import type { CheckContext } from '../check-context';
import type { FormRule, Problem } from './form-rule';
import { isSameBody } from '../../tables/sets/body-names';
import type { RecognisedTable } from '../../tables/table';
import { perTableRule } from './form-rule';
import { headTexts, noteTexts } from './head-texts';

/**
 * E8: year and body agree over the set, kind and figures with the title, each sheet states its unit, and
 * nothing of a template was left to fill in.
 */
export const titleRule: FormRule = perTableRule(
  'E8',
  () => true,
  (context, table) => {
    const problems: Problem[] = [];
    const { tables, year, yearByFileName } = context.book.set;
    if ((year === 0 || yearByFileName) && table === tables[0]) {
      problems.push({
        key: 'noYear',
        severity: 'warning',
        cell: table.titleCell,
        problem: { code: 'noYear', inFileName: yearByFileName ? year : null },
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
    const [titleKind] = table.titleKinds ?? [];
    if (titleKind !== undefined && !isSameTable(titleKind, table.kind.id)) {
      problems.push({
        key: 'kind',
        severity: 'warning',
        cell: table.titleCell,
        problem: { code: 'titleKind', printed: titleKind, kindName: table.kind.id },
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
    return [
      ...problems,
      ...otherEntity(table, context.book.set.entity),
      ...placeholders(context, table),
    ];
  },
);

/** 一般公共预算支出表（分单位） is printed under the title of the one that it is a form of. */
function isSameTable(one: string, other: string): boolean {
  const plain = (id: string) => id.replace(/（.*$/, '');
  return plain(one) === plain(other);
}

/** 20XX年, ××部门, 待填: what templates print for the office to replace. */
const PLACEHOLDER =
  /20\d?[X×]{1,2}(?![A-Z])|(?<![A-Z\d])(X{2,}|×{2,})(?![A-Z\d])|\d[X×](?=年)|待填|待补充|__/i;

function otherEntity(
  { entityCell, entity: printed }: RecognisedTable,
  entity: string,
): readonly Problem[] {
  if (printed === null || entityCell === null) return [];
  if (!isBodyName(printed) || !isBodyName(entity)) return [];
  if (PLACEHOLDER.test(printed) || PLACEHOLDER.test(entity) || isSameBody(printed, entity)) {
    return [];
  }
  const problem = { code: 'otherEntity', printed, entity } as const;
  return [{ key: 'entity', severity: 'warning', cell: entityCell, problem }];
}

/** Row labels are left out: a project may be named after XX on purpose. */
function placeholders(context: CheckContext, table: RecognisedTable): readonly Problem[] {
  return [...headTexts(context, table), ...noteTexts(context, table)]
    .filter(({ text }) => PLACEHOLDER.test(foldLabel(text)))
    .map(({ cell, text }) => ({
      key: `placeholder:${foldLabel(text)}`,
      severity: 'warning',
      cell,
      problem: { code: 'placeholder', content: text },
    }));
}
