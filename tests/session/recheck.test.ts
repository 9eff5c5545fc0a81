import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { OpenSession, settled } from './open-session';

const WRONG = { E21: '48.29' };
const RIGHT = { E21: '48.92' };

describe('after an edit', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const checked = async (grids: readonly Grid[], autoRecheck = true): Promise<OpenSession> => {
    const open = new OpenSession(grids, { preferences: { autoRecheck } });
    await open.run({ type: 'check' });
    open.phases.length = 0;
    open.port.calls.length = 0;
    return open;
  };

  it('the result is stale at once and checked again half a second later, that sheet alone read', async () => {
    const open = await checked(clean);
    const before = open.state.result;
    open.port.edit('预算05表', WRONG);
    expect(open.state.stage.phase).toBe('stale');
    expect(open.state.result).toBe(before);
    open.scheduler.pass(499);
    expect(open.port.calls).toEqual([]);
    open.scheduler.pass(1);
    await open.until(({ stage }) => stage.phase === 'checked');
    expect(open.phases).toEqual(['stale', 'reading', 'checked']);
    expect(open.port.calls).toEqual(['readSheets id of 预算05表']);
    expect(open.findings).toMatchObject([
      {
        level: 'error',
        sheet: '预算05表',
        place: 'E21',
        figures: '48.29 → 48.92 万元（相邻数字颠倒）',
        effect: '改正这一处，2 项检查都能通过',
      },
    ]);
    open.port.edit('预算05表', RIGHT);
    await open.recheck();
    expect(open.findings).toEqual([]);
    expect(open.state.result?.verdict.kind).toBe('clear');
    expect(open.state.stage.phase).toBe('checked');
  });

  it('waits for the last of several edits and reads each changed sheet once', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    open.scheduler.pass(300);
    open.port.edit('预算03表', { C5: '1,760.35' });
    open.scheduler.pass(300);
    open.port.edit('预算05表', RIGHT);
    open.scheduler.pass(499);
    expect(open.port.calls).toEqual([]);
    await open.recheck();
    expect(open.port.calls).toEqual(['readSheets id of 预算05表、id of 预算03表']);
    expect(open.findings.map(({ place }) => place)).toEqual(['C5']);
  });

  it('reads sheets with formulas along, whose results may have changed with it', async () => {
    const calculated = clean.map((grid) =>
      grid.name === '预算03表'
        ? withCell(grid, 6, 2, { ...cellAt(grid, 6, 2), formula: '预算05表!C7' })
        : grid,
    );
    const open = await checked(calculated);
    open.port.edit('预算05表', WRONG);
    await open.recheck();
    expect(open.port.calls).toEqual(['readSheets id of 预算05表、id of 预算03表']);
  });

  it('that changes nothing the result is up to date again', async () => {
    const open = await checked(planted);
    const lines = open.findings;
    open.port.edit('预算05表', {});
    expect(open.state.stage.phase).toBe('stale');
    await open.recheck();
    expect(open.findings).toEqual(lines);
  });

  it('nothing more is told of further edits until the re-check', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    const { state } = open;
    open.port.edit('预算05表', RIGHT);
    expect(open.state).toBe(state);
  });

  it('a check that is asked for while one is under way shows its own progress alone', async () => {
    const open = await checked(clean);
    const totals: number[] = [];
    open.session.subscribe(() => {
      const { stage } = open.state;
      if (stage.phase === 'reading' && stage.progress) totals.push(stage.progress.total);
    });
    open.port.edit('预算05表', WRONG);
    const release = open.port.holdReading();
    open.scheduler.pass(500);
    await settled();
    const checking = open.run({ type: 'check' });
    totals.length = 0;
    release();
    await checking;
    expect(new Set(totals)).toEqual(new Set([13]));
    expect(open.port.methods.filter((method) => method === 'readSheets')).toHaveLength(2);
  });

  it('during reading the result is stale again, and a re-check follows', async () => {
    const open = await checked(clean);
    const release = open.port.holdReading();
    const checking = open.run({ type: 'check' });
    await settled();
    open.scheduler.pass(100);
    open.port.edit('预算05表', WRONG);
    expect(open.state.stage.phase).toBe('reading');
    open.scheduler.pass(200);
    release();
    await checking;
    expect(open.state.stage.phase).toBe('stale');
    open.scheduler.pass(299);
    expect(open.state.stage.phase).toBe('stale');
    open.scheduler.pass(1);
    await open.until(({ stage }) => stage.phase === 'checked');
    expect(open.phases).toEqual(['reading', 'checked', 'stale', 'reading', 'checked']);
    expect(open.findings.map(({ place }) => place)).toEqual(['E21']);
  });

  it('during the first reading it is not lost either', async () => {
    const open = new OpenSession(clean);
    const release = open.port.holdReading();
    const checking = open.run({ type: 'check' });
    await settled();
    open.port.edit('预算05表', WRONG);
    release();
    await checking;
    expect(open.state.stage.phase).toBe('stale');
    await open.recheck();
    expect(open.findings.map(({ place }) => place)).toEqual(['E21']);
  });

  it('stays stale when re-checks are turned off, until one is asked for or they are turned on', async () => {
    const open = await checked(clean, false);
    open.port.edit('预算05表', WRONG);
    open.scheduler.pass(60_000);
    await settled();
    expect(open.state.stage.phase).toBe('stale');
    expect(open.port.calls).toEqual([]);
    await open.run({ type: 'check' });
    expect(open.port.calls).toEqual(['readSheets all']);
    expect(open.findings).toHaveLength(1);

    open.port.edit('预算05表', RIGHT);
    await open.run({ type: 'setAutoRecheck', on: true });
    expect(open.preferences.stored.autoRecheck).toBe(true);
    open.scheduler.pass(0);
    await open.until(({ stage }) => stage.phase === 'checked');
    expect(open.findings).toEqual([]);
  });

  it('turning re-checks off calls off the one that was waiting', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    await open.run({ type: 'setAutoRecheck', on: false });
    expect(open.scheduler.isWaiting).toBe(false);
    expect(open.state).toMatchObject({ autoRecheck: false, stage: { phase: 'stale' } });
  });

  it.each([
    ['sheets were added, removed or renamed', 'all' as const],
    ['a sheet is new', ['id of 预算05表', 'id of 新表'] as const],
  ])('reads everything when %s', async (_, sheets) => {
    const open = await checked(clean);
    open.port.announce({ sheets });
    await open.recheck();
    expect(open.port.calls).toEqual(['readSheets all']);
  });

  it('reads everything when a changed sheet is gone', async () => {
    const open = await checked(clean);
    open.port.edit('预算12表', {});
    open.port.remove('预算12表');
    await open.recheck();
    expect(open.port.calls).toEqual(['readSheets id of 预算12表', 'readSheets all']);
    expect(open.state.result?.sets[0]?.tables).toHaveLength(12);
  });

  it('keeps the selected finding while it is there', async () => {
    const open = await checked(planted);
    const [first] = open.findings;
    await open.run({ type: 'selectFinding', id: first?.id ?? '' });
    open.port.edit('预算05表', RIGHT);
    await open.recheck();
    expect(open.state.selectedFinding).toBe(first?.id);
    open.port.edit('预算01表', { D22: '58.04' });
    await open.recheck();
    expect(open.state.selectedFinding).toBeNull();
  });

  it.each(['cellEdit', 'notInFront'] as const)(
    'waits quietly while the host answers %s',
    async (code) => {
      const open = await checked(clean);
      open.port.edit('预算05表', WRONG);
      open.port.troubles.set('readSheets', { code });
      open.scheduler.pass(500);
      await open.until(({ stage }) => stage.phase === 'stale');
      await settled();
      expect(open.state.problem).toBeNull();
      open.scheduler.pass(2_000);
      await open.until(({ stage }) => stage.phase === 'checked');
      expect(open.findings).toHaveLength(1);
    },
  );

  it('a re-check that fails leaves the result stale and says why', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    open.port.troubles.set('readSheets', { code: 'host', detail: 'GeneralException' });
    open.scheduler.pass(500);
    await open.until(({ problem }) => problem !== null);
    expect(open.state.stage.phase).toBe('stale');
    expect(open.scheduler.isWaiting).toBe(false);
    open.port.edit('预算03表', {});
    await open.recheck();
    expect(open.port.calls.at(-1)).toBe('readSheets id of 预算05表、id of 预算03表');
    expect(open.state.problem).toBeNull();
    expect(open.findings).toHaveLength(1);
  });

  it('a re-check that is called off leaves the result stale', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    const release = open.port.holdReading();
    open.scheduler.pass(500);
    await settled();
    await open.run({ type: 'cancel' });
    expect(open.state.stage.phase).toBe('stale');
    release();
    await settled();
    expect(open.state.stage.phase).toBe('stale');
    open.port.edit('预算03表', {});
    await open.recheck();
    expect(open.findings).toHaveLength(1);
  });

  it('nothing happens before the first check or after the last', async () => {
    const open = await checked(clean);
    open.port.edit('预算05表', WRONG);
    await open.session.close();
    expect(open.scheduler.isWaiting).toBe(false);
  });

  it('is not asked about where the host cannot tell', async () => {
    const open = new OpenSession(clean, { capabilities: { watch: 'fileOnly' } });
    await open.run({ type: 'check' });
    expect(open.port.methods).not.toContain('watch');
  });

  it('is not noticed when watching fails, which is shown only for a fault of the host', async () => {
    const open = new OpenSession(clean);
    open.port.troubles.set('watch', { code: 'unsupported' });
    await open.run({ type: 'check' });
    expect(open.state.problem).toBeNull();
    open.port.troubles.set('watch', { code: 'host', detail: 'GeneralException' });
    await open.run({ type: 'check' });
    expect(open.state).toMatchObject({
      stage: { phase: 'checked' },
      problem: { kind: 'port', task: 'watch' },
    });
    open.port.troubles.set('watch', new Error('lost'));
    await open.run({ type: 'check' });
    expect(open.state.problem).toMatchObject({ kind: 'crash', task: 'watch' });
    await open.run({ type: 'check' });
    expect(open.port.isWatched).toBe(true);
  });
});
