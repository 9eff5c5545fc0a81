/** What is remembered for this user on this machine; never a value of a workbook. */
export interface Preferences {
  readonly marks: boolean;
  readonly markLevels: MarkLevels;
  readonly autoRecheck: boolean;
  /** The introduction was read or left. */
  readonly welcomed: boolean;
  /** Rules that are not checked, by id. */
  readonly switchedOff: readonly string[];
}

/** Which findings are marked in the sheets: 不符 and 提示, or 不符 alone. */
export const MARK_LEVELS = ['all', 'errors'] as const;

export type MarkLevels = (typeof MARK_LEVELS)[number];

export const DEFAULT_PREFERENCES: Preferences = {
  marks: false,
  markLevels: 'all',
  autoRecheck: true,
  welcomed: false,
  switchedOff: [],
};

/** Where preferences are kept. A store that cannot be read or written forgets, it does not fail. */
export interface PreferenceStore {
  read(): Preferences;
  write(preferences: Preferences): void;
  /** Nothing of it is left on this machine. */
  clear(): void;
}
