/** What is remembered for this user on this machine; never a value of a workbook. */
export interface Preferences {
  readonly marks: boolean;
  readonly autoRecheck: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { marks: false, autoRecheck: true };

/** Where preferences are kept. A store that cannot be read or written forgets, it does not fail. */
export interface PreferenceStore {
  read(): Preferences;
  write(preferences: Preferences): void;
}
