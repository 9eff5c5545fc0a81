import { foldLabel } from '../../../base/label-text';
import type { CodeBook } from '../../../codes/code-book';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FUND_BREAKDOWNS } from '../../../tables/coordinates/aspect-members';
import type { Coordinates } from '../../../tables/coordinates/coordinates';
import { kinshipOf, withMember } from '../../../tables/coordinates/coordinates';
import type { Division } from '../../../tables/coordinates/division';
import type { RecognisedTable } from '../../../tables/table';
import { isNonZero, valueOf } from '../../figures';
import type { ClassifiedRow } from '../../rules/classified-nodes';
import { classifiedRows } from '../../rules/classified-nodes';
import type { Incidence } from '../incidence/incidence';
import { isOneSlip } from '../cells/typing-pattern';

/** The figures of a row. */
export function factsOf(book: FactBook, table: RecognisedTable, { node }: ClassifiedRow) {
  const block = table.blocks.find(({ rows }) => rows.includes(node));
  return (block?.columns ?? []).flatMap((column) => book.at(node, column) ?? []);
}

/** Whether the book calls the code by this name. */
export function fitsName(codes: CodeBook, code: string, name: string, year: number): boolean {
  return BEARING.has(codes.matchName(code, name, year).kind);
}

const BEARING: ReadonlySet<string> = new Set(['exact', 'alias', 'decorated']);

/** Codes one slip away, and the one that the book knows, that bear the printed name. */
export function codesOfName(
  codes: CodeBook,
  { code, name }: ClassifiedRow,
  year: number,
): readonly string[] {
  if (name === '') return [];
  const match = codes.matchName(code, name, year);
  const near = codes.entries
    .map((entry) => entry.code)
    .filter((other) => isOneSlip(code, other) && fitsName(codes, other, name, year));
  const named = match.kind === 'different' ? match.nameOf : null;
  return [...new Set([...(named === null ? [] : [named]), ...near])];
}

/** Codes that other tables print with these very figures, and how many of them agree. */
export function codesOfFigures(
  book: FactBook,
  { figures }: Incidence,
  table: RecognisedTable,
  row: ClassifiedRow,
): ReadonlyMap<string, number> {
  const facts = factsOf(book, table, row).filter(({ index }) => isNonZero(figures, index));
  const others = codesElsewhere(book, table, row);
  const fits = new Map<string, number>();
  for (const code of others) {
    let equal = 0;
    for (const fact of facts) {
      const stated = statedElsewhere(book, table, withMember(fact.coordinates, row.aspect, code));
      if (stated.length === 0) continue;
      const value = valueOf(figures, fact.index);
      equal += stated.some(({ index }) => valueOf(figures, index) === value) ? 1 : -1;
    }
    if (equal > 0) fits.set(code, equal);
  }
  return fits;
}

/** What other tables say of the figure, else of a wider one or of a part of it. */
function statedElsewhere(
  book: FactBook,
  table: RecognisedTable,
  coordinates: Coordinates,
): readonly Fact[] {
  const elsewhere = (facts: readonly Fact[]) => facts.filter((fact) => fact.table !== table);
  const same = elsewhere(book.find(coordinates));
  if (same.length > 0) return same;
  const { division } = kinshipOf(coordinates);
  const family = book.familyOf(coordinates);
  const related = [...division.wider, ...fundsWithin(division)];
  return related.flatMap((other) => elsewhere(family(other)));
}

/** The parts of a figure over several funds that are of one of them. */
function fundsWithin(whole: Division): readonly Division[] {
  return (FUND_BREAKDOWNS[whole.fund] ?? []).flat().flatMap((fund) => {
    const division = whole.ofFund(fund);
    return [division, ...fundsWithin(division)];
  });
}

/** Codes that other tables print beside the same name, and this one does not. */
export function codesNamedAlike(
  book: FactBook,
  table: RecognisedTable,
  row: ClassifiedRow,
): readonly string[] {
  const name = foldLabel(row.name);
  if (name === '') return [];
  const missing = new Set(codesElsewhere(book, table, row));
  const others = book.set.tables.filter((other) => other !== table).flatMap(classifiedRows);
  const alike = others.filter(
    (other) =>
      other.aspect === row.aspect && missing.has(other.code) && foldLabel(other.name) === name,
  );
  return [...new Set(alike.map(({ code }) => code))];
}

const printedMemo = new WeakMap<RecognisedTable, ReadonlySet<string>>();

/** The codes that a table prints. */
export function printedCodes(table: RecognisedTable): ReadonlySet<string> {
  const known = printedMemo.get(table) ?? new Set(classifiedRows(table).map(({ code }) => code));
  printedMemo.set(table, known);
  return known;
}

const codesMemo = new WeakMap<FactBook, ReadonlyMap<string, ReadonlySet<string>>>();

/** Codes of the same length that other tables print and this one does not. */
export function codesElsewhere(
  book: FactBook,
  table: RecognisedTable,
  row: ClassifiedRow,
): readonly string[] {
  const codes = codesMemo.get(book) ?? codesOfSet(book);
  codesMemo.set(book, codes);
  const printed = printedCodes(table);
  return [...(codes.get(kindOfCode(row)) ?? [])].filter((code) => !printed.has(code));
}

/** All codes that are printed, by classification and length. */
function codesOfSet({ set }: FactBook): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const row of set.tables.flatMap(classifiedRows)) {
    const known = codes.get(kindOfCode(row));
    if (known) known.add(row.code);
    else codes.set(kindOfCode(row), new Set([row.code]));
  }
  return codes;
}

function kindOfCode({ aspect, code }: ClassifiedRow): string {
  return `${aspect}${code.length}`;
}
