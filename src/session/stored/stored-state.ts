import type { StoredReading } from './read-stored-parts';
import type { StoredContents } from './stored-contents';
import { NOTHING_STORED } from './stored-contents';

/** What is known of what the workbook has stored. */
export type StoredState =
  | { readonly kind: 'unread' }
  /** The host did not hand it over: there may be something or nothing. */
  | { readonly kind: 'failed' }
  | StoredReading;

export function isStoredKnown({ kind }: StoredState): boolean {
  return kind !== 'unread' && kind !== 'failed';
}

/** Everything of the session that can be stored. */
export function contentsOf({ ignored, corrections, narratives }: StoredContents): StoredContents {
  return { ignored, corrections, narratives };
}

/** Whether something would be lost if the workbook were closed now. */
export function hasUnsaved(state: StoredContents & { readonly stored: StoredState }): boolean {
  const { stored } = state;
  const kept = stored.kind === 'contents' ? stored.contents : NOTHING_STORED;
  return canonical(contentsOf(state)) !== canonical(kept);
}

/** The order in which things were said does not count. */
function canonical({ ignored, corrections, narratives }: StoredContents): string {
  const sorted = (items: readonly object[]) => items.map((one) => JSON.stringify(one)).sort();
  return JSON.stringify([
    Object.entries(ignored).sort(([a], [b]) => (a < b ? -1 : 1)),
    sorted(corrections),
    sorted(narratives),
  ]);
}
