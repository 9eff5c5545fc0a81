import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import type { WorkbookChanges } from '../../session/changes/list-changes';
import { nameOfCell } from '../../session/changes/name-of-cell';
import type { CodeListShelf } from '../../session/codes/code-list-shelf';
import { createSession } from '../../session/create-session';
import { localPreferences } from '../../session/state/local-preferences';
import { localWording } from '../../session/wording/local-wording';
import type { WorkbookSession } from '../../session/workbook-session';
import { openFilePort } from '../../workbook/file/open-file-port';
import type { WorkbookFile } from '../../workbook/file/read-workbook-file';
import { parseInWorker } from '../../workbook/file/parse-in-worker';
import type { UniverWorkbook } from '../../workbook/univer/create-univer-workbook';
import { PREFERENCES_KEY, WORDING_KEY } from '../storage-keys';
import { keepEdits } from './keep-edits';
import { parsingMessage } from './parsing-message';

export interface OpenWorkbook {
  /** Of this opening; the same file opened again has another. */
  readonly id: number;
  readonly name: string;
  readonly session: WorkbookSession;
  /** Whether the spreadsheet shows the content without the look of the file. */
  readonly isPlain: boolean;
  /** Null when the spreadsheet could not be loaded and only the file's content is there. */
  readonly grid: UniverWorkbook | null;
  /** Whether anything differs from what was opened: what is changed back does not. */
  readonly isEdited: () => boolean;
  /** Sheets that the file hides and that are shown here. */
  readonly shownHere: () => readonly string[];
  /** Calls back when that may have become another; returns how to stop. */
  watchEdited(listener: () => void): () => void;
  /** Whether something differs that no list of changes in the user's hands says. */
  hasUnlistedChanges(): boolean;
  /** What was changed since it was opened; null when the spreadsheet does not answer, e.g. while a cell is edited. */
  listChanges(): Promise<WorkbookChanges | null>;
  /** The list that was last asked for is in the user's hands. */
  noteListTaken(): void;
  close(): Promise<void>;
}

export interface OpenRequest {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  /** The element of the page that holds the spreadsheet, above one that is still open. */
  readonly stage: HTMLElement;
  readonly dark: boolean;
  /** Which codes the workbooks of this page are checked with. */
  readonly codeLists: CodeListShelf;
}

let openings = 0;

/** Parses a file, shows it as a spreadsheet and begins a session on it; else a Chinese message. */
export async function openWorkbook(request: OpenRequest): Promise<Result<OpenWorkbook, string>> {
  const parsed = await parseInWorker(request.bytes, request.signal);
  if (!parsed.ok) return fail(parsingMessage(parsed.error));
  const container = request.stage.appendChild(document.createElement('div'));
  container.className = 'sheet';
  const grid = await showGrid(request, container, parsed.value);
  const port =
    grid?.port ??
    openFilePort(
      request.name,
      parsed.value.sheets.map((sheet) => sheet.grid),
      parsed.value.stored,
      parsed.value.holdsMarks,
      parsed.value.beside,
    );
  const edits = await keepEdits(port);
  const session = createSession({
    port,
    preferences: localPreferences(PREFERENCES_KEY),
    wording: localWording(WORDING_KEY),
    codeLists: request.codeLists,
  });
  openings += 1;
  return ok({
    id: openings,
    name: request.name,
    session,
    isPlain: grid !== null && !parsed.value.hasLooks,
    grid,
    isEdited: edits.isEdited,
    shownHere: edits.shownHere,
    hasUnlistedChanges: edits.hasUnlisted,
    watchEdited: edits.watch,
    listChanges: () => edits.list(nameOfCell(session.getState())),
    noteListTaken: edits.noteTaken,
    async close() {
      await session.close();
      await edits.close();
      grid?.dispose();
      container.remove();
    },
  });
}

async function showGrid(
  { name, dark }: OpenRequest,
  container: HTMLElement,
  file: WorkbookFile,
): Promise<UniverWorkbook | null> {
  try {
    const { createUniverWorkbook } = await import('../../workbook/univer/create-univer-workbook');
    return await createUniverWorkbook(container, { name, ...file }, { dark });
  } catch {
    // Without the spreadsheet the file can still be checked; the page says what is missing.
    return null;
  }
}
