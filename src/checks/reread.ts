import type { Steps } from '../base/steps';
import type { CellRef } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { FactBook } from '../facts/fact-book';
import type { Cell } from '../grid/cell-value';
import type { RecognisedTable } from '../tables/table';

/** A change of the workbook that figures alone do not show. */
export type TriedChange =
  /** The figures of a table are in another unit than is printed. */
  | { readonly kind: 'unit'; readonly table: RecognisedTable; readonly unit: MoneyUnit }
  /** Texts that stand in some cells instead. */
  | { readonly kind: 'texts'; readonly cells: readonly TriedText[] }
  /** A row below another one, like it but for some cells, by column. */
  | {
      readonly kind: 'newRow';
      readonly below: CellRef;
      readonly cells: ReadonlyMap<number, Cell['value']>;
    };

export interface TriedText {
  readonly cell: CellRef;
  readonly text: string;
}

/** The set read anew as if the workbook were changed so; null when it would be another set. */
export type Reread = (change: TriedChange) => Steps<FactBook | null>;
