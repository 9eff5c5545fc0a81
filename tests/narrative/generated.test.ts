import fc from 'fast-check';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeDocument, Span } from '../../src/narrative/narrative-document';
import type { NarrativeProfile } from '../../src/narrative/profiles/narrative-profile';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import type { Item, Model } from './generated-budget';
import { bookOf, CLASS_NAMES, MODELS, sum, totalOf } from './generated-budget';
import { amount, change, percent, share } from './spec-oracle';
import { inputsOf } from './small-budget';

const BUDGETS = PROFILES.filter(({ document }) => document === '预算');
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

function texts(document: NarrativeDocument): string {
  return document.sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');
}

const years = ({ now, before }: { now: Omit<Model, 'year'>; before: Omit<Model, 'year'> }) =>
  [
    { ...now, year: 2024 },
    { ...before, year: 2023 },
  ] as const;

describe.each(BUDGETS.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const places = profile.settings.percentPlaces;
  const wording = (lead: string) => ({ lead, base: '2023年预算', places });

  test('says of generated sets what the model foretells', () => {
    fc.assert(
      fc.property(BOTH_YEARS, (pair) => {
        const [now, before] = years(pair);
        const text = texts(composed(profile, now, before));
        for (const expected of foretold(profile, now, before, wording)) {
          expect(text).toContain(expected);
        }
      }),
      { numRuns: 25 },
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

/** Sentences that this profile must contain, written from the model alone. */
function foretold(
  profile: NarrativeProfile,
  now: Model,
  before: Model,
  wording: (lead: string) => Parameters<typeof change>[2],
): readonly string[] {
  const { percentPlaces: places } = profile.settings;
  const both = (part: (one: Item) => bigint) => [sum(now, part), sum(before, part)] as const;
  const [total, totalBefore] = both(totalOf);
  const [basic] = both(({ personnel, operating }) => personnel + operating);
  const [project] = both((one) => one.project);
  const [operating] = both((one) => one.operating);
  const [personnel] = both((one) => one.personnel);
  const vehicles = now.purchase + now.operation;
  const threePublic = vehicles + now.reception;
  const threePublicBefore = before.purchase + before.operation + before.reception;
  const natures = `其中：基本支出${amount(basic)}万元${share(basic, total, places)}；项目支出${amount(project)}万元${share(project, total, places)}`;
  const classes = now.items
    .map((one, position) => ({ name: CLASS_NAMES[position] ?? '', value: totalOf(one) }))
    .filter(({ value }) => value > 0n);
  const lists = [
    natures,
    `总预算${amount(total)}万元，${change(total, totalBefore, wording('比'))}`,
    `财政拨款收支总预算`,
  ];
  const byProfile: Readonly<Record<string, readonly string[]>> = {
    budget: [
      `2024年财政拨款收支总预算${amount(total)}万元。`,
      `支出包括：${classes.map(({ name, value }) => `${name}${amount(value)}万元`).join('；')}。`,
      ...classes.map(
        ({ name, value }) => `${name}${amount(value)}万元${share(value, total, places)}。`,
      ),
      `人员经费${amount(personnel)}万元`,
      `2024年一般公共预算支出${amount(total)}万元，${change(total, totalBefore, wording('比'))}`,
      `${threePublic === 0n ? '未安排“三公”经费支出预算' : `“三公”经费预算${amount(threePublic)}万元`}，${change(threePublic, threePublicBefore, wording('比'))}`,
    ],
    'jianghan-2024': [
      `机关运行经费${amount(operating)}万元，${change(
        operating,
        sum(before, (one) => one.operating),
        wording('较'),
      )}`,
      `公务用车运行维护费${amount(now.operation)}万元，${change(now.operation, before.operation, wording('比'))}`,
    ],
    'hanyang-2021': [`支出包括：基本支出${amount(basic)}万元，项目支出${amount(project)}万元。`],
    'dongxihu-2023': [
      `上年结转${amount(now.opening)}万元`,
      `2.公用经费${amount(operating)}万元，${change(
        operating,
        sum(before, (one) => one.operating),
        wording('比'),
      )}`,
      `公务接待费预算${amount(now.reception)}万元，${change(now.reception, before.reception, wording('比'))}`,
    ],
    'jianghan-2021': [
      `一般公共预算安排支出${amount(total)}万元`,
      `涉及一般公共预算${amount(project)}万元`,
      classes
        .map(({ name, value }, position) => `${position + 1}、${name}${amount(value)}万元`)
        .join('；'),
    ],
  };
  const common = profile.id === 'jianghan-2021' ? lists.slice(0, 2) : lists;
  return [...common, ...(byProfile[profile.id] ?? [])];
}
