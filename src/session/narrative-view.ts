import type { CellRef } from '../base/address';
import type {
  MissingItem,
  NarrativeDocument,
  Notice,
  Paragraph,
  SentenceState,
  Span,
} from '../narrative/narrative-document';
import { segmentsOf } from '../narrative/render/segments';
import { cellAt, placeOf } from './cell-places';

/** A narrative laid out for reading: every figure with the cells to go to. */
export interface NarrativeView {
  readonly title: ParagraphView;
  readonly sections: readonly SectionView[];
  readonly missing: readonly MissingItem[];
  readonly notices: readonly Notice[];
}

export interface SectionView {
  readonly id: string;
  readonly heading: string;
  /** From 1. */
  readonly level: number;
  readonly paragraphs: readonly ParagraphView[];
}

export interface ParagraphView {
  readonly parts: readonly ParagraphPart[];
  /** Missing here without a place of its own in the text. */
  readonly absent: readonly MissingItem[];
  /** Ids of findings whose cells this paragraph uses. */
  readonly warnings: readonly string[];
  /** The sentences that begin here. */
  readonly sentences: readonly SentenceView[];
}

export interface SentenceView {
  readonly id: string;
  /** Its first words. */
  readonly beginning: string;
  readonly state: SentenceState;
}

export type ParagraphPart =
  | { readonly kind: 'plain'; readonly text: string }
  | FigurePart
  | { readonly kind: 'slot'; readonly text: string; readonly id: string; readonly label: string };

export interface FigurePart {
  readonly kind: 'figure';
  readonly text: string;
  /** Numbers are not broken at the end of a line, names are. */
  readonly isNumber: boolean;
  readonly formula: string;
  /** Those of the open workbook. */
  readonly cells: readonly CellRef[];
  /** 预算03表!D5, in the order of the formula. */
  readonly places: readonly string[];
}

/** `fileName`: the open workbook, as the document's cells name it. */
export function narrativeView(document: NarrativeDocument, fileName: string): NarrativeView {
  const { title, sections, missing, notices } = document;
  const begun = new Set<string>();
  const view = (section: string, paragraph: Paragraph) => ({
    ...paragraphView(
      paragraph,
      missing.filter((item) => item.section === section),
      fileName,
    ),
    sentences: paragraph.sentences
      .filter(({ id }) => !begun.has(`${section}\n${id}`))
      .map(({ id, start, end, state }) => {
        begun.add(`${section}\n${id}`);
        return {
          id,
          state,
          beginning: paragraph.text.slice(start, Math.min(end, start + BEGINNING)),
        };
      }),
  });
  return {
    title: view('title', title),
    sections: sections.map(({ id, heading, level, paragraphs }) => ({
      id,
      heading,
      level,
      paragraphs: paragraphs.map((paragraph) => view(id, paragraph)),
    })),
    missing,
    notices,
  };
}

const BEGINNING = 16;

function paragraphView(
  paragraph: Paragraph,
  missing: readonly MissingItem[],
  fileName: string,
): Omit<ParagraphView, 'sentences'> {
  const labels = new Map(missing.map(({ id, label }) => [id, label]));
  const parts = segmentsOf(paragraph).map((segment): ParagraphPart => {
    switch (segment.kind) {
      case 'plain':
        return segment;
      case 'slot':
        return { ...segment, label: labels.get(segment.id) ?? segment.text };
      case 'figure':
        return figurePart(segment.text, segment.span, fileName);
    }
  });
  const placed = new Set(parts.flatMap((part) => (part.kind === 'slot' ? [part.id] : [])));
  return {
    parts,
    absent: missing.filter(({ id }) => paragraph.missing.includes(id) && !placed.has(id)),
    warnings: paragraph.warnings,
  };
}

function figurePart(text: string, span: Span, fileName: string): FigurePart {
  const cells = span.cells
    .filter(({ file }) => file === fileName)
    .flatMap(({ sheet, cell }) => cellAt(sheet, cell) ?? []);
  return {
    kind: 'figure',
    text,
    isNumber: span.kind !== 'name' && span.kind !== 'input',
    formula: span.formula,
    cells,
    places: [...new Set(cells.map((cell) => placeOf(cell)))],
  };
}
