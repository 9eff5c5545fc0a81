import { BLANK_CELL, labelText } from '../../grid/cell-value';
import type { CheckContext } from '../check-context';
import type { CodeChange, PrintedCodeRow } from '../code-cells';
import { changesOfCode, misprintedPart } from '../code-cells';
import type { Problem } from './form-rule';

type CodePlace = Omit<PrintedCodeRow, 'textAt'>;

/** The row with what its cells print. */
export function asPrinted(
  { valueAt }: Pick<CheckContext, 'valueAt'>,
  row: CodePlace,
): PrintedCodeRow {
  return {
    ...row,
    textAt: (cell) => labelText({ ...BLANK_CELL, value: valueAt(cell) }),
  };
}

/** A mistyped code told at the part of it that is wrong, where 类 款 项 stand in cells of their own. */
export function atPart(problem: Problem, row: PrintedCodeRow): Problem {
  const slip = problem.problem;
  if (slip.code !== 'mistypedCode') return problem;
  const part = partChanged(row, slip.expected);
  if (part === null) return problem;
  const { cell, printed, expected } = part;
  const whole = printed === row.code ? {} : { whole: slip.expected };
  return { ...problem, cell, problem: { ...slip, printed, expected, ...whole } };
}

function partChanged(row: PrintedCodeRow, meant: string): CodeChange | null {
  const changes = row.code.length === meant.length ? changesOfCode(row, meant) : null;
  if (changes === null) return misprintedPart(row, meant);
  const [only = null, ...more] = changes;
  return more.length === 0 ? only : null;
}
