import type { CellRef } from '../../../base/address';
import type { Steps } from '../../../base/steps';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { coordinatesText } from '../../../tables/coordinates/coordinates';
import type { AxisNode, Block } from '../../../tables/table';
import { isNonZero, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { layoutBlock } from './block-step';
import type { Incidence } from '../incidence/incidence';
import type { LayoutMistake } from '../layouts/layout-mistake';
import { placedRow } from '../layouts/layout-mistake';
import { isListedElsewhere } from './listed-rows';
import { isOutOfOrder } from './out-of-order';

type IsHidden = (cell: CellRef) => boolean;

/** Rows that should not be there. */
export function* extraRows(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
  isHidden: IsHidden,
): Steps<readonly BlockMistake[]> {
  const rows = new Map(touched.map((fact) => [fact.row, fact]));
  const mistakes: BlockMistake[] = [];
  let tried = 0;
  for (const fact of rows.values()) {
    tried += 1;
    if (tried % MOST_AT_A_STEP === 0) yield;
    const repeated = repeatedRun(book, incidence, fact);
    mistakes.push(
      ...(repeated === null
        ? surplusRow(book, incidence, fact, isHidden)
        : withoutRows(book, incidence, fact, repeated.rows, repeated.mistake, 1)),
    );
  }
  return mistakes;
}

/** Rows after which the page may draw. */
const MOST_AT_A_STEP = 500;

/** The row, and those below it, that say again what other rows of the block say. */
function repeatedRun(
  book: FactBook,
  incidence: Incidence,
  { block, row, table }: Fact,
): { readonly rows: readonly AxisNode[]; readonly mistake: LayoutMistake } | null {
  const repetitions = repetitionsIn(book, incidence, block);
  const first = repetitions.get(row);
  if (first === undefined) return null;
  const from = block.rows.slice(block.rows.indexOf(row));
  const end = from.findIndex((next) => !repetitions.has(next));
  const rows = end < 0 ? from : from.slice(0, end);
  const mistake = {
    kind: 'repeatedRow',
    row: placedRow(table, row),
    first: placedRow(table, first),
    count: rows.length,
  } as const;
  return { rows, mistake };
}

const memo = new WeakMap<FactBook, Map<Block, ReadonlyMap<AxisNode, AxisNode>>>();

/** The rows that say again what another one says, each with the first of them. */
function repetitionsIn(
  book: FactBook,
  incidence: Incidence,
  block: Block,
): ReadonlyMap<AxisNode, AxisNode> {
  const blocks = memo.get(book) ?? new Map<Block, ReadonlyMap<AxisNode, AxisNode>>();
  memo.set(book, blocks);
  const known = blocks.get(block);
  if (known !== undefined) return known;
  const firsts = new Map<string, AxisNode>();
  const repetitions = new Map<AxisNode, AxisNode>();
  for (const row of block.rows) {
    if (row.parent === null || row.empty) continue;
    const said =
      row.coordinates.line === undefined
        ? coordinatesText(row.coordinates)
        : `${row.label}|${figuresText(book, incidence, block, row)}`;
    const first = firsts.get(said);
    if (first === undefined) firsts.set(said, row);
    else repetitions.set(row, first);
  }
  blocks.set(block, repetitions);
  return repetitions;
}

function figuresText(
  book: FactBook,
  { figures }: Incidence,
  { columns }: Block,
  row: AxisNode,
): string {
  return columns.map((column) => valueOf(figures, book.at(row, column)?.index ?? -1)).join(' ');
}

/**
 * Figures that must vanish with a row before it is taken for too much; one where it is hidden or
 * stands out of the order of the codes.
 */
const FEWEST_FIGURES = 2;

function surplusRow(
  book: FactBook,
  incidence: Incidence,
  fact: Fact,
  isHidden: IsHidden,
): readonly BlockMistake[] {
  const { block, row, table } = fact;
  if (row.parent === null || row.empty) return [];
  // Of two rows alike the second one is the repetition.
  if (repeatedIn(repetitionsIn(book, incidence, block)).has(row)) return [];
  const rows = rowsWithin(block).get(row) ?? [];
  const hidden = isHidden(fact.cell);
  if (!hidden && isListedElsewhere(book, incidence, table, row)) return [];
  const evidence = hidden ? 'hidden' : isOutOfOrder(block, row) ? 'outOfOrder' : null;
  const mistake = { kind: 'surplusRow', row: placedRow(table, row), evidence } as const;
  return withoutRows(book, incidence, fact, rows, mistake, evidence === null ? FEWEST_FIGURES : 1);
}

const repeatedMemo = new WeakMap<ReadonlyMap<AxisNode, AxisNode>, ReadonlySet<AxisNode>>();

/** The rows that others say again. */
function repeatedIn(repetitions: ReadonlyMap<AxisNode, AxisNode>): ReadonlySet<AxisNode> {
  const repeated = repeatedMemo.get(repetitions) ?? new Set(repetitions.values());
  repeatedMemo.set(repetitions, repeated);
  return repeated;
}

const withinMemo = new WeakMap<Block, ReadonlyMap<AxisNode, readonly AxisNode[]>>();

/** Each row with those below it, in the order of the table. */
function rowsWithin(block: Block): ReadonlyMap<AxisNode, readonly AxisNode[]> {
  const known = withinMemo.get(block);
  if (known !== undefined) return known;
  const within = new Map<AxisNode, AxisNode[]>();
  for (const row of block.rows) {
    for (let above: AxisNode | null = row; above !== null; above = above.parent) {
      const rows = within.get(above);
      if (rows) rows.push(row);
      else within.set(above, [row]);
    }
  }
  withinMemo.set(block, within);
  return within;
}

const priceMemo = new WeakMap<FactBook, ReadonlyMap<AxisNode, Fact>>();

/** The unit price of each row that has one: it goes with the row. */
function pricesOf(book: FactBook): ReadonlyMap<AxisNode, Fact> {
  const known = priceMemo.get(book) ?? new Map(book.unitPrices.map((price) => [price.row, price]));
  priceMemo.set(book, known);
  return known;
}

function withoutRows(
  book: FactBook,
  incidence: Incidence,
  { block }: Fact,
  rows: readonly AxisNode[],
  layout: LayoutMistake,
  fewest: number,
): readonly BlockMistake[] {
  const { figures, links } = incidence;
  const prices = rows.flatMap((row) => pricesOf(book).get(row) ?? []);
  const facts = rows
    .flatMap((row) => block.columns.flatMap((column) => book.at(row, column) ?? []))
    .concat(prices)
    .filter(({ index }) => isNonZero(figures, index) && !links.isProven(index));
  if (facts.length < fewest) return [];
  const changes = new Map(facts.map(({ index }) => [index, -valueOf(figures, index)]));
  return layoutBlock(incidence, facts, changes, layout, fewest);
}
