import type { Grid } from '../../grid/grid';
import { NO_ASSUMPTIONS } from '../../tables/assumptions';
import type {
  ReadProgress,
  StopWatching,
  WorkbookContent,
  WorkbookPort,
} from '../../workbook/workbook-port';
import type { LoadedChecker } from './check-run';
import { runCheck } from './check-run';
import { comparedOf } from '../compared/companion-workbook';
import type { Surroundings } from '../inspecting/inspect-workbook';
import type { InspectionMemory } from '../inspecting/inspection-memory';
import type { SheetScope } from './merge-content';
import { joinScopes } from './merge-content';
import type { Scheduler } from './scheduler';
import type { SessionProblem, SessionState } from '../state/session-state';
import type { SessionStore } from '../state/session-store';
import { capabilitiesOf, protectionOf } from './protection';
import { watchWorkbook } from './watch-workbook';

/** A re-check starts this long after the last edit. */
const EDIT_PAUSE = 500;
/** … and again after this long while the user is at work in a cell, on the sheets or in another workbook. */
const BUSY_PAUSE = 2_000;

/** What is over by itself when the user is done: a sheet may go while it is read. */
const PASSING: ReadonlySet<string> = new Set(['cellEdit', 'notInFront', 'sheetGone', 'busy']);

/** Checks on request and again after edits. */
export interface CheckKeeper {
  /** Reads and checks everything; whatever was under way is dropped. */
  check(): Promise<void>;
  cancel(): void;
  /** Sheets may have changed. */
  changed(scope: SheetScope): void;
  /** The switch for automatic re-checks was turned. */
  followEdits(): void;
  /** A sheet as it was checked. */
  gridOf(sheet: string): Grid | null;
  /** What checks, once there is a result. */
  checker(): LoadedChecker | null;
  /** The sheets as last read. */
  grids(): readonly Grid[];
  close(): Promise<void>;
}

export interface CheckKeeperRequest {
  readonly port: WorkbookPort;
  readonly scheduler: Scheduler;
  readonly store: SessionStore;
  /** What must be done before the reading, or null; never rejects. */
  readonly prepare: () => Promise<void> | null;
  /** Runs after each result. */
  readonly onChecked: () => Promise<void>;
}

interface Run {
  readonly controller: AbortController;
  /** What was known to have changed when it started. */
  readonly scope: SheetScope | null;
}

export function createCheckKeeper(request: CheckKeeperRequest): CheckKeeper {
  const { port, scheduler, store, prepare, onChecked } = request;
  let content: WorkbookContent | null = null;
  let checker: LoadedChecker | null = null;
  let memory: InspectionMemory | null = null;
  let run: Run | null = null;
  /** Changed and not yet read again. */
  let pending: SheetScope | null = null;
  let lastEdit = 0;
  let callOff: (() => void) | null = null;
  let stopWatching: Promise<StopWatching | null> | null = null;
  let closed = false;

  const recheckAfter = (pause: number): void => {
    callOff?.();
    callOff = null;
    if (pending === null || run !== null || closed || !store.getState().autoRecheck) return;
    callOff = scheduler.later(() => {
      callOff = null;
      if (pending !== null) void start(pending, true);
    }, pause);
  };

  const changed = (scope: SheetScope): void => {
    if (closed || (content === null && run === null)) return;
    pending = joinScopes(pending, scope);
    lastEdit = scheduler.now();
    if (run !== null) return;
    store.dispatch({ type: 'changed' });
    recheckAfter(EDIT_PAUSE);
  };

  /** Gives up the run under way, if there is one. */
  const drop = (): void => {
    callOff?.();
    callOff = null;
    if (run === null) return;
    run.controller.abort();
    pending = joinScopes(run.scope, pending);
    run = null;
  };

  const start = async (scope: SheetScope, automatic: boolean): Promise<void> => {
    drop();
    const own: Run = { controller: new AbortController(), scope: pending };
    run = own;
    pending = null;
    store.dispatch({ type: 'started', tasks: ['read', 'check'] });
    store.dispatch({ type: 'readingStarted' });
    // That the press was heard is drawn first.
    await scheduler.yield();
    if (run !== own) return;
    const preparing = prepare();
    if (preparing !== null) await preparing;
    if (run !== own) return;
    const outcome = await runCheck({
      port,
      scheduler,
      content,
      memory,
      scope,
      basis: { ...basisOf(store.getState()), file: port.name },
      signal: own.controller.signal,
      onProgress: (progress: ReadProgress) => {
        if (run === own) store.dispatch({ type: 'progressed', progress });
      },
    });
    if (run !== own) return;
    if (!outcome.ok) {
      drop();
      failed(outcome.error, automatic);
      return;
    }
    run = null;
    ({ content, checker, memory } = outcome.value);
    store.dispatch({
      type: 'protectionRead',
      protection: protectionOf(content),
      beside: content.beside,
      capabilities: capabilitiesOf(port.capabilities, content.access),
    });
    store.dispatch({ type: 'checked', result: outcome.value.result });
    catchUp();
    // The result is drawn first.
    await scheduler.yield();
    if (!closed) await onChecked();
  };

  /** What was edited while the result was made is not in it. */
  const catchUp = (): void => {
    if (pending === null) return;
    store.dispatch({ type: 'changed' });
    recheckAfter(Math.max(0, lastEdit + EDIT_PAUSE - scheduler.now()));
  };

  const failed = (problem: SessionProblem, automatic: boolean): void => {
    store.dispatch({ type: 'readingEnded', stale: pending !== null });
    const code = problem.kind === 'port' ? problem.problem.code : null;
    if (automatic && code !== null && PASSING.has(code)) {
      recheckAfter(BUSY_PAUSE);
    } else if (code !== 'cancelled') {
      store.dispatch({ type: 'problemMet', problem });
    }
  };

  const watch = (): void => {
    if (stopWatching !== null || port.capabilities.watch !== null) return;
    stopWatching = watchWorkbook(port, store, ({ sheets }) => changed(sheets)).then((stop) => {
      // Asked again at the next check.
      if (stop === null) stopWatching = null;
      return stop;
    });
  };

  return {
    check: async () => {
      // Before reading: an edit between the two is not lost.
      watch();
      await start('all', false);
    },
    cancel: () => {
      if (run === null) return;
      drop();
      store.dispatch({ type: 'readingEnded', stale: pending !== null });
    },
    changed,
    followEdits: () => recheckAfter(0),
    gridOf: (sheet) => content?.sheets.find(({ grid }) => grid.name === sheet)?.grid ?? null,
    checker: () => checker,
    grids: () => content?.sheets.map(({ grid }) => grid) ?? [],
    close: async () => {
      closed = true;
      drop();
      const stop = await stopWatching;
      await stop?.();
    },
  };
}

/** What the user has said of the workbook, the rules that are on, and the codes of the list in use. */
function basisOf(state: SessionState): Surroundings {
  const { corrections, codeList, switchedOff } = state;
  const assumptions = { ...NO_ASSUMPTIONS, tables: corrections };
  const basis = {
    assumptions,
    switchedOff: new Set(switchedOff),
    compared: comparedOf(state.companions, state.drafts),
  };
  return codeList === null ? basis : { ...basis, books: codeList.books };
}
