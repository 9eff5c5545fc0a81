import type { Position } from '../../base/address';
import type { AssumedPlace, TableAssumption } from '../../tables/assumptions';
import { assumptionAt } from '../../tables/assumptions';
import type { CheckedWorkbook } from '../result/checked-workbook';

/** What the user has said of a listed table, and which table a new correction is about. */
export interface Correction {
  readonly said: TableAssumption | null;
  readonly place: AssumedPlace;
}

export function correctionOf(
  corrections: readonly TableAssumption[],
  result: CheckedWorkbook,
  sheet: string,
  title: Position | null,
): Correction {
  const said = assumptionAt(corrections, sheet, title);
  if (said === null) return { said, place: placeFor(result, sheet, title) };
  return { said, place: { sheet: said.sheet, title: said.title } };
}

/** The sheet, which stays when rows are put in, unless several titles stand on it. */
function placeFor(
  { sets, refused, forms, otherSheets }: CheckedWorkbook,
  sheet: string,
  title: Position | null,
): AssumedPlace {
  const listed = [...sets.flatMap(({ tables }) => tables), ...refused, ...forms, ...otherSheets];
  const several = listed.filter((one) => one.sheet === sheet && (one.title ?? null) !== null);
  return { sheet, title: several.length > 1 && title !== null ? positionOf(title) : null };
}

function positionOf({ row, column }: Position): Position {
  return { row, column };
}
