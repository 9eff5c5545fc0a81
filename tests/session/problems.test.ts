import { crashDetail } from '../../src/session/running/crash-detail';
import { PUBLISHING_WORDS } from '../../src/session/publishing/publishing-words.zh-CN';
import { problemText, technicalText } from '../../src/session/state/problem-words.zh-CN';
import type { SessionProblem, SessionTask } from '../../src/session/state/session-state';
import type { Grid } from '../../src/grid/grid';
import type { PortProblem } from '../../src/workbook/port-problem';
import { loadSample } from '../fixtures/load-sample';
import { PLANTED_2024 } from '../samples/read-sample';
import { OpenSession } from './open-session';

/** One of every code, so that a new one cannot be forgotten. */
const CODES: { readonly [C in PortProblem['code']]: Extract<PortProblem, { code: C }> } = {
  cellEdit: { code: 'cellEdit' },
  notInFront: { code: 'notInFront' },
  sheetGone: { code: 'sheetGone', sheet: '预算05表' },
  sheetHidden: { code: 'sheetHidden', sheet: '预算05表' },
  protected: { code: 'protected' },
  tooLarge: { code: 'tooLarge' },
  cellRefused: {
    code: 'cellRefused',
    cell: { sheet: '预算05表', row: 20, column: 4 },
    reason: 'changed',
  },
  sheetEdited: { code: 'sheetEdited', sheet: '情况说明图表' },
  storedChanged: { code: 'storedChanged' },
  busy: { code: 'busy' },
  cancelled: { code: 'cancelled' },
  unsupported: { code: 'unsupported' },
  host: { code: 'host', detail: 'GeneralException @ readSheets' },
};

const TASKS: readonly SessionTask[] = [
  ...['read', 'check', 'select', 'mark', 'watch', 'compose'],
  ...['adopt', 'readStored', 'store', 'removeStored', 'takeStored', 'chartSheet', 'forget'],
] as const;

const PROBLEMS: readonly SessionProblem[] = TASKS.flatMap((task) => [
  ...Object.values(CODES).map((problem): SessionProblem => ({ kind: 'port', task, problem })),
  { kind: 'crash', task, detail: 'TypeError @ bindTable (check.js:1:2)' },
]);

describe('a problem in words', () => {
  it('says what, why and what next, each in Chinese and short', () => {
    for (const problem of PROBLEMS) {
      for (const text of Object.values(problemText(problem)) as readonly string[]) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text).not.toMatch(/[！!。]|undefined|GeneralException|TypeError/);
        expect(text.length).toBeLessThanOrEqual(30);
      }
    }
  });

  it('tells what to do about a cell that is being edited', () => {
    const problem = { kind: 'port', task: 'mark', problem: CODES.cellEdit } as const;
    expect(problemText(problem)).toEqual({
      what: '表中的标记没有更新',
      why: '有单元格正在编辑',
      next: '按 Enter 或 Esc 结束编辑后再试',
    });
  });

  it('tells one way to show a hidden sheet, as the list before publishing does', () => {
    const problem = { kind: 'port', task: 'select', problem: CODES.sheetHidden } as const;
    const { next } = problemText(problem);
    expect(next).toBe('右键单击任一工作表标签“取消隐藏”');
    expect(PUBLISHING_WORDS.advice.hidden(true, false, false)).toContain(next);
  });

  it('has a technical block with version, code and place', () => {
    const crash = { kind: 'crash', task: 'check', detail: 'TypeError @ f (a.js:1:2)' } as const;
    expect(technicalText(crash, '1.2.3')).toBe(
      '公开表助手 1.2.3\n环节：check\n代码：crash\n位置：TypeError @ f (a.js:1:2)',
    );
    const host = { kind: 'port', task: 'read', problem: CODES.host } as const;
    expect(technicalText(host, '1.2.3')).toContain('位置：GeneralException @ readSheets');
    const gone = { kind: 'port', task: 'select', problem: CODES.sheetGone } as const;
    expect(technicalText(gone, '1.2.3')).toBe('公开表助手 1.2.3\n环节：select\n代码：sheetGone');
  });
});

describe('the place of a fault', () => {
  const faultWith = (stack: string, message = '金额 58.04\n    at value (58.04:1:2)') => {
    const error = new TypeError(message);
    error.stack = stack.replace('MESSAGE', message);
    return crashDetail(error);
  };

  it.each([
    [
      'of Chromium',
      'TypeError: MESSAGE\n    at bindTable (https://example.cn/app/check.js:1:234)\n    at g (b.js:2:3)',
      'TypeError @ bindTable (check.js:1:234)',
    ],
    [
      'without a name',
      'TypeError: MESSAGE\n    at https://example.cn/check.js:1:234',
      'TypeError @ check.js:1:234',
    ],
    [
      'of an async method',
      'TypeError: MESSAGE\n    at async Object.run (webpack-internal:///./src/run.ts:5:6)',
      'TypeError @ Object.run (run.ts:5:6)',
    ],
    [
      'of Safari and Firefox',
      'bindTable@https://example.cn/app/check.js:1:234\ng@https://example.cn/b.js:2:3',
      'TypeError @ bindTable (check.js:1:234)',
    ],
    ['that is not known', 'TypeError: MESSAGE', 'TypeError'],
  ])('%s', (_, stack, detail) => {
    expect(faultWith(stack)).toBe(detail);
  });

  it('never quotes the message', () => {
    try {
      throw new RangeError('48.29 → 48.92');
    } catch (error) {
      expect(crashDetail(error)).toMatch(/^RangeError @ .*problems\.test\.ts:\d+:\d+/);
      expect(crashDetail(error)).not.toContain('48.');
    }
  });

  it('of something that is no error is unknown', () => {
    expect(crashDetail('48.29')).toBe('unknown');
  });
});

describe('selecting', () => {
  let planted: readonly Grid[];

  beforeAll(async () => {
    planted = await loadSample(PLANTED_2024);
  });

  it('goes to the cells of a finding', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    const line = open.findings.find(({ place }) => place === 'E21');
    await open.run({ type: 'selectFinding', id: line?.id ?? '' });
    expect(open.port.calls.at(-1)).toBe('select 预算05表!E21');
    expect(open.state.selectedFinding).toBe(line?.id);
  });

  it('remembers the finding where the host cannot select, and asks for nothing', async () => {
    const open = new OpenSession(planted, { capabilities: { select: 'fileOnly' } });
    await open.run({ type: 'check' });
    const [line] = open.findings;
    await open.run({ type: 'selectFinding', id: line?.id ?? '' });
    expect(open.state.selectedFinding).toBe(line?.id);
    expect(open.port.methods).not.toContain('select');
  });

  it('of a finding that is gone, or of no cell, does nothing', async () => {
    const open = new OpenSession(planted.filter(({ name }) => name !== '预算03表'));
    await open.run({ type: 'check' });
    await open.run({ type: 'selectFinding', id: 'gone' });
    expect(open.state.selectedFinding).toBeNull();
    const missing = open.findings.find(({ cells }) => cells.length === 0);
    await open.run({ type: 'selectFinding', id: missing?.id ?? '' });
    expect(open.state.selectedFinding).toBe(missing?.id);
    await open.run({ type: 'selectCells', cells: [] });
    expect(open.port.methods).not.toContain('select');
  });

  it('what stood in its way is no longer told once the workbook is checked anew', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    open.port.troubles.set('select', { code: 'sheetHidden', sheet: '预算05表' });
    const line = open.findings.find(({ place }) => place === 'E21');
    await open.run({ type: 'selectFinding', id: line?.id ?? '' });
    expect(open.state.problem).toMatchObject({ task: 'select' });
    open.port.edit('预算03表', { A1: '附件' });
    await open.recheck();
    expect(open.state.problem).toBeNull();
  });

  it('a sheet that is gone means that the result is stale', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    open.port.remove('预算05表');
    open.port.troubles.set('select', { code: 'sheetGone', sheet: '预算05表' });
    const line = open.findings.find(({ place }) => place === 'E21');
    await open.run({ type: 'selectFinding', id: line?.id ?? '' });
    expect(open.state).toMatchObject({
      stage: { phase: 'stale' },
      problem: { kind: 'port', task: 'select', problem: { code: 'sheetGone' } },
    });
    await open.recheck();
    expect(open.port.calls.at(-1)).toBe('readSheets all');
  });

  it('that fails is shown until it works', async () => {
    const open = new OpenSession(planted);
    await open.run({ type: 'check' });
    open.port.troubles.set('select', new Error('48.29'));
    const id = open.findings[0]?.id ?? '';
    await open.run({ type: 'selectFinding', id });
    expect(open.state.problem).toMatchObject({ kind: 'crash', task: 'select' });
    await open.run({ type: 'compose' });
    expect(open.state.problem).not.toBeNull();
    await open.run({ type: 'selectFinding', id });
    expect(open.state.problem).toBeNull();
  });
});
