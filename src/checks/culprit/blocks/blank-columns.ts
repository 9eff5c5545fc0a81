import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode, Block } from '../../../tables/table';
import { BLANK, stateOf } from '../../figures';
import { partsByParent } from '../../relations/roll-up';
import type { BlockMistake } from './block-step';
import { layoutBlock } from './block-step';
import { evaluateChanged } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';

/** Fewer figures left out are told one by one. */
const FEWEST = 3;

interface BlankColumn {
  readonly column: AxisNode;
  readonly facts: readonly Fact[];
  readonly changes: ReadonlyMap<number, number>;
}

/** Columns without a figure that the sums of many rows want filled in. */
export function blankColumns(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const blocks = new Map(touched.map((fact) => [fact.block, fact]));
  return [...blocks.values()].flatMap(({ block }) => {
    const able = block.columns.flatMap((column) => {
      const blank = wantedIn(book, incidence, block, column);
      if (blank === null) return [];
      const [mistake] = blockOf(incidence, [blank]);
      return mistake === undefined ? [] : { blank, mended: mendedAmong(incidence, mistake) };
    });
    const most = Math.max(...able.map(({ mended }) => mended));
    const likely = able.filter(({ mended }) => mended === most).map(({ blank }) => blank);
    return blockOf(incidence, likely);
  });
}

/** What each row wants in the column; null where one holds a figure, or few want one. */
function wantedIn(
  book: FactBook,
  incidence: Incidence,
  block: Block,
  column: AxisNode,
): BlankColumn | null {
  const facts: Fact[] = [];
  for (const row of block.rows) {
    const fact = book.at(row, column);
    if (fact === null) continue;
    if (stateOf(incidence.figures, fact.index) !== BLANK) return null;
    facts.push(fact);
  }
  const changes = new Map<number, number>();
  for (const fact of facts) {
    const wanted = wantedBy(book, incidence, fact);
    if (wanted < 0) return null;
    if (wanted > 0) changes.set(fact.index, wanted);
  }
  if (changes.size < FEWEST || !addsUp(book, block, column, changes)) return null;
  return { column, changes, facts: facts.filter(({ index }) => changes.has(index)) };
}

/**
 * No relation is stated down a column that holds nothing; once filled in, it has to add up. Else the
 * figures that are there are wrong, and with them the total of every row.
 */
function addsUp(
  book: FactBook,
  block: Block,
  column: AxisNode,
  changes: ReadonlyMap<number, number>,
): boolean {
  return [...partsByParent(block.rows)].every(([parent, parts]) => {
    const total = book.at(parent, column);
    if (total === null || parent.empty) return true;
    const own = [total, ...parts.flatMap((part) => book.at(part, column) ?? [])];
    const [wanted = 0, ...wantedBelow] = own.map(({ index }) => changes.get(index) ?? 0);
    const sum = wantedBelow.reduce((all, one) => all + one, 0);
    const doubleSlack = own.reduce((all, { step }) => all + step, 0);
    return 2 * Math.abs(wanted - sum) <= doubleSlack;
  });
}

/** What the sum of its row comes to without it; to the last digit, what a copy of it holds. */
function wantedBy(book: FactBook, incidence: Incidence, { index, row }: Fact): number {
  let wanted = 0;
  for (const { position, coefficient } of incidence.standingsOf(index)) {
    const relation = incidence.relation(position);
    if (relation?.comparison !== 'equal' || !isOpen(incidence, position)) continue;
    const amount = -(incidence.tallyOf(position)?.residual ?? 0) / coefficient;
    if (relation.exact) return amount;
    const isOfRow = relation.terms.every(({ fact }) => book.facts[fact]?.row === row);
    if (relation.generator === 'rollUp' && isOfRow) wanted = amount;
  }
  return wanted;
}

/** A sum that does not hold, or cannot be judged for want of parts. */
function isOpen({ broken, evaluations }: Incidence, position: number): boolean {
  return broken.has(position) || evaluations[position]?.verdict === 'missing-data';
}

/** The first of the columns filled in; the others would do as well. */
function blockOf(incidence: Incidence, columns: readonly BlankColumn[]): readonly BlockMistake[] {
  const [first] = columns;
  const [top] = first?.facts ?? [];
  if (first === undefined || top === undefined) return [];
  const mistake = {
    kind: 'blankColumn',
    cell: top.cell,
    columns: columns.map(({ column }) => column.label),
    figures: first.changes.size,
  } as const;
  return layoutBlock(incidence, first.facts, first.changes, mistake, FEWEST);
}

/** Inequalities count as well: they tell which of several columns it is. */
function mendedAmong(incidence: Incidence, { steps }: BlockMistake): number {
  const [step] = steps;
  if (step === undefined) return 0;
  const after = evaluateChanged(incidence, step.corrections);
  return [...after].filter(([position, { broken }]) => !broken && incidence.broken.has(position))
    .length;
}
