import type { TableAssumption } from '../../tables/assumptions';
import { samePosition } from '../../tables/assumptions';
import type { DocumentKind } from '../../tables/table-kind';
import type { IgnoredFindings } from '../ignoring/ignored-findings';
import { NOTHING_IGNORED } from '../ignoring/ignored-findings';

/** What users have said of a workbook and want to find again: all of it can be stored in it. */
export interface StoredContents {
  readonly ignored: IgnoredFindings;
  readonly corrections: readonly TableAssumption[];
  /** At most one of each set. */
  readonly narratives: readonly NarrativeEdits[];
}

/** Which set of tables a narrative is about. */
export interface NarratedSet {
  readonly entity: string;
  /** 0 where no year is stated. */
  readonly year: number;
  readonly document: DocumentKind;
}

/** What a person has added to the narrative of one set. */
export interface NarrativeEdits {
  readonly set: NarratedSet;
  /** Id of the profile; null: the usual one. */
  readonly profile: string | null;
  /** By dotted id, as `readInputs` takes them. */
  readonly inputs: Readonly<Record<string, string | number>>;
  /** Sentences in the person's own words, by the id of the sentence. */
  readonly sentences: Readonly<Record<string, RewrittenSentence>>;
  /** Ids of sections that are left out. */
  readonly omitted: readonly string[];
  /** Further choices of the narrative view, by id. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
}

/** Both texts, so that a later change of the figures shows as a difference. */
export interface RewrittenSentence {
  /** As it was generated when the person rewrote it. */
  readonly generated: string;
  readonly written: string;
}

export const NOTHING_STORED: StoredContents = {
  ignored: NOTHING_IGNORED,
  corrections: [],
  narratives: [],
};

/** Both together; where both say something of the same thing, `later` counts. */
export function mergeContents(earlier: StoredContents, later: StoredContents): StoredContents {
  const corrected = ({ sheet, title }: TableAssumption) =>
    later.corrections.some((one) => one.sheet === sheet && samePosition(one.title, title));
  const narrated = ({ set }: NarrativeEdits) =>
    later.narratives.some((one) => isSameSet(one.set, set));
  return {
    ignored: { ...earlier.ignored, ...later.ignored },
    corrections: [...earlier.corrections.filter((one) => !corrected(one)), ...later.corrections],
    narratives: [...earlier.narratives.filter((one) => !narrated(one)), ...later.narratives],
  };
}

export function isSameSet(one: NarratedSet, other: NarratedSet): boolean {
  return one.entity === other.entity && one.year === other.year && one.document === other.document;
}

export function isNothing({ ignored, corrections, narratives }: StoredContents): boolean {
  return Object.keys(ignored).length + corrections.length + narratives.length === 0;
}
