import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block } from '../../../tables/table';
import { UNREADABLE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep, carriedOn, mendedBy, soothedBy } from './block-step';
import type { Incidence } from '../incidence/incidence';
import type { LayoutMistake, PlacedRow } from '../layouts/layout-mistake';
import { placedRow } from '../layouts/layout-mistake';

/** Rows whose two figures differ; one alone is told as two figures interchanged. */
const FEWEST_ROWS = 2;
/** Relations that the exchange must mend. */
const FEWEST_MENDED = 2;
/** Where the totals stayed: more than their two sums, which two of their own figures interchanged mend as well. */
const FEWEST_BESIDE_TOTALS = 3;

/** Two columns of a table, all figures of which would change places. */
interface Exchange {
  readonly columns: readonly [AxisNode, AxisNode];
  /** The figures that change, the topmost of the first column before all others. */
  readonly facts: readonly [Fact, ...Fact[]];
  readonly rows: number;
  /** The total rows that hold their figures where they belong. */
  readonly kept: readonly AxisNode[];
  readonly corrections: ReadonlyMap<number, number>;
  readonly repaired: readonly number[];
  readonly soothed: readonly number[];
}

/**
 * Tables in which the figures of two whole columns stand under each other's heading. Where the same
 * is mended by two columns of another table as well, either may be the wrong one.
 */
export function swappedColumns(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const blocks = [...new Set(touched.map(({ block }) => block))];
  const found = blocks.flatMap((block) => exchangesIn(book, incidence, block));
  return found.map((exchange) => {
    const rivals = found.filter((other) => other !== exchange && isAsGood(other, exchange));
    return mistakeOf(exchange, rivals);
  });
}

/** Over all rows; or else over all but the topmost totals, which are often typed apart. */
function exchangesIn(book: FactBook, incidence: Incidence, block: Block): readonly Exchange[] {
  const whole = bestExchange(book, incidence, block, []);
  const parents = new Set(block.rows.map(({ parent }) => parent));
  const totals = block.rows.filter((row) => row.parent === null && parents.has(row));
  return whole.length > 0 || totals.length === 0
    ? whole
    : bestExchange(book, incidence, block, totals);
}

/** The two columns of a block that mend most; none where others would do as well. */
function bestExchange(
  book: FactBook,
  incidence: Incidence,
  block: Block,
  kept: readonly AxisNode[],
): readonly Exchange[] {
  const isCandidate = quickTest(book, incidence, block, kept);
  const able = block.columns.flatMap((one, position) =>
    block.columns
      .slice(position + 1)
      .flatMap((other) =>
        isCandidate(one, other) ? exchangeOf(book, incidence, block, [one, other], kept) : [],
      ),
  );
  const most = Math.max(0, ...able.map(weightOf));
  const best = able.filter((exchange) => weightOf(exchange) === most);
  return best.length > 1 ? [] : best;
}

function weightOf({ repaired, soothed }: Exchange): number {
  return repaired.length + soothed.length;
}

/**
 * Whether the exchange mends each broken relation of typed figures in the two columns, looked at
 * one by one: nearly all pairs of columns fail at the first of them, or stand in none.
 */
function quickTest(book: FactBook, incidence: Incidence, block: Block, kept: readonly AxisNode[]) {
  const { figures, links, evaluations } = incidence;
  const broken = [...incidence.broken].flatMap((position) => {
    const relation = incidence.relation(position);
    if (relation?.severity !== 'error' || relation.comparison !== 'equal') return [];
    const facts = relation.terms.flatMap(({ fact }) => book.facts[fact] ?? []);
    const isOwn = facts.some((fact) => fact.block === block);
    return isOwn && !facts.some(({ index }) => links.isProven(index))
      ? [{ position, relation }]
      : [];
  });
  // What formulas carry on is no matter of single relations.
  const isLive = block.rows.some((row) =>
    block.columns.some((column) => links.isProven(book.at(row, column)?.index ?? -1)),
  );
  const figureAt = (row: AxisNode, column: AxisNode) =>
    valueOf(figures, book.at(row, column)?.index ?? -1);
  return (one: AxisNode, other: AxisNode): boolean => {
    let touches = isLive;
    for (const { position, relation } of broken) {
      let change = 0;
      let isTouched = false;
      for (const { fact: index, coefficient } of relation.terms) {
        const fact = book.facts[index];
        if (fact?.block !== block || (fact.column !== one && fact.column !== other)) continue;
        if (kept.includes(fact.row)) continue;
        const partner = figureAt(fact.row, fact.column === one ? other : one);
        change += coefficient * (partner - valueOf(figures, index));
        isTouched = true;
      }
      if (!isTouched) continue;
      const { residual = 0, doubleSlack = 0 } = evaluations[position] ?? {};
      if (2 * Math.abs(residual + change) > doubleSlack) return false;
      touches = true;
    }
    return touches;
  };
}

function exchangeOf(
  book: FactBook,
  incidence: Incidence,
  block: Block,
  columns: readonly [AxisNode, AxisNode],
  kept: readonly AxisNode[],
): readonly Exchange[] {
  const [one, other] = columns;
  const { figures, links } = incidence;
  const changes = new Map<number, number>();
  const facts: Fact[] = [];
  let rows = 0;
  for (const row of block.rows) {
    if (kept.includes(row)) continue;
    const pair = [book.at(row, one), book.at(row, other)] as const;
    const [left, right] = pair;
    if (left === null || right === null) continue;
    if (pair.some((fact) => fact !== null && stateOf(figures, fact.index) === UNREADABLE))
      return [];
    const change = valueOf(figures, right.index) - valueOf(figures, left.index);
    if (change === 0) continue;
    rows += 1;
    for (const [fact, by] of [
      [left, change],
      [right, -change],
    ] as const) {
      if (links.isProven(fact.index)) continue;
      changes.set(fact.index, by);
      facts.push(fact);
    }
  }
  const [first, ...others] = facts.sort(
    (a, b) => Number(a.column !== one) - Number(b.column !== one) || a.cell.row - b.cell.row,
  );
  if (first === undefined || rows < FEWEST_ROWS) return [];
  const corrections = carriedOn(incidence, changes);
  const repaired = mendedBy(incidence, corrections);
  if (repaired.length < (kept.length === 0 ? FEWEST_MENDED : FEWEST_BESIDE_TOTALS)) return [];
  const soothed = soothedBy(incidence, corrections);
  return [{ columns, facts: [first, ...others], rows, kept, corrections, repaired, soothed }];
}

function isAsGood(one: Exchange, other: Exchange): boolean {
  const mended = new Set(other.repaired);
  return (
    one.repaired.length === mended.size &&
    one.soothed.length === other.soothed.length &&
    one.repaired.every((position) => mended.has(position))
  );
}

function mistakeOf(exchange: Exchange, rivals: readonly Exchange[]): BlockMistake {
  const { columns, facts, rows, kept, corrections, repaired, soothed } = exchange;
  const [first, ...others] = facts;
  const layout: LayoutMistake = {
    kind: 'swappedColumns',
    ...placeOf(exchange),
    columns: [columns[0].label, columns[1].label],
    rows,
    kept: kept.map((row) => placedRow(first.table, row)),
    rivals: rivals.map(placeOf).map(({ cell, title }): PlacedRow => ({ cell, label: title })),
  };
  const step = blockStep(first, corrections, [...repaired, ...soothed], 'shifted');
  const copies = others.map(({ index }) => index);
  return { steps: [{ ...step, copies, isBlock: true }], repaired, soothed, layout };
}

function placeOf({ facts: [{ cell, table }] }: Exchange) {
  return { cell, title: table.title };
}
