import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { ManualScheduler, OpenSession, settled } from './open-session';

describe('a session', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  it('touches nothing when it is opened', async () => {
    const { port, state, session } = new OpenSession(clean, { preferences: { marks: true } });
    await settled();
    expect(port.calls).toEqual([]);
    expect(state).toMatchObject({
      fileName: '示例.xlsx',
      stage: { phase: 'idle' },
      result: null,
      marks: { wanted: true, levels: 'all', report: null },
      narrative: { kind: 'none' },
      problem: null,
    });
    expect(session.detailOf('any')).toBeNull();
  });

  it('reads and checks everything when asked to, and tells of the progress', async () => {
    const open = new OpenSession(planted);
    const sheets = new Set<string>();
    open.session.subscribe(() => {
      const { stage } = open.state;
      if (stage.phase === 'reading' && stage.progress) sheets.add(stage.progress.sheet);
    });
    await open.run({ type: 'check' });
    expect(open.phases).toEqual(['reading', 'checked']);
    // Every sheet by name while it is read, then none while all are checked.
    expect(sheets.size).toBe(14);
    expect(open.port.calls).toEqual(['watch', 'readStored', 'readSheets all', 'countMarks']);
    expect(open.state.result?.verdict.kind).toBe('errors');
    expect(open.findings).toHaveLength(7);
    expect(open.state.marks.report).toEqual({ marked: 0, refused: [] });
  });

  it('hands on what stands beside the cells, also after an edit', async () => {
    const open = new OpenSession(clean);
    const named = (author: string) => ({
      remarks: [{ cell: { sheet: '预算01表', row: 0, column: 0 }, text: '待核' }],
      authors: { author, lastAuthor: '', company: '示例区数据中心' },
    });
    open.port.beside = named('甲科');
    await open.run({ type: 'check' });
    expect(open.state.beside).toEqual(named('甲科'));
    open.port.beside = named('乙科');
    open.port.edit('预算05表', { E21: '48.93' });
    await open.recheck();
    expect(open.state.beside).toEqual(named('乙科'));
  });

  it('gives the details of its findings, and of no other', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    for (const { id } of open.findings) {
      expect(open.session.detailOf(id)?.sentence).not.toBe('');
    }
    expect(open.session.detailOf('C1:nowhere')).toBeNull();
  });

  it('lets the page breathe between slices of work', async () => {
    const scheduler = new ManualScheduler(11);
    const open = new OpenSession(clean, { scheduler });
    await open.run({ type: 'check' });
    expect(open.state.stage.phase).toBe('checked');
    expect(scheduler.yields).toBeGreaterThan(5);
  });

  it('names sheets that were too large and does not call the workbook clear', async () => {
    const open = new OpenSession(clean);
    open.port.skipped = [{ name: '明细', reason: 'tooLarge' }];
    await open.run({ type: 'check' });
    expect(open.state.result?.skipped).toEqual([{ name: '明细', reason: 'tooLarge' }]);
    expect(open.state.result?.verdict.kind).toBe('open');
  });

  it('can be called off while it reads: what was known before stays', async () => {
    const open = new OpenSession(planted);
    const release = open.port.holdReading();
    const checking = open.run({ type: 'check' });
    await settled();
    await open.run({ type: 'cancel' });
    expect(open.state.stage.phase).toBe('idle');
    release();
    await checking;
    await settled();
    expect(open.state).toMatchObject({ stage: { phase: 'idle' }, result: null, problem: null });

    await open.run({ type: 'check' });
    const { result } = open.state;
    const again = open.port.holdReading();
    const second = open.run({ type: 'check' });
    await settled();
    await open.run({ type: 'cancel' });
    expect(open.state.stage.phase).toBe('checked');
    again();
    await second;
    expect(open.state.result).toBe(result);
  });

  it('can be called off between two slices of work', async () => {
    const scheduler = new ManualScheduler(30);
    const open = new OpenSession(clean, { scheduler });
    const breath = scheduler.yield.bind(scheduler);
    scheduler.yield = async () => {
      if (scheduler.yields === 15) await open.run({ type: 'cancel' });
      await breath();
    };
    await open.run({ type: 'check' });
    // Fourteen pauses before the first slice, and two slices.
    expect(scheduler.yields).toBe(16);
    expect(open.state).toMatchObject({ stage: { phase: 'idle' }, result: null, problem: null });
  });

  it('drops what a superseded check brings', async () => {
    const open = new OpenSession(planted);
    const release = open.port.holdReading();
    const first = open.run({ type: 'check' });
    await settled();
    const second = open.run({ type: 'check' });
    release();
    await Promise.all([first, second]);
    expect(open.phases).toEqual(['reading', 'checked']);
    expect(open.port.methods.filter((method) => method === 'readSheets')).toHaveLength(2);
    expect(open.port.methods.filter((method) => method === 'countMarks')).toHaveLength(1);
  });

  it('shows why the host did not read, keeps the last result, and recovers', async () => {
    const open = new OpenSession(clean);
    open.port.troubles.set('readSheets', { code: 'cellEdit' });
    await open.run({ type: 'check' });
    expect(open.state).toMatchObject({
      stage: { phase: 'idle' },
      problem: { kind: 'port', task: 'read', problem: { code: 'cellEdit' } },
    });
    await open.run({ type: 'check' });
    expect(open.state).toMatchObject({ stage: { phase: 'checked' }, problem: null });

    open.port.troubles.set('readSheets', new RangeError('金额 2,652.76'));
    await open.run({ type: 'check' });
    const { problem, stage, result } = open.state;
    expect(stage.phase).toBe('checked');
    expect(result?.verdict.kind).toBe('clear');
    expect(problem).toMatchObject({ kind: 'crash', task: 'read' });
    expect(JSON.stringify(problem)).toMatch(/RangeError @ .*check\.test\.ts:\d+/);
    expect(JSON.stringify(problem)).not.toContain('2,652.76');
    await open.run({ type: 'dismissProblem' });
    expect(open.state.problem).toBeNull();
  });

  it('takes its own fault in checking for a problem of its own', async () => {
    const [first, ...others] = clean;
    if (first === undefined) throw new Error('no sheet');
    const broken = new Proxy(first, {
      get: (grid, key) => {
        if (key === 'merges') throw new TypeError('住房公积金 58.04');
        return Reflect.get(grid, key) as unknown;
      },
    });
    const open = new OpenSession([broken, ...others]);
    await open.run({ type: 'check' });
    expect(open.state).toMatchObject({
      stage: { phase: 'idle' },
      problem: { kind: 'crash', task: 'check' },
    });
    expect(JSON.stringify(open.state.problem)).not.toContain('58.04');
  });

  it('is done once it is closed', async () => {
    const open = new OpenSession(clean);
    await open.run({ type: 'check' });
    expect(open.port.isWatched).toBe(true);
    await open.session.close();
    expect(open.port.isWatched).toBe(false);
    const { length } = open.port.calls;
    await open.run({ type: 'check' });
    expect(open.port.calls).toHaveLength(length);
  });

  it('closed while it reads leaves nothing behind', async () => {
    const open = new OpenSession(clean);
    const release = open.port.holdReading();
    const checking = open.run({ type: 'check' });
    await settled();
    const closing = open.session.close();
    release();
    await Promise.all([checking, closing]);
    expect(open.port.isWatched).toBe(false);
    expect(open.state.result).toBeNull();
  });
});
