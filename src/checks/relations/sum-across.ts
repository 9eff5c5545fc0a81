import { cellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { Coordinates } from '../../tables/coordinates';
import { FUND_BREAKDOWNS, fundWithTiming, withMember } from '../../tables/coordinates';
import type { Relation, UnstatedRelation } from '../relation';
import { crossTableRule } from './cross-table-rules';
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
    if (total === null || !isWide(total) || isSplitInItsTable(total)) continue;
    const parts = partsOf(sources, total.coordinates, total.coordinates.fund ?? '');
    if (parts.kind === 'open') {
      const reason = unstatedTotal(total, parts.funds);
      if (reason !== null) unstated.push(reason);
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
  /** Flow and fund of every figure: most combinations stand nowhere and need no search. */
  readonly stated: ReadonlySet<string>;
}

function statedFunds(book: FactBook): ReadonlySet<string> {
  return new Set(book.amounts.map(({ coordinates: { flow, fund } }) => statedKey(flow, fund)));
}

function statedKey(flow: string | undefined, fund: string | undefined): string {
  return `${flow ?? ''}|${fund ?? ''}`;
}

function factOf({ book, stated }: Sources, coordinates: Coordinates, fund: string): Fact | null {
  if (!stated.has(statedKey(coordinates.flow, fund))) return null;
  return referenceOf(book.find(withMember(coordinates, 'fund', fund)));
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
function timedParts({ book, stated }: Sources, coordinates: Coordinates, fund: string): Parts {
  if (!stated.has(statedKey(coordinates.flow, fund))) return { kind: 'open', funds: [fund] };
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
