import type { Grid } from '../../../src/grid/grid';
import type { StoredContents } from '../../../src/session/stored/stored-contents';
import { NO_DRAFTS, editDrafts } from '../../../src/session/narrative/narrative-draft';
import { NOTHING_STORED } from '../../../src/session/stored/stored-contents';
import { contentsOf, hasUnsaved, wouldBeLost } from '../../../src/session/stored/stored-state';
import { storedText } from '../../../src/session/stored/stored-text';
import { asidePart, contentPart } from '../../../src/workbook/stored/stored-part';
import { loadSample } from '../../fixtures/load-sample';
import { PLANTED_2024 } from '../../samples/read-sample';
import { chosenFile } from '../chosen-file';
import { OpenSession } from '../open-session';

const REASON = '已另行说明';
const NOT_PUBLIC = {
  type: 'correctRecognition',
  place: { sheet: '预算05表', title: null },
  reading: { kind: 'nonTable' },
} as const;

const SET = '示例区数据中心 2024 预算';
const FILLED = {
  type: 'editNarrative',
  edit: { kind: 'input', id: 'approval.authority', text: '示例区外事办公室' },
} as const;
const DRAFTS = editDrafts(NO_DRAFTS, SET, FILLED.edit);

const BROKEN = contentPart('{');
const LATER = contentPart('{"version":4}');
const part = (contents: Partial<StoredContents>) =>
  contentPart(storedText({ ...NOTHING_STORED, ...contents }, '2024-02-02'));

describe('what is said of a workbook', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  const opened = async (stored: readonly string[] = [], capabilities = {}) => {
    const open = new OpenSession(planted, { capabilities });
    open.port.stored = stored;
    await open.run({ type: 'check' });
    return open;
  };
  const ignoreFirst = async (open: OpenSession) => {
    const id = open.findings[0]?.id ?? '';
    await open.run({ type: 'ignoreFinding', id, reason: REASON });
    return id;
  };

  it('is stored when asked to, and found again in a later session', async () => {
    const open = await opened();
    const id = await ignoreFirst(open);
    await open.run({ type: 'compose' });
    await open.run(FILLED);
    await open.run(NOT_PUBLIC);
    expect(open.port.stored).toEqual([]);
    expect(hasUnsaved(open.state)).toBe(true);
    await open.run({ type: 'store' });
    expect(open.port.stored).toHaveLength(1);
    expect(hasUnsaved(open.state)).toBe(false);

    const later = await opened(open.port.stored);
    expect(contentsOf(later.state)).toEqual(contentsOf(open.state));
    expect(hasUnsaved(later.state)).toBe(false);
    expect(later.findings.find((line) => line.id === id)?.ignored?.reason).toBe(REASON);
    expect(later.state.result?.sets[0]?.tables.map(({ sheet }) => sheet)).not.toContain('预算05表');
    await later.run({ type: 'compose' });
    const { narrative } = later.state;
    const text = narrative.kind === 'ready' ? JSON.stringify(narrative.document) : '';
    expect(text).toContain('示例区外事办公室');
  });

  it('is lost with the session until it is in a file, and again after more is said', async () => {
    const open = await opened();
    expect(wouldBeLost(open.state)).toBe(false);
    await open.run({ type: 'chooseNarratedSet', set: SET });
    expect(wouldBeLost(open.state)).toBe(false);
    await ignoreFirst(open);
    expect(wouldBeLost(open.state)).toBe(true);
    const contents = contentsOf(open.state);
    await open.run({ type: 'noteExport', contents, fileName: '导出.json' });
    expect(wouldBeLost(open.state)).toBe(false);
    await open.run(NOT_PUBLIC);
    expect(wouldBeLost(open.state)).toBe(true);
  });

  it('is not lost where it came from a file', async () => {
    const open = await opened();
    const text = storedText({ ...NOTHING_STORED, drafts: DRAFTS }, '2024-02-02');
    await open.run({ type: 'takeStored', file: chosenFile('导出.json', text) });
    expect(open.state.drafts).toEqual(DRAFTS);
    expect(wouldBeLost(open.state)).toBe(false);
  });

  it('leaves no part behind where there is nothing to store any more', async () => {
    const open = await opened();
    const id = await ignoreFirst(open);
    await open.run({ type: 'store' });
    await open.run({ type: 'restoreFinding', id });
    expect(hasUnsaved(open.state)).toBe(true);
    await open.run({ type: 'store' });
    expect(open.port.stored).toEqual([]);
    expect(hasUnsaved(open.state)).toBe(false);
  });

  it('is removed from the workbook when asked to, and stays in the session', async () => {
    const open = await opened();
    await ignoreFirst(open);
    await open.run({ type: 'store' });
    await open.run({ type: 'removeStored' });
    expect(open.port.stored).toEqual([]);
    expect(open.state.stored).toEqual({ kind: 'nothing', aside: 0 });
    expect(Object.keys(open.state.ignored)).toHaveLength(1);
    expect(hasUnsaved(open.state)).toBe(true);
  });

  it('counts over what was stored, and both are kept', async () => {
    const first = await opened();
    await ignoreFirst(first);
    await first.run({ type: 'store' });
    const open = new OpenSession(planted);
    open.port.stored = first.port.stored;
    await open.run(NOT_PUBLIC);
    expect(Object.keys(open.state.ignored)).toHaveLength(1);
    expect(open.state.corrections).toHaveLength(1);
  });

  it('puts what is damaged aside and never overwrites it', async () => {
    const open = await opened([BROKEN]);
    expect(open.state.stored).toEqual({ kind: 'damaged', aside: 0 });
    expect(open.state.result?.sets).toHaveLength(1);
    await ignoreFirst(open);
    await open.run({ type: 'store' });
    expect(open.port.stored).toHaveLength(2);
    expect(open.port.stored).toContain(asidePart(BROKEN));
    expect(open.state.stored).toMatchObject({ kind: 'contents', aside: 1 });
    await open.run({ type: 'restoreAll' });
    await open.run({ type: 'store' });
    expect(open.port.stored).toEqual([asidePart(BROKEN)]);
    await open.run({ type: 'removeStored' });
    expect(open.port.stored).toEqual([]);
  });

  it('puts several aside of which nobody knows which counts', async () => {
    const both = [part({}), part({ drafts: DRAFTS })];
    const open = await opened(both);
    expect(open.state.stored.kind).toBe('several');
    expect(open.state.drafts).toEqual(NO_DRAFTS);
    await ignoreFirst(open);
    await open.run({ type: 'store' });
    expect(open.port.stored).toEqual([...both.map(asidePart), expect.any(String)]);
  });

  it('leaves what a later version stored as it is', async () => {
    const open = await opened([LATER]);
    expect(open.state.stored).toEqual({ kind: 'newer', aside: 0 });
    await ignoreFirst(open);
    await open.run({ type: 'store' });
    expect(open.port.stored).toEqual([LATER]);
    expect(open.port.methods).not.toContain('replaceStored');
  });

  it('is not stored over what could not be read', async () => {
    const open = new OpenSession(planted);
    open.port.stored = [part({ drafts: DRAFTS })];
    const before = open.port.stored;
    open.port.troubles.set('readStored', { code: 'host', detail: 'x' });
    await open.run({ type: 'check' });
    expect(open.state.stored).toEqual({ kind: 'failed' });
    expect(open.state.problem).toMatchObject({ kind: 'port', task: 'readStored' });
    expect(open.state.result).not.toBeNull();
    await ignoreFirst(open);
    open.port.troubles.set('readStored', new TypeError('y'));
    await open.run({ type: 'store' });
    expect(open.port.stored).toBe(before);
    await open.run({ type: 'check' });
    expect(open.state.stored.kind).toBe('contents');
    expect(open.state.drafts).toEqual(DRAFTS);
    expect(Object.keys(open.state.ignored)).toHaveLength(1);
  });

  it('is not stored over what somebody else has stored meanwhile', async () => {
    const open = await opened();
    await ignoreFirst(open);
    open.port.stored = [part({ drafts: DRAFTS })];
    const theirs = open.port.stored;
    await open.run({ type: 'store' });
    expect(open.port.stored).toBe(theirs);
    expect(open.state.problem).toMatchObject({ task: 'store', problem: { code: 'storedChanged' } });
    expect(open.state.drafts).toEqual(DRAFTS);
    await open.run({ type: 'store' });
    expect(open.port.stored).toHaveLength(1);
    expect(open.port.stored).not.toBe(theirs);
    expect(hasUnsaved(open.state)).toBe(false);
  });

  it('says so where what is read back is not what was stored', async () => {
    const open = await opened();
    await ignoreFirst(open);
    open.port.loses = true;
    await open.run({ type: 'store' });
    expect(open.state.problem).toMatchObject({ kind: 'port', task: 'store' });
    expect(hasUnsaved(open.state)).toBe(true);
  });

  it('is read but neither stored nor removed where the workbook has no place for it', async () => {
    const open = await opened([part({ drafts: DRAFTS })], { store: 'fileOnly' });
    expect(open.state.drafts).toEqual(DRAFTS);
    await ignoreFirst(open);
    await open.run({ type: 'store' });
    await open.run({ type: 'removeStored' });
    expect(open.port.methods).not.toContain('replaceStored');
  });

  it('is taken over from a file, which counts over what was said before', async () => {
    const open = await opened();
    const id = await ignoreFirst(open);
    const text = storedText({ ...contentsOf(open.state), drafts: DRAFTS }, '2024-02-02');
    const other = await opened();
    await other.run({ type: 'takeStored', file: chosenFile('内容.json', text) });
    expect(contentsOf(other.state)).toEqual({ ...contentsOf(open.state), drafts: DRAFTS });
    expect(other.findings.find((line) => line.id === id)?.ignored?.reason).toBe(REASON);
  });

  it.each([
    ['{', '不是从公开表助手导出的'],
    ['{"version":7}', '较新版本'],
  ])('is not taken over from %s', async (text, reason) => {
    const open = await opened();
    await open.run({ type: 'takeStored', file: chosenFile('内容.json', text) });
    expect(open.state.problem).toMatchObject({ kind: 'file', task: 'takeStored' });
    expect(JSON.stringify(open.state.problem)).toContain(reason);
  });
});
