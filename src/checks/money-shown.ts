import type { CellRef } from '../base/address';
import type { MoneyUnit } from '../base/unit';

/** A figure other than 0 of money for which a table is published. */
export interface MoneyShown {
  readonly cell: CellRef;
  readonly amount: number;
  readonly unit: MoneyUnit;
  readonly places: number;
}
