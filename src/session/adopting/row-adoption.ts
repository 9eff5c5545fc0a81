import type { CellRef } from '../../base/address';
import type { Cell } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt } from '../../grid/grid';
import type { TypedValue } from '../../workbook/cell-replacement';
import { codeKey, nameKey } from './adopted-value';
import type { Adoption } from './adoption';
import {
  codeChangeText,
  nameChangeText,
  nameCorrectionText,
  nameInsteadText,
} from './adoption-words.zh-CN';

interface CodeChange {
  /** Where the code stands. */
  readonly cell: CellRef;
  readonly printed: string;
  readonly expected: string;
}

interface NameChange {
  /** Where the name stands. */
  readonly cell: CellRef;
  /** The code beside it. */
  readonly printed: string;
  readonly name: string;
  readonly expected: string;
  /** The code may be wrong as well. */
  readonly isOneOfTwo: boolean;
}

/** Another code in the place of the printed one, which must stand alone in its cell. */
export function codeAdoption(
  { cell, printed, expected }: CodeChange,
  gridOf: (sheet: string) => Grid | null,
): Adoption {
  const text = codeChangeText(printed, expected);
  const found = contentAt(cell, gridOf);
  if (found?.formula !== null) return { kind: 'refused', reason: 'formula', text };
  const change = changedCode(found, printed, expected);
  if (change === null) return { kind: 'refused', reason: 'shared', text };
  const replacement = { cell, ...change };
  const cells = [{ replacement, key: codeKey(expected), done: text }] as const;
  return { kind: 'possible', of: 'code', cells, text };
}

/** The official name of a code in the place of the printed one. */
export function nameAdoption(
  { cell, printed, name, expected, isOneOfTwo }: NameChange,
  gridOf: (sheet: string) => Grid | null,
): Adoption {
  const done = nameChangeText(name, expected);
  const text = isOneOfTwo ? nameInsteadText(done) : nameCorrectionText(name, expected);
  const found = contentAt(cell, gridOf);
  if (found?.formula !== null) return { kind: 'refused', reason: 'formula', text };
  const { value } = found;
  // Blanks in front, which some print as an indent, stay; a code in the same cell does not belong here.
  if (value.kind !== 'text' || value.text.trim() !== name || !isPlain(value.text)) {
    return { kind: 'refused', reason: 'shared', text };
  }
  const replacement = {
    cell,
    from: { kind: 'text', text: value.text },
    to: { kind: 'text', text: value.text.replace(name, () => expected) },
  } as const;
  const cells = [{ replacement, key: nameKey(printed), done }] as const;
  return { kind: 'possible', of: 'name', cells, text };
}

function changedCode(
  { value }: Cell,
  printed: string,
  expected: string,
): { readonly from: TypedValue; readonly to: TypedValue } | null {
  if (value.kind === 'number' && String(value.number) === printed) {
    return { from: value, to: { kind: 'number', number: Number(expected) } };
  }
  if (value.kind !== 'text' || value.text !== printed) return null;
  return { from: value, to: { kind: 'text', text: expected } };
}

function contentAt(cell: CellRef, gridOf: (sheet: string) => Grid | null): Cell | undefined {
  const grid = gridOf(cell.sheet);
  return grid === null ? undefined : cellAt(grid, cell.row, cell.column);
}

/** Of letters at its beginning: a host would take = or + for something else than a text. */
function isPlain(text: string): boolean {
  return /^\s*\p{L}/u.test(text);
}
