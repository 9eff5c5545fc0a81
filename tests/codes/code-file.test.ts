import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCodeFile } from '../../src/codes/read-code-file';

const folder = join(__dirname, '../../src/codes/data');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

test('there are three bundled files', () => {
  expect(files).toHaveLength(3);
});

test.each(files)('%s holds to the schema in full', (file) => {
  const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const read = readCodeFile(content, file);
  expect(read).toMatchObject({ ok: true });
});

const good = { code: '201', name: '一般公共服务支出', confidence: 'high' };
const child = { code: '20103', name: '政府办公厅（室）及相关机构事务', confidence: 'high' };

function file(entries: readonly unknown[], head: object = {}): unknown {
  return { classification: 'function', firstYear: 2020, newestYear: 2025, ...head, entries };
}

function faultOf(content: unknown): string {
  const read = readCodeFile(content, 'sample.json');
  return read.ok ? 'accepted' : `${read.error.file} ${read.error.entry}`;
}

test('a sound file is accepted', () => {
  expect(faultOf(file([good, child]))).toBe('accepted');
});

test.each([
  ['a missing parent', [child], '20103'],
  ['a code twice', [good, good], '201'],
  ['codes out of order', [{ ...good, code: '202' }, good], '201'],
  ['a code of four digits', [{ ...good, code: '2010' }], '2010'],
  ['a code that is a number', [good, { ...child, code: 20103 }], 'entries.1.code'],
  ['a name that is a number', [good, { ...child, name: 7 }], '20103'],
  ['an empty name', [{ ...good, name: '' }], '201'],
  ['a blank in an alias', [{ ...good, aliases: ['一般 公共服务'] }], '201'],
  ['an unknown confidence', [{ ...good, confidence: 'sure' }], '201'],
  ['an unknown fund', [{ ...good, fund: '某基金' }], '201'],
  ['an unknown property', [{ ...good, source: 'x' }], '201'],
  ['a year that is none', [{ ...good, from: 22 }], '201'],
  ['overlapping years', [{ ...good, from: 2022, earlier: [{ name: '旧', to: 2022 }] }], '201'],
  ['an end before the start', [{ ...good, from: 2024, to: 2022 }], '201'],
  ['no entry at all', [], 'entries'],
])('%s is refused and named', (_, entries, place) => {
  expect(faultOf(file(entries))).toBe(`sample.json ${place}`);
});

test.each([
  ['classification', { classification: 'revenue' }],
  ['defaultFund', { defaultFund: '某基金' }],
  ['newestYear', { newestYear: 2019 }],
])('a wrong %s is refused and named', (place, head) => {
  expect(faultOf(file([good], head))).toBe(`sample.json ${place}`);
});

test('what is no code file is refused', () => {
  expect(faultOf(null)).toBe('sample.json ');
  expect(faultOf([good])).toBe('sample.json ');
});
