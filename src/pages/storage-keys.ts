/** Under which local storage keeps what the user prefers. */
export const PREFERENCES_KEY = 'disclosure-check.preferences';

/** Under which it keeps how the user words the sentences of the narrative. */
export const WORDING_KEY = 'disclosure-check.wording';
