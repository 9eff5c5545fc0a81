import { readStoredPart, asidePart, contentPart } from '../../workbook/stored/stored-part';
import type { PortProblem } from '../../workbook/port-problem';
import type { WorkbookPort } from '../../workbook/workbook-port';
import type { ChosenFile } from '../codes/code-list-state';
import { dayOf } from '../ignoring/day-of';
import { templatesIn } from '../narrative/narrative-draft';
import type { SessionTask } from '../state/session-state';
import type { SessionStore } from '../state/session-store';
import type { WordingKeeper } from '../wording/keep-wording';
import type { StoredReading } from './read-stored-parts';
import { isNothing } from './stored-contents';
import { contentsOf } from './stored-state';
import type { StoredTextReading } from './stored-text';

/** Keeps what users have said of the workbook in it, when they ask for it. */
export interface StoredKeeper {
  /** Takes over what the workbook has stored, once; asked again only where that failed. */
  read(): Promise<void>;
  /** Stores what stands in the state; what cannot be read is put aside, never overwritten. */
  store(): Promise<void>;
  /** Removes everything of ours; what stands in the state stays. */
  remove(): Promise<void>;
  /** Takes over what `exportedText` wrote; whether anything came of it. */
  take(file: ChosenFile): Promise<boolean>;
}

export function createStoredKeeper(
  port: WorkbookPort,
  store: SessionStore,
  wording: Pick<WordingKeeper, 'add'>,
): StoredKeeper {
  /** As they stand in the workbook; null while unknown. */
  let parts: readonly string[] | null = null;

  const failed = (task: SessionTask, problem: PortProblem): void =>
    store.dispatch({ type: 'problemMet', problem: { kind: 'port', task, problem } });

  const found = async (present: readonly string[]): Promise<void> => {
    const reading = await readingOf(present);
    parts = present;
    store.dispatch({ type: 'storedRead', reading });
  };

  const read = async (): Promise<void> => {
    if (parts !== null) return;
    store.dispatch({ type: 'started', tasks: ['readStored'] });
    const present = await port.readStored();
    if (present.ok) await found(present.value);
    else {
      store.dispatch({ type: 'storedNotRead' });
      failed('readStored', present.error);
    }
  };

  const replace = async (
    task: 'store' | 'removeStored',
    next: (present: readonly string[]) => readonly string[],
  ): Promise<void> => {
    await read();
    const expected = parts;
    // What it was that could not be read, nobody knows: it must not get lost.
    if (expected === null) return;
    store.dispatch({ type: 'started', tasks: [task] });
    const wanted = next(expected);
    const present = await port.replaceStored(expected, wanted);
    if (!present.ok) {
      failed(task, present.error);
      if (present.error.code !== 'storedChanged') return;
      parts = null;
      await read();
      return;
    }
    await found(present.value);
    const isKept = textsOf(present.value) === textsOf(wanted);
    if (!isKept) failed(task, { code: 'host', detail: 'read back' });
  };

  return {
    read,
    store: async () => {
      if (store.getState().capabilities.store !== null) return;
      await read();
      const { stored } = store.getState();
      // A later version knows more than would be written.
      if (stored.kind === 'newer') return;
      const { readStoredText, storedText } = await import('./stored-text');
      await replace('store', (present) => {
        const contents = contentsOf(store.getState());
        const own = isNothing(contents)
          ? []
          : [contentPart(storedText(contents, dayOf(new Date())))];
        return [...present.flatMap((xml) => keptAside(xml, stored.kind, readStoredText)), ...own];
      });
    },
    remove: async () => {
      if (store.getState().capabilities.store === null) await replace('removeStored', () => []);
    },
    take: async (file) => {
      store.dispatch({ type: 'started', tasks: ['takeStored'] });
      const { readChosenContents } = await import('./read-chosen-contents');
      const contents = await readChosenContents(file);
      if (contents.ok) {
        const fileName = file.name;
        store.dispatch({ type: 'contentsTaken', contents: contents.value, fileName });
        // A sentence is worded so for every year, whatever year the file is about.
        wording.add(templatesIn(contents.value.drafts));
      } else {
        const problem = { kind: 'file', task: 'takeStored', reason: contents.error } as const;
        store.dispatch({ type: 'problemMet', problem });
      }
      return contents.ok;
    },
  };
}

/** What reads stored texts is loaded where there are any: most workbooks hold none. */
async function readingOf(parts: readonly string[]): Promise<StoredReading> {
  if (parts.length === 0) return { aside: 0, kind: 'nothing' };
  const { readStoredParts } = await import('./read-stored-parts');
  return readStoredParts(parts);
}

/** What stays of a part when another is stored: what was read is replaced, all else is kept. */
function keptAside(
  xml: string,
  kind: string,
  readText: (text: string) => StoredTextReading,
): readonly string[] {
  const part = readStoredPart(xml);
  if (part.kind === 'aside') return [xml];
  const isReplaced =
    kind === 'contents' && part.kind === 'content' && readText(part.text).kind === 'contents';
  return isReplaced ? [] : [asidePart(xml)];
}

/** Hosts may write the same part in other words. */
function textsOf(parts: readonly string[]): string {
  return JSON.stringify(
    parts.map(readStoredPart).map((part) => ('text' in part ? part.text : part.kind)),
  );
}
