import { foldLabel } from '../../base/label-text';
import type { CodeBook } from '../../codes/code-book';
import type { RecognisedTable, TableSet } from '../../tables/table';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import type { FormRule } from './form-rule';
import { perLayoutRule } from './form-rule';
import { isToldMisnamed } from './name-problems';
import { projectCodes } from './project-codes';

/** E4: one code bears one name on all sheets of the set, and a project one code. */
export const codeConsistencyRule: FormRule = {
  id: 'E4',
  restsOnLayout: true,
  check(context) {
    const results = [classificationNames, projectCodes].map((rule) => rule.check(context));
    return {
      outcomes: results.flatMap(({ outcomes }) => outcomes),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

const classificationNames: FormRule = perLayoutRule('E4', hasClassifiedRows, (context, table) => {
  const first = firstRows(context.book.set);
  return classifiedRows(table).flatMap((row) => {
    const { row: other, table: its } = first.get(keyOf(row)) ?? { row, table };
    if (its === table || sameName(context.books[row.aspect], row, other, table.year)) return [];
    return [
      {
        key: `differs:${row.code}`,
        severity: 'warning',
        cell: row.nameCell,
        others: [other.nameCell],
        problem: {
          code: 'nameDiffers',
          printed: row.code,
          name: row.name,
          otherName: other.name,
          other: other.nameCell,
        },
      } as const,
    ];
  });
});

/** Where a code stands for the first time. */
type FirstRows = ReadonlyMap<
  string,
  { readonly row: ClassifiedRow; readonly table: RecognisedTable }
>;

const memo = new WeakMap<TableSet, FirstRows>();

/** By code; each table is compared with those before it. */
function firstRows(set: TableSet): FirstRows {
  const known = memo.get(set);
  if (known !== undefined) return known;
  const first = new Map(
    set.tables
      .flatMap((table) => classifiedRows(table).map((row) => [keyOf(row), { row, table }] as const))
      .reverse(),
  );
  memo.set(set, first);
  return first;
}

function keyOf({ aspect, code }: ClassifiedRow): string {
  return aspect + code;
}

/** Equal as printed, or both accepted for the code by the book; what E2 tells is its own. */
function sameName(book: CodeBook, one: ClassifiedRow, other: ClassifiedRow, year: number): boolean {
  if (foldLabel(one.name) === foldLabel(other.name)) return true;
  const rows = [one, other];
  if (rows.some((row) => isToldMisnamed(book, row, year))) return true;
  const kinds = rows.map((row) => book.matchName(row.code, row.name, year).kind);
  return kinds.every((kind) => kind !== 'unknownCode' && kind !== 'different');
}
