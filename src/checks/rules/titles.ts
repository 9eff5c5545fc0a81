import { foldLabel } from '../../base/label-text';
import type { CheckContext } from '../check-context';
import { isBodyName, isOneBody } from '../entity-names';
import type { FormRule, Problem } from './form-rule';
import { isSameBody } from '../../tables/sets/body-names';
import type { RecognisedTable } from '../../tables/table';
import { perTableRule } from './form-rule';
import { headTexts, noteTexts } from './head-texts';
import { holdsPlaceholder } from './placeholder';

/**
 * E8: year and body agree over the set, kind and figures with the title, each sheet states its unit, and
 * nothing of a template was left to fill in.
 */
export const titleRule: FormRule = {
  ...perTableRule(
    'E8',
    () => true,
    (context, table) => {
      const problems: Problem[] = [];
      const { tables, year, yearByFileName, document } = context.book.set;
      if ((year === 0 || yearByFileName) && table === tables[0]) {
        problems.push({
          key: 'noYear',
          // The titles of the national form of final accounts have no year.
          severity: document === '决算' && yearByFileName ? 'info' : 'warning',
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
        ...notOfKind(table),
        ...sameTitle(table, tables),
        ...aloneInYear(context, table),
        ...otherEntity(table, context.book.set.entity),
        ...placeholders(context, table),
      ];
    },
  ),
  // Beside which other sets of the workbook it stands.
  comparesDocuments: true,
};

/** What the user says that the table is, and its title does not. */
function notOfKind({ titleKinds, title, titleCell, kind }: RecognisedTable): readonly Problem[] {
  if (titleKinds === undefined) return [];
  const [titleOf] = titleKinds;
  if (titleOf !== undefined && isSameTable(titleOf, kind.id)) return [];
  const kindName = kind.id;
  const problem =
    titleOf === undefined
      ? ({ code: 'unknownTitle', printed: title, kindName } as const)
      : ({ code: 'titleKind', printed: title, titleOf, kindName } as const);
  return [{ key: 'kind', severity: 'warning', cell: titleCell, problem }];
}

/** 支出表（分功能科目）: that the brackets are right for two kinds at once cannot be. */
const WITH_BRACKETS = /\([^()]+\)$/;

function sameTitle(table: RecognisedTable, tables: readonly RecognisedTable[]): readonly Problem[] {
  const folded = foldLabel(table.title);
  if (!WITH_BRACKETS.test(folded)) return [];
  const before = tables.slice(0, tables.indexOf(table));
  const other = before.find(
    ({ title, kind }) => foldLabel(title) === folded && kind.id !== table.kind.id,
  );
  if (other === undefined) return [];
  const problem = {
    code: 'sameTitle',
    printed: table.title,
    kindName: table.kind.id,
    other: other.titleCell,
  } as const;
  return [{ key: 'sameTitle', severity: 'warning', cell: table.titleCell, problem }];
}

/** Tables that make a set beside which one of another year is told. */
const FEWEST_OF_SET = 3;

function aloneInYear(
  { book, documents }: CheckContext,
  table: RecognisedTable,
): readonly Problem[] {
  const { set } = book;
  if (set.tables.length > 1 || table.titleYear === null || table.titleYear !== set.year) return [];
  const whole = documents.find(
    ({ file, book: { set: other } }) =>
      file === null &&
      other.document === set.document &&
      other.year !== set.year &&
      other.tables.length >= FEWEST_OF_SET &&
      (other.entity === set.entity || isOneBody(set.entity, other.entity)),
  );
  if (whole === undefined) return [];
  const problem = {
    code: 'aloneInYear',
    printed: set.year,
    kindName: table.kind.id,
    year: whole.book.set.year,
  } as const;
  return [{ key: 'aloneInYear', severity: 'warning', cell: table.titleCell, problem }];
}

/** 一般公共预算支出表（分单位） is printed under the title of the one that it is a form of. */
function isSameTable(one: string, other: string): boolean {
  const plain = (id: string) => id.replace(/（.*$/, '');
  return plain(one) === plain(other);
}

function otherEntity(
  { entityCell, entity: printed }: RecognisedTable,
  entity: string,
): readonly Problem[] {
  if (printed === null || entityCell === null) return [];
  if (!isBodyName(printed) || !isBodyName(entity)) return [];
  if (holdsPlaceholder(printed) || holdsPlaceholder(entity) || isSameBody(printed, entity)) {
    return [];
  }
  const problem = { code: 'otherEntity', printed, entity } as const;
  return [{ key: 'entity', severity: 'warning', cell: entityCell, problem }];
}

/** Row labels are left to 公开前检查: a project may be named after XX on purpose. */
function placeholders(context: CheckContext, table: RecognisedTable): readonly Problem[] {
  return [...headTexts(context, table), ...noteTexts(context, table)]
    .filter(({ text }) => holdsPlaceholder(text))
    .map(({ cell, text }) => ({
      key: `placeholder:${foldLabel(text)}`,
      severity: 'warning',
      cell,
      problem: { code: 'placeholder', content: text },
    }));
}
