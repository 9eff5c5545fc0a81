import type { CodeBook } from '../../codes/code-book';
import type { CheckContext } from '../check-context';
import type { Severity } from '../finding';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import { codesMeant } from './codes-meant';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** E2: the code is in the book of the year and bears the printed name. */
export const codeNameRule: FormRule = perTableRule('E2', hasClassifiedRows, (context, table) => {
  const rows = classifiedRows(table);
  const books = [...new Set(rows.map((row) => context.books[row.aspect]))];
  // A year after the newest data may rename codes that nobody here knows of.
  const outdated = books.map((book) => book.edition(table.year)).find(({ exact }) => !exact);
  if (outdated !== undefined) {
    return {
      outcome: 'not-applicable',
      reason: { kind: 'noCodeBook', year: table.year, newest: outdated.usedYear },
    };
  }
  const printed = new Set(rows.map(({ code }) => code));
  return rows.flatMap((row) => {
    const own = lookUp(context.books[row.aspect], row, table.year, printed);
    const whole = own.length === 0 ? null : wrappedName(context, row);
    return whole === null ? own : lookUp(context.books[row.aspect], whole, table.year, printed);
  });
});

/** The name with what stands alone in the cell below it: 政府办公厅（室）及相关 above 机构事务. */
function wrappedName({ valueAt }: CheckContext, row: ClassifiedRow): ClassifiedRow | null {
  const { nameCell, codeCell } = row;
  const below = valueAt({ ...nameCell, row: nameCell.row + 1 });
  const code = valueAt({ ...codeCell, row: codeCell.row + 1 });
  const amount = valueAt({ ...nameCell, row: nameCell.row + 1, column: nameCell.column + 1 });
  if (below.kind !== 'text' || code.kind !== 'blank' || amount.kind !== 'blank') return null;
  return { ...row, name: row.name + below.text.trim() };
}

function lookUp(
  book: CodeBook,
  row: ClassifiedRow,
  year: number,
  printed: ReadonlySet<string>,
): readonly Problem[] {
  const match = book.matchName(row.code, row.name, year);
  switch (match.kind) {
    case 'exact':
    case 'alias':
    case 'decorated':
    case 'blank':
      return [];
    case 'otherYear':
      return [
        {
          key: `year:${row.code}`,
          severity: 'info',
          cell: row.nameCell,
          problem: {
            code: 'nameOfOtherYear',
            printed: row.code,
            name: row.name,
            expected: match.expected,
            from: match.from,
            to: match.to,
          },
        },
      ];
    case 'different':
      return severityOf(match.confidence).map((severity) => ({
        key: `name:${row.code}`,
        severity,
        cell: row.nameCell,
        problem: {
          code: 'wrongName',
          printed: row.code,
          name: row.name,
          expected: match.expected,
          nameOf: match.nameOf,
        },
      }));
    case 'unknownCode': {
      const meant = codesMeant(book, row.code, row.name, year).filter((code) => !printed.has(code));
      const [expected, ...more] = meant;
      if (expected !== undefined && more.length === 0) {
        const { code, name, codeCell: cell } = row;
        const problem = { code: 'mistypedCode', printed: code, name, expected } as const;
        return [{ key: `slip:${code}`, severity: 'warning', cell, problem }];
      }
      return [
        {
          key: `unlisted:${row.code}`,
          severity: match.nearest?.code.length === 5 ? 'info' : 'warning',
          cell: row.codeCell,
          problem: {
            code: 'unlistedCode',
            printed: row.code,
            name: row.name,
            known: match.nearest?.code ?? null,
          },
        },
      ];
    }
  }
}

/** An entry that is not proven never raises a finding. */
function severityOf(confidence: 'high' | 'good' | 'medium'): readonly Severity[] {
  if (confidence === 'high') return ['error'];
  return confidence === 'good' ? ['warning'] : [];
}
