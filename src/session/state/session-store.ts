import type { SessionEvent } from './session-reducer';
import { reduceSession } from './session-reducer';
import type { SessionState } from './session-state';

/** Holds the state and tells who listens; the state object changes only when something in it does. */
export interface SessionStore {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  dispatch(event: SessionEvent): void;
}

export function createSessionStore(initial: SessionState): SessionStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => {
      const next = reduceSession(state, event);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}
