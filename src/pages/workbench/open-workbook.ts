import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { createSession } from '../../session/create-session';
import { localPreferences } from '../../session/local-preferences';
import type { WorkbookSession } from '../../session/workbook-session';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import { openFilePort } from '../../workbook/file/open-file-port';
import type { WorkbookFile } from '../../workbook/file/read-workbook-file';
import { parseInWorker } from '../../workbook/file/parse-in-worker';
import type { UniverWorkbook } from '../../workbook/univer/create-univer-workbook';
import { PREFERENCES_KEY } from '../preferences-key';

export interface OpenWorkbook {
  readonly name: string;
  readonly session: WorkbookSession;
  /** Null when the spreadsheet could not be loaded and only the file's content is there. */
  readonly grid: UniverWorkbook | null;
  /** Whether anything was changed in the spreadsheet since it was opened. */
  isEdited(): boolean;
  close(): Promise<void>;
}

export interface OpenRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An element in the page that the spreadsheet may fill. */
  readonly container: HTMLElement;
  readonly dark: boolean;
}

/** Parses a file, shows it as a spreadsheet and begins a session on it; else a Chinese message. */
export async function openWorkbook(request: OpenRequest): Promise<Result<OpenWorkbook, string>> {
  const parsed = await parseInWorker(request.bytes);
  if (!parsed.ok) return fail(fileProblemMessage(parsed.error));
  const grid = await showGrid(request, parsed.value);
  const port =
    grid?.port ??
    openFilePort(
      request.name,
      parsed.value.sheets.map((sheet) => sheet.grid),
    );
  let edited = false;
  const watching = await port.watch(() => (edited = true));
  const session = createSession({ port, preferences: localPreferences(PREFERENCES_KEY) });
  return ok({
    name: request.name,
    session,
    grid,
    isEdited: () => edited,
    async close() {
      await session.close();
      if (watching.ok) await watching.value();
      grid?.dispose();
    },
  });
}

async function showGrid(
  { container, name, dark }: OpenRequest,
  file: WorkbookFile,
): Promise<UniverWorkbook | null> {
  try {
    const { createUniverWorkbook } = await import('../../workbook/univer/create-univer-workbook');
    return await createUniverWorkbook(container, { name, sheets: file.sheets }, { dark });
  } catch {
    // Without the spreadsheet the file can still be checked; the page says what is missing.
    return null;
  }
}
