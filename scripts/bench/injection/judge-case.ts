import type { CellRef } from '../../../src/base/address';
import { cellKey } from '../../../src/base/address';
import type { Culprit } from '../../../src/checks/culprit';
import type { ArithmeticFinding, Finding } from '../../../src/checks/finding';
import type { SyntheticSet } from '../../synthetic/synthetic-set';
import type { Edits } from './edit-set';
import { brokenRelations, cleanAmount, editSet } from './edit-set';
import { BASELINES } from './baselines';
import { hasRivals } from './rivals';
import type { CheckTime } from './timed-check';
import { timedCheck } from './timed-check';
import type { Told } from './told';
import { isAsserted, toldBy } from './told';

/** What checking a planted error came to; shares are added up over many. */
export interface Verdict {
  /** Some relation of the generator's own list shows it. */
  readonly detectable: boolean;
  /** Of single cells: no other one comes out right with as likely a slip. Several count as decidable. */
  readonly decidable: boolean;
  readonly found: boolean;
  readonly told: Told;
  /** Of the errors that assert what is wrong, how many are right. */
  readonly asserted: { readonly right: number; readonly all: number };
  /** Told as the wrong one, or before all others. */
  readonly first: boolean;
  readonly amongThree: boolean;
  /** Exactly the wrong cells are named, and no others. */
  readonly exactSet: boolean;
  /** A value is said with it: not where figures may have slid, which leaves open what an empty cell lacks. */
  readonly proposes: boolean;
  /** The first cell's proposed value, its interval or the bound told instead holds for the right one. */
  readonly proposalRight: boolean;
  /** Errors about nothing that the planted one touches. */
  readonly falseErrors: number;
  readonly time: CheckTime;
  readonly baselines: Readonly<
    Record<string, { readonly first: boolean; readonly amongThree: boolean }>
  >;
}

/** `wrong`: the cells that are, where that is not just what was typed. */
export function judgeCase(
  set: SyntheticSet,
  edits: Edits,
  wrong: ReadonlySet<number> = new Set(edits.keys()),
): Verdict {
  const edited = editSet(set, edits);
  const broken = brokenRelations(edited);
  const { sets, time } = timedCheck(set, edited.grids);
  const places = new Map(set.cells.map((cell) => [cellKey(cell), cell.index]));
  const indexOf = (cell: CellRef) => places.get(cellKey(cell)) ?? -1;
  const errors = sets.flatMap(({ book, checks }) =>
    checks.findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) => ({ finding, cells: cellsOf(book.facts, finding).map(indexOf) })),
  );
  const isTouched = (cells: readonly number[]) => cells.some((cell) => edited.affected.has(cell));
  const arithmetic = errors.flatMap(({ finding }) =>
    finding.kind === 'arithmetic' ? finding : [],
  );
  const [culprit, ...others] = arithmetic[0]?.culprits ?? [];
  const named = (one: Culprit) => [one.fact, ...one.copies].map(({ cell }) => indexOf(cell));
  const layout = arithmetic[0]?.layout ?? null;
  const stands = (layout?.facts ?? []).some(({ cell }) => wrong.has(indexOf(cell)));
  const isWrong = (cell: CellRef) => wrong.has(indexOf(cell));
  const told = toldFirst(arithmetic[0], errors.length, isWrong);
  const first = told === 'certain' || told === 'possible';
  const asserting = arithmetic.filter(isAsserted);
  const all = arithmetic.flatMap(({ culprits: [own] }) => (own === undefined ? [] : named(own)));
  return {
    detectable: broken.length > 0,
    decidable: broken.length > 0 && (wrong.size > 1 || !hasRivals(edited, broken, soleCell(wrong))),
    found: errors.some(({ cells }) => isTouched(cells)),
    told,
    asserted: {
      right: asserting.filter((finding) => toldBy(finding, isWrong) === 'certain').length,
      all: asserting.length,
    },
    first,
    amongThree:
      stands ||
      [culprit, ...others]
        .slice(0, 3)
        .some((one) => one !== undefined && wrong.has(indexOf(one.fact.cell))),
    exactSet: first && all.length === wrong.size && all.every((cell) => wrong.has(cell)),
    proposes: first && (arithmetic[0]?.slidFrom ?? null) === null,
    proposalRight:
      first &&
      (layout !== null
        ? layout.mistake.kind === 'wrongUnit'
        : culprit !== undefined && isRight(culprit, cleanAmount(set, indexOf(culprit.fact.cell)))),
    falseErrors: errors.filter(({ cells }) => !isTouched(cells)).length,
    time,
    baselines: Object.fromEntries(
      Object.entries(BASELINES).map(([name, rank]) => {
        const { cells, decided } = rank(edited, broken);
        const hit = (count: number) => cells.slice(0, count).some((cell) => wrong.has(cell));
        return [name, { first: decided && hit(1), amongThree: hit(3) }];
      }),
    ),
  };
}

function toldFirst(
  first: ArithmeticFinding | undefined,
  errors: number,
  isWrong: (cell: CellRef) => boolean,
): Told {
  if (first === undefined) return errors === 0 ? 'silent' : 'other';
  return toldBy(first, isWrong);
}

function soleCell(wrong: ReadonlySet<number>): number {
  const [cell = -1] = wrong;
  return cell;
}

function cellsOf(
  facts: readonly { readonly cell: CellRef }[],
  finding: Finding,
): readonly CellRef[] {
  if (finding.kind !== 'arithmetic') return [finding.cell];
  return finding.relations.flatMap((one: ArithmeticFinding['relations'][number]) =>
    one.relation.terms.flatMap(({ fact }) => facts[fact]?.cell ?? []),
  );
}

function isRight(culprit: Culprit, right: number | null): boolean {
  const { proposed, interval, bound } = culprit;
  const value = right ?? 0;
  if (bound !== null) return bound.kind === 'most' ? value <= bound.value : value >= bound.value;
  if (proposed === value) return true;
  return interval !== null && interval.low <= value && value <= interval.high;
}
