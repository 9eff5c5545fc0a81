import fc from 'fast-check';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import type { NarrativeDocument } from '../../src/narrative/narrative-document';
import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { factBooks } from '../fixtures/read-tables';
import { expectedOfAccounts } from './accounts-oracle';
import { printedFigures } from './expected-figures';
import { accountsBook } from './generated-accounts-sheets';
import { MODELS } from './generated-budget';
import { bookOf } from './generated-budget-sheets';
import { inputsOf } from './small-budget';
import { amount, change, percent } from './spec-oracle';

/** What the tables of the fixture state, in hundredths. */
const TOTAL = 110_500n;
const SPENT = { '2010301': 50_000n, '2010302': 40_500n, '2080505': 6_000n, '2210201': 4_000n };
const THREE_PUBLIC = 1_200n;

const [current] = factBooks(...FINAL_ACCOUNTS);

function composed(inputs: unknown): NarrativeDocument {
  if (current === undefined) throw new Error('the fixture is one set');
  const result = composeNarrative({
    books: { current, prior: null, budget: null },
    files: { current: '决算.xlsx', prior: null, budget: null },
    inputs: inputsOf(inputs),
    profile: FINAL_ACCOUNTS_2022,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function texts(document: NarrativeDocument): string {
  return document.sections
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join('\n');
}

const figure = fc.bigInt({ min: 0n, max: 99_999_999n });
const budgets = fc.record({
  '2010301': figure,
  '2010302': figure,
  '2080505': figure,
  '2210201': figure,
});

test('final accounts say of any last year and budget what follows from them', () => {
  fc.assert(
    fc.property(figure, figure, budgets, (total, threePublic, budget) => {
      const text = texts(
        composed({
          prior: { total: amount(total), threePublic: amount(threePublic) },
          budget: Object.fromEntries(
            Object.entries(budget).map(([code, value]) => [code, amount(value)]),
          ),
        }),
      );
      const both = change(TOTAL, total, {
        lead: '与',
        base: '2022年度相比，收、支总计各',
        places: 2,
      }).replace('各持平', '持平');
      expect(text).toContain(`2023年度收、支总计${amount(TOTAL)}万元。${both}`);
      const wording = { lead: '较', base: '上年', places: 2 };
      expect(text).toContain(`完成预算的80%；${change(THREE_PUBLIC, threePublic, wording)}`);
      const sum = Object.values(budget).reduce((all, value) => all + value, 0n);
      expect(text).toContain(`支出年初预算为${amount(sum)}万元，支出决算为1005万元`);
      for (const [code, spent] of Object.entries(SPENT)) {
        const planned = Object.entries(budget).find(([one]) => one === code)?.[1] ?? 0n;
        expect(text).toContain(`年初预算为${amount(planned)}万元，${completion(spent, planned)}`);
      }
    }),
    { numRuns: 60 },
  );
});

/** A reason exactly where the two differ; no rate where nothing was planned. */
function completion(spent: bigint, planned: bigint): string {
  const done = `支出决算为${amount(spent)}万元`;
  if (planned === 0n) return `${done}，年初未安排预算，支出决算数大于年初预算数的主要原因是`;
  const rate = `${done}，完成年初预算的${percent(spent, planned, 2)}%`;
  if (spent === planned) return `${rate}。`;
  return `${rate}，支出决算数${spent > planned ? '大' : '小'}于年初预算数的主要原因是`;
}

/** `NARRATIVE_ROUNDS=100 npx jest tests/narrative/generated` tries a hundred times as many. */
const ROUNDS = Number(process.env['NARRATIVE_ROUNDS'] ?? 1);

test('prints every figure of generated accounts as foretold from the specification', () => {
  fc.assert(
    fc.property(fc.record({ now: MODELS, before: MODELS, plan: MODELS }), (models) => {
      const now = { ...models.now, year: 2023 };
      const before = { ...models.before, year: 2022 };
      const plan = { ...models.plan, year: 2023 };
      const result = composeNarrative({
        books: { current: accountsBook(now), prior: accountsBook(before), budget: bookOf(plan) },
        files: { current: '决算.xlsx', prior: '上年.xlsx', budget: '预算.xlsx' },
        inputs: inputsOf({}),
        profile: FINAL_ACCOUNTS_2022,
      });
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      const expected = expectedOfAccounts(now, before, plan);
      for (const [section, figures] of printedFigures(result.value)) {
        const own = expected.get(section) ?? { figures: [], drifts: false };
        expect({ section, ...figures }).toEqual({ section, ...own });
      }
    }),
    { numRuns: 20 * ROUNDS, endOnFailure: true },
  );
});
