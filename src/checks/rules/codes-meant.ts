import type { CodeBook } from '../../codes/code-book';
import { isOneSlip } from '../culprit/typing-pattern';

/** The codes one slip of the keys away that bear the very name. */
export function codesMeant(
  book: CodeBook,
  code: string,
  name: string,
  year: number,
): readonly string[] {
  if (name === '') return [];
  return book.entries
    .map((entry) => entry.code)
    .filter((other) => isOneSlip(code, other))
    .filter((other) => book.matchName(other, name, year).kind === 'exact');
}
