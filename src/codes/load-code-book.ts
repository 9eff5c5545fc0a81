import type { Steps } from '../base/steps';
import { finish } from '../base/steps';
import type { Classification } from './code-entry';
import type { CodeBook } from './code-book';
import { createCodeBook } from './code-book';
import type { CodeFileContent } from './code-file';
import { toCodeFileInSteps } from './code-file';
import economyBook from './data/economic-department-2018.json';
import economyGovBook from './data/economic-government-2018.json';
import functionBook from './data/functional-2020-2025.json';

/** The book of each classification; which one applies is said by the table's kind. */
export type CodeBooks = Readonly<Record<Classification, CodeBook>>;

interface BundledFile {
  readonly file: string;
  readonly content: CodeFileContent;
}

// Typed, so the compiler checks the shape of the bundled files; zod would take 15 ms of the first view to say the same.
const BUNDLED: Readonly<Record<Classification, BundledFile>> = {
  function: { file: 'functional-2020-2025.json', content: functionBook },
  economy: { file: 'economic-department-2018.json', content: economyBook },
  economyGov: { file: 'economic-government-2018.json', content: economyGovBook },
};

const loaded = new Map<Classification, CodeBook>();

/**
 * The bundled code book of a classification, read on first use.
 * @throws Error naming file and entry when a bundled data file is damaged.
 */
export function loadCodeBook(classification: Classification): CodeBook {
  return finish(loadInSteps(classification));
}

function* loadInSteps(classification: Classification): Steps<CodeBook> {
  const known = loaded.get(classification);
  if (known) return known;
  const { file, content } = BUNDLED[classification];
  const read = yield* toCodeFileInSteps(content, file);
  if (!read.ok) {
    throw new Error(`${read.error.file}, entry ${read.error.entry}: ${read.error.reason}`);
  }
  yield;
  const book = createCodeBook(read.value);
  loaded.set(classification, book);
  return book;
}

/** All bundled code books. */
export function loadCodeBooks(): CodeBooks {
  return finish(loadCodeBooksInSteps());
}

/** The same, one book at a step and its names in several. */
export function* loadCodeBooksInSteps(): Steps<CodeBooks> {
  return {
    function: yield* prepared('function'),
    economy: yield* prepared('economy'),
    economyGov: yield* prepared('economyGov'),
  };
}

function* prepared(classification: Classification): Steps<CodeBook> {
  const book = yield* loadInSteps(classification);
  yield;
  yield* book.prepare();
  return book;
}
