import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { parentMember } from '../../tables/coordinates/aspect-members';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult } from '../check-context';
import { J3, J5, J8, J9 } from '../final-account-kinds';
import type { ClassifiedRow } from './classified-nodes';
import { classifiedRows } from './classified-nodes';
import type { RowOfSameName } from './code-of-same-name';
import { rowOfSameName } from './code-of-same-name';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';
import { isToldMisnamed } from './name-problems';
import { namesUsed } from './names-used';
import { asPrinted, atPart } from './placed-slip';

const PARTS: readonly string[] = [J5, J8, J9];

/**
 * B13: what money of one budget is spent on stands in 支出决算表, which lists everything. Only where
 * each of its rows was understood, and to the depth that it has.
 */
export const codeSetRule: FormRule = {
  id: 'B13',
  check: (context) => finish(checkInSteps(context)),
  checkInSteps,
};

function* checkInSteps(context: CheckContext): Steps<CheckResult> {
  const [whole] = context.book.tablesOf(J3);
  const codes = whole === undefined ? new Set<string>() : listedCodes(whole);
  if (codes.size === 0) return { outcomes: [], findings: [] };
  const listed = whole === undefined ? [] : classifiedRows(whole);
  const bare = whole === undefined ? new Map<string, CellRef>() : bareTotals(whole);
  const isPart = ({ kind, empty }: RecognisedTable) => PARTS.includes(kind.id) && !empty;
  const rule = perTableRule('B13', isPart, (_context, table) =>
    missingCodes(context, table, codes, listed, bare),
  );
  return yield* rule.checkInSteps(context);
}

function listedCodes({ blocks }: RecognisedTable): ReadonlySet<string> {
  if (blocks.some(({ unknownRows }) => unknownRows.length > 0)) return new Set();
  return new Set(
    blocks.flatMap(({ rows }) => rows.flatMap(({ coordinates }) => coordinates.function ?? [])),
  );
}

function missingCodes(
  context: CheckContext,
  table: RecognisedTable,
  codes: ReadonlySet<string>,
  listed: readonly ClassifiedRow[],
  bare: ReadonlyMap<string, CellRef>,
): readonly Problem[] {
  const spent = spentCodes(context.book, table);
  const lengths = new Set([...codes].map((code) => code.length));
  const own = classifiedRows(table);
  const printed = new Set(own.map(({ code }) => code));
  const others = listed.filter(({ code }) => !printed.has(code));
  const { function: book } = context.books;
  return (
    own
      .filter(({ code }) => spent.has(code) && !codes.has(code) && lengths.has(code.length))
      // A code that does not go with its name is told as that.
      .filter((row) => !isToldMisnamed(book, row, table.year))
      .map((row) => {
        const same = rowOfSameName(book, row, others, table.year);
        return same === null ? missingRow(row, bare) : differentCode(context, table, row, same);
      })
  );
}

function missingRow(
  { code, name, codeCell }: ClassifiedRow,
  bare: ReadonlyMap<string, CellRef>,
): Problem {
  const problem = { code: 'absentFromWhole', printed: code, name, whole: J3 } as const;
  const total = bare.get(parentMember('function', code));
  // A total below which nothing is listed has lost the row; else the code may be wrong.
  const place =
    total === undefined
      ? { cell: codeCell, problem }
      : { cell: total, others: [codeCell], problem: { ...problem, listed: codeCell } };
  return { key: `absent:${code}`, severity: 'error', ...place };
}

/** Both tables list it, under two codes: it is not missing but mistyped. */
function differentCode(
  context: CheckContext,
  { year }: RecognisedTable,
  own: ClassifiedRow,
  { row: its, wrong }: RowOfSameName,
): Problem {
  const { code, name, codeCell } = own;
  if (wrong === 'either') {
    const other = { code: its.code, cell: its.codeCell };
    return {
      key: `absent:${code}`,
      severity: 'error',
      cell: codeCell,
      others: [its.codeCell],
      problem: { code: 'absentFromWhole', printed: code, name, whole: J3, other },
    };
  }
  const [slip, right] = wrong === 'its' ? [its, own] : [own, its];
  const used = namesUsed(context.books.function, year);
  const problem: Problem = {
    key: `slip:${slip.code}`,
    severity: 'error',
    cell: slip.codeCell,
    others: [right.codeCell],
    problem: {
      code: 'mistypedCode',
      printed: slip.code,
      name: slip.name,
      expected: right.code,
      listed: right.codeCell,
      ...(used.kind === 'later' ? { bookYear: used.year } : {}),
    },
  };
  return atPart(problem, asPrinted(context, slip));
}

/** Where the table prints a code with money and none below it. */
function bareTotals(table: RecognisedTable): ReadonlyMap<string, CellRef> {
  const rows = classifiedRows(table).filter(({ node }) => !node.empty);
  const above = new Set(rows.map(({ code }) => parentMember('function', code)));
  return new Map(
    rows.flatMap(({ code, codeCell }) => (above.has(code) ? [] : [[code, codeCell] as const])),
  );
}

/** What only came in, or was brought forward, is no expenditure. */
function spentCodes(book: FactBook, table: RecognisedTable): ReadonlySet<string> {
  return new Set(
    book
      .ofTable(table)
      .filter((fact) => fact.coordinates.flow === 'expenditure')
      .filter((fact) => (figureOf(fact) ?? 0) !== 0)
      .flatMap(({ coordinates }) => coordinates.function ?? []),
  );
}
