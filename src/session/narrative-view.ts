import type {
  MissingItem,
  NarrativeDocument,
  Notice,
  Paragraph,
  SentenceState,
  Span,
} from '../narrative/narrative-document';
import { segmentsOf } from '../narrative/render/segments';
import type { FigurePart } from './figure-part';
import { figurePart } from './figure-part';
import type { ChartView } from './narrative/chart-view';
import { chartView } from './narrative/chart-view';

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
  /** Behind the paragraphs. */
  readonly charts: readonly ChartView[];
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
    sections: sections.map(({ id, heading, level, paragraphs, charts }) => ({
      id,
      heading,
      level,
      paragraphs: paragraphs.map((paragraph) => view(id, paragraph)),
      charts: charts.map((chart) => chartView(chart, fileName)),
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
        return spanPart(segment.text, segment.span, fileName);
    }
  });
  const placed = new Set(parts.flatMap((part) => (part.kind === 'slot' ? [part.id] : [])));
  return {
    parts,
    absent: missing.filter(({ id }) => paragraph.missing.includes(id) && !placed.has(id)),
    warnings: paragraph.warnings,
  };
}

function spanPart(text: string, { kind, formula, cells }: Span, fileName: string): FigurePart {
  const isNumber = kind !== 'name' && kind !== 'input';
  return figurePart({ text, isNumber, formula }, cells, fileName);
}
