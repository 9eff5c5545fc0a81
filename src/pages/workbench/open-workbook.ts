import type { Result } from '../../base/result';
import { fail, ok } from '../../base/result';
import { createSession } from '../../session/create-session';
import { localPreferences } from '../../session/local-preferences';
import type { WorkbookSession } from '../../session/workbook-session';
import { fileProblemMessage } from '../../workbook/file/file-problems.zh-CN';
import { openFilePort } from '../../workbook/file/open-file-port';
import type { WorkbookFile } from '../../workbook/file/read-workbook-file';
import { parseInWorker } from '../../workbook/file/parse-in-worker';
import type { ParsingProblem } from '../../workbook/file/parse-in-worker';
import type { UniverWorkbook } from '../../workbook/univer/create-univer-workbook';
import { PREFERENCES_KEY } from '../preferences-key';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

export interface OpenWorkbook {
  /** Of this opening; the same file opened again has another. */
  readonly id: number;
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
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signal: AbortSignal;
  /** The element of the page that holds the spreadsheet, above one that is still open. */
  readonly stage: HTMLElement;
  readonly dark: boolean;
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
    );
  let edited = false;
  const watching = await port.watch(() => (edited = true));
  const session = createSession({ port, preferences: localPreferences(PREFERENCES_KEY) });
  openings += 1;
  return ok({
    id: openings,
    name: request.name,
    session,
    grid,
    isEdited: () => edited,
    async close() {
      await session.close();
      if (watching.ok) await watching.value();
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

function parsingMessage(problem: ParsingProblem): string {
  switch (problem.kind) {
    case 'file':
      return fileProblemMessage(problem.problem);
    case 'noReader':
    case 'timeLimit':
      return WORKBENCH_WORDS[problem.kind];
    case 'cancelled':
      // Another file was asked for meanwhile: nobody reads it.
      return '';
  }
}
