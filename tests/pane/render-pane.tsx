import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { userEvent } from '@testing-library/user-event';
import { Pane } from '../../src/pane/Pane';
import type { SessionState } from '../../src/session/state/session-state';
import { StubSession } from './stub-session';
import { NoResizeObserver } from '../setup/no-resize-observer';
import '../setup/patient-queries';

/** Rows that were brought into sight, by the text they begin with. */
export const scrolledTo: string[] = [];

/** What a browser has and the test's page has not. */
function completePage(): void {
  globalThis.ResizeObserver = NoResizeObserver;
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolledTo.push(this.textContent);
  };
}

/** The pane on a session that shows this state; `within` puts it into what its page gives it. */
export function renderPane(
  state: SessionState,
  within: (pane: ReactElement) => ReactElement = (pane) => pane,
) {
  completePage();
  scrolledTo.length = 0;
  const session = new StubSession(state);
  const openSample = jest.fn();
  const view = render(
    within(<Pane session={session} theme="light" version="0.1.0" onOpenSample={openSample} />),
  );
  return { session, openSample, user: userEvent.setup(), ...view };
}

/** Lets the session tell of a change, and the pane draw it. */
export function show(session: StubSession, change: Partial<SessionState>): void {
  act(() => session.set(change));
}
