import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { Evaluation } from '../../evaluate';
import type { Figures } from '../../figures';
import { BLANK, isNonZero, stateOf, valueOf } from '../../figures';
import type { Relation } from '../../relation';

interface Demand {
  readonly position: number;
  readonly amount: number;
  readonly doubleSlack: number;
}

/**
 * A blank cell alone contradicts nothing. Where two sums want the same figure in it, and its
 * column prints figures in rows like it, the figure is missing and those sums are broken.
 */
export function withMissingFigures(
  book: FactBook,
  figures: Figures,
  relations: readonly Relation[],
  evaluations: readonly Evaluation[],
): readonly Evaluation[] {
  const demands = new Map<number, Demand[]>();
  evaluations.forEach(({ verdict, doubleSlack }, position) => {
    const relation = relations[position];
    if (verdict !== 'missing-data' || relation?.severity !== 'error') return;
    if (relation.comparison !== 'equal') return;
    const residual = relation.terms.reduce(
      (sum, { fact, coefficient }) => sum + coefficient * valueOf(figures, fact),
      0,
    );
    for (const { fact, coefficient } of relation.terms) {
      if (stateOf(figures, fact) !== BLANK) continue;
      const demand = { position, amount: -residual / coefficient, doubleSlack };
      const known = demands.get(fact);
      if (known) known.push(demand);
      else demands.set(fact, [demand]);
    }
  });
  const broken = new Set<number>();
  for (const [index, wanted] of demands) {
    const fact = book.facts[index];
    if (wanted.length < 2 || fact === undefined || !agree(wanted, fact.step)) continue;
    if (!printsBeside(book, figures, fact)) continue;
    for (const { position } of wanted) broken.add(position);
  }
  if (broken.size === 0) return evaluations;
  return evaluations.map((evaluation, position) =>
    broken.has(position) ? { ...evaluation, verdict: 'fail', broken: true } : evaluation,
  );
}

function agree([first, ...others]: readonly Demand[], step: number): boolean {
  if (first === undefined || first.amount === 0) return false;
  return others.every(
    ({ amount, doubleSlack }) =>
      2 * Math.abs(amount - first.amount) <= doubleSlack + first.doubleSlack + 2 * step,
  );
}

/**
 * Another row of the same depth, or any where this is the only one, has a figure in this column: the
 * office does not leave it out.
 */
function printsBeside(book: FactBook, figures: Figures, { block, row, column }: Fact): boolean {
  const depth = depthOf(row);
  const others = block.rows.filter((other) => other !== row);
  const alike = others.filter((other) => depthOf(other) === depth);
  return (alike.length > 0 ? alike : others).some((other) => {
    const fact = book.at(other, column);
    return fact !== null && isNonZero(figures, fact.index);
  });
}

function depthOf(row: Fact['row']): number {
  let depth = 0;
  for (let above = row.parent; above !== null; above = above.parent) depth += 1;
  return depth;
}
