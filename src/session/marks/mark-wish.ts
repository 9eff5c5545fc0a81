import type { MarkReport } from '../../workbook/mark-plan';
import type { PortResult, WorkbookPort } from '../../workbook/workbook-port';
import type { Preferences, PreferenceStore } from '../state/preferences';

/** The switch 在表中标出 as it is remembered, which another page may turn off meanwhile. */
export interface MarkWish {
  /** It was remembered as on and no longer is. Never where nothing can be remembered. */
  isTakenBack(): boolean;
  remember(preferred: Preferences): void;
}

export function createMarkWish(preferences: PreferenceStore): MarkWish {
  let wasKept = preferences.read().marks;
  return {
    isTakenBack: () => wasKept && !preferences.read().marks,
    remember: (preferred) => {
      preferences.write(preferred);
      wasKept ||= preferences.read().marks;
    },
  };
}

/** Clears the marks and turns the remembered switch off, else the next check would mark again. */
export function clearMarksForGood(
  port: Pick<WorkbookPort, 'clearMarks'>,
  preferences: PreferenceStore,
): Promise<PortResult<MarkReport>> {
  preferences.write({ ...preferences.read(), marks: false });
  return port.clearMarks();
}
