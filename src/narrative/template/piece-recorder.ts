import type {
  Paragraph,
  SentenceRange,
  SentenceState,
  Span,
  TextRange,
} from '../narrative-document';
import { PIECE_MARKS } from '../plain-text';
import { spanCells } from '../span-cells';
import type { MissingPiece, NoticePiece, Piece, SentencePiece } from './piece';
import { Phrase } from './piece';

const MARKED = new RegExp(
  `${PIECE_MARKS.open}(\\d+)${PIECE_MARKS.text}([^${PIECE_MARKS.close}]*)${PIECE_MARKS.close}`,
  'g',
);

const STATEMENT_END = /[。；]/g;

/** A paragraph together with what its pieces ask for. */
export interface RecordedParagraph {
  readonly paragraph: Paragraph;
  readonly missing: readonly MissingPiece[];
  readonly notices: readonly NoticePiece[];
}

/**
 * Keeps the pieces that a template prints while they travel through the rendered text as marks;
 * marks survive {% capture %} and show which pieces really reached the text.
 */
export class PieceRecorder {
  readonly #pieces: Exclude<Piece, string>[] = [];

  /** The phrase as text with marks. */
  mark(phrase: Phrase): string {
    return phrase.pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const index = this.#pieces.push(piece) - 1;
        return `${PIECE_MARKS.open}${index}${PIECE_MARKS.text}${printed(piece)}${PIECE_MARKS.close}`;
      })
      .join('');
  }

  /** Rendered text that the paragraphs will know as this sentence. */
  markSentence(rendered: string, id: string, state: SentenceState): string {
    const begin = this.mark(new Phrase({ kind: 'sentence', id, state }));
    return rendered.replace(/^\s*/, (blank) => blank + begin);
  }

  /** Rendered text as it is read, without marks. */
  plain(rendered: string): string {
    return rendered.replace(MARKED, '$2');
  }

  /** A person's text in which the figures of a rendered text are still those figures. */
  rebind(text: string, rendered: string): string {
    const known = [...rendered.matchAll(MARKED)].filter(([, index]) => {
      const kind = this.#pieces[Number(index)]?.kind;
      return kind !== undefined && !WITHOUT_FIGURE.has(kind);
    });
    return text.replace(/\d+(?:\.\d+)?/g, (figure) => {
      const place = known.findIndex(([, , printedFigure]) => printedFigure === figure);
      return place < 0 ? figure : (known.splice(place, 1)[0]?.[0] ?? figure);
    });
  }

  /** Each line of rendered text that holds anything is a paragraph. */
  paragraphs(rendered: string): readonly RecordedParagraph[] {
    const recorded: RecordedParagraph[] = [];
    let sentence: SentencePiece | null = null;
    for (const line of rendered.split('\n')) {
      const read = this.#paragraph(line.trim(), sentence);
      ({ sentence } = read);
      if (read.paragraph.text !== '' || read.missing.length > 0) recorded.push(read);
    }
    return recorded;
  }

  #paragraph(
    line: string,
    open: SentencePiece | null,
  ): RecordedParagraph & { readonly sentence: SentencePiece | null } {
    const sentences: SentenceRange[] = [];
    let sentence = open;
    let begun = 0;
    const closeSentence = (end: number) => {
      if (sentence !== null && end > begun) {
        sentences.push({ id: sentence.id, start: begun, end, state: sentence.state });
      }
      begun = end;
    };
    const spans: Span[] = [];
    const missing: MissingPiece[] = [];
    const notices: NoticePiece[] = [];
    const doubtedAt: number[] = [];
    let text = '';
    let read = 0;
    for (const match of line.matchAll(MARKED)) {
      text += line.slice(read, match.index);
      read = match.index + match[0].length;
      const start = text.length;
      text += match[2] ?? '';
      const piece = this.#pieces[Number(match[1])];
      if (piece === undefined) continue;
      if (piece.kind === 'missing') missing.push(piece);
      if (piece.kind === 'notice') {
        notices.push(piece);
        if (piece.doubts === true) doubtedAt.push(start);
      }
      if (piece.kind === 'sentence') {
        closeSentence(start);
        sentence = piece;
      }
      const span = spanOf(piece, start, text.length);
      if (span !== null) spans.push(span);
    }
    text += line.slice(read);
    closeSentence(text.length);
    const ids = [...new Set(missing.map(({ id }) => id))];
    const doubtful = statementsAt(text, doubtedAt);
    const paragraph = {
      ...{ text, spans, missing: ids, warnings: [], sentences },
      ...(doubtful.length === 0 ? {} : { doubtful }),
    };
    return { paragraph, missing, notices, sentence };
  }
}

/** The statements, up to a full stop or semicolon, in which these places stand; each once. */
function statementsAt(text: string, places: readonly number[]): readonly TextRange[] {
  const ends = [...text.matchAll(STATEMENT_END)].map(({ index }) => index + 1);
  const ranges = new Map<number, TextRange>();
  for (const place of places) {
    const start = ends.filter((end) => end <= place).at(-1) ?? 0;
    ranges.set(start, { start, end: ends.find((end) => end > place) ?? text.length });
  }
  return [...ranges.values()];
}

/** Pieces that a person's own words cannot stand for. */
const WITHOUT_FIGURE: ReadonlySet<string> = new Set(['missing', 'notice', 'sentence', 'name']);

function printed(piece: Exclude<Piece, string>): string {
  switch (piece.kind) {
    case 'missing':
      return piece.slot;
    case 'notice':
    case 'sentence':
      return '';
    default:
      return piece.text;
  }
}

function spanOf(piece: Exclude<Piece, string>, start: number, end: number): Span | null {
  if (start === end || piece.kind === 'notice' || piece.kind === 'sentence') return null;
  if (piece.kind === 'missing') {
    const { slot: value, id: input } = piece;
    return { start, end, kind: 'input', value, formula: '', cells: [], input, adjusted: false };
  }
  return {
    start,
    end,
    kind: piece.kind,
    value: piece.text,
    formula: piece.formula,
    cells: spanCells(piece.cells),
    input: piece.input,
    adjusted: false,
  };
}
