import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FactBook } from '../../src/facts/fact-book';
import { composeNarrative } from '../../src/narrative/compose-narrative';
import { PROFILES } from '../../src/narrative/profiles/profiles';
import { renderNarrativeText } from '../../src/narrative/render/render-text';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { loadSample } from '../fixtures/load-sample';
import { factBooks } from '../fixtures/read-tables';
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

async function sampleBook(year: string): Promise<FactBook> {
  return bookOf(factBooks(...(await loadSample(`示例区数据中心-${year}年部门预算.xlsx`))));
}

function bookOf([book]: readonly FactBook[]): FactBook {
  if (book === undefined) throw new Error('there is one set');
  return book;
}
