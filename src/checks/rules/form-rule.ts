import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult } from '../check-context';
import type { FormFinding, FormProblem, Severity } from '../finding';
import type { Outcome } from '../outcome';

/** A check that is not arithmetic: codes, names, titles, cells. One file each. */
export interface FormRule {
  readonly id: string;
  check(context: CheckContext): CheckResult;
}

/** A problem at a cell; `key` tells it from others of the rule and survives inserted rows. */
export interface Problem {
  readonly key: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  readonly others?: readonly CellRef[];
  readonly problem: FormProblem;
}

/** A rule that looks at each table apart: one outcome for each table it applies to. */
export function perTableRule(
  id: string,
  applies: (table: RecognisedTable) => boolean,
  look: (context: CheckContext, table: RecognisedTable) => readonly Problem[],
): FormRule {
  return {
    id,
    check(context) {
      const outcomes: Outcome[] = [];
      const findings: FormFinding[] = [];
      for (const table of context.book.set.tables.filter(applies)) {
        const problems = look(context, table);
        const failed = problems.some((problem) => problem.severity !== 'info');
        outcomes.push(tableOutcome(id, table, failed));
        findings.push(...problems.map((problem) => toFinding(id, table.sheet, problem)));
      }
      return { outcomes, findings };
    },
  };
}

export function tableOutcome(id: string, table: RecognisedTable, failed: boolean): Outcome {
  return {
    rule: id,
    relation: `${id}:${table.sheet}:${table.kind.id}`,
    outcome: failed ? 'fail' : 'pass',
    sheet: table.sheet,
    cell: cellAddress(table.titleCell),
    reason: null,
  };
}

export function toFinding(rule: string, scope: string, problem: Problem): FormFinding {
  return {
    kind: 'form',
    id: `${rule}:${scope}:${problem.key}`,
    rule,
    severity: problem.severity,
    cell: problem.cell,
    cells: [
      { cell: problem.cell, role: 'subject' },
      ...(problem.others ?? []).map((cell) => ({ cell, role: 'counterpart' as const })),
    ],
    problem: problem.problem,
  };
}
