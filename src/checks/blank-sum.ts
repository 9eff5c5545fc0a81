import type { FactBook } from '../facts/fact-book';
import type { BlankSum } from './outcome';
import type { Relation } from './relation';

/** Which side of a sum inside a table is blank, and which way the sum runs. */
export function blankSum({ facts }: FactBook, { terms }: Relation): BlankSum {
  const totals = terms.flatMap(({ fact, coefficient }) =>
    coefficient > 0 ? (facts[fact] ?? []) : [],
  );
  const parts = terms.flatMap(({ fact, coefficient }) =>
    coefficient < 0 ? (facts[fact] ?? []) : [],
  );
  const isAcross = parts.every(({ row }) => totals.every((total) => total.row === row));
  return {
    kind: 'blankTotal',
    blank: totals.every(({ reading }) => reading.kind === 'blank') ? 'total' : 'parts',
    direction: isAcross ? 'across' : 'down',
    columns: isAcross ? parts.map(({ cell }) => cell.column) : [],
  };
}
