import { overviewRow } from '../overview/overview-row';
import { worseFirst } from '../overview/sort-overview';
import type { CheckedFile } from './checked-file';

/** The files as the overview orders them, equal ones in the order given. */
export function worstFirst(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const rows = files.map((file) => ({ file, row: overviewRow(file) }));
  return rows.sort((one, other) => worseFirst(one.row, other.row)).map(({ file }) => file);
}
