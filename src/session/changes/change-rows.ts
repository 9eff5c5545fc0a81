import type { ListColumn, Row } from '../report/report-sheet';
import { words } from '../report/report-sheet';
import { changeLines } from './change-lines';
import { CHANGE_WORDS, lineCells } from './change-words.zh-CN';
import type { WorkbookChanges } from './list-changes';

const WIDTHS = [22, 26, 28, 26, 26];

/** The columns of the list and its lines, for a sheet of a workbook. */
export function changeRows(changes: WorkbookChanges): {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly Row[];
} {
  const columns = CHANGE_WORDS.header.map((heading, position) => ({
    heading,
    width: WIDTHS[position] ?? 10,
  }));
  return { columns, rows: changeLines(changes).map((line) => lineCells(line).map(words)) };
}
