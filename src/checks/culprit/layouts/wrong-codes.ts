import type { CellRef } from '../../../base/address';
import type { CodeBook } from '../../../codes/code-book';
import type { CodeBooks } from '../../../codes/load-code-book';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { parentMember } from '../../../tables/coordinates/aspect-members';
import type { AxisNode, RecognisedTable } from '../../../tables/table';
import { isNonZero, valueOf } from '../../figures';
import type { Relation } from '../../relation';
import type { ClassifiedRow } from '../../rules/classified-nodes';
import { classifiedRows } from '../../rules/classified-nodes';
import {
  codesElsewhere,
  codesNamedAlike,
  codesOfFigures,
  codesOfName,
  factsOf,
  fitsName,
  printedCodes,
} from './fitting-codes';
import type { Gap } from '../incidence/gaps';
import { fillsGap, gapsOf } from '../incidence/gaps';
import type { Incidence } from '../incidence/incidence';
import { placedRow } from './layout-mistake';
import type { RewrittenCode } from './rewrite-code';
import { rewriteCode } from './rewrite-code';
import type { TriedLayout } from './tried-layout';

/** The printed name is that of the other code. */
const BY_NAME = 3;
/** The name is not that of the printed code: before codes that their names bear out. */
const MISNAMED = 5;
/** The row is just what the total above the other code lacks. */
const IN_GAP = 4;

/** Rows of broken relations that may stand under a wrong code, and which one fits name or figures. */
export function wrongCodes(
  book: FactBook,
  books: CodeBooks,
  incidence: Incidence,
  textAt: (cell: CellRef) => string,
): readonly TriedLayout[] {
  const rows = brokenRows(book, incidence);
  const gaps = gapsOf(book, incidence);
  return book.set.tables.flatMap((table) =>
    classifiedRows(table)
      .filter(({ node }) => rows.has(node))
      .flatMap((row) => triesOf(book, books[row.aspect], incidence, gaps, table, row, textAt)),
  );
}

function brokenRows(book: FactBook, incidence: Incidence): ReadonlySet<ClassifiedRow['node']> {
  const rows = new Set<ClassifiedRow['node']>();
  for (const position of incidence.broken) {
    const relation = incidence.relation(position);
    const isUnlisted = relation?.generator === 'closedList';
    if (relation === undefined || (relation.severity !== 'error' && !isUnlisted)) continue;
    for (const { fact } of relation.terms) {
      const found = book.facts[fact];
      if (found === undefined || !isNonZero(incidence.figures, fact)) continue;
      rows.add(found.row);
      for (const { node } of isUnlisted ? rowsBesides(book, relation, found.table) : [])
        rows.add(node);
    }
  }
  return rows;
}

/** Of two tables that list different codes either one may be wrong: the rows that only the other one has. */
function rowsBesides(
  book: FactBook,
  { condition }: Relation,
  table: RecognisedTable,
): readonly ClassifiedRow[] {
  if (condition?.kind !== 'noRowIn') return [];
  const printed = printedCodes(table);
  return book.set.tables
    .filter(({ sheet }) => sheet === condition.sheet)
    .flatMap(classifiedRows)
    .filter(({ code }) => code.length === condition.member.length && !printed.has(code));
}

function triesOf(
  book: FactBook,
  codes: CodeBook,
  incidence: Incidence,
  allGaps: readonly Gap[],
  table: RecognisedTable,
  row: ClassifiedRow,
  textAt: (cell: CellRef) => string,
): readonly TriedLayout[] {
  const facts = factsOf(book, table, row).filter(({ index }) =>
    isNonZero(incidence.figures, index),
  );
  if (facts.length === 0) return [];
  const printed = printedCodes(table);
  const fits = new Map<string, number>();
  const add = (code: string, evidence: number) => {
    if (code === row.code || printed.has(code) || code.length !== row.code.length) return;
    fits.set(code, (fits.get(code) ?? 0) + evidence);
  };
  const gaps = allGaps.filter(
    (gap) => gap.table === table && fillsGap(gap, row.node, figureAt(book, incidence)),
  );
  const bare = bareTotals(table, row).filter((total) =>
    factsOf(book, table, row).every(
      ({ column, index }) =>
        valueOf(incidence.figures, index) === figureAt(book, incidence)(total, column),
    ),
  );
  const lacking = new Map(
    [...gaps.map(({ total }) => total), ...bare].map((total) => [
      total.coordinates[row.aspect] ?? '',
      total,
    ]),
  );
  const isNamed = fitsName(codes, row.code, row.name, table.year);
  const named = isNamed && lacking.size === 0 ? [] : codesOfName(codes, row, table.year);
  for (const code of named) {
    const misnamed = isNamed ? 0 : MISNAMED;
    if (lacking.has(parentMember(row.aspect, code))) add(code, IN_GAP + BY_NAME + misnamed);
    else if (!isNamed) add(code, BY_NAME + misnamed);
  }
  for (const [code, equal] of codesOfFigures(book, incidence, table, row)) add(code, equal);
  for (const code of isNamed ? [] : codesNamedAlike(book, table, row))
    add(code, BY_NAME + MISNAMED);
  for (const code of codesElsewhere(book, table, row)) {
    if (lacking.has(parentMember(row.aspect, code))) add(code, IN_GAP);
  }
  const known = [...fits].flatMap(([expected, evidence]): readonly TriedLayout[] => {
    const rewritten = rewriteCode(row, expected, textAt);
    if (rewritten === null) return [];
    const isBelow = expected.length === 3 || printed.has(expected.slice(0, -2));
    const tried = tryCode(
      table,
      row,
      facts,
      rewritten,
      expected,
      null,
      evidence + (isBelow ? 1 : 0),
    );
    const match = codes.matchName(expected, row.name, table.year);
    const isMisnamed = match.kind === 'different' && match.confidence !== 'medium';
    return [isMisnamed ? withName(tried, match.expected) : tried];
  });
  if (known.length > 0) return known;
  return [...lacking].flatMap(([above, total]): readonly TriedLayout[] => {
    const free = freeCode(above, row.code.length, printed);
    const rewritten = free === null ? null : rewriteCode(row, free, textAt);
    return rewritten === null ? [] : [tryCode(table, row, facts, rewritten, null, total, IN_GAP)];
  });
}

function withName(tried: TriedLayout, rightName: string): TriedLayout {
  const { mistake } = tried;
  return mistake.kind === 'wrongCode' ? { ...tried, mistake: { ...mistake, rightName } } : tried;
}

function tryCode(
  table: RecognisedTable,
  row: ClassifiedRow,
  facts: readonly Fact[],
  { cells, part }: RewrittenCode,
  expected: string | null,
  total: AxisNode | null,
  evidence: number,
): TriedLayout {
  const placed = placedRow(table, row.node);
  return {
    change: { kind: 'texts', cells },
    mistake: {
      kind: 'wrongCode',
      ...(part === null || expected === null
        ? { row: placed, printed: row.code, expected, whole: null }
        : {
            row: { ...placed, cell: part.cell },
            printed: part.printed,
            expected: part.expected,
            whole: part.expected === expected ? null : expected,
          }),
      rightName: null,
      total: total === null ? null : placedRow(table, total),
    },
    facts: facts.map(({ index }) => index),
    row: row.node,
    evidence,
    tellsByItself: false,
  };
}

const bareMemo = new WeakMap<RecognisedTable, readonly ClassifiedRow[]>();

/** Rows on the level above below which the table prints nothing, although it goes deeper. */
function bareTotals(table: RecognisedTable, row: ClassifiedRow): readonly AxisNode[] {
  const known = bareMemo.get(table) ?? bareRows(table);
  bareMemo.set(table, known);
  return known.filter(({ code }) => code.length === row.code.length - 2).map(({ node }) => node);
}

function bareRows(table: RecognisedTable): readonly ClassifiedRow[] {
  const rows = classifiedRows(table);
  const parents = new Set(rows.map(({ node }) => node.parent));
  return rows.filter(({ node }) => node.parent !== null && !parents.has(node));
}

/** A code below the total that nothing prints, to see where the row belongs. */
function freeCode(above: string, length: number, printed: ReadonlySet<string>): string | null {
  if (above.length !== length - 2) return null;
  for (let last = 99; last > 0; last -= 1) {
    const code = above + String(last).padStart(2, '0');
    if (!printed.has(code)) return code;
  }
  return null;
}

function figureAt(book: FactBook, { figures }: Incidence) {
  return (row: AxisNode, column: AxisNode) => {
    const fact = book.at(row, column);
    return fact === null ? 0 : valueOf(figures, fact.index);
  };
}
