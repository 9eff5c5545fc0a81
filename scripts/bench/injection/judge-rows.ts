import type { MissingAmount, PlacedRow } from '../../../src/checks/culprit/layouts/layout-mistake';
import type { Finding } from '../../../src/checks/finding';
import { suspectsOf } from '../../../src/checks/suspects';
import type { SyntheticSet } from '../../synthetic/synthetic-set';
import { codedRows } from './coded-rows';
import type { Verdict } from './judge-case';
import type { EditedRows, ExpectedPlace } from './row-kinds';
import { timedCheck } from './timed-check';
import type { Told } from './told';
import { isAsserted } from './told';

/** Whether the row or label that is wrong is named, and what to do about it. */
export function judgeRows({ set, grids, expected }: EditedRows): Verdict {
  const { sets, time } = timedCheck(set, grids);
  const errors = sets.flatMap(({ checks }) =>
    checks.findings.filter(({ severity }) => severity === 'error'),
  );
  const detectable =
    expected.kind !== 'unit' ||
    set.relations.some(({ terms }) => {
      const sides = terms.filter(({ cell }) => set.cells[cell]?.blank === false);
      const inside = sides.filter(({ cell }) => set.cells[cell]?.sheet === expected.sheet);
      return inside.length > 0 && inside.length < sides.length;
    });
  const isNamed = (finding: Finding) => names(finding, expected);
  const [top] = errors;
  const first = top !== undefined && isNamed(top);
  const asserting = errors.filter(
    (finding) => finding.kind === 'arithmetic' && isAsserted(finding),
  );
  const none = { first: false, amongThree: false };
  return {
    detectable,
    decidable: detectable && isKnowable(set, expected),
    found: errors.length > 0,
    told: toldAs(top, expected),
    asserted: { right: asserting.filter(isNamed).length, all: asserting.length },
    first,
    amongThree: errors.slice(0, 3).some(isNamed),
    exactSet: first && errors.length === 1,
    proposes: first,
    proposalRight: first && proposes(top, expected),
    falseErrors: 0,
    time,
    baselines: { 'flag each sum': none, Ochiai: none, 'typing error only': none },
  };
}

function toldAs(top: Finding | undefined, expected: ExpectedPlace): Told {
  if (top === undefined) return 'silent';
  if (!names(top, expected)) return isOneOf(top, expected) ? 'oneOf' : 'other';
  return top.kind !== 'arithmetic' || isAsserted(top) ? 'certain' : 'possible';
}

/** What was left out can only be told where another table prints it. */
function isKnowable(set: SyntheticSet, { kind, sheet, right }: ExpectedPlace): boolean {
  if (kind !== 'missing') return true;
  return codedRows(set).some((row) => row.sheet !== sheet && row.code === right);
}

function names(finding: Finding, { kind, sheet, row, right }: ExpectedPlace): boolean {
  if (finding.kind === 'form') {
    return kind !== 'missing' && finding.cell.sheet === sheet && finding.cell.row === row;
  }
  if (finding.kind !== 'arithmetic') return false;
  const { layout, culprits } = finding;
  if (layout === null) {
    const [culprit, rival] = culprits;
    const cell = culprit?.fact.cell;
    const isDecided = culprit?.confidence !== rival?.confidence;
    return kind !== 'missing' && isDecided && cell?.sheet === sheet && cell.row === row;
  }
  const { mistake } = layout;
  if (mistake.kind === 'missingRow') return kind === 'missing' && mistake.code === right;
  if (kind === 'missing') return mistake.kind === 'omittedRow' && isAt(mistake.row, sheet, row);
  return finding.cell.sheet === sheet && finding.cell.row === row;
}

function isAt({ cell }: PlacedRow, sheet: string, row: number): boolean {
  return cell.sheet === sheet && cell.row === row;
}

/** Whether the broken sums are told with the total that lacks the row, as one of what it may be. */
function isOneOf(finding: Finding, { kind, sheet, row }: ExpectedPlace): boolean {
  if (finding.kind !== 'arithmetic' || kind !== 'missing') return false;
  const suspects = suspectsOf(finding);
  const uneven = suspects.kind === 'open' ? suspects.uneven : null;
  return uneven?.kind === 'lacking' && isAt(uneven.row, sheet, row);
}

/** The very amounts of the row, but for what rounding hides. */
function lacks(
  amounts: readonly MissingAmount[],
  lacking: ExpectedPlace['lacking'] = { amounts: [], slack: 0 },
): boolean {
  return (
    amounts.length === lacking.amounts.length &&
    amounts.every(
      ({ amount }, place) => Math.abs(amount - (lacking.amounts[place] ?? 0)) <= lacking.slack,
    )
  );
}

function proposes(finding: Finding, expected: ExpectedPlace): boolean {
  const { kind, right } = expected;
  if (finding.kind === 'form') {
    return finding.problem.code === 'mistypedCode' && finding.problem.expected === right;
  }
  if (finding.kind !== 'arithmetic') return false;
  // A single total that is behind is a wrong figure like any other.
  if (finding.layout === null) return kind === 'total';
  const { mistake } = finding.layout;
  switch (kind) {
    case 'code':
      return mistake.kind === 'wrongCode' && (mistake.whole ?? mistake.expected) === right;
    case 'unit':
      return mistake.kind === 'wrongUnit' && mistake.expected === right;
    case 'missing':
      return mistake.kind === 'omittedRow'
        ? lacks(mistake.amounts, expected.lacking)
        : mistake.kind === 'missingRow' && mistake.code === right;
    case 'row':
      return mistake.kind === 'repeatedRow' || mistake.kind === 'surplusRow';
    case 'total':
      return mistake.kind === 'staleTotals';
  }
}
