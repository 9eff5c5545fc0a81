import { MONEY_UNITS, stepsPerUnit } from '../../base/unit';
import type { FactBook } from '../../facts/fact-book';
import type { RecognisedTable } from '../../tables/table';
import { isNonZero } from '../figures';
import type { Incidence } from './incidence';
import { unitPower } from './other-units';
import type { TriedLayout } from './tried-layout';

/** Tables all of whose figures fit the others in another unit than the one printed over them. */
export function wrongUnits(
  book: FactBook,
  incidence: Incidence,
  tables: Iterable<RecognisedTable>,
): readonly TriedLayout[] {
  return [...tables].flatMap((table): readonly TriedLayout[] => {
    if (table.unitCell === null) return [];
    const facts = book.facts.filter(
      ({ table: own, index }) => own === table && isNonZero(incidence.figures, index),
    );
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
        evidence: facts.length,
        tellsByItself: true,
      },
    ];
  });
}
