import type { SourceCell } from '../figures/figure';
import type { SentenceState, SpanKind } from '../narrative-document';

/** A part of a printed phrase. Plain strings carry no origin. */
export type Piece = string | SpanPiece | MissingPiece | NoticePiece | SentencePiece;

/** A figure, a name or an input, with where it comes from. */
export interface SpanPiece {
  readonly kind: SpanKind;
  readonly text: string;
  readonly formula: string;
  readonly cells: readonly SourceCell[];
  readonly input: string | null;
}

/** Something to supply; `slot` is what stands in its place, empty where a clause is left out. */
export interface MissingPiece {
  readonly kind: 'missing';
  readonly id: string;
  readonly label: string;
  readonly slot: string;
  /** What stands where a sentence counts the entries that it is one of. */
  readonly counted?: string;
}

export interface NoticePiece {
  readonly kind: 'notice';
  readonly message: string;
  /** The manual input that settles it. */
  readonly input?: string;
  /** It doubts what the words around it say, so that these are marked. */
  readonly doubts?: true;
}

/** Where a sentence of the profile begins; it prints nothing. */
export interface SentencePiece {
  readonly kind: 'sentence';
  readonly id: string;
  readonly state: SentenceState;
}

/** What a filter hands to the output: a phrase whose parts know their origin. */
export class Phrase {
  readonly pieces: readonly Piece[];

  constructor(...pieces: readonly Piece[]) {
    this.pieces = pieces;
  }
}
