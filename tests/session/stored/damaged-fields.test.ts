import type { Grid } from '../../../src/grid/grid';
import { problemText } from '../../../src/session/state/problem-words.zh-CN';
import { hasUnsaved } from '../../../src/session/stored/stored-state';
import { readStoredText, storedText } from '../../../src/session/stored/stored-text';
import { contentPart } from '../../../src/workbook/stored/stored-part';
import { loadSample } from '../../fixtures/load-sample';
import { PLANTED_2024 } from '../../samples/read-sample';
import { OpenSession } from '../open-session';
import { CONTENTS } from './stored-example';

const TEXT = storedText(CONTENTS, '2024-02-02');

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What may stand in place of a member; undefined where it is missing. */
const WRONG: readonly (Json | undefined)[] = [
  ...[undefined, null, true, 0, -1, 1.5, 1e300, '', '怪\u202e名\u0000', 'x'.repeat(30_000)],
  ...[[], [null], ['怪'], {}, { 怪: '怪' }, { kind: '怪' }, { toString: 1 }],
];

/** Every member of the stored text, as the steps that lead to it. */
function pathsOf(json: Json, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [before];
  const below = Object.entries(json).flatMap(([name, part]) => pathsOf(part, [...before, name]));
  return before.length === 0 ? below : [before, ...below];
}

function replaced(json: Json, path: readonly string[], value: Json | undefined): Json | undefined {
  const [step, ...further] = path;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const parts = Object.entries(json).flatMap(([name, part]): [string, Json][] => {
    if (name !== step) return [[name, part]];
    const changed = replaced(part, further, value);
    return changed === undefined ? [] : [[name, changed]];
  });
  return Array.isArray(json) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

const STORED = JSON.parse(TEXT) as Json;
const PATHS = pathsOf(STORED);
const CASES = PATHS.flatMap((path) =>
  WRONG.map((value) => ({ path, text: JSON.stringify(replaced(STORED, path, value)) })),
);

describe('a stored text with one member damaged', () => {
  it('is damaged, of a later version, or read to the last letter', () => {
    const kinds = new Map<string, number>();
    for (const { path, text } of CASES) {
      const read = readStoredText(text);
      kinds.set(read.kind, (kinds.get(read.kind) ?? 0) + 1);
      if (read.kind !== 'contents') continue;
      const again: unknown = JSON.parse(storedText(read.contents, read.savedOn));
      expect({ path, stored: again }).toEqual({ path, stored: JSON.parse(text) as unknown });
    }
    expect(kinds.get('damaged')).toBeGreaterThan(CASES.length / 2);
  });

  it.each(PATHS.map((path) => path.join(' › ')))(
    'at %s does not pass for what was stored',
    (path) => {
      const texts = CASES.filter((one) => one.path.join(' › ') === path).map(({ text }) => text);
      expect(texts.map((text) => readStoredText(text).kind)).toContain('damaged');
    },
  );
});

describe('a session on a workbook with one member damaged', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  // One value of each kind is enough where a whole workbook is checked each time.
  const read = PATHS.flatMap((path) => {
    const own = CASES.filter((one) => one.path === path);
    return own
      .filter(({ text }) => text !== TEXT && readStoredText(text).kind === 'contents')
      .slice(0, 1);
  }).map(({ path, text }) => [path.join(' › '), text] as const);

  it.each(read)('checks and writes all the same, and stores all of it: %s', async (_, text) => {
    const open = new OpenSession(planted);
    open.port.stored = [contentPart(text)];
    await open.run({ type: 'check' });
    expect(open.state.result?.sets).toHaveLength(1);
    await open.run({ type: 'compose' });
    const { narrative, problem } = open.state;
    expect(['ready', 'failed']).toContain(narrative.kind);
    if (problem !== null)
      expect(Object.values(problemText(problem)).join('')).toMatch(/^[\u4e00-\u9fff]/);
    expect(hasUnsaved(open.state)).toBe(false);
    await open.run({ type: 'store' });
    expect(open.port.stored).toHaveLength(1);
  });

  it('keeps the damaged text aside and never loses it', async () => {
    const text = TEXT.replace('"fonts":"windows"', '"fonts":"怪"');
    const open = new OpenSession(planted);
    open.port.stored = [contentPart(text)];
    await open.run({ type: 'check' });
    expect(open.state.stored.kind).toBe('damaged');
    expect(open.state.result?.sets).toHaveLength(1);
    expect(open.port.stored).toEqual([contentPart(text)]);
  });
});
