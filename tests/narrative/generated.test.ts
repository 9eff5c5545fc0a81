import fc from 'fast-check';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeDocument, Span } from '../../src/narrative/narrative-document';
import type { NarrativeProfile } from '../../src/narrative/profiles/narrative-profile';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { expectedOfBudget } from './budget-oracle';
import { printedFigures } from './expected-figures';
import type { Model } from './generated-budget';
import { MODELS } from './generated-budget';
import { bookOf } from './generated-budget-sheets';
import { percent } from './spec-oracle';
import { inputsOf } from './small-budget';

const BUDGETS = PROFILES.filter(({ document }) => document === '预算');
/** `NARRATIVE_ROUNDS=100 npx jest tests/narrative/generated` tries a hundred times as many. */
const ROUNDS = Number(process.env['NARRATIVE_ROUNDS'] ?? 1);

const BOTH_YEARS = fc.record({ now: MODELS, before: MODELS });

function composed(profile: NarrativeProfile, now: Model, before: Model | null): NarrativeDocument {
  const result = composeNarrative({
    books: { current: bookOf(now), prior: before === null ? null : bookOf(before), budget: null },
    files: { current: '本年.xlsx', prior: '上年.xlsx', budget: null },
    inputs: inputsOf({ perf: { targets: '是' } }),
    profile,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const years = ({ now, before }: { now: Omit<Model, 'year'>; before: Omit<Model, 'year'> }) =>
  [
    { ...now, year: 2024 },
    { ...before, year: 2023 },
  ] as const;

describe.each(BUDGETS.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const places = profile.settings.percentPlaces;

  test('prints every figure as foretold from the specification, and no other', () => {
    fc.assert(
      fc.property(BOTH_YEARS, (pair) => {
        const [now, before] = years(pair);
        const printed = printedFigures(composed(profile, now, before));
        const expected = expectedOfBudget(profile.id, places, now, before);
        for (const [section, figures] of printed) {
          const own = expected.get(section) ?? { figures: [], drifts: false };
          expect({ section, ...figures }).toEqual({ section, ...own });
        }
      }),
      { numRuns: 20 * ROUNDS, endOnFailure: true },
    );
  });

  test('lists every placeholder, and no comparison without its base', () => {
    fc.assert(
      fc.property(MODELS, (model) => {
        const document = composed(profile, { ...model, year: 2024 }, null);
        const missing = new Set(document.missing.map(({ section, id }) => `${section} ${id}`));
        for (const { id, paragraphs } of document.sections) {
          for (const paragraph of paragraphs) {
            expect(paragraph.text).not.toMatch(/(比|较|与)2023年预算/);
            const slots = paragraph.text.match(/【[^】]+】/g) ?? [];
            const marked = paragraph.spans.filter(({ value }) => value.startsWith('【'));
            expect(marked.map(({ value }) => value)).toEqual(slots);
            for (const { input } of marked) expect(missing).toContain(`${id} ${input ?? ''}`);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  test('every percentage recomputes from the amounts that its formula names', () => {
    fc.assert(
      fc.property(BOTH_YEARS, (pair) => {
        const [now, before] = years(pair);
        const document = composed(profile, now, before);
        const spans = document.sections.flatMap(({ paragraphs }) =>
          paragraphs.flatMap((paragraph) => paragraph.spans),
        );
        const printed = new Map(
          spans
            .filter(({ kind }) => kind === 'amount')
            .map(({ formula, value }) => [formula, value]),
        );
        for (const span of spans.filter(({ kind }) => kind === 'share')) {
          const [part, whole] = operands(span, printed);
          if (part === null || part === undefined) continue;
          if (whole === null || whole === undefined) continue;
          expect([span.formula, span.value]).toEqual([span.formula, percent(part, whole, places)]);
        }
      }),
      { numRuns: 10 },
    );
  });
});

function operands(
  { formula }: Span,
  printed: ReadonlyMap<string, string>,
): readonly (bigint | null)[] {
  return formula.split(' ÷ ').map((operand) => {
    const value = printed.get(operand);
    if (value === undefined) return null;
    const [whole = '0', fraction = ''] = value.split('.');
    return BigInt(whole + fraction.padEnd(2, '0'));
  });
}
