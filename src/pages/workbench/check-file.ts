import type { CodeListInUse } from '../../session/codes/code-list-state';
import type { CheckedFile } from '../../session/report/checked-file';
import { runInSlices } from '../../session/running/run-in-slices';
import { PAGE_SCHEDULER } from '../../session/running/scheduler';
import { parseInWorker } from '../../workbook/file/parse-in-worker';
import { parsingMessage } from './parsing-message';
import { readSource } from './read-source';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/**
 * Reads and checks one of several files without showing it; null when called off. Never rejects.
 * `name`: what tells it from the others; `books`: absent for the bundled codes.
 */
export async function checkFile(
  file: File,
  name: string,
  signal: AbortSignal,
  books?: CodeListInUse['books'],
): Promise<CheckedFile | null> {
  const failed = (message: string): CheckedFile => ({
    kind: 'failed',
    file: name,
    error: { code: 'notRead', message },
  });
  try {
    const content = await readSource({ kind: 'file', file });
    if (!content.ok) return failed(content.error);
    const parsed = await parseInWorker(content.value.bytes, signal);
    if (signal.aborted) return null;
    if (!parsed.ok) return failed(parsingMessage(parsed.error));
    const { inspectInSteps } = await import('../../session/inspecting/inspect-workbook');
    const grids = parsed.value.sheets.map(({ grid }) => grid);
    const workbook = await runInSlices(
      inspectInSteps(grids, { file: file.name, ...(books === undefined ? {} : { books }) }),
      PAGE_SCHEDULER,
      signal,
    );
    return workbook === null ? null : { kind: 'checked', file: name, workbook };
  } catch {
    return failed(WORKBENCH_WORDS.overview.crashed);
  }
}
