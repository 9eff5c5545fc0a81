import { cellKey } from '../base/address';
import type { CellRef } from '../base/address';
import type { Steps } from '../base/steps';
import type { CellValue } from '../grid/cell-value';
import { figureOf } from '../facts/fact';
import type { CheckContext, CheckResult } from './check-context';
import type { ArithmeticFinding, ClearedForm, FormFinding } from './finding';
import type { Outcome } from './outcome';
import type { TriedChange } from './reread';
import type { FormRule } from './rules/form-rule';
import { CODE_RULES } from './rules/form-rules';
import { suspectedFacts, suspectsOf } from './suspects';

/** What the rules about codes come to once the code that a finding is about is put right. */
export type CodesPutRight = ReadonlyMap<ArithmeticFinding, CheckResult>;

/** Reads the set anew with each wrong code put right and asks the rules about codes again. */
export function* putCodesRight(
  context: CheckContext,
  findings: readonly ArithmeticFinding[],
  ask: (rule: FormRule, context: CheckContext) => Steps<CheckResult>,
): Steps<CodesPutRight> {
  const results = new Map<ArithmeticFinding, CheckResult>();
  for (const finding of findings) {
    const { mistake, change } = finding.layout ?? {};
    if (mistake?.kind !== 'wrongCode' || mistake.expected === null) continue;
    if (change?.kind !== 'texts') continue;
    const book = yield* context.reread(change);
    if (book === null) continue;
    const changed = { ...context, book, valueAt: valueWith(context, change) };
    const told: CheckResult[] = [];
    for (const rule of CODE_RULES) {
      yield;
      told.push(yield* ask(rule, changed));
    }
    results.set(finding, {
      outcomes: told.flatMap(({ outcomes }) => outcomes),
      findings: told.flatMap((one) => one.findings),
    });
  }
  return results;
}

function valueWith(
  { valueAt }: CheckContext,
  { cells }: Extract<TriedChange, { kind: 'texts' }>,
): (cell: CellRef) => CellValue {
  const texts = new Map(cells.map(({ cell, text }) => [cellKey(cell), text]));
  return (cell) => {
    const text = texts.get(cellKey(cell));
    return text === undefined ? valueAt(cell) : { kind: 'text', text };
  };
}

/** Whether a finding about form is only there for the code or the sign that the other one is about. */
export function goesWith(
  form: FormFinding,
  { finding, anew }: { finding: ArithmeticFinding; anew: CheckResult | undefined },
): boolean {
  if (anew !== undefined) {
    const isOfCodes = CODE_RULES.some(({ id }) => id === form.rule);
    return isOfCodes && anew.findings.every(({ id }) => id !== form.id);
  }
  return form.problem.code === 'negative' && isPutPositive(form.cell, finding);
}

function isPutPositive(cell: CellRef, finding: ArithmeticFinding): boolean {
  const suspects = suspectsOf(finding);
  if (suspects.kind !== 'decided' || suspects.culprit.pattern !== 'sign') return false;
  const own = suspectedFacts(suspects).find((fact) => cellKey(fact.cell) === cellKey(cell));
  return own !== undefined && (figureOf(own) ?? 0) < 0;
}

/**
 * The rules about form that fail for nothing but what goes with the finding: of codes as the reading
 * with the right one shows, else where all that a rule has found on a sheet goes with it.
 */
export function formsCleared(
  { outcomes, findings }: CheckResult,
  finding: ArithmeticFinding,
  anew: CheckResult | undefined,
): readonly ClearedForm[] {
  const grave = findings.filter(
    (one): one is FormFinding => one.kind === 'form' && one.severity !== 'info',
  );
  const foundBy = ({ rule, sheet }: Outcome) =>
    grave.filter((one) => one.rule === rule && one.cell.sheet === sheet);
  const failed = outcomes.filter(({ outcome }) => outcome === 'fail');
  if (anew !== undefined) {
    const still = new Set(
      anew.outcomes.flatMap(({ outcome, relation }) => (outcome === 'fail' ? relation : [])),
    );
    const rules = new Set(CODE_RULES.map(({ id }) => id));
    return failed
      .filter(({ rule, relation }) => rules.has(rule) && !still.has(relation))
      .map((outcome) => ({ rule: outcome.rule, findings: foundBy(outcome) }));
  }
  return failed
    .map((outcome) => ({ rule: outcome.rule, findings: foundBy(outcome) }))
    .filter(
      ({ findings: own }) => own.length > 0 && own.every((one) => goesWith(one, { finding, anew })),
    );
}
