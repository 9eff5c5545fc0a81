import { drawBudget } from './budget-ledger';
import { budgetTables } from './budget-tables';
import { crossRelations } from './cross-relations';
import { drawFinalAccounts } from './final-ledger';
import { finalTables } from './final-tables';
import { createRandom } from './random';
import { SetWriter } from './set-writer';
import type { SetDescription, SyntheticSet } from './synthetic-set';

/** A coherent disclosure set of the invented 示例区: no two of its tables say different things. */
export function makeSet(description: SetDescription): SyntheticSet {
  const random = createRandom(description.seed);
  const { ledger, tables } =
    description.document === '预算'
      ? budgetOf(random, description)
      : finalAccountsOf(random, description);
  const writer = new SetWriter(ledger, description);
  for (const table of tables) writer.write(table);
  const { grids, cells } = writer;
  const relations = [...writer.relations, ...crossRelations(description, ledger, cells)];
  return { description, grids, cells, relations };
}

type Draw = Parameters<typeof drawBudget>;

function budgetOf(...draw: Draw) {
  const budget = drawBudget(...draw);
  return { ledger: budget.ledger, tables: budgetTables(budget) };
}

function finalAccountsOf(...draw: Draw) {
  const ledger = drawFinalAccounts(...draw);
  return { ledger, tables: finalTables(ledger) };
}
