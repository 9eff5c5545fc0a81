import type { SentenceChange } from '../../../src/narrative/sentence-changes';
import type { NarrativeDrafts } from '../../../src/session/narrative/narrative-draft';
import { NO_DRAFTS, draftOf, editDrafts } from '../../../src/session/narrative/narrative-draft';
import type { StoredContents } from '../../../src/session/stored/stored-contents';
import { NOTHING_STORED } from '../../../src/session/stored/stored-contents';
import { storedText } from '../../../src/session/stored/stored-text';
import { takenText } from '../../../src/session/stored/stored-words.zh-CN';
import { takenUse } from '../../../src/session/stored/taken-use';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';
import { chosenFile } from '../chosen-file';
import { OpenSession } from '../open-session';

const HERE = '示例区数据中心 2024 预算';
const LAST_YEAR = '示例区数据中心 2023 预算';
const OWN: SentenceChange = { kind: 'template', template: '本单位的写法。' };
const OTHER: SentenceChange = { kind: 'template', template: '另一种写法。' };
const TEXT: SentenceChange = { kind: 'text', text: '今年的话。', basis: '今年的话。' };

const said = (set: string, key: string, change: SentenceChange, drafts = NO_DRAFTS) =>
  editDrafts(drafts, set, { kind: 'sentence', key, change });
const fileOf = (contents: Partial<StoredContents>) =>
  chosenFile('内容.json', storedText({ ...NOTHING_STORED, ...contents }, '2024-02-02'));
const sentencesOf = ({ state }: OpenSession) => draftOf(state.drafts, HERE).sentences;

async function opened(checks = true) {
  const open = new OpenSession(await loadSample(CLEAN_2024), {});
  if (checks) await open.run({ type: 'check' });
  return open;
}

async function withTaken(drafts: NarrativeDrafts, open?: OpenSession) {
  const into = open ?? (await opened());
  await into.run({ type: 'takeStored', file: fileOf({ drafts }) });
  return into;
}

test('templates of last year’s set are this year’s too, but no texts', async () => {
  const drafts = said(LAST_YEAR, 'p/s/b', TEXT, said(LAST_YEAR, 'p/s/a', OWN));
  expect(sentencesOf(await withTaken(drafts))).toEqual({ 'p/s/a': OWN });
});

test('a file that is taken before the check is of use once the sets are known', async () => {
  const open = await withTaken(said(LAST_YEAR, 'p/s/a', OWN), await opened(false));
  expect(sentencesOf(open)).toEqual({});
  await open.run({ type: 'check' });
  expect(sentencesOf(open)).toEqual({ 'p/s/a': OWN });
});

test('what this year says itself stays, and a sentence that was put back stays so', async () => {
  const open = await opened();
  await open.run({ type: 'compose' });
  const edit = (key: string, change: SentenceChange | null) =>
    open.run({ type: 'editNarrative', edit: { kind: 'sentence', key, change } });
  await edit('p/s/a', OTHER);
  await withTaken(said(LAST_YEAR, 'p/s/b', OWN, said(LAST_YEAR, 'p/s/a', OWN)), open);
  expect(sentencesOf(open)).toEqual({ 'p/s/a': OTHER, 'p/s/b': OWN });
  await edit('p/s/b', null);
  await open.run({ type: 'check' });
  expect(sentencesOf(open)).toEqual({ 'p/s/a': OTHER });
});

test('where two other sets differ, or are of another kind of document, nothing is taken', async () => {
  const differing = said('乙中心 2024 预算', 'p/s/a', OTHER, said(LAST_YEAR, 'p/s/a', OWN));
  expect(sentencesOf(await withTaken(differing))).toEqual({});
  expect(sentencesOf(await withTaken(said('甲 2023 决算', 'p/s/a', OWN)))).toEqual({});
});

test('a file says how much of it was of use', async () => {
  const source = new OpenSession(await loadSample(PLANTED_2024), {});
  await source.run({ type: 'check' });
  const id = source.findings[0]?.id ?? '';
  await source.run({ type: 'ignoreFinding', id, reason: '见批复' });
  const { ignored } = source.state;
  const drafts = said(LAST_YEAR, 'p/s/a', OWN);
  const correction = { sheet: '没有这张表', title: null, reading: { kind: 'nonTable' } } as const;
  const contents = { ignored, corrections: [correction], drafts };
  const textIn = ({ state }: OpenSession) =>
    takenText('内容.json', state.result === null ? null : takenUse(contents, state.result));
  await source.run({ type: 'takeStored', file: fileOf(contents) });
  expect(textIn(source)).toBe(
    '已载入 内容.json：用上忽略 1 处。没有用上：更正 1 处，说明填写 1 份（本簿没有这些内容，或者所依据的数已改动）。' +
      '说明填写的是“示例区数据中心 2023 预算”。其中改过的模板 1 句，本簿同类说明没有另改的也照着写。',
  );
  const clean = await opened();
  await clean.run({ type: 'takeStored', file: fileOf({ ignored }) });
  expect(
    takenText('内容.json', takenUse({ ...NOTHING_STORED, ignored }, clean.state.result ?? fail())),
  ).toBe(
    '已载入 内容.json：没有一处用得上。没有用上：忽略 1 处（本簿没有这些内容，或者所依据的数已改动）。',
  );
  expect(textIn(await opened(false))).toBe('已载入 内容.json，检查后采用。');
});

function fail(): never {
  throw new Error('there is no result');
}
