import type { Area } from '../base/address';
import type { Cell, CellValue } from './cell-value';
import type { Grid } from './grid';

/** Whether two sheets hold the same, cell by cell. */
export function isSameGrid(one: Grid, other: Grid): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    one.visibility === other.visibility &&
    isSameList(one.rows, other.rows, (row, its) => isSameList(row, its, isSameCell)) &&
    isSameList(one.merges, other.merges, isSameArea) &&
    isSameSet(one.hiddenRows, other.hiddenRows) &&
    isSameSet(one.hiddenColumns, other.hiddenColumns)
  );
}

function isSameList<T>(
  one: readonly T[],
  other: readonly T[],
  isSame: (one: T, other: T) => boolean,
): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((item, at) => {
      const its = other[at];
      return its !== undefined && isSame(item, its);
    })
  );
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  return (
    one.formula === other.formula &&
    one.indent === other.indent &&
    isSameValue(one.value, other.value)
  );
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  switch (one.kind) {
    case 'blank':
    case 'uncalculated':
      return one.kind === other.kind;
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'number':
      return (
        other.kind === 'number' &&
        Object.is(one.number, other.number) &&
        one.shown === other.shown &&
        one.general === other.general
      );
    case 'boolean':
      return other.kind === 'boolean' && one.boolean === other.boolean;
    case 'error':
      return other.kind === 'error' && one.code === other.code;
  }
}

function isSameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
