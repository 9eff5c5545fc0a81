import type { CellRef } from '../base/address';

/** Tables that must be published and are not in the set. */
export interface MissingTables {
  readonly code: 'missingTables';
  readonly kindNames: readonly string[];
  /** Parts of the workbook that could not be read, any of which may be such a table. */
  readonly refusedCount: number;
  /** Kinds that are asked for since another table holds an amount of their money, with its cell. */
  readonly shown?: readonly { readonly kindName: string; readonly cell: CellRef }[];
}
