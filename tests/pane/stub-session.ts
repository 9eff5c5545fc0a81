import type { Adoption } from '../../src/session/adopting/adoption';
import type { FindingDetail } from '../../src/session/finding-detail';
import type { SessionState } from '../../src/session/session-state';
import type { UserAction } from '../../src/session/user-action';
import type { WorkbookSession } from '../../src/session/workbook-session';

/** A session that notes what it is asked for and shows the states it is given. */
export class StubSession implements WorkbookSession {
  readonly actions: UserAction[] = [];
  readonly details = new Map<string, FindingDetail>();
  readonly adoptions = new Map<string, Adoption>();
  private readonly listeners = new Set<() => void>();

  constructor(private state: SessionState) {}

  getState(): SessionState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  run(action: UserAction): Promise<void> {
    this.actions.push(action);
    if (action.type === 'selectFinding') this.set({ selectedFinding: action.id });
    return Promise.resolve();
  }

  detailOf(findingId: string): FindingDetail | null {
    return this.details.get(findingId) ?? null;
  }

  adoptionOf(findingId: string): Adoption | null {
    return this.adoptions.get(findingId) ?? null;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
