import { cellAddress } from '../../base/address';
import type { Paragraph, Span } from '../narrative-document';
import { PIECE_MARKS } from '../plain-text';
import type { MissingPiece, NoticePiece, Phrase, Piece } from './piece';

const MARKED = new RegExp(
  `${PIECE_MARKS.open}(\\d+)${PIECE_MARKS.text}([^${PIECE_MARKS.close}]*)${PIECE_MARKS.close}`,
  'g',
);

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

  /** Each line of rendered text that holds anything is a paragraph. */
  paragraphs(rendered: string): readonly RecordedParagraph[] {
    return rendered
      .split('\n')
      .map((line) => this.#paragraph(line.trim()))
      .filter(({ paragraph, missing }) => paragraph.text !== '' || missing.length > 0);
  }

  #paragraph(line: string): RecordedParagraph {
    const spans: Span[] = [];
    const missing: MissingPiece[] = [];
    const notices: NoticePiece[] = [];
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
      if (piece.kind === 'notice') notices.push(piece);
      const span = spanOf(piece, start, text.length);
      if (span !== null) spans.push(span);
    }
    text += line.slice(read);
    const ids = [...new Set(missing.map(({ id }) => id))];
    return { paragraph: { text, spans, missing: ids, warnings: [] }, missing, notices };
  }
}

function printed(piece: Exclude<Piece, string>): string {
  switch (piece.kind) {
    case 'missing':
      return piece.slot;
    case 'notice':
      return '';
    default:
      return piece.text;
  }
}

function spanOf(piece: Exclude<Piece, string>, start: number, end: number): Span | null {
  if (start === end || piece.kind === 'notice') return null;
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
    cells: piece.cells.map((cell) => ({
      file: cell.file,
      sheet: cell.sheet,
      cell: cellAddress(cell),
    })),
    input: piece.input,
    adjusted: false,
  };
}
