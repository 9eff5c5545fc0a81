import type { CodeBook } from '../../codes/code-book';
import { isOneSlip } from '../culprit/cells/typing-pattern';

/** Letters that are typed for the digit they look like. */
export const LOOK_ALIKES = 'OoIl|';

/** The codes one slip of the keys away, or printed in look-alike letters, that bear the very name. */
export function codesMeant(
  book: CodeBook,
  code: string,
  name: string,
  year: number,
): readonly string[] {
  if (name === '') return [];
  const inDigits = code.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
  return book.entries
    .map((entry) => entry.code)
    .filter((other) => isOneSlip(code, other) || (inDigits !== code && inDigits === other))
    .filter((other) => book.matchName(other, name, year).kind === 'exact');
}
