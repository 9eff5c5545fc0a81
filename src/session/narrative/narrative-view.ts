import type {
  MissingItem,
  NarrativeDocument,
  Paragraph,
  SentenceState,
  Span,
} from '../../narrative/narrative-document';
import { placedOnce } from '../../narrative/render/placed-lines';
import { segmentsOf } from '../../narrative/render/segments';
import { SLOTS } from '../../narrative/words.zh-CN';
import type { FigurePart } from '../findings/figure-part';
import { figurePart } from '../findings/figure-part';
import type { ChartView } from './chart-view';
import { chartView } from './chart-view';

/** A narrative laid out for reading: every figure with the cells to go to. */
export interface NarrativeView {
  readonly title: ParagraphView;
  readonly sections: readonly SectionView[];
  readonly missing: readonly MissingItem[];
  /** Each once. */
  readonly notices: readonly NoticeView[];
}

/** What deserves a look although nothing is missing. */
export interface NoticeView {
  readonly message: string;
  /** The sections that it is said of, as printed behind it. */
  readonly places: string;
  /** The manual input that settles it, if one does. */
  readonly input?: string | undefined;
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
  readonly parts: readonly SentencePart[];
  /** Missing here without a place of its own in the text. */
  readonly absent: readonly MissingItem[];
  /** Missing here, and asked for where another paragraph of the section prints it. */
  readonly elsewhere: readonly MissingItem[];
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

/** A part with the sentence that it belongs to; null: to none that can be rewritten. */
export type SentencePart = MarkedPart & { readonly sentence: string | null };

/** A notice doubts what a doubtful part says. */
type MarkedPart = ParagraphPart & { readonly isDoubtful: boolean };

/** `fileName`: the open workbook, as the document's cells name it. */
export function narrativeView(document: NarrativeDocument, fileName: string): NarrativeView {
  const { title, sections, missing, notices } = document;
  const begun = new Set<string>();
  const view = (section: string, paragraph: Paragraph, slots: ReadonlySet<string>) => ({
    ...paragraphView(
      paragraph,
      missing.filter((item) => item.section === section),
      slots,
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
    title: view('title', title, slotsOf([title])),
    sections: sections.map(({ id, heading, level, paragraphs, charts }) => {
      const slots = slotsOf(paragraphs);
      return {
        id,
        heading,
        level,
        paragraphs: paragraphs.map((paragraph) => view(id, paragraph, slots)),
        charts: charts.map((chart) => chartView(chart, fileName)),
      };
    }),
    missing,
    notices: placedOnce(
      sections,
      notices.map((notice) => ({ ...notice, key: notice.message })),
    ).map(({ first: { message, input }, places }) => ({ message, input, places })),
  };
}

const BEGINNING = 16;

function paragraphView(
  paragraph: Paragraph,
  missing: readonly MissingItem[],
  slots: ReadonlySet<string>,
  fileName: string,
): Omit<ParagraphView, 'sentences'> {
  const labels = new Map(missing.map(({ id, label }) => [id, label]));
  const parts = segmentsOf(paragraph).map((segment): MarkedPart => {
    const { isDoubtful } = segment;
    switch (segment.kind) {
      case 'plain':
        return segment;
      case 'slot':
        return { ...segment, label: labels.get(segment.id) ?? segment.text };
      case 'figure':
        return { ...spanPart(segment.text, segment.span, fileName), isDoubtful };
    }
  });
  const placed = new Set(parts.flatMap((part) => (part.kind === 'slot' ? [part.id] : [])));
  const own = slotsOf([paragraph]);
  const open = missing.filter(({ id }) => paragraph.missing.includes(id));
  const elsewhere = open.filter((item) => !own.has(slotOf(item)) && slots.has(slotOf(item)));
  return {
    parts: bySentence(parts, paragraph.sentences),
    absent: open.filter((item) => !placed.has(item.id) && !elsewhere.includes(item)),
    elsewhere,
    warnings: paragraph.warnings,
  };
}

/** Plain text is cut where one sentence follows on another. */
function bySentence(
  parts: readonly MarkedPart[],
  sentences: Paragraph['sentences'],
): readonly SentencePart[] {
  let read = 0;
  return parts.flatMap((part) => {
    const begin = read;
    read += part.text.length;
    const own = sentences.filter(({ start, end }) => start < read && end > begin);
    if (part.kind !== 'plain' || own.length < 2) return { ...part, sentence: own[0]?.id ?? null };
    return own.map(({ id, start, end }) => {
      const text = part.text.slice(Math.max(start - begin, 0), end - begin);
      return { ...part, text, sentence: id };
    });
  });
}

/** The slots that paragraphs print, each with what it is for. */
function slotsOf(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap((paragraph) =>
      segmentsOf(paragraph).flatMap((segment) =>
        segment.kind === 'slot' ? [`${segment.id}\n${segment.text}`] : [],
      ),
    ),
  );
}

/** The slot that prints the item itself; that of a sum leads to one of its parts under another name. */
function slotOf({ id, label }: MissingItem): string {
  return `${id}\n${SLOTS.fill(label)}`;
}

function spanPart(text: string, { kind, formula, cells }: Span, fileName: string): FigurePart {
  const isNumber = kind !== 'name' && kind !== 'input';
  return figurePart({ text, isNumber, formula }, cells, fileName);
}
