import type { Surroundings } from '../session/inspect-workbook';
import { inspectWorkbook } from '../session/inspect-workbook';
import type { ReadByAssumptions } from './assume/tally-misfits';
import { readBy } from './assume/tally-misfits';
import { comparedWith } from './compared-files';
import { FILES } from './messages.zh-CN';
import { readGrids } from './read-file';
import type { CheckedFile } from '../session/report/checked-file';

/** Reads and checks one file; `read` takes down what the workbook could not be read by. */
export async function checkFile(
  file: string,
  surroundings: Surroundings,
  read: ReadByAssumptions[],
): Promise<CheckedFile> {
  const grids = await readGrids(file);
  if (!grids.ok) return { kind: 'failed', file, error: grids.error };
  try {
    const compared = await comparedWith(file, surroundings.compared ?? []);
    const workbook = inspectWorkbook(grids.value, { ...surroundings, compared });
    read.push(readBy(file, grids.value, workbook));
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
