import { startTransition, useEffect, useState } from 'react';

/** True once `active` has lasted for this long (ms); short spells never show. What then shows is drawn in pauses. */
export function useSustained(active: boolean, duration: number): boolean {
  const [sustained, setSustained] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => startTransition(() => setSustained(true)), duration);
    return () => {
      clearTimeout(timer);
      setSustained(false);
    };
  }, [active, duration]);
  return active && sustained;
}
