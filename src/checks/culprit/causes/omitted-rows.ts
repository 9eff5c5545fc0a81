import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { DECIDED } from '../../suspects';
import type { Cause } from './cause';
import type { Incidence } from '../incidence/incidence';
import type { UnevenTotal } from './uneven-total';
import { unevenLeaves, unevenTotal } from './uneven-total';
import { placedRow } from '../layouts/layout-mistake';
import { TELLING_PATTERNS } from '../cells/typing-pattern';

/**
 * Causes that one row left out explains together, as one: a total row comes to more than its rows
 * in several columns, or no figure explains what it lacks by itself.
 */
export function foldOmissions(
  book: FactBook,
  incidence: Incidence,
  causes: readonly Cause[],
): readonly Cause[] {
  const rows = new Map<AxisNode, { readonly lacking: UnevenTotal; readonly own: Cause[] }>();
  for (const cause of causes) {
    const lacking = cause.layout === null ? unevenTotal(book, incidence, cause.explained) : null;
    if (lacking?.kind !== 'lacking') continue;
    const row = rows.get(lacking.total);
    if (row) row.own.push(cause);
    else rows.set(lacking.total, { lacking, own: [cause] });
  }
  const folded = new Map<Cause, Cause | null>();
  for (const { lacking, own } of rows.values()) {
    const [first, ...others] = own;
    if (first === undefined || own.some(isToldBySlip)) continue;
    const isOne = others.length === 0;
    if (isOne && first.mends && !isSimplerThanFigures(lacking, first)) continue;
    if (!isOne && unevenLeaves(lacking).length < 2) continue;
    folded.set(first, causeOfOmission(book, lacking, own));
    for (const other of others) folded.set(other, null);
  }
  return causes.flatMap((cause) => {
    const instead = folded.get(cause);
    return instead === undefined ? cause : (instead ?? []);
  });
}

/**
 * One row is less than two figures of another one that would have to be wrong alike, where no slip
 * leads to these, none of the rows is the likeliest and none is printed without a figure.
 */
function isSimplerThanFigures({ block, total }: UnevenTotal, { suspects }: Cause): boolean {
  const [first] = suspects;
  if (first === undefined || first.confidence >= DECIDED) return false;
  if (block.rows.some((row) => row.parent === total && row.empty)) return false;
  return suspects.every(({ copies, pattern }) => copies.length > 0 && pattern === null);
}

/** A figure that a telling slip makes of the right one is wrong by itself. */
function isToldBySlip({ suspects: [first], mends }: Cause): boolean {
  if (!mends || first === undefined) return false;
  return first.confidence >= DECIDED && TELLING_PATTERNS.has(first.pattern);
}

function causeOfOmission(book: FactBook, lacking: UnevenTotal, own: readonly Cause[]): Cause {
  const { table, total, lacks } = lacking;
  const mistake = {
    kind: 'omittedRow',
    row: placedRow(table, total),
    amounts: [...lacks].map(([column, { amount }]) => ({ column: column.label, amount })),
    unit: table.unit,
    places: table.places,
  } as const;
  const facts = [...lacks.keys()].flatMap((column) => book.at(total, column)?.index ?? []);
  return {
    suspects: [],
    explained: own.flatMap(({ explained }) => explained),
    mends: true,
    layout: { mistake, facts },
  };
}
