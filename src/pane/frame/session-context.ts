import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { SessionState } from '../../session/state/session-state';
import type { WorkbookSession } from '../../session/workbook-session';

/** The session that everything below draws. */
export const SessionContext = createContext<WorkbookSession | null>(null);

export function useSession(): WorkbookSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('no session around this component');
  return session;
}

/** One value of the session's state; only a change of this value draws again. */
export function useSessionValue<T>(pick: (state: SessionState) => T): T {
  const session = useSession();
  return useSyncExternalStore(
    useCallback((listener) => session.subscribe(listener), [session]),
    () => pick(session.getState()),
  );
}
