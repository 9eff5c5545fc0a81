import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours, also when it changes its mind. */
export function useDarkMode(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
