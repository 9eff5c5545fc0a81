import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactBook } from '../../src/facts/fact-book';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { BUDGET } from '../../src/narrative/profiles/budget';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { renderNarrativeText } from '../../src/narrative/render/render-text';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { SHANXI } from '../tables/layouts/shanxi';
import { FILLED_IN, FILLED_IN_AFTERWARDS } from './filled-in';
import { inputsOf } from './small-budget';

/** The whole text of each profile, read through by people; `<id>.txt` beside this test. */
describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('writes the text that was read through', async () => {
    const [current, prior] =
      profile.document === '预算'
        ? [await sampleBook('2024'), await sampleBook('2023')]
        : [bookOf(factBooks(...FINAL_ACCOUNTS)), null];
    const result = composeNarrative({
      books: { current, prior, budget: null },
      files: { current: '本年.xlsx', prior: '上年.xlsx', budget: null },
      inputs: inputsOf(profile.document === '预算' ? FILLED_IN : FILLED_IN_AFTERWARDS),
      profile,
    });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const expected = await readFile(join(__dirname, 'golden', `${id}.txt`), 'utf8');
    expect(renderNarrativeText(result.value).split('\n')).toEqual(expected.split('\n'));
  });
});

test('last year’s columns beside this year’s give the changes that they show', async () => {
  const grids = SHANXI.tables.map(({ text }, position) => sheet(`表${position + 1}`, text));
  const result = composeNarrative({
    books: { current: bookOf(factBooks(...grids)), prior: null, budget: null },
    files: { current: '本年.xlsx', prior: null, budget: null },
    inputs: inputsOf(FILLED_IN),
    profile: BUDGET,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const expected = await readFile(join(__dirname, 'golden', 'two-years.txt'), 'utf8');
  expect(renderNarrativeText(result.value).split('\n')).toEqual(expected.split('\n'));
  expect(result.value.notices).toEqual([]);
});

async function sampleBook(year: string): Promise<FactBook> {
  return bookOf(factBooks(...(await loadSample(`示例区数据中心-${year}年部门预算.xlsx`))));
}

function bookOf([book]: readonly FactBook[]): FactBook {
  if (book === undefined) throw new Error('there is one set');
  return book;
}
