import { stepsPerUnit } from '../../../base/unit';
import type { FactBook } from '../../../facts/fact-book';
import type { Block, RecognisedTable } from '../../../tables/table';
import { sheetsOf } from '../../../tables/table';
import type { Tally } from '../../evaluate';
import type { Relation } from '../../relation';
import type { TriedChange } from '../../reread';
import type { Incidence } from './incidence';

/**
 * How many of the broken errors a change around the figures can mend at most, without reading the
 * tables with it: a sum inside a table that the change does not touch fails as before.
 */
export function mostExplained(book: FactBook, incidence: Incidence, change: TriedChange): number {
  let most = 0;
  for (const position of incidence.broken) {
    const relation = incidence.relation(position);
    if (relation?.severity !== 'error') continue;
    const tally = incidence.tallyOf(position);
    if (tally === undefined || !staysBroken(book, relation, tally, change)) most += 1;
  }
  return most;
}

function staysBroken(
  book: FactBook,
  relation: Relation,
  tally: Tally,
  change: TriedChange,
): boolean {
  // Sums inside a block are stated whatever the figures are.
  if (relation.generator !== 'rollUp') return false;
  // What other relations say of a blank makes it fail, and may change.
  if (tally.leftFigures === 0 || tally.rightFigures === 0) return false;
  const first = book.facts[relation.terms[0]?.fact ?? -1];
  if (first === undefined || !isWithin(book, relation, first.block)) return false;
  const { table } = first;
  if (change.kind !== 'unit') return !sheetsOf(table).includes(sheetOf(change));
  return table !== change.table || isBeyondSteps(relation, tally, table);
}

function isWithin(book: FactBook, { terms }: Relation, block: Block): boolean {
  return terms.every(({ fact }) => book.facts[fact]?.block === block);
}

function sheetOf(change: Exclude<TriedChange, { readonly kind: 'unit' }>): string {
  return change.kind === 'newRow' ? change.below.sheet : (change.cells[0]?.cell.sheet ?? '');
}

/** In another unit all of it grows alike, and nothing is printed in coarser steps than whole units. */
function isBeyondSteps(
  { terms }: Relation,
  { residual }: Tally,
  { unit }: RecognisedTable,
): boolean {
  return Math.abs(residual) >= terms.length * stepsPerUnit(unit);
}
