import type { SentenceChanges } from '../../narrative/sentence-changes';
import type { OwnWording } from '../wording/own-wording';
import type { ProfileChoice } from './narrative-state';

/** What becomes of a narrative when it is written by another profile. */
export interface ProfileChange {
  /** The name of the set it is about. */
  readonly set: string;
  /** What a person had chosen; null: nothing. */
  readonly chosenBefore: string | null;
  readonly from: ProfileChoice;
  readonly to: ProfileChoice;
  readonly carried: CarriedSentences;
  readonly differences: ProfileDifferences;
}

/** What a person made of sentences, under the keys that they have in the other profile. */
export interface CarriedSentences {
  readonly templates: OwnWording;
  readonly texts: SentenceChanges;
  /** The first words of those that the other profile has no place for. */
  readonly left: readonly string[];
}

/** What the other profile has otherwise, in the words of headings. */
export interface ProfileDifferences {
  /** Before and after; null: alike, or chosen by a person and kept. */
  readonly percentPlaces: readonly [number, number] | null;
  readonly baseTerm: readonly [string, string] | null;
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  /** In both, in another place among those that both have. */
  readonly moved: readonly string[];
  /** In both, under another heading: before and after. */
  readonly retitled: readonly (readonly [string, string])[];
  /** In both, with another text. */
  readonly reworded: readonly string[];
}
