import { cellAddress } from '../../base/address';
import type { Steps } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook, Family } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates/coordinates';
import { FUND_BREAKDOWNS } from '../../tables/coordinates/aspect-members';
import { fundWithTiming, kinshipOf } from '../../tables/coordinates/coordinates';
import type { Division } from '../../tables/coordinates/division';
import { isForm } from '../../tables/forms/is-form';
import type { Relation, UnstatedRelation } from '../relation';
import type { AxisNode } from '../../tables/table';
import { listOfDivision, listsLacking } from './code-lists';
import { crossTableRule } from './cross-table-rules';
import { isLoosely, isStated } from './loosely-stated';
import { makeRelation } from './make-relation';
import type { Generated } from './roll-up';
import { referenceOf } from './same-key';

/** Keys after which the page may draw. */
const MOST_AT_A_STEP = 200;

/**
 * A figure over several funds equals the sum of the same figure over those
 * funds that have money, each read from the table that has it. With a single
 * such fund this is the equality of two tables row by row.
 */
export function* generateSumsAcross(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
): Steps<Generated> {
  const relations: Relation[] = [];
  const unstated: UnstatedRelation[] = [];
  const split: SplitNodes = new Map();
  let looked = 0;
  for (const facts of book.keyed) {
    looked += 1;
    if (looked % MOST_AT_A_STEP === 0) yield;
    const total = referenceOf(facts);
    if (total === null || !book.isOwnPeriod(total) || !isStated(total)) continue;
    if (!isWide(total) || isSplitInItsTable(total, split)) continue;
    const { coordinates } = total;
    const parts = fundParts(book, voidFunds, coordinates, coordinates.fund ?? '');
    if (parts === null) {
      if (isTableTotal(total))
        unstated.push(unstatedTotal(total, openFunds(book, voidFunds, total)));
      continue;
    }
    // Where every list lacks its code, it is told by these.
    if (parts.length === 0 || parts.some((part) => part.table === total.table)) continue;
    relations.push(
      makeRelation({
        rule: crossTableRule(total.table.kind.id, parts[0]?.table.kind.id ?? '', total.coordinates),
        generator: 'sumAcross',
        left: [total],
        right: parts,
        severity: isLoosely(total) || parts.some(isMoneyLeftOver) ? 'warning' : 'error',
        condition: { kind: 'onlyFunds', funds: parts.map(fundName) },
      }),
    );
  }
  return { relations, unstated };
}

/** Some regions print 一般公共预算支出 without what was left over, and nothing says so. */
function isMoneyLeftOver({ coordinates, reading }: Fact): boolean {
  const hasMoney = reading.kind === 'figure' && reading.value !== 0;
  return coordinates.timing === 'carriedOver' && hasMoney;
}

function isWide(fact: Fact): boolean {
  const { fund, timing, item, flow } = fact.coordinates;
  if (item !== undefined || timing !== undefined) return false;
  if (flow === 'procurement' || flow === 'servicePurchase') return false;
  return fund === undefined || WIDE_FUNDS.has(fund);
}

/** Funds that are the sum of others, or of what came in this year and what was left over. */
const WIDE_FUNDS: ReadonlySet<string> = new Set([
  'fiscalAppropriation',
  'generalPublicBudget',
  'governmentFund',
  'stateCapital',
]);

/** The block already rolls the figure up over fund. */
function isSplitInItsTable({ row, column, block }: Fact, known: SplitNodes): boolean {
  return splitNodes(block.rows, known).has(row) || splitNodes(block.columns, known).has(column);
}

/** The nodes with children of another fund, by axis. */
type SplitNodes = Map<readonly AxisNode[], ReadonlySet<AxisNode>>;

function splitNodes(axis: readonly AxisNode[], known: SplitNodes): ReadonlySet<AxisNode> {
  const found = known.get(axis);
  if (found !== undefined) return found;
  const split = new Set<AxisNode>();
  for (const { parent, coordinates } of axis) {
    if (parent !== null && coordinates.fund !== parent.coordinates.fund) split.add(parent);
  }
  known.set(axis, split);
  return split;
}

/**
 * The figures with these coordinates for each fund that has money, but for what a table that lists
 * every code says 0 about; null where one has none.
 */
export function fundParts(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  coordinates: Coordinates,
  fund: string,
): readonly Fact[] | null {
  const { division } = kinshipOf(coordinates);
  return partsAmong(
    { book, voidFunds, coordinates, family: book.familyOf(coordinates) },
    division.ofFund(fund),
  );
}

/** What a figure is divided within. */
interface Divided {
  readonly book: FactBook;
  readonly voidFunds: ReadonlySet<string>;
  readonly coordinates: Coordinates;
  readonly family: Family;
}

function partsAmong(divided: Divided, whole: Division): readonly Fact[] | null {
  const lists = FUND_BREAKDOWNS[whole.fund] ?? [];
  if (lists.length === 0) return timedParts(divided.family, whole);
  for (const list of lists) {
    const facts = partsInList(list, divided, whole);
    if (facts !== null) return facts;
  }
  return null;
}

function partsInList(
  list: readonly string[],
  divided: Divided,
  whole: Division,
): readonly Fact[] | null {
  const facts: Fact[] = [];
  let isPaid = false;
  for (const member of list) {
    if (divided.voidFunds.has(member)) continue;
    isPaid = true;
    const division = whole.ofFund(member);
    const own = referenceOf(divided.family(division));
    const below = own === null ? partsAmong(divided, division) : [own];
    if (below !== null) facts.push(...below);
    else if (!isListedNowhere(divided, division)) return null;
  }
  // It has money, and none of these has: its money goes by other names here.
  return isPaid ? facts : null;
}

/** Whether a table that lists every code with money of the fund has no row for this one. */
function isListedNowhere({ book, coordinates }: Divided, division: Division): boolean {
  const lacking = listsLacking(book, coordinates, null);
  return listOfDivision(lacking, coordinates, division) !== null;
}

/** 本年拨款 and 结转结余 of one fund. */
function timedParts(family: Family, whole: Division): readonly Fact[] | null {
  const current = referenceOf(family(whole.ofTiming('current')));
  if (current === null) return null;
  const carriedOver = referenceOf(family(whole.ofTiming('carriedOver')));
  return carriedOver === null ? null : [current, carriedOver];
}

/** Funds that have or may have money and whose figure is not in the document. */
function openFunds(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  { coordinates }: Fact,
): readonly string[] {
  const { division } = kinshipOf(coordinates);
  const divided = { book, voidFunds, coordinates, family: book.familyOf(coordinates) };
  const list = FUND_BREAKDOWNS[division.fund]?.at(-1) ?? [];
  const paid = list.filter((member) => !voidFunds.has(member));
  if (paid.length === 0) return [division.fund];
  return paid.filter((member) => {
    const own = division.ofFund(member);
    return referenceOf(divided.family(own)) === null && partsAmong(divided, own) === null;
  });
}

/** What is not stated is said once for each table: for its own grand total. */
function isTableTotal({ coordinates, table }: Fact): boolean {
  return (
    coordinates.flow === 'expenditure' &&
    coordinates.fund === undefined &&
    coordinates.function === undefined &&
    coordinates.economy === undefined &&
    coordinates.nature === undefined &&
    coordinates.unit === undefined &&
    !isForm(table)
  );
}

function unstatedTotal(total: Fact, funds: readonly string[]): UnstatedRelation {
  const rule = total.table.kind.rules.openFunds ?? 'C4';
  return {
    rule,
    relation: `${rule}:sumAcross:${total.cell.sheet}:${total.key}`,
    sheet: total.cell.sheet,
    cell: cellAddress(total.cell),
    reason: { kind: 'otherFunds', funds },
  };
}

function fundName(fact: Fact): string {
  return fundWithTiming(fact.coordinates) ?? '';
}
