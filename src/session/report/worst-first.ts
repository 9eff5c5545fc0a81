import type { CheckedFile } from './checked-file';
import { verdictOf } from './verdict';

const RANKS = { errors: 0, open: 1, clear: 2 } as const;

/** Files with 不符 first, then those not wholly checked; else in the order given. */
export function worstFirst(files: readonly CheckedFile[]): readonly CheckedFile[] {
  const ranked = files.map((file) => ({
    file,
    rank: file.kind === 'failed' ? RANKS.open : RANKS[verdictOf(file.workbook).kind],
  }));
  return ranked.sort((one, other) => one.rank - other.rank).map(({ file }) => file);
}
