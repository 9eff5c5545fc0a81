import { startTransition, useEffect, useState } from 'react';

/**
 * How many of so many pieces of a view are drawn: none together with what its parent draws, then one
 * more after each pause, so that a slow machine is never held up by all of them at once.
 */
export function useDrawnSteps(pieces: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn < pieces) startTransition(() => setDrawn(drawn + 1));
  }, [drawn, pieces]);
  return drawn;
}
