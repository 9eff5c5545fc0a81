import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { makeSet } from '../../synthetic/make-set';
import type { Random } from '../../synthetic/random';
import { createRandom } from '../../synthetic/random';
import type { SetDescription, SetSize, SyntheticSet } from '../../synthetic/synthetic-set';
import { BASELINES } from './baselines';
import { ERROR_KINDS } from './error-kinds';
import { FORMULA_KINDS } from './formula-kinds';
import type { Verdict } from './judge-case';
import type { Told } from './told';
import { judgeCase } from './judge-case';
import { judgeRows } from './judge-rows';
import { ROW_KINDS } from './row-kinds';
import type { CheckTime } from './timed-check';
import { report } from '../measure';

const SIZES: readonly SetSize[] = ['small', 'typical', 'large'];

/** Every way a set can be, but for its seed; typed ones and those with formulas apart. */
function descriptions(formulas: boolean, sizes = SIZES): readonly Omit<SetDescription, 'seed'>[] {
  return sizes.flatMap((size) =>
    (['预算', '决算'] as const).flatMap((document) =>
      [false, true].map((rounded) => ({ document, size, rounded, formulas })),
    ),
  );
}

/** So many planted errors of a kind, evenly over all ways a set can be. */
export function judgeKind(
  kind: string,
  formulas: boolean,
  count: number,
  sizes = SIZES,
  firstSeed = SET_SEEDS,
): readonly Verdict[] {
  const judge = judgeOf(kind);
  const ways = descriptions(formulas, sizes);
  const verdicts: Verdict[] = [];
  for (let number = 0; verdicts.length < count && number < count * 3; number += 1) {
    const way = ways[number % ways.length];
    if (way === undefined) break;
    const seed = firstSeed + (Math.floor(number / ways.length) % DISTINCT_SETS);
    const set = knownSet({ ...way, seed });
    const random = createRandom(number * 7919 + kind.length + firstSeed - SET_SEEDS);
    const verdict = judge(random, set);
    if (verdict !== null) verdicts.push(verdict);
  }
  return verdicts;
}

type Judge = (random: Random, set: SyntheticSet) => Verdict | null;

function judgeOf(kind: string): Judge {
  const inject = ERROR_KINDS[kind];
  const injectRow = ROW_KINDS[kind];
  const injectFormula = FORMULA_KINDS[kind];
  if (injectFormula !== undefined) {
    return (random, set) => {
      const mistake = injectFormula(random, set);
      return mistake === null
        ? null
        : judgeCase(mistake.set, mistake.edits, new Set([mistake.wrong]));
    };
  }
  if (inject !== undefined) {
    return (random, set) => {
      const edits = inject(random, set);
      return edits === null ? null : judgeCase(set, edits);
    };
  }
  if (injectRow === undefined) throw new Error(`${kind} is no kind of error`);
  return (random, set) => {
    const edited = injectRow(random, set);
    return edited === null ? null : judgeRows(edited);
  };
}

const SET_SEEDS = 1_000;
const DISTINCT_SETS = 4;
const sets = new Map<string, ReturnType<typeof makeSet>>();

function knownSet(description: SetDescription): ReturnType<typeof makeSet> {
  const key = JSON.stringify(description);
  const known = sets.get(key) ?? makeSet(description);
  sets.set(key, known);
  return known;
}

/** Prints recall, naming of the wrong cell, false errors and time, beside the baselines. */
export function benchInjection(perKind: number, firstSeed: number): void {
  benchClean(perKind, firstSeed);
  for (const formulas of [false, true]) {
    console.log(
      `\n${formulas ? 'live formulas' : 'typed'}, ${perKind} planted errors of each kind`,
    );
    const heads = [
      'recall',
      'certain',
      'possible',
      'one of n',
      'other',
      'silent',
      'first',
      'if decidable',
      'top 3',
      'exact set',
      'proposal',
      'false',
      'masked',
      'ms',
      '95 % ms',
    ];
    console.log(`${''.padEnd(16)}${heads.map((head) => head.padStart(17)).join('')}`);
    // A live total counts a row put in among its own, so these mistakes are those of typed sets.
    const kinds = [
      ...Object.keys(ERROR_KINDS),
      ...Object.keys(formulas ? FORMULA_KINDS : ROW_KINDS),
    ];
    const all = kinds.map((kind) => {
      const verdicts = judgeKind(kind, formulas, perKind, SIZES, firstSeed);
      printLine(kind, verdicts);
      return verdicts;
    });
    printLine('all', all.flat());
    printConfidence(all.flat());
    for (const size of SIZES) printTimes(size, all.flat());
    for (const name of Object.keys(BASELINES)) {
      const shown = all.flat().filter(({ detectable }) => detectable);
      const first = shown.filter(({ baselines }) => baselines[name]?.first);
      const three = shown.filter(({ baselines }) => baselines[name]?.amongThree);
      console.log(
        `${name.padEnd(19)} first${share(first.length, shown.length)}, top 3${share(three.length, shown.length)}`,
      );
    }
  }
}

function benchClean(perKind: number, firstSeed: number): void {
  const ways = [...descriptions(false), ...descriptions(true)];
  const found = ways.flatMap((way) =>
    Array.from({ length: Math.ceil(perKind / ways.length) }, (_, number) => {
      const seed = firstSeed + number;
      const { sets: read } = inspectWorkbook(makeSet({ ...way, seed }).grids);
      return read.flatMap(({ checks }) =>
        checks.findings.filter(({ severity }) => severity === 'error'),
      );
    }),
  );
  const bad = found.filter((errors) => errors.length > 0).length;
  console.log(`\nclean sets with a false error ${share(bad, found.length)}`);
}

const TOLD: readonly Told[] = ['certain', 'possible', 'oneOf', 'other', 'silent'];

function printLine(kind: string, verdicts: readonly Verdict[]): void {
  const shown = verdicts.filter(({ detectable }) => detectable);
  const count = (is: (verdict: Verdict) => boolean) => shown.filter(is).length;
  const first = count((verdict) => verdict.first);
  const falseErrors = verdicts.reduce((sum, verdict) => sum + verdict.falseErrors, 0);
  const times = verdicts.map(({ time }) => time.milliseconds).sort((a, b) => a - b);
  console.log(
    [
      kind.padEnd(16),
      share(
        count(({ found }) => found),
        shown.length,
      ),
      ...TOLD.map((told) =>
        share(
          count((verdict) => verdict.told === told),
          shown.length,
        ),
      ),
      share(first, shown.length),
      share(
        count((verdict) => verdict.decidable && verdict.first),
        count(({ decidable }) => decidable),
      ),
      share(
        count(({ amongThree }) => amongThree),
        shown.length,
      ),
      share(
        count(({ exactSet }) => exactSet),
        shown.length,
      ),
      share(
        count(({ proposes, proposalRight }) => proposes && proposalRight),
        count(({ proposes }) => proposes),
      ),
      String(falseErrors).padStart(17),
      share(verdicts.length - shown.length, verdicts.length),
      (times[Math.floor(times.length / 2)] ?? 0).toFixed(1).padStart(17),
      (times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1).padStart(17),
    ].join(''),
  );
}

/** How long the checks of one size of set took, each cell read and each cause looked for. */
function printTimes(size: SetSize, verdicts: readonly Verdict[]): void {
  const times = verdicts.flatMap(({ time }) => (time.size === size ? time : []));
  const median = (of: (time: CheckTime) => number) => middle(times.map(of));
  const [amounts, cells] = [median((time) => time.amounts), median((time) => time.cells)];
  const taken = median(({ milliseconds }) => milliseconds);
  report(`${size}: ${amounts} amounts in ${cells} cells`, taken, BOUND);
  const searches = times.flatMap(({ search }) => search ?? []);
  report(`  of that the search, ${searches.length} of them profiled`, middle(searches));
}

/** Milliseconds at the median, promised for 5,000 cells. */
const BOUND = 5;

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Wilson's 95 % intervals of recall and of naming the right cell first. */
function printConfidence(verdicts: readonly Verdict[]): void {
  const shown = verdicts.filter(({ detectable }) => detectable);
  const decidable = shown.filter((verdict) => verdict.decidable);
  const parts = [
    wilson(shown.filter(({ found }) => found).length, shown.length),
    wilson(shown.filter(({ first }) => first).length, shown.length),
    wilson(decidable.filter(({ first }) => first).length, decidable.length),
  ];
  const [recall = '', first = '', decidable95 = ''] = parts;
  console.log(`95 %: recall ${recall}, first ${first}, if decidable ${decidable95}`);
  printAsserted(verdicts);
}

/** Whether what is told without a “maybe” is right: of the first errors, and of all. */
function printAsserted(verdicts: readonly Verdict[]): void {
  const certain = verdicts.filter(({ told }) => told === 'certain').length;
  const wrongly = verdicts.filter(
    ({ told, asserted }) => told !== 'certain' && asserted.all > 0,
  ).length;
  const right = verdicts.reduce((sum, { asserted }) => sum + asserted.right, 0);
  const all = verdicts.reduce((sum, { asserted }) => sum + asserted.all, 0);
  console.log(
    `told as certain and right: of the mistakes${share(certain, certain + wrongly)}, of all errors told${share(right, all)}`,
  );
}

function wilson(part: number, whole: number): string {
  if (whole === 0) return '–';
  const z = 1.96;
  const rate = part / whole;
  const centre = (rate + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const spread =
    ((z / (1 + (z * z) / whole)) * Math.sqrt(rate * (1 - rate) + (z * z) / (4 * whole))) /
    Math.sqrt(whole);
  return `${((centre - spread) * 100).toFixed(1)}–${((centre + spread) * 100).toFixed(1)}%`;
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '–' : ((part / whole) * 100).toFixed(1);
  return `${part}/${whole} ${percent}%`.padStart(17);
}
