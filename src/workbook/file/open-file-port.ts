import { fail, ok } from '../../base/result';
import type { Grid } from '../../grid/grid';
import type { BesideCells } from '../beside-cells';
import { UNKNOWN_BESIDE } from '../beside-cells';
import type { PortProblem } from '../port-problem';
import type { FileResult } from './file-problem';
import { storedOf } from './stored-of';
import { FREE_ACCESS } from '../workbook-port';
import type { WorkbookPort } from '../workbook-port';

const UNSUPPORTED: PortProblem = { code: 'unsupported' };

/** A port on the sheets of a file that is already read; there is nothing to select or to mark. */
export function openFilePort(
  name: string,
  grids: readonly Grid[],
  stored: FileResult<readonly string[]> = ok([]),
  holdsMarks: boolean | null = null,
  beside: BesideCells = UNKNOWN_BESIDE,
): WorkbookPort {
  // A file has no ids of its own, and its sheets never move.
  const sheets = grids.map((grid, index) => ({
    id: `sheet-${index + 1}`,
    grid,
    isProtected: false,
  }));
  const unsupported = () => Promise.resolve(fail(UNSUPPORTED));
  return {
    name,
    capabilities: {
      select: 'fileOnly',
      marks: 'fileOnly',
      watch: 'fileOnly',
      edit: 'fileOnly',
      store: 'fileOnly',
      charts: 'fileOnly',
    },
    markPlace: { kind: 'screen', held: holdsMarks },
    readSheets({ only, onProgress, signal } = {}) {
      if (signal?.aborted === true) return Promise.resolve(fail({ code: 'cancelled' as const }));
      const read = sheets.filter(({ id }) => only === undefined || only.includes(id));
      const last = read.at(-1);
      if (last !== undefined) {
        onProgress?.({ sheet: last.grid.name, done: read.length, total: read.length });
      }
      return Promise.resolve(ok({ sheets: read, skipped: [], access: FREE_ACCESS, beside }));
    },
    select: unsupported,
    applyMarks: unsupported,
    clearMarks: unsupported,
    countMarks: unsupported,
    replaceValues: unsupported,
    readStored: () => Promise.resolve(storedOf(stored)),
    replaceStored: unsupported,
    addChartSheet: unsupported,
    removeChartSheet: unsupported,
    watch: unsupported,
  };
}
