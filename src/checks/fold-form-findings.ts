import { cellKey } from '../base/address';
import type { ArithmeticFinding, Finding, FormFinding, FoundLayout } from './finding';
import type { CodesPutRight } from './put-right';
import { goesWith } from './put-right';

/** The findings about form without those that say no more than an arithmetic one: the same row, code or sign is wrong. */
export function foldFormFindings(
  form: readonly Finding[],
  arithmetic: readonly ArithmeticFinding[],
  putRight: CodesPutRight,
): readonly Finding[] {
  const layouts = arithmetic.flatMap(({ layout }) => layout ?? []);
  const proven = form.flatMap((finding) =>
    finding.kind === 'form' && isSlip(finding, 'error') ? [finding] : [],
  );
  return form.filter(
    (finding) =>
      finding.kind !== 'form' ||
      !(
        layouts.some((layout) => isFolded(finding, layout)) ||
        arithmetic.some((one) => goesWith(finding, { finding: one, anew: putRight.get(one) })) ||
        proven.some((slip) => isToldAs(finding, slip))
      ),
  );
}

function isSlip({ problem, severity }: FormFinding, expected: Finding['severity']): boolean {
  return problem.code === 'mistypedCode' && severity === expected;
}

/** That the code is none, or not that of its name, is what the proven slip says as well. */
function isToldAs(hint: FormFinding, slip: FormFinding): boolean {
  if (isSlip(hint, 'warning')) return cellKey(hint.cell) === cellKey(slip.cell);
  const { problem: its } = slip;
  return (
    hint.problem.code === 'wrongName' &&
    its.code === 'mistypedCode' &&
    hint.problem.nameOf === (its.whole ?? its.expected) &&
    hint.cell.sheet === slip.cell.sheet &&
    hint.cell.row === slip.cell.row
  );
}

function isFolded({ cell, problem }: FormFinding, { mistake, facts }: FoundLayout): boolean {
  const places = new Set(
    facts.flatMap(({ row, cell: own }) =>
      [row.codeCell, row.nameCell, own].flatMap((one) => (one === undefined ? [] : cellKey(one))),
    ),
  );
  if ('row' in mistake) places.add(cellKey(mistake.row.cell));
  const isOfRow = places.has(cellKey(cell));
  switch (mistake.kind) {
    case 'repeatedRow':
      return isOfRow && problem.code === 'duplicateCode';
    case 'surplusRow':
      return isOfRow && (problem.code === 'hiddenAmount' || OF_CODES.has(problem.code));
    case 'missingRow':
      return (
        (problem.code === 'missingParent' && problem.parent === mistake.code) ||
        (problem.code === 'absentFromWhole' && problem.printed === mistake.code)
      );
    case 'wrongCode':
      return isOfRow
        ? OF_CODES.has(problem.code)
        : (problem.code === 'missingParent' &&
            cell.sheet === mistake.row.cell.sheet &&
            problem.parent === (mistake.whole ?? mistake.expected)) ||
            (problem.code === 'absentFromWhole' &&
              problem.printed === (mistake.whole ?? mistake.expected));
    case 'foreignTable':
      return (
        problem.code === 'titleYear' &&
        problem.printed === mistake.otherYear &&
        cellKey(cell) === cellKey(mistake.cell)
      );
    case 'swappedRows':
    case 'swappedColumns':
    case 'blankRow':
    case 'totalAsPart':
    case 'blankColumn':
    case 'omittedRow':
    case 'staleTotals':
    case 'wrongUnit':
      return false;
  }
}

const OF_CODES: ReadonlySet<FormFinding['problem']['code']> = new Set([
  'duplicateCode',
  'missingParent',
  'codeOrder',
  'wrongName',
  'nameOfOtherYear',
  'unlistedCode',
  'mistypedCode',
  'otherFund',
  'nameDiffers',
  'absentFromWhole',
]);
