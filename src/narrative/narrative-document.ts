import type { NarrativeChart } from './charts/narrative-chart';
import type { SpanCell } from './span-cells';

/** The document that `narrate` hands out; offsets are UTF-16 positions in a paragraph's text. */
export interface NarrativeDocument {
  readonly version: 1;
  readonly profile: string;
  readonly title: Paragraph;
  readonly sections: readonly NarrativeSection[];
  /** Everything a person still has to supply or confirm, once for each section. */
  readonly missing: readonly MissingItem[];
  /** What deserves a look although nothing is missing. */
  readonly notices: readonly Notice[];
}

export interface NarrativeSection {
  readonly id: string;
  /** With its number. */
  readonly heading: string;
  readonly level: number;
  /** Its paragraphs are the headings behind it down to this level: the contents. */
  readonly contentsTo?: number;
  readonly paragraphs: readonly Paragraph[];
  /** Behind the paragraphs. */
  readonly charts: readonly NarrativeChart[];
}

export interface Paragraph {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Ids of document.missing. */
  readonly missing: readonly string[];
  /** Ids of findings whose cells this paragraph uses. */
  readonly warnings: readonly string[];
  /** The sentences it consists of, in order; one sentence may run through several paragraphs. */
  readonly sentences: readonly SentenceRange[];
  /** Stretches with a figure that a notice doubts; absent where there is none. */
  readonly doubtful?: readonly TextRange[];
}

/** A stretch of a paragraph's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a paragraph that one sentence of the profile made. */
export interface SentenceRange {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly state: SentenceState;
}

/**
 * By the profile's template, by a person's own template, or in a person's own words; `outdated`: own
 * words, and what is generated is no longer what it was when they were written.
 */
export type SentenceState = 'generated' | 'ownTemplate' | 'ownText' | 'outdated';

export type SpanKind =
  'amount' | 'share' | 'delta' | 'deltaPercent' | 'completion' | 'count' | 'name' | 'input';

/** A part of a paragraph's text that knows where it comes from. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SpanKind;
  /** What is printed between start and end; numbers without unit. */
  readonly value: string;
  readonly formula: string;
  readonly cells: readonly SpanCell[];
  /** The manual input it comes from, or the id of what is missing in its place. */
  readonly input: string | null;
  readonly adjusted: boolean;
}

export interface MissingItem {
  readonly id: string;
  readonly label: string;
  /** Id of the section, or `title`. */
  readonly section: string;
}

export interface Notice {
  readonly section: string;
  readonly message: string;
  /** The manual input that settles it, if one does. */
  readonly input?: string;
}
