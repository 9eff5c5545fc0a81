/** What the rule of every mark holds, by which marks are found again in a saved file. */
export const MARK_TAG = 'disclosure-check:';
