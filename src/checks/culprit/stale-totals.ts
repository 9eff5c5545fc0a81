import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode } from '../../tables/table';
import { FIGURE, stateOf, valueOf } from '../figures';
import type { BlockMistake } from './block-step';
import { layoutBlock } from './block-step';
import type { Lack } from './gaps';
import type { Incidence } from './incidence';
import { placedRow } from './layout-mistake';

/** Cells that must be behind together: one alone is a wrong figure like any other. */
const FEWEST_FIGURES = 2;

/**
 * Total rows that do not contain their rows as they are now, each with as many of the totals above
 * it as are behind by the same.
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
  if (behind.size === 0 || [...behind.values()].some(({ amount }) => amount <= 0)) return [];
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
  // Totals that are merely wrong are figures like any other.
  if (uncounted === undefined) return [];
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
    const changes = new Map(open.map((one) => [one.index, figureOf(uncounted, one.column)]));
    const mistake = {
      kind: 'staleTotals',
      row: placedRow(table, row),
      above: totals.slice(1).map((total) => placedRow(table, total)),
      uncounted: placedRow(table, uncounted),
    } as const;
    const found = layoutBlock(incidence, open, changes, mistake, FEWEST_FIGURES);
    if (found.length > 0) return found;
  }
  return [];
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
