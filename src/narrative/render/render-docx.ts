import type * as Docx from 'docx';
import type { NarrativeDocument, Paragraph } from '../narrative-document';
import type { AttachedTable } from './attached-table';
import type { ChartPictures } from './docx-charts';
import { chartParagraphs } from './docx-charts';
import { contentsField, headingText } from './docx-contents';
import { tableEntries, tableSections } from './docx-tables';
import { docxStyles, PAGE, pageFooters, UNLISTED_HEADING } from './docx-layout';
import type { FontSetId } from './font-set';
import { FONT_SETS } from './font-set';
import { missingLines } from './missing-lines';
import { noticeLines } from './notice-lines';
import { RENDER_WORDS } from './render-words.zh-CN';
import { segmentsOf } from './segments';

export interface DocxOptions {
  readonly fonts?: FontSetId;
  /** Printed behind the text. */
  readonly tables?: readonly AttachedTable[];
  /** Of the charts; those without one are left out. */
  readonly pictures?: ChartPictures;
}

/**
 * The narrative as a Word document in the layout of GB/T 9704. What waits to be filled or
 * is doubted is highlighted, and listed with what deserves a look on a last page of its own, behind the tables.
 */
export async function renderNarrativeDocx(
  document: NarrativeDocument,
  { fonts: fontSet = 'gb2312', tables = [], pictures = new Map() }: DocxOptions = {},
): Promise<Uint8Array> {
  const docx = await import('docx');
  const fonts = FONT_SETS[fontSet];
  const { HeadingLevel } = docx;
  const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const headings = [
    ...document.sections.map(({ heading: title, level }, position) => ({
      ...{ title, level, position },
      bookmark: sectionBookmark(position),
    })),
    ...tableEntries(tables).map((entry) => ({ ...entry, position: document.sections.length })),
  ];
  const entriesBehind = (place: number, depth: number) =>
    headings.filter(({ level, position }) => position > place && level <= depth);
  const children = [
    new docx.Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(docx, document.title) }),
    ...document.sections.flatMap(({ heading, level, contentsTo, paragraphs, charts }, position) => [
      new docx.Paragraph({
        ...(contentsTo === undefined
          ? { heading: headingLevels[level - 1] ?? HeadingLevel.HEADING_4 }
          : { style: UNLISTED_HEADING }),
        children: [headingText(docx, heading, sectionBookmark(position))],
        // Parts begin on a page of their own; the first stands below the title.
        pageBreakBefore: level === 1 && position > 0,
      }),
      ...(contentsTo === undefined
        ? paragraphs
            .filter(({ text }) => text !== '')
            .map(
              (paragraph) =>
                new docx.Paragraph({
                  keepNext: RENDER_WORDS.leadsOn.test(paragraph.text),
                  children: runsOf(docx, paragraph),
                }),
            )
        : [contentsField(docx, heading, contentsTo, entriesBehind(position, contentsTo))]),
      ...chartParagraphs(docx, charts, pictures),
    ]),
  ];
  const last = lastPage(docx, document, pictures);
  const footers = pageFooters(docx, fonts);
  const file = new docx.Document({
    title: document.title.text,
    creator: RENDER_WORDS.creator,
    lastModifiedBy: RENDER_WORDS.creator,
    evenAndOddHeaderAndFooters: true,
    styles: docxStyles(docx, fonts),
    sections: [
      {
        properties: { page: PAGE },
        footers,
        children: [...children, ...(tables.length === 0 ? last : [])],
      },
      ...tableSections(docx, tables, footers),
      ...(tables.length > 0 && last.length > 0
        ? [{ properties: { page: PAGE }, footers, children: last }]
        : []),
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function sectionBookmark(position: number): string {
  return `_TocSection${position + 1}`;
}

function runsOf(docx: typeof Docx, paragraph: Paragraph): Docx.TextRun[] {
  const runs: { text: string; isMarked: boolean }[] = [];
  for (const { kind, text, isDoubtful } of segmentsOf(paragraph)) {
    const isMarked = kind === 'slot' || isDoubtful;
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else runs.push({ text, isMarked });
  }
  return runs.map(
    ({ text, isMarked }) => new docx.TextRun(isMarked ? { text, highlight: 'yellow' } : { text }),
  );
}

/** In words alone: who completes the document in Word has no use for the ids of inputs. */
function lastPage(
  docx: typeof Docx,
  document: NarrativeDocument,
  pictures: ChartPictures,
): Docx.Paragraph[] {
  const lists = [
    [RENDER_WORDS.missing, missingLines(document, { withIds: false })],
    [RENDER_WORDS.notices, noticeLines(document, pictures)],
  ] as const;
  return lists
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([heading, lines], position) => [
      new docx.Paragraph({
        style: UNLISTED_HEADING,
        pageBreakBefore: position === 0,
        text: heading,
      }),
      ...[...(position === 0 ? [RENDER_WORDS.removeWhenDone] : []), ...lines].map(
        (text) => new docx.Paragraph({ text }),
      ),
    ]);
}
