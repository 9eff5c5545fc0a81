import type { Grid } from '../../src/grid/grid';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import type { MarkLevels } from '../../src/session/state/preferences';
import { clearMarksForGood } from '../../src/session/marks/mark-wish';
import { planMarks } from '../../src/session/marks/plan-marks';
import { cellKey } from '../../src/base/address';
import { changed } from '../checks/checked-sheets';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024, PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';
import { UNDECIDED } from './undecided';

const PLANTED_MARKS = [
  'error 预算01表!D22',
  'error 预算05表!E21',
  'error 预算07表!E26',
  'error 预算07表!B31',
  'error 预算11表!D6',
  'warning 预算08表!A2',
];

describe('marks', () => {
  let clean: readonly Grid[];
  let planted: readonly Grid[];

  beforeAll(async () => {
    [clean, planted] = [await loadSample(CLEAN_2024), await loadSample(PLANTED_2024)];
  });

  const planned = (grids: readonly Grid[], levels: MarkLevels = 'all'): readonly string[] =>
    planMarks(inspectWorkbook(grids), levels).marks.map(
      ({ cell, level }) => `${level} ${cellKey(cell)}`,
    );

  it('are planned for the likely wrong cells of errors and warnings, not for information', () => {
    expect([...planned(planted)].sort()).toEqual([...PLANTED_MARKS].sort());
    expect(planned(clean)).toEqual([]);
  });

  it('are planned for errors alone where the user wants no other', () => {
    const errors = PLANTED_MARKS.filter((mark) => mark.startsWith('error'));
    expect([...planned(planted, 'errors')].sort()).toEqual([...errors].sort());
    expect(errors.length).toBeLessThan(PLANTED_MARKS.length);
  });

  it('follow when other levels are chosen, which is remembered', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    await open.run({ type: 'setMarkLevels', levels: 'errors' });
    expect(open.port.marked.every((mark) => mark.startsWith('error'))).toBe(true);
    expect(open.preferences.stored.markLevels).toBe('errors');
  });

  it('are planned for the copies of a wrong cell', () => {
    const copied = changed(clean, { '预算03表!C27': '85.04', '预算03表!D27': '85.04' });
    expect(planned(copied)).toEqual(['error 预算03表!C27', 'error 预算03表!D27']);
  });

  it('are planned for every candidate where it cannot be decided', () => {
    expect(planned([UNDECIDED])).toEqual(
      ['C4', 'C5', 'C6', 'C7'].map((address) => `error 支出!${address}`),
    );
  });

  it('are planned once for a cell, the graver level before the other', () => {
    const negative = changed(clean, { '预算05表!E21': '-48.92' });
    const marks = planned(negative).filter((mark) => mark.endsWith('预算05表!E21'));
    expect(marks).toEqual(['error 预算05表!E21']);
  });

  it('are not planned for 尾差', () => {
    expect(planned(changed(clean, { '预算01表!D12': '30.58' }))).toEqual([]);
  });

  it('are made when the switch is turned on, remembered, and removed when it is turned off', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    await open.run({ type: 'setMarks', wanted: true });
    expect([...open.port.marked].sort()).toEqual([...PLANTED_MARKS].sort());
    expect(open.state.marks).toMatchObject({ wanted: true, report: { marked: 6, refused: [] } });
    expect(open.preferences.stored.marks).toBe(true);
    await open.run({ type: 'setMarks', wanted: false });
    expect(open.port.marked).toEqual([]);
    expect(open.state.marks).toMatchObject({ wanted: false, report: { marked: 0, refused: [] } });
    expect(open.preferences.stored.marks).toBe(false);
  });

  it('of an earlier session are counted at the first check, and removed on request', async () => {
    const open = new OpenSession(clean);
    open.port.marked = ['error 预算01表!D22', 'error 预算01表!D23', 'error 预算01表!D24'];
    await open.run({ type: 'check' });
    expect(open.state.marks.report).toEqual({ marked: 3, refused: [] });
    await open.run({ type: 'check' });
    expect(open.port.methods.filter((method) => method === 'countMarks')).toHaveLength(1);
    await open.run({ type: 'clearMarks' });
    expect(open.port.marked).toEqual([]);
    expect(open.state.marks).toMatchObject({ wanted: false, report: { marked: 0, refused: [] } });
  });

  it('that are wanted from before are made with the first check and follow each re-check', async () => {
    const open = new OpenSession(clean, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    expect(open.port.calls.at(-1)).toBe('applyMarks');
    open.port.edit('预算05表', { E21: '48.29' });
    await open.recheck();
    expect(open.port.marked).toEqual(['error 预算05表!E21']);
    open.port.calls.length = 0;
    open.port.edit('预算05表', { E21: '48.28' });
    await open.recheck();
    expect(open.port.methods).toEqual(['readSheets', 'countMarks']);
    open.port.edit('预算05表', { E21: '48.92' });
    await open.recheck();
    expect(open.port.marked).toEqual([]);
  });

  it('that the button of the ribbon cleared do not come back, and the switch is off', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    await clearMarksForGood(open.port, open.preferences);
    open.port.edit('预算05表', { E21: '48.28' });
    await open.recheck();
    expect(open.port.marked).toEqual([]);
    expect(open.state.marks).toEqual({
      wanted: false,
      levels: 'all',
      report: { marked: 0, refused: [] },
    });
    await open.run({ type: 'setMarks', wanted: true });
    expect(open.port.marked.length).toBeGreaterThan(0);
    expect(open.preferences.stored.marks).toBe(true);
  });

  it('that the ribbon could not clear are counted, and no others are made', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    await clearMarksForGood(open.port, open.preferences);
    open.port.marked = ['error 预算01表!D22'];
    await open.run({ type: 'check' });
    expect(open.port.marked).toEqual(['error 预算01表!D22']);
    expect(open.state.marks).toMatchObject({ wanted: false, report: { marked: 1 } });
  });

  it('that the ribbon cleared stay cleared when another setting is remembered first', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    await clearMarksForGood(open.port, open.preferences);
    await open.run({ type: 'setAutoRecheck', on: false });
    expect(open.preferences.stored.marks).toBe(false);
    await open.run({ type: 'check' });
    expect(open.port.marked).toEqual([]);
  });

  it('stay in a workbook while those of another one are turned off', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    open.preferences.write({ ...open.preferences.read(), marks: false });
    await open.run({ type: 'check' });
    expect([...open.port.marked].sort()).toEqual([...PLANTED_MARKS].sort());
  });

  it('are made where nothing can be remembered', async () => {
    const open = new OpenSession(planted);
    open.preferences.write = () => undefined;
    await open.run({ type: 'check' });
    await open.run({ type: 'setMarks', wanted: true });
    await open.run({ type: 'check' });
    expect(open.port.marked).toHaveLength(6);
  });

  it('that somebody took away or copied are made anew with the next check', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    await open.run({ type: 'check' });
    open.port.marked = [];
    await open.run({ type: 'check' });
    expect([...open.port.marked].sort()).toEqual([...PLANTED_MARKS].sort());
  });

  it('turned on before the first check are made with it', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'setMarks', wanted: true });
    expect(open.port.calls).toEqual([]);
    await open.run({ type: 'check' });
    expect(open.port.marked).toHaveLength(6);
  });

  it('of an outdated result are not made: turning the switch on checks again first', async () => {
    const open = new OpenSession(planted, { preferences: { autoRecheck: false } });
    await open.run({ type: 'check' });
    open.port.edit('预算05表', { E21: '48.92' });
    open.port.calls.length = 0;
    await open.run({ type: 'setMarks', wanted: true });
    expect(open.port.methods).toEqual(['readSheets', 'applyMarks']);
    expect(open.port.marked).not.toContain('error 预算05表!E21');
    expect(open.state.stage.phase).toBe('checked');
  });

  it('end as the switch stands last, however fast it is turned, and nothing is done in vain', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    const turn = async (...turns: readonly boolean[]) => {
      open.port.calls.length = 0;
      await Promise.all(turns.map((wanted) => open.run({ type: 'setMarks', wanted })));
      return new Set(open.port.methods);
    };
    expect(await turn(true, false, true, false)).toEqual(new Set(['clearMarks']));
    expect(open.port.marked).toEqual([]);
    expect(await turn(true, false, true)).toEqual(new Set(['applyMarks']));
    expect(open.port.marked).toHaveLength(6);
  });

  it('that the host refuses are a problem, and tried again at the next check', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    open.port.troubles.set('applyMarks', { code: 'cellEdit' });
    await open.run({ type: 'setMarks', wanted: true });
    expect(open.state).toMatchObject({
      marks: { wanted: true, report: { marked: 0 } },
      problem: { kind: 'port', task: 'mark', problem: { code: 'cellEdit' } },
    });
    await open.run({ type: 'check' });
    expect(open.port.marked).toHaveLength(6);
    expect(open.state.problem).toBeNull();
  });

  it('that fail by a fault of ours are a problem that tells nothing of the workbook', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    open.port.troubles.set('clearMarks', new Error('58.04'));
    await open.run({ type: 'clearMarks' });
    expect(open.state.problem).toMatchObject({ kind: 'crash', task: 'mark' });
    expect(JSON.stringify(open.state.problem)).not.toContain('58.04');
  });

  it('are not spoken of where they cannot be made', async () => {
    const open = new OpenSession(planted, {
      capabilities: { marks: 'fileOnly' },
      preferences: { marks: true },
    });
    await open.run({ type: 'check' });
    await open.run({ type: 'setMarks', wanted: true });
    await open.run({ type: 'clearMarks' });
    expect(open.port.methods).toEqual(['watch', 'readStored', 'readSheets']);
    expect(open.state.marks).toMatchObject({ wanted: false, report: null });
    expect(open.preferences.stored.marks).toBe(true);
  });
});
