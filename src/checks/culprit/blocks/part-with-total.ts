import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep, mendedBy } from './block-step';
import type { Incidence } from '../incidence/incidence';
import type { Suspicion } from '../cells/suspicion';
import { findTypingPattern } from '../cells/typing-pattern';

/** Relations that must point at the same amount, those of the part and those of the total. */
const FEWEST_MENDED = 3;

/** A figure and the total above it, both wrong by the same amount: the sum between them still holds. */
export function partsWithTotals(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const known = new Set(touched);
  return touched.flatMap((part) => {
    const total = part.row.parent === null ? null : book.at(part.row.parent, part.column);
    if (total === null || !known.has(total) || !areTyped(incidence, [part, total])) return [];
    // Copies of one figure are one mistake.
    if (incidence.copiesOf(part.index).includes(total.index)) return [];
    const asides = amountsAside(incidence, total);
    return [...amountsAside(incidence, part)]
      .filter((amount) => asides.has(amount))
      .flatMap((amount) => bothMoved(incidence, part, total, amount));
  });
}

function areTyped({ figures, links }: Incidence, facts: readonly Fact[]): boolean {
  return facts.every(
    ({ index }) => stateOf(figures, index) === FIGURE && links.movedBy(index).size === 1,
  );
}

/** The changes of the cell that would each make one of its broken sums come out. */
function amountsAside(incidence: Incidence, { index, step }: Fact): ReadonlySet<Amount> {
  const amounts = new Set<Amount>();
  for (const { position, coefficient } of incidence.standingsOf(index)) {
    const relation = incidence.relation(position);
    if (relation?.severity !== 'error' || relation.comparison !== 'equal') continue;
    if (!incidence.broken.has(position)) continue;
    const residual = incidence.tallyOf(position)?.residual ?? 0;
    amounts.add(Math.round(-residual / coefficient / step) * step);
  }
  amounts.delete(0);
  return amounts;
}

function bothMoved(
  incidence: Incidence,
  part: Fact,
  total: Fact,
  amount: Amount,
): readonly BlockMistake[] {
  const moved = [part, total].map(
    ({ index }) => [index, valueOf(incidence.figures, index) + amount] as const,
  );
  const repaired = mendedBy(incidence, new Map(moved));
  const [ofPart, ofTotal] = [part, total].map(({ index }) => {
    const own = new Set(incidence.relationsOf(index));
    return repaired.filter((position) => own.has(position));
  });
  if (repaired.length < FEWEST_MENDED || !ofPart?.length || !ofTotal?.length) return [];
  const steps = [
    stepOf(incidence, part, amount, ofPart),
    stepOf(incidence, total, amount, ofTotal),
  ];
  return [{ steps, repaired }];
}

function stepOf(
  { figures }: Incidence,
  fact: Fact,
  amount: Amount,
  repaired: readonly number[],
): Suspicion {
  const present = valueOf(figures, fact.index);
  const corrections = new Map([[fact.index, present + amount]]);
  const pattern = findTypingPattern(present, present + amount, fact.step);
  return { ...blockStep(fact, corrections, repaired, 'digit'), pattern };
}
