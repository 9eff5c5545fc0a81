import { foldLabel } from '../../base/label-text';
import type { CodeBook } from '../../codes/code-book';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import type { FormRule } from './form-rule';
import { perTableRule } from './form-rule';
import { projectCodes } from './project-codes';

/** E4: one code bears one name on all sheets of the set, and a project one code. */
export const codeConsistencyRule: FormRule = {
  id: 'E4',
  check(context) {
    const results = [classificationNames, projectCodes].map((rule) => rule.check(context));
    return {
      outcomes: results.flatMap(({ outcomes }) => outcomes),
      findings: results.flatMap(({ findings }) => findings),
    };
  },
};

const classificationNames: FormRule = perTableRule('E4', hasClassifiedRows, (context, table) => {
  const others = new Map<string, ClassifiedRow>();
  for (const before of context.book.set.tables) {
    if (before === table) break;
    for (const row of classifiedRows(before)) {
      const key = `${row.aspect}${row.code}`;
      if (!others.has(key)) others.set(key, row);
    }
  }
  return classifiedRows(table).flatMap((row) => {
    const other = others.get(`${row.aspect}${row.code}`);
    if (other === undefined || sameName(context.books[row.aspect], row, other, table.year)) {
      return [];
    }
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

/** Equal as printed, or both accepted for the code by the book; a wrong name is E2's own. */
function sameName(book: CodeBook, one: ClassifiedRow, other: ClassifiedRow, year: number): boolean {
  if (foldLabel(one.name) === foldLabel(other.name)) return true;
  const kinds = [one, other].map((row) => book.matchName(row.code, row.name, year).kind);
  return (
    kinds.some((kind) => kind === 'different') || kinds.every((kind) => kind !== 'unknownCode')
  );
}
