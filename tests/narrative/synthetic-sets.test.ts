import { makeSet } from '../../scripts/synthetic/make-set';
import type { SyntheticSet } from '../../scripts/synthetic/synthetic-set';
import { printedAmount } from '../../scripts/synthetic/synthetic-set';
import { cellAddress } from '../../src/base/address';
import { findInputField } from '../../src/narrative/inputs/input-fields';
import type { NarrativeDocument, Span } from '../../src/narrative/narrative-document';
import type { NarrativeProfile } from '../../src/narrative/profiles/narrative-profile';
import { ZERO_POLICIES } from '../../src/narrative/profiles/narrative-profile';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { narrateWorkbook } from '../../src/session/narrative/narrate-workbook';
import { amount, percent } from './spec-oracle';

const SEEDS = [1, 2, 3, 4, 5, 6];
const HUNDREDTH = 1_000_000;

/** What each cell prints, in hundredths of 万元, half up. */
function truthOf({ cells }: SyntheticSet): ReadonlyMap<string, bigint> {
  return new Map(
    cells.map(({ sheet, row, column, stored, step }) => [
      `${sheet}!${cellAddress({ row, column })}`,
      BigInt(Math.floor((2 * printedAmount(stored, step) + HUNDREDTH) / (2 * HUNDREDTH))),
    ]),
  );
}

/** The sum that one side of a formula names; null where it names a cell that holds no amount. */
function valueOf(operand: string, truth: ReadonlyMap<string, bigint>): bigint | null {
  const parts = operand
    .replace(/[()']/g, '')
    .split(' + ')
    .map((cell) => truth.get(cell) ?? null);
  return parts.reduce<bigint | null>(
    (sum, part) => (sum === null || part === null ? null : sum + part),
    0n,
  );
}

function expectTrue(span: Span, truth: ReadonlyMap<string, bigint>, places: number): boolean {
  const [part = '', whole] = span.formula.split(' ÷ ');
  const own = valueOf(part, truth);
  if (own === null) return false;
  if (span.kind === 'amount') {
    expect([span.formula, span.value]).toEqual([span.formula, amount(own)]);
    return true;
  }
  const all = whole === undefined ? null : valueOf(whole, truth);
  if (span.kind !== 'share' || all === null) return false;
  expect([span.formula, span.value]).toEqual([span.formula, percent(own, all, places)]);
  return true;
}

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  test.each(SEEDS)('of set %i prints what the cells hold, and asks for inputs only', (seed) => {
    const { document } = profile;
    const description = { seed, document, size: 'small', rounded: seed % 2 === 0 } as const;
    const set = makeSet({ ...description, formulas: false });
    const narrated = narrate(set, profile);
    expectFiguresTrue(narrated, truthOf(set), profile);
    const unknown = narrated.missing.map(({ id }) => id).filter((id) => !isInput(id));
    expect(unknown.filter((id) => !/^table\./.test(id))).toEqual([]);
    const notices = narrated.notices.map(({ message }) => message);
    expect(notices.filter((message) => message.includes('请核对'))).toEqual([]);
  });

  test.each(ZERO_POLICIES)('the largest first and zeros by %s, prints what they hold', (zeros) => {
    const { document } = profile;
    const description = { seed: 7, document, size: 'small', rounded: true } as const;
    const set = makeSet({ ...description, formulas: false });
    const changed: NarrativeProfile = {
      ...profile,
      settings: {
        ...profile.settings,
        listOrder: 'descending',
        zeroPolicy: { threePublic: zeros, procurement: zeros, vehicles: zeros },
      },
    };
    const [usual, other] = [narrate(set, profile), narrate(set, changed)];
    expectFiguresTrue(other, truthOf(set), changed);
    // Whatever the order, the parts come to the same: so do the notes that they differ.
    expect(other.notices).toEqual(usual.notices);
    expect(spansOf(other).filter(isOfValue).map(textOf).sort()).toEqual(
      spansOf(usual).filter(isOfValue).map(textOf).sort(),
    );
  });
});

function spansOf({ sections }: NarrativeDocument): readonly Span[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.spans));
}

/** Zeros come and go with the policy; names of what is largest may stand twice. */
function isOfValue({ kind, value }: Span): boolean {
  return (kind === 'amount' || kind === 'share') && value !== '0';
}

function textOf({ kind, value, formula }: Span): string {
  return `${kind} ${value} ${formula}`;
}

function expectFiguresTrue(
  document: NarrativeDocument,
  truth: ReadonlyMap<string, bigint>,
  { settings }: NarrativeProfile,
): void {
  const spans = spansOf(document);
  const checked = spans.filter((span) => expectTrue(span, truth, settings.percentPlaces));
  expect(checked.length).toBeGreaterThan(20);
}

function isInput(id: string): boolean {
  return findInputField(id) !== null;
}

function narrate(set: SyntheticSet, profile: NarrativeProfile) {
  const narration = narrateWorkbook({
    file: '本年.xlsx',
    workbook: inspectWorkbook(set.grids),
    prior: null,
    budget: null,
    inputs: new Map(),
    profile,
    set: null,
  });
  if (!narration.ok) throw new Error(JSON.stringify(narration.error));
  return narration.value.document;
}
