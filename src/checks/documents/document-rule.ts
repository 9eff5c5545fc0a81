import { cellAddress } from '../../base/address';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { CheckContext, RuleResult } from '../check-context';
import type { DocumentDifference } from '../document-difference';
import type { FormFinding, FormProblem, Severity } from '../finding';
import type { Outcome, OutcomeReason } from '../outcome';
import { toFinding } from '../rules/form-rule';
import type { Comparison } from './compare-figures';
import {
  cellOf,
  comparedCounts,
  differenceOf,
  differs,
  isCompared,
  isReadable,
  mostDetailed,
} from './compare-figures';
import type { DocumentUse, OtherDocument } from './other-document';

export const NOTHING_COMPARED: RuleResult = { outcomes: [], findings: [] };

/** Figures of one table beside those of another document, told as one finding at most. */
export interface ComparedGroup {
  readonly rule: string;
  readonly use: DocumentUse;
  readonly severity: Severity;
  readonly comparisons: readonly Comparison[];
  readonly tell: (difference: DocumentDifference) => FormProblem;
}

export function compareGroup(group: ComparedGroup): RuleResult {
  const { rule, use, severity, comparisons, tell } = group;
  const readable = comparisons.filter(isReadable);
  const [first] = readable;
  if (first === undefined) return NOTHING_COMPARED;
  const different = readable.filter(differs);
  const main = mostDetailed(different);
  const { fact } = main ?? first;
  const counts = comparedCounts(comparisons);
  const compared = readable
    .filter(isCompared)
    .map((one) => ({ fact: one.fact, use, agrees: !differs(one) }));
  const outcome: Outcome = {
    rule,
    relation: `${rule}:${fact.table.sheet}:${fact.key}`,
    outcome: main === null ? 'pass' : 'fail',
    sheet: fact.cell.sheet,
    cell: cellAddress(fact.cell),
    reason: null,
    ...(counts.length === 0 ? {} : { compared: counts }),
  };
  if (main === null) return { outcomes: [outcome], findings: [], compared };
  const finding: FormFinding = toFinding(rule, fact.table.sheet, {
    key: fact.key,
    severity,
    cell: fact.cell,
    others: main.counterparts.map(cellOf),
    problem: tell(
      differenceOf(
        main,
        different.filter((one) => one !== main),
      ),
    ),
  });
  return { outcomes: [outcome], findings: [finding], compared };
}

export function joinResults(results: readonly RuleResult[]): RuleResult {
  return {
    outcomes: results.flatMap(({ outcomes }) => outcomes),
    findings: results.flatMap(({ findings }) => findings),
    compared: results.flatMap(({ compared = [] }) => compared),
  };
}

/** That there is nothing to compare with, and why: nothing was given, or not what it was given as. */
export function notCompared(
  rule: string,
  context: CheckContext,
  use: DocumentUse,
  wanted: DocumentKind | null = null,
): RuleResult {
  const [given] = context.documents.filter((document) => document.use === use);
  const reason: OutcomeReason =
    given === undefined ? { kind: 'noDocument', use, wanted } : unfitReason(use, given, wanted);
  return {
    outcomes: [
      { rule, relation: rule, outcome: 'not-applicable', sheet: null, cell: null, reason },
    ],
    findings: [],
  };
}

export function unfitReason(
  use: DocumentUse,
  { file, book }: Pick<OtherDocument, 'file' | 'book'>,
  wanted: DocumentKind | null = null,
): OutcomeReason {
  const { entity, year, document } = book.set;
  return { kind: 'unfitDocument', use, wanted, file: file ?? '', entity, year, document };
}
