import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../src/base/address';
import { z } from '../../src/base/zod';
import type { Fact } from '../../src/facts/fact';
import type { FactBook } from '../../src/facts/fact-book';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { hundredthsOf } from '../../src/narrative/compute/hundredths';
import { CONCEPTS } from '../../src/narrative/names/concepts';
import type { NarrativeDocument, Span } from '../../src/narrative/narrative-document';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { coordinatesText } from '../../src/tables/coordinates/coordinates';
import { FILLED_IN, FILLED_IN_AFTERWARDS } from './filled-in';
import { printedWorkbook } from './printed-workbooks';
import { amount, percent } from './spec-oracle';
import { inputsOf } from './small-budget';

/**
 * The figures that five published documents print, by section: what they are out of which cells, or
 * what else they need. Amounts and names of the documents are not among it.
 */
const PRINTED = z.array(
  z.union([
    z.strictObject({
      section: z.string(),
      kind: z.enum(['amount', 'share', 'delta', 'deltaPercent', 'completion']),
      /** Tables and coordinates; 类, 款, 项 and * stand for any code or project. */
      cells: z.array(z.string()),
      /** How often. */
      printed: z.number(),
      from: z.literal('tables'),
      /** The document prints another figure than its tables say. */
      documentErrs: z.literal(true).optional(),
    }),
    z.strictObject({
      section: z.string(),
      input: z.string(),
      printed: z.number(),
      from: z.enum(['prior', 'budget', 'manual']),
    }),
  ]),
);

const DOCUMENTS = PROFILES.map(({ id }) => id).filter((id) => id !== 'budget');

describe.each(DOCUMENTS)('the figures that %s prints', (id) => {
  const printed = PRINTED.parse(
    JSON.parse(readFileSync(join(__dirname, 'printed', `${id}.json`), 'utf8')),
  );
  let book: FactBook;
  let bare: NarrativeDocument;
  let filled: NarrativeDocument;

  beforeAll(async () => {
    book = await printedWorkbook(id);
    const isBudget = book.set.document === '预算';
    const prior = Object.fromEntries(Object.keys(CONCEPTS).map((concept) => [concept, 1]));
    bare = composed(id, book, {});
    const common = isBudget ? FILLED_IN : FILLED_IN_AFTERWARDS;
    const costs = { fuel: 1, repair: 1, insurance: 1 };
    const vehicles = { ...common.vehicles, costs };
    filled = composed(id, book, { ...common, unit: {}, vehicles, prior });
  });

  test('are printed in their sections as the cells say, wherever tables determine them', () => {
    const wanted = printed.flatMap((one) => (one.from === 'tables' ? [one] : []));
    const facts = factsByCell(book);
    const spans = spansBySection(filled);
    const missing = wanted.filter(
      ({ section, kind, cells }) =>
        !(spans.get(section) ?? []).some(
          (span) =>
            span.kind === kind &&
            keysOf(span, facts).join() === cells.join() &&
            span.value === recomputed(span, facts, filled),
        ),
    );
    const all = wanted.reduce((sum, one) => sum + one.printed, 0);
    const lacking = missing.reduce((sum, one) => sum + one.printed, 0);
    process.stdout.write(`${id}: ${all - lacking} ÷ ${all}\n`);
    expect(missing).toEqual([]);
  });

  test('are asked for in their sections, wherever tables do not', () => {
    const wanted = printed.flatMap((one) => (one.from === 'tables' ? [] : [one]));
    const asked = new Set(
      [
        ...bare.missing.map(({ section, id: input }) => `${section} ${input}`),
        ...filled.missing.map(({ section, id: input }) => `${section} ${input}`),
        ...[...spansBySection(filled)].flatMap(([section, spans]) =>
          spans.flatMap(({ formula }) =>
            [...formula.matchAll(/手工填写\(([^)]+)\)/g)].map(([, input]) => `${section} ${input}`),
          ),
        ),
      ].map((key) => key.replace(/budget\.\d{7}$/, 'budget.项')),
    );
    const missing = wanted.map(({ section, input }) => `${section} ${input}`);
    expect(missing.filter((key) => !asked.has(key))).toEqual([]);
  });
});

function composed(id: string, book: FactBook, inputs: object): NarrativeDocument {
  const profile = PROFILES.find((one) => one.id === id);
  if (profile === undefined) throw new Error(`there is no profile ${id}`);
  const result = composeNarrative({
    books: { current: book, prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf(inputs),
    profile,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function spansBySection({ sections }: NarrativeDocument): ReadonlyMap<string, readonly Span[]> {
  return new Map(
    sections.map(({ id, paragraphs }) => [id, paragraphs.flatMap(({ spans }) => spans)]),
  );
}

function factsByCell({ amounts }: FactBook): ReadonlyMap<string, Fact> {
  return new Map(amounts.map((fact) => [`${fact.cell.sheet}!${cellAddress(fact.cell)}`, fact]));
}

const LEVELS: Readonly<Record<number, string>> = { 3: '类', 5: '款', 7: '项' };

/** The cells of this year that a figure comes from, as the lists name them. */
function keysOf({ cells }: Span, facts: ReadonlyMap<string, Fact>): readonly string[] {
  const keys = cells.flatMap(({ sheet, cell }) => {
    const fact = facts.get(`${sheet}!${cell}`);
    return fact === undefined ? [] : [keyOf(fact)];
  });
  return [...new Set(keys)].filter((key) => !key.startsWith('部门整体支出绩效目标表'));
}

function keyOf({ table, coordinates }: Fact): string {
  const key = coordinatesText(coordinates)
    .replace(/(?<=(?:function|economy)=)\d+/g, (code) => LEVELS[code.length] ?? code)
    .replace(/(?<=(?:project|line|unit)=)[^;]+/g, '*');
  return `${table.kind.id} ${key}`;
}

/** What the formula of a span gives out of the cells that it names and of what was filled in. */
function recomputed(
  { kind, formula }: Span,
  facts: ReadonlyMap<string, Fact>,
  document: NarrativeDocument,
): string {
  const sumOf = (side: string) =>
    side
      .replace(/[()']/g, '')
      .split(/ (?=[+−] )/)
      .reduce((sum, term) => {
        const value = valueOf(term.replace(/^[+−] /, ''), facts);
        return term.startsWith('−') ? sum - value : sum + value;
      }, 0n);
  const [left = '', right] = formula.split(' ÷ ');
  const own = sumOf(left);
  if (right === undefined) return amount(own);
  const { percentPlaces } = PROFILES.find(({ id }) => id === document.profile)?.settings ?? {
    percentPlaces: 2,
  };
  return percent(own < 0n ? -own : own, sumOf(right), kind === 'amount' ? 2 : percentPlaces);
}

/** A cell, or what a person filled in as last year's figure. */
function valueOf(term: string, facts: ReadonlyMap<string, Fact>): bigint {
  if (term.startsWith('手工填写')) return 100n;
  const fact = facts.get(term);
  return fact?.reading.kind === 'figure' ? BigInt(hundredthsOf(fact.reading.value)) : 0n;
}
