import { cellAddress } from '../base/address';
import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { FactBook } from '../facts/fact-book';
import { BLANK_CELL, labelText } from '../grid/cell-value';
import { isForm } from '../tables/forms/is-form';
import { findingOfCause, roundingFinding } from './build-findings';
import type { CheckContext, CheckResult } from './check-context';
import { createVerifier } from './culprit/create-verifier';
import { findCauses } from './culprit/find-causes';
import { NO_LINKS, readFormulaLinks } from './culprit/formula-links';
import { foldFormFindings } from './fold-form-findings';
import type { Incidence } from './culprit/incidence';
import type { ChangedReading } from './culprit/search-tools';
import { prepareSearch } from './culprit/incidence';
import { deriveRelationsInSteps, deriveStaticRelations } from './derive-relations';
import type { RelationList, StaticRelations } from './derive-relations';
import type { Figures } from './figures';
import { UNREADABLE, readFigures, stateOf } from './figures';
import type { Finding } from './finding';
import type { Outcome, OutcomeReason } from './outcome';
import type { Relation } from './relation';
import type { TriedChange } from './reread';
import { RULES } from './rule-catalogue';
import type { FormRule } from './rules/form-rule';
import { FORM_RULES } from './rules/form-rules';
import { withUniqueIds } from './unique-ids';

/** Evaluates every relation and rule of a set; a form rule that crashes does not stop the others. */
export function runChecks(context: CheckContext): CheckResult {
  return finish(runChecksInSteps(context));
}

/** The same in steps: relations, the search for each cause, each form rule. */
export function* runChecksInSteps(context: CheckContext): Steps<CheckResult> {
  const { book, valueAt, confidentialOmitted } = context;
  const figures = readFigures(book);
  const fixed = yield* deriveStaticRelations(book, valueAt, confidentialOmitted);
  yield;
  const list = yield* deriveRelationsInSteps(book, figures, fixed);
  yield;
  const links = readFormulaLinks(book, figures, list.relations);
  yield;
  const incidence = yield* prepareSearch(book, list.relations, figures, links);
  yield;
  const form = yield* runFormRules(context);
  const arithmetic = yield* arithmeticFindings(context, incidence, fixed, list);
  const outcomes = [
    ...relationOutcomes(book, incidence),
    ...list.unstated.map((unstated) => ({ ...unstated, outcome: 'not-applicable' as const })),
    ...form.outcomes,
  ];
  return {
    outcomes: [...outcomes, ...silentRules(book, outcomes)],
    findings: withUniqueIds([
      ...arithmetic,
      ...foldFormFindings(form.findings, arithmetic),
      ...roundingFindings(book, incidence),
    ]),
  };
}

function relationOutcomes(book: FactBook, incidence: Incidence): readonly Outcome[] {
  return incidence.relations.flatMap((relation, position) => {
    const evaluation = incidence.evaluations[position];
    if (evaluation === undefined || evaluation.verdict === 'idle') return [];
    const subject = book.facts[relation.terms[0]?.fact ?? -1];
    return [
      {
        rule: relation.rule,
        relation: relation.id,
        outcome:
          isOpen(evaluation.verdict) && touchesForm(book, relation)
            ? 'not-applicable'
            : evaluation.verdict,
        sheet: subject?.cell.sheet ?? null,
        cell: subject === undefined ? null : cellAddress(subject.cell),
        reason: reasonFor(book, incidence.figures, relation, evaluation.verdict),
      },
    ];
  });
}

function isOpen(verdict: Outcome['outcome']): boolean {
  return verdict === 'missing-data' || verdict === 'unreadable';
}

/** A form that leaves something out, or says it in words, is filled in as it may be. */
function touchesForm(book: FactBook, relation: Relation): boolean {
  return relation.terms.some(({ fact }) => {
    const table = book.facts[fact]?.table;
    return table !== undefined && isForm(table);
  });
}

function reasonFor(
  book: FactBook,
  figures: Figures,
  relation: Relation,
  outcome: Outcome['outcome'],
): OutcomeReason | null {
  if (outcome === 'missing-data') return { kind: 'blankTotal' };
  if (outcome !== 'unreadable') return null;
  const term = relation.terms.find(({ fact }) => stateOf(figures, fact) === UNREADABLE);
  const fact = book.facts[term?.fact ?? -1];
  if (fact?.reading.kind !== 'unreadable') return null;
  const { sheet } = fact.cell;
  return {
    kind: 'unreadableCell',
    sheet,
    cell: cellAddress(fact.cell),
    content: fact.reading.content,
  };
}

function* arithmeticFindings(
  context: CheckContext,
  incidence: Incidence,
  fixed: StaticRelations,
  list: RelationList,
): Steps<readonly Finding[]> {
  if (incidence.broken.size === 0) return [];
  const { book } = context;
  const brokenBefore = new Set(
    [...incidence.broken].flatMap((position) => list.relations[position]?.id ?? []),
  );
  const causes = yield* findCauses(book, incidence, {
    verify: createVerifier(book, incidence, fixed, list),
    brokenBefore,
    readWith: (change) => readWith(context, change),
    isHidden: context.isHidden,
    textAt: (cell) => labelText({ ...BLANK_CELL, value: context.valueAt(cell) }),
    books: context.books,
  });
  return causes.flatMap((cause) => findingOfCause(book, incidence, cause) ?? []);
}

/** Every relation of the set read with a change. */
function* readWith(
  { reread, valueAt, confidentialOmitted }: CheckContext,
  change: TriedChange,
): Steps<ChangedReading | null> {
  const book = yield* reread(change);
  if (book === null) return null;
  const figures = readFigures(book);
  const fixed = yield* deriveStaticRelations(book, valueAt, confidentialOmitted);
  const { relations } = yield* deriveRelationsInSteps(book, figures, fixed);
  yield;
  const { broken } = yield* prepareSearch(book, relations, figures, NO_LINKS);
  const isBroken = ({ severity }: Relation, position: number) =>
    severity === 'error' && broken.has(position);
  return {
    broken: new Set(relations.filter(isBroken).map(({ id }) => id)),
    stated: new Set(relations.map(({ id }) => id)),
  };
}

function roundingFindings(book: FactBook, incidence: Incidence): readonly Finding[] {
  return incidence.relations.flatMap((relation, position) =>
    incidence.evaluations[position]?.verdict === 'rounding'
      ? (roundingFinding(book, incidence, relation) ?? [])
      : [],
  );
}

function* runFormRules(context: CheckContext): Steps<CheckResult> {
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  for (const rule of FORM_RULES) {
    const result = runFormRule(rule, context);
    outcomes.push(...result.outcomes);
    findings.push(...result.findings);
    yield;
  }
  return { outcomes, findings };
}

function runFormRule(rule: FormRule, context: CheckContext): CheckResult {
  try {
    return rule.check(context);
  } catch (error) {
    const place = error instanceof Error ? error.name : 'unknown';
    return {
      findings: [],
      outcomes: [
        {
          rule: rule.id,
          relation: rule.id,
          outcome: 'crashed',
          sheet: null,
          cell: null,
          reason: { kind: 'failure', place },
        },
      ],
    };
  }
}

/** Rules of the catalogue that found nothing to check say so, with the reason. */
function silentRules(book: FactBook, outcomes: readonly Outcome[]): readonly Outcome[] {
  const spoken = new Set(outcomes.map((outcome) => outcome.rule));
  const present = new Set(book.set.tables.map((table) => table.kind.id));
  return RULES.filter(
    (rule) =>
      !spoken.has(rule.id) && (rule.document === null || rule.document === book.set.document),
  ).map((rule) => {
    const missing = rule.needs.filter((kinds) => !kinds.some((kind) => present.has(kind))).flat();
    return {
      rule: rule.id,
      relation: rule.id,
      outcome: 'not-applicable',
      sheet: null,
      cell: null,
      reason:
        missing.length > 0
          ? { kind: 'missingTables', kinds: missing }
          : { kind: rule.notOffered === true ? 'notOffered' : 'nothingToCheck' },
    };
  });
}
