import { MONEY_UNITS, stepsPerUnit } from '../../../base/unit';
import type { FactBook } from '../../../facts/fact-book';
import type { RecognisedTable } from '../../../tables/table';
import { isNonZero } from '../../figures';
import type { Incidence } from '../incidence/incidence';
import { unitPower } from './other-units';
import type { TriedLayout } from '../layouts/tried-layout';

/**
 * Tables all of whose figures fit the others in another unit than the one printed over them, those
 * that stand in most broken relations first: each counterpart of the wrong one would fit it as well.
 */
export function wrongUnits(
  book: FactBook,
  incidence: Incidence,
  tables: Iterable<RecognisedTable>,
): readonly TriedLayout[] {
  const broken = brokenByTable(book, incidence);
  const tries = [...tables].flatMap((table): readonly TriedLayout[] => {
    if (table.unitCell === null) return [];
    const facts = book.ofTable(table).filter(({ index }) => isNonZero(incidence.figures, index));
    const typed = facts.filter(({ index }) => !incidence.links.isProven(index));
    const power = unitPower(incidence, typed);
    if (power === null) return [];
    const steps = stepsPerUnit(table.unit) * 10 ** power;
    const expected = MONEY_UNITS.find((unit) => stepsPerUnit(unit) === steps);
    if (expected === undefined) return [];
    return [
      {
        change: { kind: 'unit', table, unit: expected },
        mistake: {
          kind: 'wrongUnit',
          cell: table.unitCell,
          printed: table.unit,
          expected,
          figures: facts.length,
        },
        facts: facts.map(({ index }) => index),
        row: null,
        evidence: broken.get(table) ?? 0,
        tellsByItself: true,
      },
    ];
  });
  return tries.sort((a, b) => b.evidence - a.evidence || b.facts.length - a.facts.length);
}

/** In how many relations that do not hold figures of each table stand. */
function brokenByTable(book: FactBook, incidence: Incidence): ReadonlyMap<RecognisedTable, number> {
  const counts = new Map<RecognisedTable, number>();
  for (const position of incidence.broken) {
    const terms = incidence.relation(position)?.terms ?? [];
    for (const table of new Set(terms.flatMap(({ fact }) => book.facts[fact]?.table ?? []))) {
      counts.set(table, (counts.get(table) ?? 0) + 1);
    }
  }
  return counts;
}
