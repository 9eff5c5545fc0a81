import type { CheckContext } from '../check-context';
import type { OutcomeReason } from '../outcome';
import type { RecognisedTable } from '../../tables/table';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows, hasClassifiedRows } from './classified-nodes';
import { codesOfUnits } from './codes-beside';
import type { FormRule } from './form-rule';
import { perTableRule } from './form-rule';
import { nameProblems } from './name-problems';
import { namesUsed } from './names-used';
import { asPrinted, atPart } from './placed-slip';

/** E2: the code is in the book of the year and bears the printed name. */
export const codeNameRule: FormRule = perTableRule('E2', hasClassifiedRows, (context, table) => {
  const rows = classifiedRows(table);
  const printedBy = codesOfUnits(rows);
  const problems = rows.flatMap((row) => {
    const book = context.books[row.aspect];
    const printed = printedBy(row.node.coordinates.unit);
    const own = nameProblems(book, row, table.year, printed);
    const whole = own.length === 0 ? null : wrappedName(context, row);
    const told = whole === null ? own : nameProblems(book, whole, table.year, printed);
    return told.map((problem) => atPart(problem, asPrinted(context, row)));
  });
  const reason = otherBook(context, table, rows);
  return reason === null ? problems : { outcome: 'not-applicable', reason, problems };
});

/** Names of another year than the table's prove nothing about it, though they may show a slip. */
function otherBook(
  { books }: CheckContext,
  { year }: RecognisedTable,
  rows: readonly ClassifiedRow[],
): OutcomeReason | null {
  for (const aspect of new Set(rows.map((row) => row.aspect))) {
    const used = namesUsed(books[aspect], year);
    if (used.kind !== 'own') return { kind: 'noCodeBook', year, used: used.year };
  }
  return null;
}

/** The name with what stands alone in the cell below it: 政府办公厅（室）及相关 above 机构事务. */
function wrappedName({ valueAt }: CheckContext, row: ClassifiedRow): ClassifiedRow | null {
  const { nameCell, codeCell } = row;
  const below = valueAt({ ...nameCell, row: nameCell.row + 1 });
  const code = valueAt({ ...codeCell, row: codeCell.row + 1 });
  const amount = valueAt({ ...nameCell, row: nameCell.row + 1, column: nameCell.column + 1 });
  if (below.kind !== 'text' || code.kind !== 'blank' || amount.kind !== 'blank') return null;
  return { ...row, name: row.name + below.text.trim() };
}
