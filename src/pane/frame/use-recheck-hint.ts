import { useState } from 'react';
import type { Stage } from '../../session/state/session-state';

/** What follows an edit: nothing to say, a re-check on its way, or one that waits for the user. */
export type RecheckHint = 'none' | 'coming' | 'waiting';

export function useRecheckHint(stage: Stage, autoRecheck: boolean): RecheckHint {
  const { phase } = stage;
  const [seen, setSeen] = useState({ phase, edited: phase === 'stale', halted: false });
  if (seen.phase !== phase) {
    setSeen({
      phase,
      edited: phase === 'stale' || (phase === 'reading' && seen.edited),
      // A re-check that was called off or failed leaves the tables as they are: changed.
      halted: phase === 'stale' && seen.phase === 'reading',
    });
  }
  if (!seen.edited) return 'none';
  return phase === 'reading' || (autoRecheck && !seen.halted) ? 'coming' : 'waiting';
}
