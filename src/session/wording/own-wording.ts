import type { SentenceChange } from '../../narrative/sentence-changes';
import type { NarrativeDraft } from '../narrative/narrative-draft';

/**
 * Sentences as an office writes them: a template by the key of the sentence. They belong to the
 * profile, so that they hold for every set, year and workbook.
 */
export type OwnWording = Readonly<Record<string, string>>;

/** Where the wording of this user is kept. A store that cannot be read holds nothing. */
export interface WordingStore {
  read(): OwnWording;
  /** Whether it could be kept. */
  write(wording: OwnWording): boolean;
  /** Nothing of it is left on this machine. */
  clear(): void;
}

export interface WordingState {
  readonly templates: OwnWording;
  /** What was last said is kept on this machine. */
  readonly isKept: boolean;
  /** What came of the file that was last loaded; null: none. */
  readonly taken: TakenWording | null;
}

/** What of a file with wording is used, and of each sentence that is not: where it belongs and why. */
export interface TakenWording {
  readonly fileName: string;
  readonly used: number;
  readonly unused: readonly { readonly sentence: string; readonly why: string }[];
}

/** What is made of the sentences of a set: what was said of it alone counts over the wording. */
export function changesOf(
  { sentences }: Pick<NarrativeDraft, 'sentences'>,
  wording: OwnWording,
): Readonly<Record<string, SentenceChange>> {
  const templates = Object.entries(wording).map(([key, template]): [string, SentenceChange] => [
    key,
    { kind: 'template', template },
  ]);
  return { ...Object.fromEntries(templates), ...sentences };
}

/** The wording without one sentence. */
export function withoutSentence(wording: OwnWording, key: string): OwnWording {
  return Object.fromEntries(Object.entries(wording).filter(([one]) => one !== key));
}
