import type { FormRule } from './form-rule';
import { tableOutcome, toFinding } from './form-rule';
import type { FormFinding } from '../finding';
import type { Outcome } from '../outcome';

/** What every department budget publishes; the other kinds are local custom. */
const REQUIRED_BUDGET_TABLES: readonly string[] = [
  '部门收支总表',
  '部门收入总表',
  '部门支出总表',
  '财政拨款收支总表',
  '一般公共预算支出表',
  '一般公共预算基本支出表',
  '“三公”经费支出表',
  '政府性基金预算支出表',
];

/** E7: the required tables are there, and an empty one says that it is empty. */
export const requiredTablesRule: FormRule = {
  id: 'E7',
  check({ book, refusedCount }) {
    const { tables } = book.set;
    const outcomes: Outcome[] = [];
    const findings: FormFinding[] = [];
    for (const table of tables.filter((one) => one.empty)) {
      const silent = table.absence === null;
      outcomes.push(tableOutcome('E7', table, silent));
      if (!silent) continue;
      findings.push(
        toFinding('E7', table.sheet, {
          key: 'empty',
          severity: 'warning',
          cell: table.titleCell,
          problem: { code: 'emptyWithoutSentence', kindName: table.kind.id },
        }),
      );
    }
    const present = new Set(tables.map((table) => table.kind.id));
    const [first] = tables;
    for (const kindName of REQUIRED_BUDGET_TABLES) {
      const found = tables.find((table) => table.kind.id === kindName);
      if (found !== undefined) outcomes.push(tableOutcome('E7', found, false));
      if (present.has(kindName) || first === undefined) continue;
      const relation = `E7:missing:${kindName}`;
      // A refused sheet may be the very table: then it is not known to be missing.
      if (refusedCount > 0) {
        const reason = { kind: 'missingTables', kinds: [kindName] } as const;
        outcomes.push({ rule: 'E7', relation, outcome: 'missing-data', sheet: null, cell: null, reason });
        continue;
      }
      outcomes.push({ rule: 'E7', relation, outcome: 'fail', sheet: null, cell: null, reason: null });
      findings.push(
        toFinding('E7', 'set', {
          key: `missing:${kindName}`,
          severity: 'warning',
          cell: first.titleCell,
          problem: { code: 'missingTable', kindName },
        }),
      );
    }
    return { outcomes, findings };
  },
};
