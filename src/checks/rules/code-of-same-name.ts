import { foldLabel } from '../../base/label-text';
import type { CodeBook } from '../../codes/code-book';
import { parentMember } from '../../tables/coordinates/aspect-members';
import { isOneSlip } from '../culprit/cells/typing-pattern';
import type { ClassifiedRow } from './classified-nodes';
import { namesUsed } from './names-used';

/** A row of another table that prints the name under another code, and which of the two codes is wrong. */
export interface RowOfSameName {
  readonly row: ClassifiedRow;
  readonly wrong: 'its' | 'own' | 'either';
}

/**
 * The only one of `others` that says what `own` says under a code that its table alone prints. None
 * where the classification has the name under both codes: these are two things then.
 */
export function rowOfSameName(
  book: CodeBook,
  own: ClassifiedRow,
  others: readonly ClassifiedRow[],
  year: number,
): RowOfSameName | null {
  const its = others.filter(
    (row) =>
      row.aspect === own.aspect &&
      row.code.length === own.code.length &&
      (isOf(book, own.code, row, year) || isNamedAlike(row, own)),
  );
  const [row, ...more] = its;
  if (row === undefined || more.length > 0) return null;
  const isOwnRight = isOf(book, own.code, row, year);
  const isItsRight = isOf(book, row.code, row, year);
  const isSlip = isOneSlip(own.code, row.code);
  if (isOwnRight && isItsRight) return null;
  if (isOwnRight !== isItsRight && (isSlip || namesUsed(book, year).kind !== 'later')) {
    return { row, wrong: isOwnRight ? 'its' : 'own' };
  }
  const isBeside =
    parentMember(own.aspect, own.code) === parentMember(row.aspect, row.code) || isSlip;
  return isBeside && isNamedAlike(row, own) ? { row, wrong: 'either' } : null;
}

function isNamedAlike(one: ClassifiedRow, other: ClassifiedRow): boolean {
  return one.name !== '' && foldLabel(one.name) === foldLabel(other.name);
}

/** Whether the classification has the row's name under the code. */
function isOf(book: CodeBook, code: string, { name }: ClassifiedRow, year: number): boolean {
  if (name === '') return false;
  const { kind } = book.matchName(code, name, namesUsed(book, year).year);
  return kind === 'exact' || kind === 'alias' || kind === 'otherYear';
}
