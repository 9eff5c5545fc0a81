import type { Grid } from '../../src/grid/grid';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

describe('a protected workbook', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  it('that is read only is checked, and nothing is marked, adopted or stored', async () => {
    const open = new OpenSession(planted, { preferences: { marks: true } });
    open.port.access = { isReadOnly: true, isStructureFixed: false };
    await open.run({ type: 'check' });
    expect(open.findings.length).toBeGreaterThan(5);
    expect(open.state.protection.isReadOnly).toBe(true);
    expect(open.state.capabilities).toEqual({
      select: null,
      watch: null,
      marks: 'readOnly',
      edit: 'readOnly',
      store: 'readOnly',
      charts: 'readOnly',
    });
    const id = open.findings.find(({ level }) => level === 'error')?.id ?? '';
    await open.run({ type: 'ignoreFinding', id, reason: '见批复' });
    for (const type of ['store', 'removeStored', 'clearMarks'] as const) await open.run({ type });
    await open.run({ type: 'setMarks', wanted: true });
    await open.run({ type: 'adopt', id });
    const written = ['applyMarks', 'clearMarks', 'replaceValues', 'replaceStored'];
    expect(open.port.methods.filter((method) => written.includes(method))).toEqual([]);
    expect(open.preferences.stored.marks).toBe(true);
  });

  it('that is read only has its marks counted: they go out with it all the same', async () => {
    const open = new OpenSession(planted);
    open.port.access = { isReadOnly: true, isStructureFixed: false };
    open.port.marked = ['error 预算01表!D22'];
    await open.run({ type: 'check' });
    expect(open.state.marks.report).toEqual({ marked: 1, refused: [] });
    expect(open.port.methods).not.toContain('applyMarks');
  });

  it('may be written again once it is no longer read only', async () => {
    const open = new OpenSession(planted);
    open.port.access = { isReadOnly: true, isStructureFixed: true };
    await open.run({ type: 'check' });
    open.port.access = { isReadOnly: false, isStructureFixed: true };
    await open.run({ type: 'check' });
    expect(open.state.capabilities.marks).toBeNull();
    expect(open.state.protection).toEqual({
      isReadOnly: false,
      isStructureFixed: true,
      sheets: [],
    });
  });

  it('names the sheets that are protected, also after a re-check of some', async () => {
    const open = new OpenSession(planted);
    open.port.protect('预算03表');
    open.port.protect('预算05表');
    await open.run({ type: 'check' });
    open.port.edit('预算05表', { E21: '48.92' });
    await open.recheck();
    expect(open.state.protection.sheets).toEqual(['预算03表', '预算05表']);
  });
});
