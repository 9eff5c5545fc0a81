import type { Grid } from '../../src/grid/grid';
import type { CodeListShelf } from '../../src/session/codes/code-list-shelf';
import { createSession } from '../../src/session/create-session';
import type { FindingLine } from '../../src/session/result/checked-workbook';
import type { Preferences, PreferenceStore } from '../../src/session/state/preferences';
import { DEFAULT_PREFERENCES } from '../../src/session/state/preferences';
import type { Scheduler } from '../../src/session/running/scheduler';
import type { SessionState } from '../../src/session/state/session-state';
import type { OwnWording, WordingStore } from '../../src/session/wording/own-wording';
import type { UserAction } from '../../src/session/state/user-action';
import type { WorkbookSession } from '../../src/session/workbook-session';
import type { WorkbookCapabilities } from '../../src/workbook/workbook-port';
import { MemoryPort } from './memory-port';

/** Time that passes when the test says so. */
export class ManualScheduler implements Scheduler {
  yields = 0;
  private time = 0;
  private waiting: readonly { readonly due: number; readonly task: () => void }[] = [];

  /** `stepMilliseconds`: how much time each look at the clock takes. */
  constructor(private readonly stepMilliseconds = 0) {}

  now(): number {
    this.time += this.stepMilliseconds;
    return this.time;
  }

  later(task: () => void, milliseconds: number): () => void {
    const entry = { due: this.time + milliseconds, task };
    this.waiting = [...this.waiting, entry];
    return () => {
      this.waiting = this.waiting.filter((one) => one !== entry);
    };
  }

  yield(): Promise<void> {
    this.yields += 1;
    return Promise.resolve();
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.waiting.filter((one) => one.due <= this.time);
    this.waiting = this.waiting.filter((one) => one.due > this.time);
    for (const { task } of due) task();
  }

  get isWaiting(): boolean {
    return this.waiting.length > 0;
  }
}

export class MemoryPreferences implements PreferenceStore {
  constructor(public stored: Preferences = DEFAULT_PREFERENCES) {}

  read(): Preferences {
    return this.stored;
  }

  write(preferences: Preferences): void {
    this.stored = preferences;
  }

  clear(): void {
    this.stored = DEFAULT_PREFERENCES;
  }
}

/** Wording in memory; it can refuse to keep anything. */
export class MemoryWording implements WordingStore {
  constructor(
    public stored: OwnWording = {},
    private readonly isOpen = true,
  ) {}

  read(): OwnWording {
    return this.stored;
  }

  write(wording: OwnWording): boolean {
    if (this.isOpen) this.stored = wording;
    return this.isOpen;
  }

  clear(): void {
    this.stored = {};
  }
}

interface Setting {
  readonly wording?: MemoryWording;
  readonly preferences?: Partial<Preferences>;
  readonly capabilities?: Partial<WorkbookCapabilities>;
  readonly scheduler?: ManualScheduler;
  readonly codeLists?: CodeListShelf;
}

/** A session on a workbook in memory, with everything around it in the test's hands. */
export class OpenSession {
  readonly port: MemoryPort;
  readonly scheduler: ManualScheduler;
  readonly preferences: MemoryPreferences;
  readonly wording: MemoryWording;
  readonly session: WorkbookSession;
  /** The phase after each change of state, repetitions left out. */
  readonly phases: string[] = [];

  constructor(grids: readonly Grid[], setting: Setting = {}) {
    this.port = new MemoryPort(grids, setting.capabilities);
    this.scheduler = setting.scheduler ?? new ManualScheduler();
    this.preferences = new MemoryPreferences({ ...DEFAULT_PREFERENCES, ...setting.preferences });
    this.wording = setting.wording ?? new MemoryWording();
    this.session = createSession({
      port: this.port,
      preferences: this.preferences,
      wording: this.wording,
      scheduler: this.scheduler,
      ...(setting.codeLists === undefined ? {} : { codeLists: setting.codeLists }),
    });
    this.session.subscribe(() => {
      const { phase } = this.state.stage;
      if (this.phases.at(-1) !== phase) this.phases.push(phase);
    });
  }

  get state(): SessionState {
    return this.session.getState();
  }

  get findings(): readonly FindingLine[] {
    return this.state.result?.sets.flatMap(({ findings }) => findings) ?? [];
  }

  run(action: UserAction): Promise<void> {
    return this.session.run(action);
  }

  /** Resolves once the state passes the test, at once if it does already. */
  async until(test: (state: SessionState) => boolean): Promise<void> {
    if (test(this.state)) return;
    await new Promise<void>((resolve) => {
      const stop = this.session.subscribe(() => {
        if (!test(this.state)) return;
        stop();
        resolve();
      });
    });
  }

  /** Lets 500 ms pass after an edit and waits for the re-check. */
  async recheck(): Promise<void> {
    this.scheduler.pass(500);
    await this.until(({ stage }) => stage.phase === 'checked');
    await settled();
  }
}

/** Whatever was left to do without waiting has been done. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
