import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { PortProblem } from '../../workbook/port-problem';
import type {
  PortResult,
  ReadProgress,
  WorkbookContent,
  WorkbookPort,
} from '../../workbook/workbook-port';
import type { CheckedWorkbook } from '../result/checked-workbook';
import { crashDetail } from './crash-detail';
import type { InspectionMemory } from '../inspecting/inspection-memory';
import type { SheetScope } from './merge-content';
import type { Surroundings } from '../inspecting/inspect-workbook';
import { mergeContent, scopeOf } from './merge-content';
import { runInSlices } from './run-in-slices';
import type { Scheduler } from './scheduler';
import type { SessionProblem } from '../state/session-state';
import type * as Checker from '../result/workbook-checker';

export type LoadedChecker = Pick<typeof Checker, 'checkInSteps' | 'findingDetail' | 'startMemory'>;

export interface CheckRunRequest {
  readonly port: WorkbookPort;
  readonly scheduler: Scheduler;
  /** As last read, whose unchanged sheets are used again. */
  readonly content: WorkbookContent | null;
  /** What the last check came to; only what has changed since is worked out again. */
  readonly memory: InspectionMemory | null;
  readonly scope: SheetScope;
  readonly basis: Surroundings;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

export interface CheckRun {
  readonly content: WorkbookContent;
  readonly result: CheckedWorkbook;
  readonly checker: LoadedChecker;
  readonly memory: InspectionMemory;
}

const CANCELLED: SessionProblem = { kind: 'port', task: 'read', problem: { code: 'cancelled' } };

/** Reads what is asked for and checks the whole workbook. Never rejects. */
export async function runCheck(
  request: CheckRunRequest,
): Promise<Result<CheckRun, SessionProblem>> {
  const { scheduler, signal } = request;
  let task: 'read' | 'check' = 'read';
  try {
    const loading = loadChecker(scheduler);
    // Awaited below; until then a failure is nobody's.
    loading.catch(() => undefined);
    const read = await readContent(request);
    if (!read.ok) return fail(portProblem(read.error));
    task = 'check';
    const { length } = read.value.sheets;
    request.onProgress({ sheet: '', done: length, total: length });
    const checker = await loading;
    // What was told is drawn first.
    await scheduler.yield();
    const content = read.value;
    const grids = content.sheets.map(({ grid }) => grid);
    const memory = checker.startMemory(request.memory);
    const steps = checker.checkInSteps(grids, content.skipped, request.basis, memory);
    const result = await runInSlices(steps, scheduler, signal);
    if (result === null) return fail(CANCELLED);
    // What comes of it is drawn at once.
    await scheduler.yield();
    return signal.aborted ? fail(CANCELLED) : ok({ content, result, checker, memory });
  } catch (error) {
    return fail({ kind: 'crash', task, detail: crashDetail(error) });
  }
}

/** Part by part: run for the first time all at once, they would hold up the page of a slow machine. */
async function loadChecker(scheduler: Scheduler): Promise<LoadedChecker> {
  const parts = [
    () => import('../../tables/coordinates/coordinates'),
    () => import('../../tables/catalogue/budget-2024'),
    () => import('../../tables/catalogue/final-accounts-2022'),
    () => import('../../tables/catalogue/public-tables'),
    () => import('../../tables/binding/bind-table'),
    () => import('../../tables/recognise-workbook'),
    () => import('../../facts/extract-facts'),
    () => import('../../checks/derive-relations'),
    () => import('../../checks/rules/form-rules'),
    () => import('../../checks/run-checks'),
    () => import('../inspecting/inspect-workbook'),
  ];
  for (const load of parts) {
    await load();
    await scheduler.yield();
  }
  const checker = await import('../result/workbook-checker');
  await scheduler.yield();
  return checker;
}

async function readContent(request: CheckRunRequest): Promise<PortResult<WorkbookContent>> {
  const { port, content, signal, onProgress } = request;
  const only = scopeOf(content, request.scope);
  if (only !== 'all' && content !== null) {
    const reread = await port.readSheets({ only, signal, onProgress });
    if (!reread.ok) return reread;
    const merged = mergeContent(content, only, reread.value);
    if (merged !== null) return ok(merged);
  }
  return port.readSheets({ signal, onProgress });
}

function portProblem(problem: PortProblem): SessionProblem {
  return { kind: 'port', task: 'read', problem };
}
