import * as z from '../base/zod';
import type { Preferences, PreferenceStore } from './preferences';
import { DEFAULT_PREFERENCES } from './preferences';

const STORED = z.object({ marks: z.boolean(), autoRecheck: z.boolean() });

/** Preferences in the browser's local storage under this key; damaged or blocked ones are the defaults. */
export function localPreferences(key: string): PreferenceStore {
  return {
    read: () => {
      try {
        const stored = STORED.safeParse(JSON.parse(localStorage.getItem(key) ?? ''));
        return stored.success ? stored.data : DEFAULT_PREFERENCES;
      } catch {
        return DEFAULT_PREFERENCES;
      }
    },
    write: ({ marks, autoRecheck }: Preferences) => {
      try {
        localStorage.setItem(key, JSON.stringify({ marks, autoRecheck }));
      } catch {
        // Storage is full or forbidden: it is asked again next time.
      }
    },
  };
}
