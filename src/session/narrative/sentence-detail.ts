import type { SentenceChange } from '../../narrative/sentence-changes';

/** One sentence, laid out for being rewritten. */
export interface SentenceDetail {
  readonly key: string;
  /** By the profile's template, from the tables of today. */
  readonly generated: string;
  /** As the profile has it. */
  readonly template: string;
  readonly change: SentenceChange | null;
  /** The person's own text with the figures of today; null where they cannot be carried over. */
  readonly carried: string | null;
}

/** What a template would print, or what is wrong with it. */
export type TemplateTrial =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly string[] };
