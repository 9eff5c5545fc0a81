import { markup } from '../report/markup';
import { LETTER_WORDS } from './letter-words.zh-CN';
import { entryLines } from './letter-entry';
import type { ReturnLetter } from './return-letter';

/** Letters as plain text, one behind the other. */
export function lettersText(letters: readonly ReturnLetter[]): string {
  return letters.map((letter) => `${linesOf(letter).join('\n')}\n`).join('\n\n');
}

function linesOf({ title, addressee, opening, parts, notes }: ReturnLetter): readonly string[] {
  return [
    title,
    '',
    addressee,
    ...opening,
    ...parts.flatMap(({ heading, lead, groups }) => [
      '',
      heading,
      ...(lead === '' ? [] : [lead]),
      ...groups.flatMap((group) => [group.heading, ...group.entries.flatMap(entryLines)]),
    ]),
    ...(notes.length === 0 ? [] : ['', LETTER_WORDS.notes, ...notes]),
    '',
    LETTER_WORDS.signature,
  ];
}

/** The same with headings, for the clipboard: they stay headings in Word and WPS. */
export function lettersHtml(letters: readonly ReturnLetter[]): string {
  return markup`${letters.map(
    ({ title, addressee, opening, parts, notes }) => markup`<h1>${title}</h1>
${[addressee, ...opening].map(paragraph)}${parts.map(
      ({ heading, lead, groups }) => markup`<h2>${heading}</h2>
${lead === '' ? '' : paragraph(lead)}${groups.map(
        (group) => markup`<h3>${group.heading}</h3>
${group.entries.flatMap(entryLines).map(paragraph)}`,
      )}`,
    )}${
      notes.length === 0
        ? ''
        : markup`<h2>${LETTER_WORDS.notes}</h2>
${notes.map(paragraph)}`
    }${paragraph(LETTER_WORDS.signature)}`,
  )}`.html;
}

function paragraph(text: string) {
  return markup`<p>${text}</p>
`;
}
