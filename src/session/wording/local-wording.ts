import * as z from '../../base/zod';
import { clearLocalKey } from '../state/clear-local-key';
import type { WordingStore } from './own-wording';

const STORED = z.record(z.string(), z.string());

/** Wording in the browser's local storage under this key; damaged or blocked is none. */
export function localWording(key: string): WordingStore {
  return {
    read: () => {
      try {
        const stored = STORED.safeParse(JSON.parse(localStorage.getItem(key) ?? '{}'));
        return stored.success ? stored.data : {};
      } catch {
        return {};
      }
    },
    write: (wording) => {
      try {
        localStorage.setItem(key, JSON.stringify(wording));
        return true;
      } catch {
        return false;
      }
    },
    clear: () => clearLocalKey(key),
  };
}
