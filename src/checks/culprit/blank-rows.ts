import type { Amount } from '../../base/amount';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import type { AxisNode } from '../../tables/table';
import { DECIDED } from '../suspects';
import type { Cause } from './cause';
import { placedRow } from './layout-mistake';

interface LeftBlank {
  readonly cause: Cause;
  readonly fact: Fact;
  readonly amount: Amount;
}

/** Cells of one row that were left blank, each a cause of its own, as one: the row was not filled in. */
export function foldBlanks(book: FactBook, causes: readonly Cause[]): readonly Cause[] {
  const rows = new Map<AxisNode, LeftBlank[]>();
  for (const cause of causes) {
    const blank = leftBlank(book, cause);
    if (blank === null) continue;
    const own = rows.get(blank.fact.row);
    if (own) own.push(blank);
    else rows.set(blank.fact.row, [blank]);
  }
  const folded = new Map<Cause, Cause | null>();
  for (const own of rows.values()) {
    const [first, ...others] = own;
    if (first === undefined || others.length === 0) continue;
    folded.set(first.cause, causeOfRow(first, own));
    for (const { cause } of others) folded.set(cause, null);
  }
  return causes.flatMap((cause) => {
    const instead = folded.get(cause);
    return instead === undefined ? cause : (instead ?? []);
  });
}

function leftBlank(book: FactBook, cause: Cause): LeftBlank | null {
  const [first] = cause.suspects;
  const fact = book.facts[first?.fact ?? -1];
  if (first === undefined || fact?.reading.kind !== 'blank') return null;
  if (cause.layout !== null || !cause.mends || first.confidence < DECIDED) return null;
  return first.copies.length > 0 ? null : { cause, fact, amount: first.proposed };
}

function causeOfRow({ fact: { table, row } }: LeftBlank, blanks: readonly LeftBlank[]): Cause {
  const mistake = {
    kind: 'blankRow',
    row: placedRow(table, row),
    amounts: blanks.map(({ fact, amount }) => ({ column: fact.column.label, amount })),
    unit: table.unit,
    places: table.places,
  } as const;
  return {
    suspects: [],
    explained: blanks.flatMap(({ cause }) => cause.explained),
    mends: true,
    layout: { mistake, facts: blanks.map(({ fact }) => fact.index) },
  };
}
