import type { MoneyShown } from './money-shown';

/** Tables that must be published and are not in the set. */
export interface MissingTables {
  readonly code: 'missingTables';
  readonly kindNames: readonly string[];
  /** Parts of the workbook that could not be read, any of which may be such a table. */
  readonly refusedCount: number;
  /** Kinds that are asked for since another table holds an amount of their money, with the figure. */
  readonly shown?: readonly ({ readonly kindName: string } & MoneyShown)[];
}
