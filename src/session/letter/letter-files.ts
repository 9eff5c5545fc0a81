import { fileName } from '../../base/address';
import { visibleText } from '../../base/visible-text';
import type { OverviewRow } from '../overview/overview-row';
import { overviewRow } from '../overview/overview-row';
import { worseFirst } from '../overview/sort-overview';
import type { CheckedFile } from '../report/checked-file';
import { LETTER_FILE_WORDS } from './letter-file-words.zh-CN';
import { LETTER_WORDS } from './letter-words.zh-CN';
import type { ReturnLetter } from './return-letter';
import { returnLetter } from './return-letter';

/** A letter with what its file is named by; a workbook is many times its letter. */
export interface AddressedLetter {
  readonly letter: ReturnLetter;
  readonly row: OverviewRow;
  /** The offices that it goes to, else the name of the workbook. */
  readonly subject: string;
  readonly workbookName: string;
  /** The office has something to do. */
  readonly isAsked: boolean;
}

/** A letter as it is written. */
export interface LetterFile<C> {
  readonly name: string;
  readonly content: C;
}

export function addressedLetter(file: CheckedFile): AddressedLetter {
  const letter = returnLetter(file);
  const row = overviewRow(file);
  const workbookName = fileName(file.file).replace(/\.[^.]+$/, '');
  const sets = file.kind === 'checked' ? file.workbook.sets : [];
  const entities = [...new Set(sets.map(({ set }) => set.entity))].filter((one) => one !== '');
  return {
    letter,
    row,
    subject: entities.length === 0 ? workbookName : LETTER_WORDS.bodies(entities),
    workbookName,
    isAsked: row.kind === 'failed' || letter.parts.length > 0,
  };
}

/** In the order of the overview: the gravest first, equal ones as they were. */
export function lettersInOrder(letters: readonly AddressedLetter[]): readonly AddressedLetter[] {
  return [...letters].sort((one, other) => worseFirst(one.row, other.row));
}

/**
 * A file name for each letter, without its ending and no two alike, be it only in the case of letters:
 * 示例区数据中心-退回意见, of several of one office with the name of the workbook.
 */
function letterFileNames(letters: readonly AddressedLetter[]): readonly string[] {
  const plain = letters.map(({ subject, isAsked }) => nameOf([subject], isAsked));
  const named = letters.map(({ subject, workbookName, isAsked }, position) => {
    const own = plain[position] ?? '';
    const isShared = plain.filter((name) => keyOf(name) === keyOf(own)).length > 1;
    if (!isShared) return own;
    const parts = workbookName.includes(subject) ? [workbookName] : [subject, workbookName];
    return nameOf(parts, isAsked);
  });
  const taken = new Set<string>();
  return named.map((name) => {
    let free = name;
    for (let number = 2; taken.has(keyOf(free)); number += 1) {
      free = LETTER_FILE_WORDS.again(name, number);
    }
    taken.add(keyOf(free));
    return free;
  });
}

/** Each letter as a file of its own, in the order given; `ending`: .docx */
export function letterFiles<C>(
  letters: readonly AddressedLetter[],
  ending: string,
  write: (letters: readonly ReturnLetter[]) => Promise<C>,
): Promise<readonly LetterFile<C>[]> {
  const names = letterFileNames(letters);
  return Promise.all(
    letters.map(async ({ letter }, position) => ({
      name: `${names[position] ?? ''}${ending}`,
      content: await write([letter]),
    })),
  );
}

/** How many there are of which kind; empty of a single one. */
export function letterCount(letters: readonly AddressedLetter[]): string {
  if (letters.length < 2) return '';
  const asked = letters.filter(({ isAsked }) => isAsked).length;
  return LETTER_FILE_WORDS.count(asked, letters.length - asked);
}

/** Characters of one part: a file name holds 255 bytes, of which a Chinese character takes three. */
const MOST_CHARACTERS = 30;

function nameOf(parts: readonly string[], isAsked: boolean): string {
  const { asked, clear } = LETTER_FILE_WORDS;
  const names = parts.map(allowedName).filter((part) => part !== '');
  return [...names, isAsked ? asked : clear].join('-');
}

/** Without what the file systems of Windows, macOS or Linux refuse. */
function allowedName(text: string): string {
  const allowed = visibleText(text).replace(/[\\/:*?"<>|\n\t]|^[. ]+/g, '');
  return [...allowed].slice(0, MOST_CHARACTERS).join('').trim();
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
