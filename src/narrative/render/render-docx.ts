import type * as Docx from 'docx';
import type { NarrativeDocument, Paragraph } from '../narrative-document';
import type { AttachedTable } from './attached-table';
import type { ChartPictures } from './docx-charts';
import { chartParagraphs } from './docx-charts';
import { tableSections } from './docx-tables';
import { docxStyles, LINE_PITCH, PAGE, pageNumberRun, UNLISTED_HEADING } from './docx-layout';
import type { FontSetId } from './font-set';
import { FONT_SETS } from './font-set';
import { missingLines } from './missing-lines';
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
 * The narrative as a Word document in the layout of GB/T 9704. What waits to be filled is
 * highlighted, and listed on a last page of its own, behind the tables.
 */
export async function renderNarrativeDocx(
  document: NarrativeDocument,
  { fonts: fontSet = 'gb2312', tables = [], pictures = new Map() }: DocxOptions = {},
): Promise<Uint8Array> {
  const docx = await import('docx');
  const fonts = FONT_SETS[fontSet];
  const { HeadingLevel } = docx;
  const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const children = [
    new docx.Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(docx, document.title) }),
    ...document.sections.flatMap(({ heading, level, contentsTo, paragraphs, charts }, position) => [
      new docx.Paragraph({
        ...(contentsTo === undefined
          ? { heading: headingLevels[level - 1] ?? HeadingLevel.HEADING_4 }
          : { style: UNLISTED_HEADING }),
        text: heading,
        // Parts begin on a page of their own; the first stands below the title.
        pageBreakBefore: level === 1 && position > 0,
      }),
      ...(contentsTo === undefined
        ? paragraphs
            .filter(({ text }) => text !== '')
            .map((paragraph) => new docx.Paragraph({ children: runsOf(docx, paragraph) }))
        : [
            new docx.TableOfContents(heading, {
              hyperlink: true,
              headingStyleRange: `1-${contentsTo}`,
            }),
          ]),
      ...chartParagraphs(docx, charts, pictures),
    ]),
  ];
  const missing = missingPage(docx, document);
  const footer = (alignment: (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType]) =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment,
          indent: { firstLineChars: 0, firstLine: 0 },
          spacing: { line: LINE_PITCH, lineRule: docx.LineRuleType.EXACT },
          children: [pageNumberRun(docx, fonts)],
        }),
      ],
    });
  const footers = {
    default: footer(docx.AlignmentType.RIGHT),
    even: footer(docx.AlignmentType.LEFT),
  };
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
        children: [...children, ...(tables.length === 0 ? missing : [])],
      },
      ...tableSections(docx, tables, footers),
      ...(tables.length > 0 && missing.length > 0
        ? [{ properties: { page: PAGE }, footers, children: missing }]
        : []),
    ],
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function runsOf(docx: typeof Docx, paragraph: Paragraph): Docx.TextRun[] {
  const runs: { text: string; slot: boolean }[] = [];
  for (const segment of segmentsOf(paragraph)) {
    const slot = segment.kind === 'slot';
    const last = runs.at(-1);
    if (last?.slot === slot) last.text += segment.text;
    else runs.push({ text: segment.text, slot });
  }
  return runs.map(
    ({ text, slot }) => new docx.TextRun(slot ? { text, highlight: 'yellow' } : { text }),
  );
}

/** In words alone: who completes the document in Word has no use for the ids of inputs. */
function missingPage(docx: typeof Docx, document: NarrativeDocument): Docx.Paragraph[] {
  const missing = missingLines(document, { withIds: false });
  if (missing.length === 0) return [];
  return [
    new docx.Paragraph({
      style: UNLISTED_HEADING,
      pageBreakBefore: true,
      text: RENDER_WORDS.missing,
    }),
    ...[RENDER_WORDS.removeWhenDone, ...missing].map((text) => new docx.Paragraph({ text })),
  ];
}
