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
  /** 2024年部门预算; empty where none was recognised. */
  readonly documents: string;
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
    documents: [...new Set(sets.map(({ set }) => LETTER_WORDS.document(set)))].join('、'),
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
 * 示例区数据中心-退回意见. Whatever comes of them, several of one office are told apart by what they are of, those
 * of which that is the same as well by the workbook, and workbooks of one name by the folder.
 */
function letterFileNames(letters: readonly AddressedLetter[]): readonly string[] {
  let stems = letters.map(({ subject }) => stemOf([subject]));
  for (const partsOf of MORE_PARTS) {
    const keys = stems.map(keyOf);
    const isShared = (own: string) => keys.filter((key) => key === keyOf(own)).length > 1;
    stems = stems.map((own, position) => {
      const letter = letters[position];
      return letter !== undefined && isShared(own) ? stemOf(partsOf(letter)) : own;
    });
  }
  const taken = new Set<string>();
  return letters.map(({ isAsked }, position) => {
    const name = titled(stems[position] ?? '', isAsked);
    let free = name;
    for (let number = 2; taken.has(keyOf(free)); number += 1) {
      free = LETTER_FILE_WORDS.again(name, number);
    }
    taken.add(keyOf(free));
    return free;
  });
}

/** What a name is made of where fewer parts tell no difference, one after another. */
const MORE_PARTS: readonly ((letter: AddressedLetter) => readonly string[])[] = [
  ({ subject, documents }) => [subject, documents],
  (letter) => withWorkbook(letter, []),
  (letter) => withWorkbook(letter, [fileName(letter.row.folder.replace(/[\\/]+$/, ''))]),
];

/** What the name of the workbook says already is not said twice. */
function withWorkbook(
  { subject, documents, workbookName }: AddressedLetter,
  folder: readonly string[],
): readonly string[] {
  const unsaid = [documents, ...folder].filter((part) => !workbookName.includes(part));
  return workbookName.includes(subject)
    ? [workbookName, ...unsaid]
    : [subject, ...unsaid, workbookName];
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

/**
 * Those of the files of a folder that bear the names of letters of the same ending and were not written now, be
 * it only in another case of letters: an earlier run may have left them. In the order of their names.
 */
export function lettersLeft(
  present: readonly string[],
  written: readonly string[],
): readonly string[] {
  const own = new Set(written.map(keyOf));
  const endings = new Set(written.map(endingOf));
  const isLetter = (name: string) =>
    endings.has(endingOf(name)) &&
    LETTER_FILE_WORDS.named.test(name.slice(0, name.lastIndexOf('.')));
  return present.filter((name) => isLetter(name) && !own.has(keyOf(name))).sort();
}

/** How many there are of which kind; empty of a single one. */
export function letterCount(letters: readonly AddressedLetter[]): string {
  if (letters.length < 2) return '';
  const asked = letters.filter(({ isAsked }) => isAsked).length;
  return LETTER_FILE_WORDS.count(asked, letters.length - asked);
}

/**
 * Characters of all parts, and of one of them: a file name holds 255 bytes, of which a Chinese character takes
 * three.
 */
const MOST_CHARACTERS = 75;
const MOST_OF_PART = 30;

function stemOf(parts: readonly string[]): string {
  const most = Math.min(MOST_OF_PART, Math.floor(MOST_CHARACTERS / parts.length));
  const names = parts.map((part) => allowedName(part, most));
  return names.filter((part) => part !== '').join('-');
}

function titled(stem: string, isAsked: boolean): string {
  const { asked, clear } = LETTER_FILE_WORDS;
  const title = isAsked ? asked : clear;
  return stem === '' ? title : `${stem}-${title}`;
}

/** Without what the file systems of Windows, macOS or Linux refuse. */
function allowedName(text: string, most: number): string {
  const allowed = visibleText(text).replace(/[\\/:*?"<>|\n\t]|^[. ]+/g, '');
  return [...allowed].slice(0, most).join('').trim();
}

/** .docx */
function endingOf(name: string): string {
  return keyOf(/\.[^.]*$/.exec(name)?.[0] ?? '');
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
