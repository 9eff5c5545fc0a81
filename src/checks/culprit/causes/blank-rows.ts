import type { Amount } from '../../../base/amount';
import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { DECIDED } from '../../suspects';
import type { Cause } from './cause';
import type { LayoutMistake } from '../layouts/layout-mistake';
import { placedRow } from '../layouts/layout-mistake';

interface LeftBlank {
  readonly cause: Cause;
  readonly fact: Fact;
  readonly amount: Amount;
}

/** Fewer blanks of a column are told by the rows. */
const FEWEST_OF_COLUMN = 3;

/** Cells left blank, each a cause of its own, as one: the column, or the row, was not filled in. */
export function foldBlanks(book: FactBook, causes: readonly Cause[]): readonly Cause[] {
  const columns = folded(
    book,
    causes,
    ({ fact }) => fact.column,
    (blanks) => causeOfColumn(book, blanks),
  );
  return folded(book, columns, ({ fact }) => fact.row, causeOfRow);
}

function folded(
  book: FactBook,
  causes: readonly Cause[],
  nodeOf: (blank: LeftBlank) => AxisNode,
  causeOf: (blanks: readonly LeftBlank[]) => Cause | null,
): readonly Cause[] {
  const nodes = new Map<AxisNode, LeftBlank[]>();
  for (const cause of causes) {
    const blank = leftBlank(book, cause);
    if (blank === null) continue;
    const own = nodes.get(nodeOf(blank));
    if (own) own.push(blank);
    else nodes.set(nodeOf(blank), [blank]);
  }
  const instead = new Map<Cause, Cause | null>();
  for (const own of nodes.values()) {
    const [first, ...others] = own;
    const whole = causeOf(own);
    if (first === undefined || whole === null || others.length === 0) continue;
    instead.set(first.cause, whole);
    for (const { cause } of others) instead.set(cause, null);
  }
  return causes.flatMap((cause) => {
    const whole = instead.get(cause);
    return whole === undefined ? cause : (whole ?? []);
  });
}

/** Where the column holds no figure at all. */
function causeOfColumn(book: FactBook, blanks: readonly LeftBlank[]): Cause | null {
  const [first] = blanks;
  if (first === undefined || blanks.length < FEWEST_OF_COLUMN) return null;
  const { block, column, cell } = first.fact;
  const isFilled = (row: AxisNode) => book.at(row, column)?.reading.kind === 'figure';
  if (block.rows.some(isFilled)) return null;
  const mistake = {
    kind: 'blankColumn',
    cell,
    columns: [column.label],
    figures: blanks.length,
  } as const;
  return causeOfBlanks(mistake, blanks);
}

function leftBlank(book: FactBook, cause: Cause): LeftBlank | null {
  const [first] = cause.suspects;
  const fact = book.facts[first?.fact ?? -1];
  if (first === undefined || fact?.reading.kind !== 'blank') return null;
  if (cause.layout !== null || !cause.mends || first.confidence < DECIDED) return null;
  return first.copies.length > 0 ? null : { cause, fact, amount: first.proposed };
}

function causeOfRow(blanks: readonly LeftBlank[]): Cause | null {
  const [first] = blanks;
  if (first === undefined) return null;
  const { table, row } = first.fact;
  const mistake = {
    kind: 'blankRow',
    row: placedRow(table, row),
    amounts: blanks.map(({ fact, amount }) => ({ column: fact.column.label, amount })),
    unit: table.unit,
    places: table.places,
  } as const;
  return causeOfBlanks(mistake, blanks);
}

function causeOfBlanks(mistake: LayoutMistake, blanks: readonly LeftBlank[]): Cause {
  return {
    suspects: [],
    explained: blanks.flatMap(({ cause }) => cause.explained),
    mends: true,
    layout: { mistake, facts: blanks.map(({ fact }) => fact.index) },
  };
}
