import { DEFAULT_PREFERENCES } from '../../src/session/state/preferences';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';
import { MemoryWording, OpenSession } from './open-session';

const CHOSEN = {
  marks: true,
  markLevels: 'errors',
  autoRecheck: false,
  welcomed: true,
  switchedOff: ['C2', 'E4'],
} as const;

test('nothing of the user stays on the machine, and here all is as at first', async () => {
  const wording = new MemoryWording({ 'a/b': '本年{{ x }}。' });
  const open = new OpenSession(await loadSample(PLANTED_2024), { wording, preferences: CHOSEN });
  await open.run({ type: 'check' });
  await open.run({ type: 'forgetLocal' });
  expect(open.preferences.stored).toEqual(DEFAULT_PREFERENCES);
  expect(wording.stored).toEqual({});
  const { marks, autoRecheck, switchedOff, stage, result } = open.state;
  expect([marks.wanted, marks.levels, autoRecheck, switchedOff]).toEqual([false, 'all', true, []]);
  expect(open.port.methods.filter((method) => method.endsWith('Marks')).at(-1)).toBe('clearMarks');
  expect(stage.phase).toBe('checked');
  expect(result?.sets.flatMap((set) => set.switchedOff)).toEqual([]);
});

test('marks that this user did not want are not touched', async () => {
  const open = new OpenSession(await loadSample(PLANTED_2024));
  await open.run({ type: 'check' });
  await open.run({ type: 'forgetLocal' });
  expect(open.port.methods).not.toContain('clearMarks');
});

test('what fails on the way is said to be that, not one of the marks', async () => {
  const open = new OpenSession([]);
  open.preferences.clear = () => {
    throw new Error('no store');
  };
  await open.run({ type: 'forgetLocal' });
  expect(open.state.problem).toMatchObject({ kind: 'crash', task: 'forget' });
});
