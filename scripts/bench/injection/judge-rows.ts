import type { Finding } from '../../../src/checks/finding';
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
    told: toldAs(top, first),
    asserted: { right: asserting.filter(isNamed).length, all: asserting.length },
    first,
    amongThree: errors.slice(0, 3).some(isNamed),
    exactSet: first && errors.length === 1,
    proposalRight: first && proposes(top, expected),
    falseErrors: 0,
    time,
    baselines: { 'flag each sum': none, Ochiai: none, 'typing error only': none },
  };
}

function toldAs(top: Finding | undefined, isNamed: boolean): Told {
  if (top === undefined) return 'silent';
  if (!isNamed) return 'other';
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
  return kind !== 'missing' && finding.cell.sheet === sheet && finding.cell.row === row;
}

function proposes(finding: Finding, { kind, right }: ExpectedPlace): boolean {
  if (finding.kind === 'form') {
    return finding.problem.code === 'mistypedCode' && finding.problem.expected === right;
  }
  if (finding.kind !== 'arithmetic') return false;
  // A single total that is behind is a wrong figure like any other.
  if (finding.layout === null) return kind === 'total';
  const { mistake } = finding.layout;
  switch (kind) {
    case 'code':
      return mistake.kind === 'wrongCode' && mistake.expected === right;
    case 'unit':
      return mistake.kind === 'wrongUnit' && mistake.expected === right;
    case 'missing':
      return mistake.kind === 'missingRow' && mistake.code === right;
    case 'row':
      return mistake.kind === 'repeatedRow' || mistake.kind === 'surplusRow';
    case 'total':
      return mistake.kind === 'staleTotals';
  }
}
