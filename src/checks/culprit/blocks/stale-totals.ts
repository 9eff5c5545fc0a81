import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block } from '../../../tables/table';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { layoutBlock } from './block-step';
import type { Lack } from '../incidence/gaps';
import type { Incidence } from '../incidence/incidence';
import { placedRow } from '../layouts/layout-mistake';

/** Cells that must be behind together: one alone is a wrong figure like any other. */
const FEWEST_FIGURES = 2;

/**
 * Total rows that do not contain their rows as they are now, each with as many of the totals above
 * it as are behind by the same: a row is just what they lack, or other tables agree with the rows.
 */
export function staleTotals(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const rows = new Map(touched.map((fact) => [fact.row, fact]));
  return [...rows.values()].flatMap((fact) => behindFrom(book, incidence, fact));
}

function behindFrom(book: FactBook, incidence: Incidence, fact: Fact): readonly BlockMistake[] {
  const { row, block, table } = fact;
  const behind = shortfalls(book, incidence, fact);
  if (behind.size === 0) return [];
  const uncounted = uncountedRow(book, incidence, fact, behind);
  const totals: AxisNode[] = [];
  for (let above: AxisNode | null = row; above !== null; above = above.parent) {
    totals.push(above);
    const facts = totals.flatMap((total) =>
      [...behind.keys()].flatMap((own) => book.at(total, own.column) ?? []),
    );
    // Where a total is blank nothing was left behind: the figure below it stands in a wrong place.
    if (facts.some(({ index }) => stateOf(incidence.figures, index) !== FIGURE)) break;
    if (facts.length < FEWEST_FIGURES) continue;
    const open = facts.filter(({ index }) => !incidence.links.isProven(index));
    for (const { row: lacking, amounts } of [
      ...(uncounted === null ? [] : [uncounted]),
      amountsElsewhere(book, incidence, behind, above),
    ]) {
      const changes = new Map(open.map((one) => [one.index, amounts.get(one.column) ?? 0]));
      const mistake = {
        kind: 'staleTotals',
        row: placedRow(table, row),
        above: totals.slice(1).map((total) => placedRow(table, total)),
        uncounted: lacking === null ? null : placedRow(table, lacking),
      } as const;
      const found = layoutBlock(incidence, open, changes, mistake, FEWEST_FIGURES).filter(
        ({ repaired }) => lacking !== null || repaired.some(isElsewhere(book, incidence, block)),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** By how much the totals are behind, by column. */
interface Behind {
  readonly amounts: ReadonlyMap<AxisNode, Amount>;
  /** The row that they do not contain; null where a row of theirs changed. */
  readonly row: AxisNode | null;
}

/** The row below the total that is just what it lacks. */
function uncountedRow(
  book: FactBook,
  incidence: Incidence,
  { row, block }: Fact,
  behind: ReadonlyMap<Fact, Lack>,
): Behind | null {
  if ([...behind.values()].some(({ amount }) => amount <= 0)) return null;
  const figureOf = (own: AxisNode, column: AxisNode) =>
    valueOf(incidence.figures, book.at(own, column)?.index ?? -1);
  const uncounted = block.rows.find(
    (child) =>
      child.parent === row &&
      block.columns.every((column) => {
        const total = book.at(row, column);
        if (total === null || incidence.links.isProven(total.index)) return true;
        // The sum itself is known to its rounding only.
        const { amount, doubleSlack } = behind.get(total) ?? { amount: 0, doubleSlack: total.step };
        return 2 * Math.abs(figureOf(child, column) - amount) <= doubleSlack;
      }),
  );
  if (uncounted === undefined) return null;
  const amounts = [...behind.keys()].map(
    ({ column }) => [column, figureOf(uncounted, column)] as const,
  );
  return { amounts: new Map(amounts), row: uncounted };
}

/** What the rows come to more; to the last digit where another table prints the top one of the totals. */
function amountsElsewhere(
  book: FactBook,
  { figures, ...incidence }: Incidence,
  behind: ReadonlyMap<Fact, Lack>,
  top: AxisNode,
): Behind {
  const amounts = [...behind].map(([{ column }, { amount, doubleSlack }]) => {
    const total = book.at(top, column)?.index ?? -1;
    const wanted = incidence.relationsOf(total).flatMap((position) => {
      const copy = incidence.telling(position).find(({ fact }) => fact !== total)?.fact ?? -1;
      const isCopy = incidence.broken.has(position) && incidence.telling(position).length === 2;
      return isCopy ? valueOf(figures, copy) - valueOf(figures, total) : [];
    });
    const near = wanted.find((one) => 2 * Math.abs(one - amount) <= doubleSlack);
    return [column, near ?? amount] as const;
  });
  return { amounts: new Map(amounts), row: null };
}

/** A relation to another table: rows that are wrong themselves would not mend it. */
function isElsewhere(book: FactBook, { relation }: Incidence, block: Block) {
  return (position: number) =>
    (relation(position)?.terms ?? []).some(({ fact }) => book.facts[fact]?.block !== block);
}

/** By how much the figures of a total row are less than their rows come to, where they differ. */
function shortfalls(
  book: FactBook,
  incidence: Incidence,
  { row, block }: Fact,
): ReadonlyMap<Fact, Lack> {
  const behind = new Map<Fact, Lack>();
  for (const column of block.columns) {
    const total = book.at(row, column);
    if (total === null || incidence.links.isProven(total.index)) continue;
    for (const position of incidence.relationsOf(total.index)) {
      const relation = incidence.relation(position);
      const [own, part] = relation?.terms ?? [];
      if (relation?.generator !== 'rollUp' || own?.fact !== total.index || part === undefined)
        continue;
      if (book.facts[part.fact]?.column !== column || !incidence.broken.has(position)) continue;
      const { residual = 0, doubleSlack = 0 } = incidence.evaluations[position] ?? {};
      behind.set(total, { amount: -residual, doubleSlack });
    }
  }
  return behind;
}
