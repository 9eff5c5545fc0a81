/** Under which local storage keeps what the user prefers. */
export const PREFERENCES_KEY = 'disclosure-check.preferences';
