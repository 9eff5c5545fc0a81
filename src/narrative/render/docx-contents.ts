import type * as Docx from 'docx';
import { CONTENTS_STYLES, PAGE, pageWidthOf } from './docx-layout';
import { RENDER_WORDS } from './render-words.zh-CN';

/** A heading that the contents list. */
export interface ContentsEntry {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** Of the bookmark at the heading. */
  readonly bookmark: string;
}

/** The text of a heading that the contents lead to. */
export function headingText(docx: typeof Docx, text: string, bookmark: string): Docx.Bookmark {
  return new docx.Bookmark({ id: bookmark, children: [new docx.TextRun({ text })] });
}

/**
 * The contents as a field that Word fills in when it opens the document, after asking to. Until then
 * it lists the headings without pages and says, in a line that goes with them, how to fill them in:
 * no page is told that was not worked out.
 */
export function contentsField(
  docx: typeof Docx,
  heading: string,
  depth: number,
  entries: readonly ContentsEntry[],
): Docx.TableOfContents {
  const { InternalHyperlink, LeaderType, SimpleField, Tab, TabStopType, TextRun } = docx;
  const tabStops = [
    { type: TabStopType.RIGHT, position: pageWidthOf(PAGE), leader: LeaderType.DOT },
  ];
  const lines = entries.map(({ title, level, bookmark }) => {
    const children: readonly Docx.ParagraphChild[] = [
      new TextRun({ text: title }),
      new TextRun({ children: [new Tab()] }),
      new SimpleField(`PAGEREF ${bookmark} \\h`),
    ];
    return new docx.Paragraph({
      style: CONTENTS_STYLES[level - 1] ?? CONTENTS_STYLES[0],
      tabStops,
      children: [new InternalHyperlink({ anchor: bookmark, children })],
    });
  });
  const hint = new docx.Paragraph({
    style: CONTENTS_STYLES[0],
    children: [new TextRun({ text: RENDER_WORDS.pagesUnknown, highlight: 'yellow' })],
  });
  class Contents extends docx.TableOfContents {
    override prepForXml(context: Docx.IContext): ReturnType<Docx.TableOfContents['prepForXml']> {
      const xml = super.prepForXml(context);
      joinEnds(xml);
      return xml;
    }
  }
  return new Contents(heading, {
    hyperlink: true,
    headingStyleRange: `1-${depth}`,
    contentChildren: [...lines, hint],
  });
}

/**
 * Moves the two ends of the field from paragraphs of their own into the first and the last line: an
 * empty paragraph behind the contents may stand alone on a page.
 */
function joinEnds(xml: unknown): void {
  const content = childrenOf(childrenOf(xml, 'w:sdt').at(-1), 'w:sdtContent');
  const begin = childrenOf(content.shift(), 'w:p');
  const end = childrenOf(content.pop(), 'w:p');
  const first = childrenOf(content[0], 'w:p');
  // In front of the text stands what the paragraph is like.
  first.splice(1, 0, ...begin);
  childrenOf(content.at(-1), 'w:p').push(...end);
}

function childrenOf(element: unknown, name: string): unknown[] {
  if (typeof element !== 'object' || element === null || !(name in element)) return [];
  const children: unknown = Object.entries(element).find(([key]) => key === name)?.[1];
  return Array.isArray(children) ? children : [];
}
