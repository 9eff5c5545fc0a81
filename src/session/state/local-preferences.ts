import * as z from '../../base/zod';
import { clearLocalKey } from './clear-local-key';
import type { Preferences, PreferenceStore } from './preferences';
import { DEFAULT_PREFERENCES, MARK_LEVELS } from './preferences';

/** What an earlier version did not store is the default. */
const STORED = z.object({
  marks: z.boolean(),
  markLevels: z.enum(MARK_LEVELS).default(DEFAULT_PREFERENCES.markLevels),
  autoRecheck: z.boolean(),
  welcomed: z.boolean().default(DEFAULT_PREFERENCES.welcomed),
  switchedOff: z.array(z.string()).default([...DEFAULT_PREFERENCES.switchedOff]),
});

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
    write: ({ marks, markLevels, autoRecheck, welcomed, switchedOff }: Preferences) => {
      const stored = { marks, markLevels, autoRecheck, welcomed, switchedOff };
      try {
        localStorage.setItem(key, JSON.stringify(stored));
      } catch {
        // Storage is full or forbidden: it is asked again next time.
      }
    },
    clear: () => clearLocalKey(key),
  };
}
