import type { WordingStore } from '../wording/own-wording';
import type { PreferenceStore } from './preferences';
import { DEFAULT_PREFERENCES } from './preferences';
import type { SessionState } from './session-state';
import type { UserAction } from './user-action';

/** Makes everything that this machine remembers what it is at first, then takes it off the machine. */
export async function forgetLocal(
  kept: { readonly preferences: PreferenceStore; readonly wording: WordingStore },
  now: Pick<SessionState, 'marks' | 'switchedOff'>,
  perform: (action: UserAction) => Promise<void>,
): Promise<void> {
  const { markLevels, autoRecheck } = DEFAULT_PREFERENCES;
  const { switchedOff, marks } = now;
  if (marks.wanted) await perform({ type: 'setMarks', wanted: false });
  await perform({ type: 'setMarkLevels', levels: markLevels });
  await perform({ type: 'setAutoRecheck', on: autoRecheck });
  await perform({ type: 'dropWording' });
  if (switchedOff.length > 0) await perform({ type: 'switchRules', rules: switchedOff, on: true });
  // The last word: each of these was remembered.
  kept.preferences.clear();
  kept.wording.clear();
}
