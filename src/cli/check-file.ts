import type { Surroundings } from '../session/inspecting/inspect-workbook';
import type { ReadByAssumptions } from './assume/tally-misfits';
import { readBy } from './assume/tally-misfits';
import { comparedWith } from './compared-files';
import { inspectStored } from './inspect-stored';
import { FILES } from './messages.zh-CN';
import { readStoredWorkbook } from './read-stored';
import type { CheckedFile } from '../session/report/checked-file';

/**
 * Reads and checks one file by what is stored in it; `read` takes down what the workbook could not
 * be read by, `tell` is told what of the stored contents is used and what could not be.
 */
export async function checkFile(
  file: string,
  surroundings: Surroundings,
  read: ReadByAssumptions[],
  tell: (note: string) => void,
): Promise<CheckedFile> {
  const opened = await readStoredWorkbook(file);
  if (!opened.ok) return { kind: 'failed', file, error: opened.error };
  try {
    const compared = await comparedWith(file, surroundings.compared ?? []);
    const { workbook, notes } = inspectStored(file, opened.value, { ...surroundings, compared });
    for (const note of [...opened.value.notes, ...notes]) tell(note);
    read.push(readBy(file, opened.value.grids, workbook));
    if (workbook.sets.length > 0) return { kind: 'checked', file, workbook };
    const refused = workbook.unrecognised.find((area) => area.kind === 'refused');
    const reason = refused === undefined ? '' : `（${refused.sheet}：${refused.reason}）`;
    const message = `${FILES.problem(file, FILES.noTable)}${reason}。`;
    return { kind: 'failed', file, error: { code: 'no-public-table', message } };
  } catch (error) {
    return crashedFile(file, error instanceof Error ? error.name : 'Error');
  }
}

/** `place`: the kind of error, which quotes nothing of the file. */
export function crashedFile(file: string, place: string): CheckedFile {
  const message = `${FILES.crashed(file)}（${place}）。`;
  return { kind: 'failed', file, error: { code: 'crashed', message } };
}
