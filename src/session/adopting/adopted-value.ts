import type { CellRef } from '../../base/address';
import { cellKey } from '../../base/address';
import { classifiedRows } from '../../checks/rules/classified-nodes';
import type { FactBook } from '../../facts/fact-book';
import type { CellReplacement } from '../../workbook/cell-replacement';
import type { CheckedWorkbook } from '../result/checked-workbook';

/** A value in a cell that is written with those of others, or was. */
export interface AdoptedCell {
  readonly replacement: CellReplacement;
  /** Of the fact in the cell, a code, the name of one or a title: tells the cell again after rows were inserted. */
  readonly key: string;
}

/** A value that a finding proposes. */
export interface ProposedCell extends AdoptedCell {
  /** 由 2,652.76 改为 2,652.67 万元 */
  readonly done: string;
}

/** What the user has adopted in one step and may take back in one. */
export type AdoptedValue =
  | { readonly kind: 'proposed'; readonly cells: readonly ProposedCell[] }
  /** Texts that were made the numbers that they say, in so many tables. */
  | {
      readonly kind: 'converted';
      readonly cells: readonly AdoptedCell[];
      readonly tables: number;
    };

/** Where the cell stands now: where it stood, else the only one on its sheet that says the same. */
export function cellOfAdopted(
  { sets }: CheckedWorkbook,
  { key, replacement: { cell } }: AdoptedCell,
): CellRef | null {
  const found = sets
    .flatMap(({ inspected }) => cellsOf(inspected.book, key))
    .filter(({ sheet }) => sheet === cell.sheet);
  const same = found.find((one) => cellKey(one) === cellKey(cell));
  if (same !== undefined) return same;
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}

function cellsOf(book: FactBook, key: string): readonly CellRef[] {
  const facts = book.ofKey(key);
  if (facts.length > 0) return facts.map(({ cell }) => cell);
  const titled = book.set.tables.filter(({ kind }) => titleKey(kind.id) === key);
  if (titled.length > 0) return titled.map(({ titleCell }) => titleCell);
  return book.set.tables.flatMap(classifiedRows).flatMap(({ code, nameCell, codeCell }) => {
    if (nameKey(code) === key) return nameCell;
    return codeKey(code) === key ? codeCell : [];
  });
}

/** By which the cell with a code is found again. */
export function codeKey(code: string): string {
  return `code:${code}`;
}

/** By which the cell with the name of a code is found again. */
export function nameKey(code: string): string {
  return `name:${code}`;
}

/** By which the cell with the title of a table of this kind is found again. */
export function titleKey(kindId: string): string {
  return `title:${kindId}`;
}
