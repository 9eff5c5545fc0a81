import type * as Docx from 'docx';
import { LINE_PITCH, PAGE, docxStyles, pageFooters } from '../../narrative/render/docx-layout';
import { FONT_SETS } from '../../narrative/render/font-set';
import { RENDER_WORDS } from '../../narrative/render/render-words.zh-CN';
import { entryLines } from './letter-entry';
import { LETTER_WORDS } from './letter-words.zh-CN';
import type { ReturnLetter } from './return-letter';

/** Letters as one Word document in the layout of GB/T 9704, each on a page of its own. */
export async function lettersDocx(letters: readonly ReturnLetter[]): Promise<Uint8Array> {
  const docx = await import('docx');
  const fonts = FONT_SETS.gb2312;
  const file = new docx.Document({
    title: letters[0]?.title ?? '',
    creator: RENDER_WORDS.creator,
    lastModifiedBy: RENDER_WORDS.creator,
    evenAndOddHeaderAndFooters: true,
    styles: docxStyles(docx, fonts),
    sections: letters.map((letter) => ({
      properties: { page: { ...PAGE, pageNumbers: { start: 1 } } },
      footers: pageFooters(docx, fonts),
      children: paragraphsOf(docx, letter),
    })),
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(file));
}

function paragraphsOf(
  docx: typeof Docx,
  { title, addressee, opening, parts, notes }: ReturnLetter,
): Docx.Paragraph[] {
  const { HeadingLevel, AlignmentType } = docx;
  const plain = (text: string) => new docx.Paragraph({ text });
  const part = (text: string) => new docx.Paragraph({ heading: HeadingLevel.HEADING_2, text });
  return [
    new docx.Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    new docx.Paragraph({ indent: { firstLineChars: 0, firstLine: 0 }, text: addressee }),
    ...opening.map(plain),
    ...parts.flatMap(({ heading, lead, groups }) => [
      part(heading),
      ...(lead === '' ? [] : [plain(lead)]),
      ...groups.flatMap((group) => [
        new docx.Paragraph({ heading: HeadingLevel.HEADING_3, text: group.heading }),
        // Addresses and figures would be torn apart by justified lines.
        ...group.entries
          .flatMap(entryLines)
          .map((text) => new docx.Paragraph({ alignment: AlignmentType.LEFT, text })),
      ]),
    ]),
    ...(notes.length === 0 ? [] : [part(LETTER_WORDS.notes), ...notes.map(plain)]),
    new docx.Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { before: LINE_PITCH },
      text: LETTER_WORDS.signature,
    }),
  ];
}
