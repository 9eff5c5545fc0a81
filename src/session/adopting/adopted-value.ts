import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import type { CellReplacement } from '../../workbook/cell-replacement';
import type { CheckedWorkbook } from '../checked-workbook';

/** A value that the user has adopted and may take back. */
export interface AdoptedValue {
  readonly replacement: CellReplacement;
  /** Key of the fact in the cell. */
  readonly key: string;
  readonly text: string;
}

/** Where the cell stands now: where it stood, else the only one on its sheet that states the same fact. */
export function cellOfAdopted(
  { sets }: CheckedWorkbook,
  { key, replacement: { cell } }: AdoptedValue,
): CellRef | null {
  const found = sets.flatMap(({ inspected }) =>
    (inspected.book.byKey.get(key) ?? []).filter((fact) => fact.cell.sheet === cell.sheet),
  );
  const same = found.find((fact) => cellKey(fact.cell) === cellKey(cell));
  if (same !== undefined) return same.cell;
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only.cell;
}
