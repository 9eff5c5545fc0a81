import { exactDecimal } from '../../base/amount';
import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import { saysNothing } from '../../base/nothing-mark';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import type { CellValue } from '../../grid/cell-value';
import { isForm } from '../../tables/forms/is-form';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext, CheckResult } from '../check-context';
import { classifiedRows } from './classified-nodes';
import type { FormProblem } from '../finding';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';
import { FULL_WIDTH_DIGIT, typedNumber } from './typed-number';
import { unreadLines } from './unread-lines';

const printedCells = perTableRule(
  'E5',
  (table) => !table.empty,
  (context, table) => {
    const facts = context.book.ofTable(table);
    return [
      ...asOne(facts.flatMap((fact) => problemOf(fact, context.valueAt(fact.cell)) ?? [])),
      ...hiddenAmounts(context, facts),
      ...asOne(wideCodes(context, table)),
    ];
  },
);

/** E5: amount cells hold numbers, neither texts nor error values, none is hidden, and digits are half-width. */
export const cellContentRule: FormRule = {
  id: 'E5',
  check: (context) => finish(checkCells(context)),
  checkInSteps: checkCells,
};

function* checkCells(context: CheckContext): Steps<CheckResult> {
  const { outcomes, findings } = yield* printedCells.checkInSteps(context);
  return { outcomes: [...outcomes, ...unreadLines(context)], findings };
}

/** Codes typed in full-width digits: nothing that looks codes up finds them. */
function wideCodes(context: CheckContext, table: RecognisedTable): readonly Problem[] {
  return classifiedRows(table).flatMap(({ code, codeCell }) => {
    const value = context.valueAt(codeCell);
    if (value.kind !== 'text' || !FULL_WIDTH_DIGIT.test(value.text)) return [];
    return [
      {
        key: `wide:${code}`,
        severity: 'info',
        cell: codeCell,
        problem: { code: 'fullWidthCode', printed: value.text.trim(), others: 0 },
      } as const,
    ];
  });
}

/** Cells of a table that were all typed the same way are one thing to put right, told at the first. */
function asOne(problems: readonly Problem[]): readonly Problem[] {
  const alike = (code: FormProblem['code']) =>
    problems.filter(({ problem }) => problem.code === code);
  return problems.flatMap((one) => {
    const { problem } = one;
    if (!isTyping(problem)) return [one];
    const [first, ...more] = alike(problem.code);
    if (first !== one) return [];
    const others = more.map(({ cell }) => cell);
    return [{ ...one, others, problem: { ...problem, others: others.length } }];
  });
}

type Typing = Extract<
  FormProblem,
  { readonly code: 'numberAsText' | 'fullWidthNumber' | 'fullWidthCode' }
>;

function isTyping(problem: FormProblem): problem is Typing {
  return ['numberAsText', 'fullWidthNumber', 'fullWidthCode'].includes(problem.code);
}

/** One for a table, at the first figure that nobody sees; what is added up includes it. */
function hiddenAmounts({ isHidden }: CheckContext, facts: readonly Fact[]): readonly Problem[] {
  const hidden = facts.filter((fact) => (figureOf(fact) ?? 0) !== 0 && isHidden(fact.cell));
  const [first] = hidden;
  if (first === undefined || first.reading.kind !== 'figure') return [];
  const { unit, places } = first.table;
  const shown = exactDecimal(first.reading.value, unit, places);
  return [
    {
      key: `hidden:${first.key}`,
      severity: 'info',
      cell: first.cell,
      others: hidden.slice(1).map(({ cell }) => cell),
      problem: { code: 'hiddenAmount', shown, others: hidden.length - 1 },
    },
  ];
}

function problemOf(fact: Fact, value: CellValue): Problem | null {
  const base = { key: fact.key, cell: fact.cell };
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return value.number < 0
        ? { ...base, severity: 'warning', problem: { code: 'negative', shown: value.shown } }
        : null;
    case 'text': {
      // 1061.34万元, or words where no amount is asked for, are how forms are filled in.
      if (isForm(fact.table)) return null;
      if (saysNothing(value.text)) return null;
      const content = value.text.trim();
      return { ...base, severity: 'info', problem: textProblem(content) };
    }
    case 'boolean':
      return {
        ...base,
        severity: 'info',
        problem: { code: 'textAsAmount', content: value.boolean ? 'TRUE' : 'FALSE' },
      };
    case 'error':
      return { ...base, severity: 'error', problem: { code: 'errorValue', content: value.code } };
    case 'uncalculated':
      if (isForm(fact.table)) return null;
      return { ...base, severity: 'info', problem: { code: 'uncalculated' } };
  }
}

function textProblem(content: string): FormProblem {
  const code = typedNumber(content);
  return code === null ? { code: 'textAsAmount', content } : { code, content, others: 0 };
}
