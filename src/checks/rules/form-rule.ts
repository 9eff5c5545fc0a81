import { cellAddress } from '../../base/address';
import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import type { FactBook } from '../../facts/fact-book';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult, RuleResult } from '../check-context';
import type { FormFinding, FormProblem, Severity } from '../finding';
import type { Outcome, OutcomeReason } from '../outcome';

/** A check that is not arithmetic: codes, names, titles, cells. One file each. */
export interface FormRule {
  readonly id: string;
  /** It looks at the documents given for comparison; the others rest on their own set alone. */
  readonly comparesDocuments?: true;
  /** It looks at no more than a `LayoutContext`: what figures read says nothing to it. */
  readonly restsOnLayout?: true;
  check(context: CheckContext): RuleResult;
  /** The same, where it takes long: the page may draw in between. */
  checkInSteps?(context: CheckContext): Steps<RuleResult>;
}

/** The tables of a set as they are laid out with the texts of their labels, and the codes that they may print. */
export type LayoutContext = Pick<CheckContext, 'books' | 'confidentialOmitted' | 'valueAt'> & {
  readonly book: Pick<FactBook, 'set'>;
};

/** A problem at a cell; `key` tells it from others of the rule and survives inserted rows. */
export interface Problem {
  readonly key: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  readonly others?: readonly CellRef[];
  readonly problem: FormProblem;
}

/** Why a rule cannot vouch for a table; hints that it finds all the same. */
export interface Unlooked {
  readonly outcome: 'not-applicable';
  readonly reason: OutcomeReason;
  readonly problems?: readonly Problem[];
}

/** A rule that looks at one table after another. */
export interface PerTableRule extends FormRule {
  checkInSteps(context: CheckContext): Steps<CheckResult>;
}

/** A rule that looks at each table apart: one outcome for each table it applies to. */
export function perTableRule(
  id: string,
  applies: (table: RecognisedTable) => boolean,
  look: (context: CheckContext, table: RecognisedTable) => readonly Problem[] | Unlooked,
): PerTableRule {
  const checkInSteps = function* (context: CheckContext): Steps<CheckResult> {
    const outcomes: Outcome[] = [];
    const findings: FormFinding[] = [];
    for (const table of context.book.set.tables) {
      yield;
      if (!applies(table)) continue;
      const looked = look(context, table);
      yield;
      const problems = 'reason' in looked ? (looked.problems ?? []) : looked;
      const failed = problems.some((problem) => problem.severity !== 'info');
      const unread = problems.find(({ problem }) => UNREAD.has(problem.code));
      outcomes.push({
        ...tableOutcome(id, table, failed),
        ...(unread === undefined || failed ? {} : unreadOutcome(unread)),
        ...('reason' in looked ? { reason: looked.reason } : {}),
        ...('reason' in looked && !failed ? { outcome: looked.outcome } : {}),
      });
      findings.push(...problems.map((problem) => toFinding(id, table.sheet, problem)));
    }
    return { outcomes, findings };
  };
  return { id, checkInSteps, check: (context) => finish(checkInSteps(context)) };
}

/** The same for what rests on the layout of the tables. */
export function perLayoutRule(
  id: string,
  applies: (table: RecognisedTable) => boolean,
  look: (context: LayoutContext, table: RecognisedTable) => readonly Problem[] | Unlooked,
): PerTableRule {
  return { ...perTableRule(id, applies, look), restsOnLayout: true };
}

const UNREAD: ReadonlySet<FormProblem['code']> = new Set([
  'numberAsText',
  'fullWidthNumber',
  'textAsAmount',
  'uncalculated',
]);

/** A cell that holds no number is no wrong number, but nor is it checked. */
function unreadOutcome({ cell, problem }: Problem): Pick<Outcome, 'outcome' | 'cell' | 'reason'> {
  const content = 'content' in problem ? problem.content : '';
  const reason = {
    kind: 'unreadableCell',
    sheet: cell.sheet,
    cell: cellAddress(cell),
    content,
  } as const;
  return { outcome: 'unreadable', cell: cellAddress(cell), reason };
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
