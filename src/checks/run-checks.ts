import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { FactBook } from '../facts/fact-book';
import { BLANK_CELL, labelText } from '../grid/cell-value';
import { findingOfCause, roundingFinding } from './build-findings';
import type { CheckContext, CheckResult, RuleResult } from './check-context';
import { createVerifier } from './culprit/proof/create-verifier';
import { findCauses } from './culprit/find-causes';
import { foldFormFindings } from './fold-form-findings';
import type { Incidence } from './culprit/incidence/incidence';
import type { RelationOutcomes } from './check-memory';
import { CheckMemory, nameInMemory } from './check-memory';
import { NONE_SWITCHED_OFF } from './derive-relations';
import type { ComparedFact } from './document-evidence';
import type { ArithmeticFinding, Finding } from './finding';
import type { Outcome, OutcomeReason } from './outcome';
import { isOpen, relationOutcome } from './relation-outcome';
import { formsCleared, putCodesRight } from './put-right';
import { toldBlanks } from './told-blanks';
import { readWith } from './read-with';
import type { Relation } from './relation';
import type { Rule } from './rule-catalogue';
import { RULES } from './rule-catalogue';
import { comparedWith, lookedAtBy } from './rules/looked-at';
import type { FormRule } from './rules/form-rule';
import { FORM_RULES } from './rules/form-rules';
import type { StatedRelations } from './state-relations';
import { stateRelations } from './state-relations';
import { withUniqueIds } from './unique-ids';
import { weighDocuments } from './weigh-documents';
import { waitingOutcomes } from './waiting-relations';

/** Evaluates every relation and rule of a set; a form rule that crashes does not stop the others. */
export function runChecks(context: CheckContext): CheckResult {
  return finish(runChecksInSteps(context));
}

/**
 * The same in steps: relations, the search for each cause, each form rule. What the memory holds of
 * relations and rules that nothing touched is not worked out again.
 */
export function* runChecksInSteps(
  context: CheckContext,
  memory = new CheckMemory(),
): Steps<CheckResult> {
  const { book } = context;
  const name = nameInMemory(book.set);
  const stated = yield* stateRelations(context, memory.relations.last(name));
  memory.relations.keep(name, stated);
  const { incidence, list } = stated;
  yield;
  const form = yield* runFormRules(context, memory);
  const found = yield* arithmeticFindings(context, stated);
  const arithmetic = weighDocuments(found, form.compared);
  const putRight = yield* putCodesRight(context, arithmetic, runFormRule);
  const told = yield* relationOutcomes(book, incidence, arithmetic, memory.outcomes.last(name));
  memory.outcomes.keep(name, told);
  const waiting = yield* waitingOutcomes(context, stated);
  const outcomes = [
    ...told.outcomes.flatMap((outcome) => outcome ?? []),
    ...waiting,
    ...list.unstated.map((unstated) => ({ ...unstated, outcome: 'not-applicable' as const })),
    ...form.outcomes,
  ];
  yield;
  return {
    outcomes: [...outcomes, ...silentRules(context, outcomes)],
    findings: yield* withUniqueIds([
      ...arithmetic.map((finding) => ({
        ...finding,
        beside: {
          unreadFor: told.blanks.get(finding) ?? 0,
          forms: formsCleared(form, finding, putRight.get(finding)),
        },
      })),
      ...foldFormFindings(form.findings, arithmetic, putRight),
      ...roundingFindings(book, incidence),
    ]),
  };
}

/** Relations after which the page may draw. */
const MOST_AT_A_STEP = 500;

/** What was told of the same relations before is not told anew where they come to the same. */
function* relationOutcomes(
  book: FactBook,
  incidence: Incidence,
  findings: readonly ArithmeticFinding[],
  before: RelationOutcomes | null,
): Steps<RelationOutcomes> {
  // Without findings they rest on nothing else.
  if (before?.incidence === incidence && findings.length === 0) return before;
  const { relations, evaluations, figures } = incidence;
  const tellerOf = toldBlanks(book, findings);
  const blanks = new Map<ArithmeticFinding, number>();
  const known = before?.incidence.relations === relations ? before.outcomes : [];
  const outcomeOf = (relation: Relation, position: number): Outcome | null => {
    const evaluated = evaluations[position]?.verdict;
    if (evaluated === undefined || evaluated === 'idle') return null;
    const teller = evaluated === 'missing-data' ? tellerOf(relation) : null;
    if (teller?.of === 'blank') blanks.set(teller.finding, (blanks.get(teller.finding) ?? 0) + 1);
    const verdict = teller === null ? evaluated : 'fail';
    const last = known[position];
    if (last?.outcome === verdict && !isOpen(verdict)) return last;
    return relationOutcome(book, figures, relation, verdict);
  };
  const outcomes: (Outcome | null)[] = [];
  for (const [position, relation] of relations.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    outcomes.push(outcomeOf(relation, position));
  }
  return { incidence, outcomes, blanks };
}

function* arithmeticFindings(
  context: CheckContext,
  { incidence, fixed, list }: StatedRelations,
): Steps<readonly ArithmeticFinding[]> {
  if (incidence.broken.size === 0) return [];
  const { book } = context;
  const brokenBefore = new Set(
    [...incidence.broken].flatMap((position) => list.relations[position]?.id ?? []),
  );
  const causes = yield* findCauses(book, incidence, {
    verify: createVerifier(book, incidence, fixed, list),
    brokenBefore,
    readWith: (change, corrected) => readWith(context, change, corrected),
    isHidden: context.isHidden,
    textAt: (cell) => labelText({ ...BLANK_CELL, value: context.valueAt(cell) }),
    books: context.books,
  });
  return causes.flatMap((cause) => findingOfCause(book, incidence, cause) ?? []);
}

function roundingFindings(book: FactBook, incidence: Incidence): readonly Finding[] {
  if (!incidence.isRounded) return [];
  return incidence.relations.flatMap((relation, position) =>
    incidence.evaluations[position]?.verdict === 'rounding'
      ? (roundingFinding(book, incidence, relation) ?? [])
      : [],
  );
}

function* runFormRules(context: CheckContext, memory: CheckMemory): Steps<Required<RuleResult>> {
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  const { switchedOff = NONE_SWITCHED_OFF } = context;
  const isOn = ({ rule }: { readonly rule: string }) => !switchedOff.has(rule);
  const compared: ComparedFact[] = [];
  const documents = comparedWith(context, memory);
  for (const rule of FORM_RULES) {
    if (!isOn({ rule: rule.id })) continue;
    const result = yield* memory.rules.inSteps(lookedAtBy(rule, context, documents), () =>
      runFormRule(rule, context),
    );
    outcomes.push(...result.outcomes.filter(isOn));
    findings.push(...result.findings.filter(isOn));
    for (const one of result.compared ?? []) compared.push(one);
    yield;
  }
  return { outcomes, findings, compared };
}

function* runFormRule(rule: FormRule, context: CheckContext): Steps<RuleResult> {
  try {
    return rule.checkInSteps === undefined
      ? rule.check(context)
      : yield* rule.checkInSteps(context);
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
function silentRules(
  { book, switchedOff = NONE_SWITCHED_OFF }: CheckContext,
  outcomes: readonly Outcome[],
): readonly Outcome[] {
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
      reason: silenceOf(rule, missing, switchedOff),
    };
  });
}

function silenceOf(
  { id, notOffered }: Rule,
  missing: readonly string[],
  switchedOff: ReadonlySet<string>,
): OutcomeReason {
  if (missing.length > 0) return { kind: 'missingTables', kinds: missing };
  if (switchedOff.has(id)) return { kind: 'switchedOff' };
  return { kind: notOffered === true ? 'notOffered' : 'nothingToCheck' };
}
