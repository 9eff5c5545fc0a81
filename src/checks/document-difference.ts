import type { CellRef } from '../base/address';
import type { Amount } from '../base/amount';
import type { MoneyUnit } from '../base/unit';

/** A figure of this document beside what another document says, in the unit of its table. */
export interface ComparedFigure {
  /** 0 where the cell is blank. */
  readonly stated: Amount;
  readonly isBlank: boolean;
  /** 0 where all of `counterparts` are blank. */
  readonly expected: Amount;
  readonly isExpectedBlank: boolean;
  /** Row and column of the figure, as an officer would name them. */
  readonly label: string;
  /** The cells of the other document, added up. */
  readonly counterparts: readonly CellRef[];
}

/** A further figure of the same table that differs. */
interface OtherDifference extends ComparedFigure {
  readonly cell: CellRef;
}

export interface DocumentDifference extends ComparedFigure {
  readonly unit: MoneyUnit;
  readonly places: number;
  /** In the order of the table. */
  readonly others: readonly OtherDifference[];
}

/**
 * Why what final accounts print as the budget may differ from the published one: it is that after
 * changes in the year, nothing says which it is, or it is of all 财政拨款.
 */
export type PlanDoubt = 'adjusted' | 'stageUnsaid' | 'widerFund';
