import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { FIGURE, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep, layoutBlock, mendedBy, soothedBy } from './block-step';
import { weightsOf } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';
import { placedRow } from '../layouts/layout-mistake';
import { movedTogether } from '../cells/moved-cells';

/** Relations that an interchange must mend, at least one of each cell. */
const FEWEST_MENDED = 2;
/** Cells that hold what another one wants; more are no two figures interchanged. */
const MOST_PARTNERS = 8;
/** In a longer sum two cells differ by chance by just what is wrong. */
const MOST_IN_SUM = 12;

/**
 * Two figures each of which holds what its counterparts say of the other, anywhere in the set: alone,
 * or all figures of their two rows.
 */
export function swappedCells(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const anywhere = pairsOf(touched.flatMap((fact) => wishesOf(incidence, fact)));
  const inColumns = pairsOf(touched.flatMap((fact) => wishesInSums(incidence, fact))).filter(
    ([one, other]) => one.block === other.block && one.column === other.column,
  );
  return [
    ...anywhere.flatMap(([one, other]) => {
      const alone = swapOf(incidence, one, other);
      return alone.length > 0 ? alone : swappedRows(book, incidence, one, other);
    }),
    ...inColumns.flatMap(([one, other]) => swapOf(incidence, one, other)),
  ];
}

/** Cells each of which holds what the other one wants. */
function pairsOf(wishes: readonly Wish[]): readonly (readonly [Fact, Fact])[] {
  const byWish = new Map<string, Fact[]>();
  for (const { fact, present, wanted } of wishes) {
    const key = `${present} ${wanted}`;
    const known = byWish.get(key);
    if (known === undefined) byWish.set(key, [fact]);
    else if (!known.includes(fact)) known.push(fact);
  }
  return wishes.flatMap(({ fact, present, wanted }) =>
    (byWish.get(`${wanted} ${present}`) ?? [])
      .slice(0, MOST_PARTNERS)
      .filter((other) => other.index > fact.index)
      .map((other) => [fact, other] as const),
  );
}

/** What a cell holds and what a counterpart says that it should. */
interface Wish {
  readonly fact: Fact;
  readonly present: number;
  readonly wanted: number;
}

function wishesOf({ figures, ...incidence }: Incidence, fact: Fact): readonly Wish[] {
  if (stateOf(figures, fact.index) !== FIGURE) return [];
  const present = valueOf(figures, fact.index);
  return incidence.relationsOf(fact.index).flatMap((position) => {
    const relation = incidence.relation(position);
    const partner = incidence.telling(position).find((term) => term.fact !== fact.index);
    if (!incidence.broken.has(position) || relation?.severity !== 'error') return [];
    if (partner === undefined || incidence.telling(position).length !== 2) return [];
    return [{ fact, present, wanted: valueOf(figures, partner.fact) }];
  });
}

/** What a sum of few cells comes to without it: the row of it, not a column of many. */
function wishesInSums(incidence: Incidence, fact: Fact): readonly Wish[] {
  const { figures, links, broken } = incidence;
  if (stateOf(figures, fact.index) !== FIGURE) return [];
  const present = valueOf(figures, fact.index);
  return [...weightsOf(incidence, links.movedBy(fact.index))].flatMap(([position, weight]) => {
    const relation = incidence.relation(position);
    if (weight === 0 || !broken.has(position) || relation?.severity !== 'error') return [];
    if (relation.comparison !== 'equal' || incidence.telling(position).length > MOST_IN_SUM) {
      return [];
    }
    const residual = incidence.tallyOf(position)?.residual ?? 0;
    return [{ fact, present, wanted: present - residual / weight }];
  });
}

function swapOf(incidence: Incidence, one: Fact, other: Fact): readonly BlockMistake[] {
  const { figures, links } = incidence;
  const change = valueOf(figures, other.index) - valueOf(figures, one.index);
  const moved = movedTogether(links, [one.index]);
  const against = movedTogether(links, [other.index]);
  const corrections = new Map<number, number>();
  for (const fact of new Set([...moved.keys(), ...against.keys()])) {
    const weight = (moved.get(fact) ?? 0) - (against.get(fact) ?? 0);
    corrections.set(fact, valueOf(figures, fact) + weight * change);
  }
  const repaired = mendedBy(incidence, corrections);
  const touches = (moving: ReadonlyMap<number, unknown>) => {
    const own = new Set([...moving.keys()].flatMap(incidence.relationsOf));
    return repaired.some((position) => own.has(position));
  };
  if (repaired.length < FEWEST_MENDED || !touches(moved) || !touches(against)) return [];
  const soothed = soothedBy(incidence, corrections);
  const step = swapStep(one, other, corrections, [...repaired, ...soothed]);
  return [{ steps: [step], repaired, soothed }];
}

/** One step: neither figure is right without the other. */
export function swapStep(
  one: Fact,
  other: Fact,
  corrections: ReadonlyMap<number, number>,
  repaired: readonly number[],
): BlockMistake['steps'][number] {
  const step = blockStep(one, corrections, repaired, 'neighbour');
  return { ...step, copies: [other.index], isBlock: true };
}

function swappedRows(
  book: FactBook,
  incidence: Incidence,
  { block, row, table }: Fact,
  other: Fact,
): readonly BlockMistake[] {
  if (other.block !== block || other.row === row || row.parent !== other.row.parent) return [];
  const { figures, links } = incidence;
  const valueAt = (node: AxisNode, fact: Fact) =>
    valueOf(figures, book.at(node, fact.column)?.index ?? -1);
  const factsOf = (node: AxisNode) =>
    block.columns.flatMap((column) => book.at(node, column) ?? []);
  const changes = new Map<number, number>();
  const facts: Fact[] = [];
  for (const [node, partner] of [
    [row, other.row],
    [other.row, row],
  ] as const) {
    for (const fact of factsOf(node)) {
      const change = valueAt(partner, fact) - valueOf(figures, fact.index);
      if (change === 0 || links.isProven(fact.index)) continue;
      changes.set(fact.index, change);
      facts.push(fact);
    }
  }
  const mistake = {
    kind: 'swappedRows',
    row: placedRow(table, row),
    other: placedRow(table, other.row),
  } as const;
  return layoutBlock(incidence, facts, changes, mistake, FEWEST_MENDED);
}
