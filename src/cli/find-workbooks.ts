import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FILES } from './messages.zh-CN';

/** A file to be checked. */
export interface FoundFile {
  /** The path as given, or below the folder as given. */
  readonly file: string;
  /** What its shard goes by: within the folder, so that it may lie elsewhere on another machine. */
  readonly name: string;
}

/** Names that spreadsheets are saved under; what a file is, its content tells. */
export const WORKBOOK_NAME = /\.(?:xlsx|xlsm|xls|et|ods)$/i;

/** What is said and taken down while folders are walked through. */
export interface FolderNotes {
  /** Something was left out that somebody may miss. */
  readonly note: (message: string) => void;
  /** A file that is no workbook, by its name within its folder. */
  readonly passOver: (name: string) => void;
}

/** Nothing is said or taken down. */
export const UNHEARD: FolderNotes = { note: () => undefined, passOver: () => undefined };

/** What systems keep of a folder. */
const OF_SYSTEM = /^(?:thumbs\.db|desktop\.ini)$/i;

/** ~$ is what Excel and WPS put beside an open workbook, .~ what others do. */
const PASSING = /^(?:~\$|\.)/;

/**
 * The files of the command line, and the workbooks below its folders, one by one: the names of
 * a folder in their order, nothing kept. What is skipped is said.
 */
export async function* findWorkbooks(
  paths: Iterable<string> | AsyncIterable<string>,
  notes: FolderNotes,
): AsyncGenerator<FoundFile> {
  for await (const path of paths) {
    if (await isFolder(path)) yield* workbooksBelow(path, '', notes);
    else yield { file: path, name: path };
  }
}

/** All of them at once, in the order of the paths; a folder without any stands for itself. */
export async function listWorkbooks(
  paths: readonly string[],
  notes: FolderNotes,
): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const before = files.length;
    for await (const { file } of findWorkbooks([path], notes)) files.push(file);
    if (files.length === before) files.push(path);
  }
  return files;
}

async function* workbooksBelow(
  folder: string,
  within: string,
  notes: FolderNotes,
): AsyncGenerator<FoundFile> {
  const { note, passOver } = notes;
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    note(FILES.closedFolder(folder));
    return;
  }
  for (const entry of [...entries].sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const file = join(folder, entry.name);
    const name = `${within}${entry.name}`;
    const isWorkbook = WORKBOOK_NAME.test(entry.name);
    if (PASSING.test(entry.name)) {
      if (isWorkbook) note(FILES.lockFile(file));
    } else if (entry.isDirectory()) yield* workbooksBelow(file, `${name}/`, notes);
    else if (entry.isSymbolicLink() && (await isFolder(file))) note(FILES.linkedFolder(file));
    else if (isWorkbook) yield { file, name };
    else if (!OF_SYSTEM.test(entry.name)) passOver(name);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
