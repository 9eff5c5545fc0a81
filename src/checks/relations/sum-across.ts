import { cellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates';
import { FUND_BREAKDOWNS, fundWithTiming, withMember } from '../../tables/coordinates';
import { isForm } from '../../tables/forms/is-form';
import type { Relation, UnstatedRelation } from '../relation';
import { crossTableRule } from './cross-table-rules';
import { isLoosely, isStated } from './loosely-stated';
import { makeRelation } from './make-relation';
import type { Generated } from './roll-up';
import { referenceOf } from './same-key';

/**
 * A figure over several funds equals the sum of the same figure over those
 * funds that have money, each read from the table that has it. With a single
 * such fund this is the equality of two tables row by row.
 */
export function generateSumsAcross(book: FactBook, voidFunds: ReadonlySet<string>): Generated {
  const relations: Relation[] = [];
  const unstated: UnstatedRelation[] = [];
  const sources = { book, voidFunds, stated: statedFunds(book) };
  for (const facts of book.byKey.values()) {
    const total = referenceOf(facts);
    if (total === null || !book.isOwnPeriod(total) || !isStated(total)) continue;
    if (!isWide(total) || isSplitInItsTable(total)) continue;
    const parts = partsOf(sources, total.coordinates, total.coordinates.fund ?? '');
    if (parts.kind === 'open') {
      const reason = unstatedTotal(total, parts.funds);
      if (reason !== null && !isForm(total.table)) unstated.push(reason);
      continue;
    }
    if (parts.facts.length === 0 || parts.facts.some((part) => part.table === total.table))
      continue;
    relations.push(
      makeRelation({
        rule: crossTableRule(
          total.table.kind.id,
          parts.facts[0]?.table.kind.id ?? '',
          total.coordinates,
        ),
        generator: 'sumAcross',
        left: [total],
        right: parts.facts,
        severity: isLoosely(total) ? 'warning' : 'error',
        condition: { kind: 'onlyFunds', funds: parts.facts.map((part) => fundName(part)) },
      }),
    );
  }
  return { relations, unstated };
}

function isWide(fact: Fact): boolean {
  const { fund, timing, line, item, flow } = fact.coordinates;
  if (line !== undefined || item !== undefined || timing !== undefined) return false;
  if (flow === 'procurement' || flow === 'servicePurchase') return false;
  return fund === undefined || fund === 'fiscalAppropriation' || fund === 'generalPublicBudget';
}

/** The block already rolls the figure up over fund. */
function isSplitInItsTable(fact: Fact): boolean {
  const splits = (node: Fact['row'], axis: readonly Fact['row'][]) =>
    axis.some((other) => other.parent === node && other.coordinates.fund !== node.coordinates.fund);
  return splits(fact.row, fact.block.rows) || splits(fact.column, fact.block.columns);
}

type Parts =
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** Funds that have or may have money and whose figure is not in the document. */
  | { readonly kind: 'open'; readonly funds: readonly string[] };

interface Sources {
  readonly book: FactBook;
  readonly voidFunds: ReadonlySet<string>;
  /** Funds that figures of each flow tell apart: most combinations stand nowhere and need no search. */
  readonly stated: StatedFunds;
}

interface StatedFunds {
  readonly funds: ReadonlyMap<string | undefined, ReadonlySet<string | undefined>>;
  /** Those that are divided by 本年拨款 and 结转结余 somewhere. */
  readonly timed: ReadonlySet<string | undefined>;
}

function statedFunds(book: FactBook): StatedFunds {
  const funds = new Map<string | undefined, Set<string | undefined>>();
  const timed = new Set<string | undefined>();
  for (const { coordinates } of book.amounts) {
    const { flow, fund, timing } = coordinates;
    const known = funds.get(flow);
    if (known) known.add(fund);
    else funds.set(flow, new Set([fund]));
    if (timing !== undefined) timed.add(fund);
  }
  return { funds, timed };
}

function isStatedFor({ stated }: Sources, { flow }: Coordinates, fund: string): boolean {
  return stated.funds.get(flow)?.has(fund) === true;
}

function factOf(sources: Sources, coordinates: Coordinates, fund: string): Fact | null {
  if (!isStatedFor(sources, coordinates, fund)) return null;
  const { book } = sources;
  return referenceOf(book.find(withMember(coordinates, 'fund', fund)));
}

/** The figures with these coordinates for each fund that has money, or the funds that have none. */
export function fundParts(
  book: FactBook,
  voidFunds: ReadonlySet<string>,
  coordinates: Coordinates,
  fund: string,
): Parts {
  return partsOf({ book, voidFunds, stated: statedFunds(book) }, coordinates, fund);
}

function partsOf(sources: Sources, coordinates: Coordinates, fund: string): Parts {
  const { voidFunds } = sources;
  const lists = FUND_BREAKDOWNS[fund] ?? [];
  if (lists.length === 0) return timedParts(sources, coordinates, fund);
  let open: readonly string[] = [];
  for (const list of lists) {
    const facts: Fact[] = [];
    const paid = list.filter((member) => !voidFunds.has(member));
    // It has money, and none of these has: its money goes by other names here.
    open = paid.length === 0 ? [fund] : [];
    for (const member of paid) {
      const own = factOf(sources, coordinates, member);
      if (own !== null) {
        facts.push(own);
        continue;
      }
      const below = partsOf(sources, coordinates, member);
      if (below.kind === 'facts') facts.push(...below.facts);
      else open = [...open, member];
    }
    if (open.length === 0) return { kind: 'facts', facts };
  }
  return { kind: 'open', funds: open };
}

/** 本年拨款 and 结转结余 of one fund. */
function timedParts(sources: Sources, coordinates: Coordinates, fund: string): Parts {
  const { book, stated } = sources;
  if (!isStatedFor(sources, coordinates, fund) || !stated.timed.has(fund)) {
    return { kind: 'open', funds: [fund] };
  }
  const own = withMember(coordinates, 'fund', fund);
  const timed = ['current', 'carriedOver'].map((timing) =>
    referenceOf(book.find(withMember(own, 'timing', timing))),
  );
  const facts = timed.flatMap((fact) => fact ?? []);
  return facts.length === timed.length ? { kind: 'facts', facts } : { kind: 'open', funds: [fund] };
}

/** Said once for each table: for its own grand total. */
function unstatedTotal(total: Fact, funds: readonly string[]): UnstatedRelation | null {
  const { coordinates } = total;
  const isTableTotal =
    coordinates.flow === 'expenditure' &&
    coordinates.fund === undefined &&
    coordinates.function === undefined &&
    coordinates.economy === undefined &&
    coordinates.nature === undefined &&
    coordinates.unit === undefined;
  if (!isTableTotal) return null;
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
