import { cellAddress } from '../../base/address';
import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates';
import { FUND_BREAKDOWNS } from '../../tables/aspect-members';
import { coordinatesText, fundWithTiming, withMember } from '../../tables/coordinates';
import { isForm } from '../../tables/forms/is-form';
import type { Relation, UnstatedRelation } from '../relation';
import type { AxisNode } from '../../tables/table';
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
  const sources = { byFund: yield* factsByFund(book), voidFunds };
  const split: SplitNodes = new Map();
  let looked = 0;
  for (const facts of book.keyed) {
    looked += 1;
    if (looked % MOST_AT_A_STEP === 0) yield;
    const total = referenceOf(facts);
    if (total === null || !book.isOwnPeriod(total) || !isStated(total)) continue;
    if (!isWide(total) || isSplitInItsTable(total, split)) continue;
    const parts = partsOf(sources, total.coordinates, total.coordinates.fund ?? '');
    if (parts === null) {
      if (isTableTotal(total)) unstated.push(unstatedTotal(total, openFunds(sources, total)));
      continue;
    }
    if (parts.some((part) => part.table === total.table)) continue;
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

interface Sources {
  readonly byFund: FactsByFund;
  readonly voidFunds: ReadonlySet<string>;
}

/** Facts that differ in fund and timing alone, by timing and fund; the empty text is the total over it. */
type Alternatives = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

/** By what else they say; a text, for an object is the same only until too many were made. */
type FactsByFund = ReadonlyMap<string, Alternatives>;

const byFundMemo = new WeakMap<FactBook, FactsByFund>();

function* factsByFund(book: FactBook): Steps<FactsByFund> {
  const known = byFundMemo.get(book);
  if (known !== undefined) return known;
  const byFund = new Map<string, Map<string, Map<string, Fact>>>();
  let looked = 0;
  for (const [first] of book.keyed) {
    looked += 1;
    if (looked % MOST_AT_A_STEP === 0) yield;
    if (first === undefined || !book.isOwnPeriod(first)) continue;
    const { coordinates } = first;
    const fact = referenceOf(book.find(coordinates));
    if (fact === null) continue;
    const rest = withoutFund(coordinates);
    let alternatives = byFund.get(rest);
    if (alternatives === undefined)
      byFund.set(rest, (alternatives = new Map<string, Map<string, Fact>>()));
    const { fund = '', timing = '' } = coordinates;
    const facts = alternatives.get(timing);
    if (facts) facts.set(fund, fact);
    else alternatives.set(timing, new Map([[fund, fact]]));
  }
  byFundMemo.set(book, byFund);
  return byFund;
}

function withoutFund(coordinates: Coordinates): string {
  return coordinatesText(withMember(withMember(coordinates, 'fund', null), 'timing', null));
}

/** The figures with these coordinates for each fund that has money; null where one has none. */
export function fundParts(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  coordinates: Coordinates,
  fund: string,
): readonly Fact[] | null {
  return partsOf({ byFund: finish(factsByFund(book)), voidFunds }, coordinates, fund);
}

function partsOf(
  { byFund, voidFunds }: Sources,
  coordinates: Coordinates,
  fund: string,
): readonly Fact[] | null {
  const among = byFund.get(withoutFund(coordinates));
  if (among === undefined) return null;
  return partsAmong(among, voidFunds, coordinates.timing ?? '', fund);
}

function partsAmong(
  among: Alternatives,
  voidFunds: ReadonlySet<string>,
  timing: string,
  fund: string,
): readonly Fact[] | null {
  const lists = FUND_BREAKDOWNS[fund] ?? [];
  if (lists.length === 0) return timedParts(among, fund);
  for (const list of lists) {
    const facts = partsInList(list, among, voidFunds, timing);
    if (facts !== null) return facts;
  }
  return null;
}

function partsInList(
  list: readonly string[],
  among: Alternatives,
  voidFunds: ReadonlySet<string>,
  timing: string,
): readonly Fact[] | null {
  const facts: Fact[] = [];
  let isPaid = false;
  for (const member of list) {
    if (voidFunds.has(member)) continue;
    isPaid = true;
    const own = among.get(timing)?.get(member);
    const below = own === undefined ? partsAmong(among, voidFunds, timing, member) : [own];
    if (below === null) return null;
    facts.push(...below);
  }
  // It has money, and none of these has: its money goes by other names here.
  return isPaid ? facts : null;
}

/** 本年拨款 and 结转结余 of one fund. */
function timedParts(among: Alternatives, fund: string): readonly Fact[] | null {
  const current = among.get('current')?.get(fund);
  const carriedOver = among.get('carriedOver')?.get(fund);
  return current === undefined || carriedOver === undefined ? null : [current, carriedOver];
}

/** Funds that have or may have money and whose figure is not in the document. */
function openFunds({ byFund, voidFunds }: Sources, { coordinates }: Fact): readonly string[] {
  const { fund = '', timing = '' } = coordinates;
  const among = byFund.get(withoutFund(coordinates));
  const paid = (FUND_BREAKDOWNS[fund]?.at(-1) ?? []).filter((member) => !voidFunds.has(member));
  if (among === undefined || paid.length === 0) return [fund];
  return paid.filter(
    (member) =>
      among.get(timing)?.has(member) !== true &&
      partsAmong(among, voidFunds, timing, member) === null,
  );
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
