import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

const REASON = '已另行说明：数据来自主管部门批复';
const WRONG = { E21: '48.29' };
const RIGHT = { E21: '48.92' };

describe('a finding that is ignored with a reason', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const opened = async (grids: readonly Grid[], marks = false) => {
    const open = new OpenSession(grids, { preferences: { marks } });
    await open.run({ type: 'check' });
    return open;
  };
  const firstError = ({ findings }: OpenSession): string => {
    const line = findings.find(({ level }) => level === 'error');
    if (line === undefined) throw new Error('there is no error');
    return line.id;
  };
  const ignoreFirst = async (open: OpenSession, reason = REASON) => {
    const id = firstError(open);
    await open.run({ type: 'ignoreFinding', id, reason });
    return id;
  };
  const reasonOf = ({ findings }: OpenSession, id: string) =>
    findings.find((line) => line.id === id)?.ignored?.reason;
  const summary = ({ state }: OpenSession) => state.result?.sets[0]?.summary;

  it('is still counted, and the counts and the verdict say how many are ignored', async () => {
    const open = await opened(planted);
    const before = summary(open);
    const id = await ignoreFirst(open);
    expect(reasonOf(open, id)).toBe(REASON);
    expect(summary(open)).toEqual({ ...before, ignored: 1 });
    const verdict = open.state.result?.verdict;
    expect(verdict?.kind).toBe('errors');
    expect(verdict?.text).toMatch(/^共 5 处不符.*已忽略 1 处，仍计入/);
  });

  it('leaves nothing to be looked at once every error has its reason, and the verdict stays one of errors', async () => {
    const open = await opened(clean);
    open.port.edit('预算05表', WRONG);
    await open.recheck();
    const errors = open.findings.filter(({ level }) => level === 'error');
    expect(open.state.result?.verdict.text).toMatch(/^共 1 处不符，请逐处核对/);
    for (const { id } of errors) await open.run({ type: 'ignoreFinding', id, reason: REASON });
    expect(open.state.result?.verdict).toMatchObject({
      kind: 'errors',
      text: '共 1 处不符，均已忽略并写明理由；其余未发现不符。',
      parts: [{ of: 'errors', text: '1 处不符' }],
    });
  });

  it('leaves the errors open while one of them has no reason, however many warnings have', async () => {
    const open = await opened(planted);
    const explained = open.findings.filter(({ level }) => level !== 'error');
    expect(explained.length).toBeGreaterThan(0);
    const errors = open.findings.filter(({ level }) => level === 'error');
    for (const { id } of [...explained, ...errors.slice(1)]) {
      await open.run({ type: 'ignoreFinding', id, reason: REASON });
    }
    const text = () => open.state.result?.verdict.text;
    expect(text()).toMatch(/^共 5 处不符，请逐处核对；另有 3 项未能检查。已忽略 \d+ 处，仍计入/);
    await open.run({ type: 'ignoreFinding', id: errors[0]?.id ?? '', reason: REASON });
    expect(text()).toMatch(
      /^共 5 处不符，均已忽略并写明理由；另有 3 项未能检查。已忽略 \d+ 处，仍计入以上各数，理由写在各处。$/,
    );
  });

  it('is told beside a verdict that counts none of it', async () => {
    const open = await opened(clean);
    open.port.edit('预算01表', { A2: '2023年收支预算总表' });
    await open.recheck();
    const [hint, ...others] = open.findings.filter(({ level }) => level === 'warning');
    expect(others).toEqual([]);
    const text = () => open.state.result?.verdict.text;
    expect(text()).toBe('未发现不符；有 1 处提示，请逐处看一看。');
    await open.run({ type: 'ignoreFinding', id: hint?.id ?? '', reason: REASON });
    expect(text()).toBe('未发现不符。另已忽略 1 处，理由写在各处。');
  });

  it('is kept as a plain object with the day, fit to be stored', async () => {
    const open = await opened(planted);
    const id = await ignoreFirst(open, `  ${REASON}\n`);
    const { ignored } = open.state;
    expect(Object.keys(ignored)).toEqual([id]);
    expect(ignored[id]?.reason).toBe(REASON);
    expect(ignored[id]?.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(JSON.parse(JSON.stringify(ignored))).toEqual(ignored);
  });

  it('needs a reason and a finding', async () => {
    const open = await opened(planted);
    await ignoreFirst(open, ' 　');
    await open.run({ type: 'ignoreFinding', id: '没有这一项', reason: REASON });
    expect(open.state.ignored).toEqual({});
  });

  it('stays ignored over re-checks', async () => {
    const open = await opened(planted);
    const id = await ignoreFirst(open);
    open.port.edit('预算03表', { A1: '附件' });
    await open.recheck();
    expect(reasonOf(open, id)).toBe(REASON);
    await open.run({ type: 'check' });
    expect(reasonOf(open, id)).toBe(REASON);
    expect(summary(open)?.ignored).toBe(1);
  });

  it('stays ignored when a row is put in above it', async () => {
    const open = await opened(planted);
    const id = await ignoreFirst(open);
    open.port.replace('预算01表', withRowOnTop);
    await open.recheck();
    expect(open.findings.find((line) => line.id === id)).toMatchObject({
      place: 'D23',
      ignored: { reason: REASON },
    });
  });

  it('is not counted while it does not occur, and its reason is there when it does again', async () => {
    const open = await opened(clean);
    open.port.edit('预算05表', WRONG);
    await open.recheck();
    const id = await ignoreFirst(open);
    open.port.edit('预算05表', RIGHT);
    await open.recheck();
    expect(open.findings).toEqual([]);
    expect(summary(open)?.ignored).toBe(0);
    expect(open.state.result?.verdict.text).toBe('未发现不符。');
    expect(open.state.ignored[id]?.reason).toBe(REASON);
    open.port.edit('预算05表', WRONG);
    await open.recheck();
    expect(reasonOf(open, id)).toBe(REASON);
  });

  it('is restored alone or with all others', async () => {
    const open = await opened(planted);
    const ids = open.findings.slice(0, 3).map(({ id }) => id);
    for (const id of ids) await open.run({ type: 'ignoreFinding', id, reason: REASON });
    await open.run({ type: 'restoreFinding', id: ids[0] ?? '' });
    expect(Object.keys(open.state.ignored)).toEqual(ids.slice(1));
    expect(summary(open)?.ignored).toBe(2);
    await open.run({ type: 'restoreAll' });
    expect(open.state.ignored).toEqual({});
    expect(summary(open)?.ignored).toBe(0);
    expect(open.state.result?.verdict.text).not.toContain('已忽略');
  });

  it('is had back after all were restored, until another is ignored', async () => {
    const open = await opened(planted);
    const ids = open.findings.slice(0, 3).map(({ id }) => id);
    for (const id of ids.slice(1)) await open.run({ type: 'ignoreFinding', id, reason: REASON });
    const { ignored } = open.state;
    await open.run({ type: 'restoreAll' });
    expect(open.state.ignoredBefore).toBe(ignored);
    await open.run({ type: 'undoRestoreAll' });
    expect(open.state.ignored).toEqual(ignored);
    expect(open.state.ignoredBefore).toBeNull();
    expect(summary(open)?.ignored).toBe(2);
    await open.run({ type: 'restoreAll' });
    await open.run({ type: 'ignoreFinding', id: ids[0] ?? '', reason: REASON });
    await open.run({ type: 'undoRestoreAll' });
    expect(Object.keys(open.state.ignored)).toEqual([ids[0]]);
  });

  it('loses its mark in the sheet, and has it again when it is restored', async () => {
    const open = await opened(planted, true);
    const before = open.port.marked;
    const id = await ignoreFirst(open);
    const cell = open.findings.find((line) => line.id === id)?.cells[0];
    expect(cell).toMatchObject({ sheet: '预算01表' });
    expect(open.port.marked).toEqual(before.filter((mark) => !mark.includes('预算01表!D22')));
    expect(open.port.marked.length).toBe(before.length - 1);
    await open.run({ type: 'restoreFinding', id });
    expect(open.port.marked).toEqual(before);
  });

  it('touches no mark while the marks are off or the result is out of date', async () => {
    const off = await opened(planted);
    off.port.calls.length = 0;
    await ignoreFirst(off);
    expect(off.port.calls.filter((call) => !call.startsWith('countMarks'))).toEqual([]);
    const stale = await opened(planted, true);
    stale.port.edit('预算03表', { A1: '附件' });
    stale.port.calls.length = 0;
    await ignoreFirst(stale);
    expect(stale.port.calls).toEqual([]);
    await stale.recheck();
    expect(stale.port.marked.some((mark) => mark.includes('预算01表!D22'))).toBe(false);
  });
});

function withRowOnTop(grid: Grid): Grid {
  return {
    ...grid,
    rows: [[], ...grid.rows],
    merges: grid.merges.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
  };
}
