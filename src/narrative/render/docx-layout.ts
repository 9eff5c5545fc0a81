import type * as Docx from 'docx';
import type { FontSet } from './font-set';
import { LATIN_FONT } from './font-set';

/** 28 pt, exact (GB/T 9704: 22 lines on a page). */
export const LINE_PITCH = 560;

/** Half points of the sizes 二号 and 三号, and of 四号. */
const SIZE_2 = 44;
const SIZE_3 = 32;
const PAGE_NUMBER_SIZE = 28;

const TWO_CHARACTERS = { firstLineChars: 200, firstLine: 2 * SIZE_3 * 10 };
const NO_INDENT = { firstLineChars: 0, firstLine: 0 };

/** Twentieths of a point, the measure that every reader of the format takes. */
function millimetres(length: number): number {
  return Math.round((length * 1440) / 25.4);
}

/** A4 with the margins of GB/T 9704. */
export const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(24),
  },
} as const;

/** A4 for tables, upright or laid across. */
export const TABLE_PAGE = {
  size: PAGE.size,
  margin: {
    top: millimetres(28),
    bottom: millimetres(26),
    left: millimetres(20),
    right: millimetres(20),
    footer: millimetres(18),
  },
} as const;

/** Tables behind the text: 小五 on lines of 13 pt; the widths of a page between its margins. */
export const TABLE_SIZE = {
  text: 18,
  line: 260,
  upright: pageWidthOf(TABLE_PAGE),
  across: millimetres(297 - 20 - 20),
} as const;

/** Twentieths of a point between the margins of an upright page. */
export function pageWidthOf({ size, margin }: typeof PAGE | typeof TABLE_PAGE): number {
  return size.width - margin.left - margin.right;
}

/** Of the lines of the contents, by level; Word knows them by these ids. */
export const CONTENTS_STYLES = ['TOC1', 'TOC2', 'TOC3'] as const;

/** Looks like the heading of a part and stands in no contents: 目录, 待补充. */
export const UNLISTED_HEADING = 'UnlistedHeading';

/** Below the levels of the outline. */
const BODY_LEVEL = 9;

/** Styles of body, title and headings; a reader's own styles may replace them in Word. */
export function docxStyles(docx: typeof Docx, fonts: FontSet): Docx.IStylesOptions {
  const { AlignmentType, LineRuleType } = docx;
  const spacing = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
  const heading = (level: number, font: string, indent: typeof NO_INDENT, centred = false) => ({
    run: { font: fontOf(font), size: SIZE_3, color: '000000', bold: false, italics: false },
    paragraph: {
      spacing,
      indent,
      keepNext: true,
      outlineLevel: level - 1,
      ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    },
  });
  return {
    default: {
      document: {
        run: { font: fontOf(fonts.body), size: SIZE_3, language: { eastAsia: 'zh-CN' } },
        paragraph: { spacing, indent: TWO_CHARACTERS, alignment: AlignmentType.BOTH },
      },
      title: {
        run: { font: fontOf(fonts.title), size: SIZE_2, bold: false },
        paragraph: {
          spacing: { ...spacing, line: 700, after: LINE_PITCH },
          indent: NO_INDENT,
          alignment: AlignmentType.CENTER,
        },
      },
      heading1: heading(1, fonts.part, NO_INDENT, true),
      heading2: heading(2, fonts.heading, TWO_CHARACTERS),
      heading3: heading(3, fonts.subheading, TWO_CHARACTERS),
    },
    paragraphStyles: [
      {
        id: UNLISTED_HEADING,
        name: 'TOC Heading',
        basedOn: 'Heading1',
        next: 'Normal',
        paragraph: { outlineLevel: BODY_LEVEL },
      },
      ...CONTENTS_STYLES.map((id, position) => ({
        id,
        name: `toc ${position + 1}`,
        basedOn: 'Normal',
        next: 'Normal',
        paragraph: {
          spacing,
          indent: { ...NO_INDENT, left: position * 2 * SIZE_3 * 10 },
          alignment: AlignmentType.LEFT,
        },
      })),
    ],
  };
}

/** The page number at the outer edge: right on odd pages, left on even ones, one character from the text's edge. */
export function pageFooters(docx: typeof Docx, fonts: FontSet) {
  const footer = (side: 'left' | 'right') =>
    new docx.Footer({
      children: [
        new docx.Paragraph({
          alignment: docx.AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
          indent: { ...NO_INDENT, [side]: PAGE_NUMBER_SIZE * 10 },
          spacing: { line: LINE_PITCH, lineRule: docx.LineRuleType.EXACT },
          children: [pageNumberRun(docx, fonts)],
        }),
      ],
    });
  return { default: footer('right'), even: footer('left') };
}

/** — 1 — */
function pageNumberRun(docx: typeof Docx, fonts: FontSet): Docx.TextRun {
  return new docx.TextRun({
    font: fontOf(fonts.pageNumber),
    size: PAGE_NUMBER_SIZE,
    children: ['— ', docx.PageNumber.CURRENT, ' —'],
  });
}

/** The hint lets Word set quotation marks in the Chinese font. */
function fontOf(eastAsia: string): Docx.IFontAttributesProperties {
  return { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia, hint: 'eastAsia' };
}
