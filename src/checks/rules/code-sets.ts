import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import { figureOf } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { parentMember } from '../../tables/coordinates/aspect-members';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult } from '../check-context';
import { J3, J5, J8, J9 } from '../final-account-kinds';
import { classifiedRows } from './classified-nodes';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';
import { isToldMisnamed, nameProblems } from './name-problems';
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
  const slips = whole === undefined ? new Map<string, Problem>() : slipsIn(context, whole);
  const bare = whole === undefined ? new Map<string, CellRef>() : bareTotals(whole);
  const isPart = ({ kind, empty }: RecognisedTable) => PARTS.includes(kind.id) && !empty;
  const rule = perTableRule('B13', isPart, (_context, table) =>
    missingCodes(context, table, codes, slips, bare),
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
  { book, books }: CheckContext,
  table: RecognisedTable,
  codes: ReadonlySet<string>,
  slips: ReadonlyMap<string, Problem>,
  bare: ReadonlyMap<string, CellRef>,
): readonly Problem[] {
  const spent = spentCodes(book, table);
  const lengths = new Set([...codes].map((code) => code.length));
  return (
    classifiedRows(table)
      .filter(({ code }) => spent.has(code) && !codes.has(code) && lengths.has(code.length))
      // A code that does not go with its name is told as that.
      .filter((row) => !isToldMisnamed(books.function, row, table.year))
      .map(({ code, name, codeCell }): Problem => {
        const slip = slips.get(code);
        if (slip !== undefined) return slip;
        const problem = { code: 'absentFromWhole', printed: code, name, whole: J3 } as const;
        const total = bare.get(parentMember('function', code));
        // A total below which nothing is listed has lost the row; else the code may be wrong.
        const place =
          total === undefined
            ? { cell: codeCell, problem }
            : { cell: total, others: [codeCell], problem: { ...problem, listed: codeCell } };
        return { key: `absent:${code}`, severity: 'error', ...place };
      })
  );
}

/** Rows of the table whose code no book has, by the code that is meant: it is not missing but mistyped. */
function slipsIn(context: CheckContext, table: RecognisedTable): ReadonlyMap<string, Problem> {
  const rows = classifiedRows(table);
  const printed = new Set(rows.map(({ code }) => code));
  return new Map(
    rows.flatMap((row) =>
      nameProblems(context.books.function, row, table.year, printed).flatMap((problem) =>
        problem.problem.code === 'mistypedCode'
          ? [
              [
                problem.problem.expected,
                { ...atPart(problem, asPrinted(context, row)), severity: 'error' },
              ] as const,
            ]
          : [],
      ),
    ),
  );
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
