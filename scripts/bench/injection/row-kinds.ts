import type { Amount } from '../../../src/base/amount';
import type { Cell } from '../../../src/grid/cell-value';
import { labelText } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { cellAt, withCell } from '../../../src/grid/grid';
import { drawAmount } from '../../synthetic/amounts';
import { officialName } from '../../synthetic/codes';
import type { Random } from '../../synthetic/random';
import { amountCell } from '../../synthetic/set-writer';
import type { SyntheticCell, SyntheticSet } from '../../synthetic/synthetic-set';
import type { CodedRow } from './coded-rows';
import {
  breaksSums,
  codedRows,
  isSibling,
  itemsOf,
  leavesOf,
  nameOf,
  parentOf,
} from './coded-rows';

/** What should be named: a row of a sheet as it is then printed, or a label. */
export interface ExpectedPlace {
  readonly kind: 'row' | 'missing' | 'code' | 'total' | 'unit';
  readonly sheet: string;
  readonly row: number;
  /** The right code or unit, or the code left out. */
  readonly right: string;
  /** Of a row left out, the amounts that its total lacks, and by how much rounding may hide them. */
  readonly lacking?: { readonly amounts: readonly Amount[]; readonly slack: Amount };
}

/** A set whose rows or labels somebody got wrong. */
export interface EditedRows {
  readonly set: SyntheticSet;
  readonly grids: readonly Grid[];
  readonly expected: ExpectedPlace;
}

export type RowInjection = (random: Random, set: SyntheticSet) => EditedRows | null;

/** Mistakes of whole rows and of labels; every kind weighs the same in the bench. */
export const ROW_KINDS: Readonly<Record<string, RowInjection>> = {
  'row repeated': (random, set) => {
    const row = pick(random, leavesOf(set));
    if (row === null) return null;
    const grids = onSheet(set, row.sheet, (grid) =>
      inserted(grid, row.row, grid.rows[row.row] ?? []),
    );
    return edited(set, grids, { kind: 'row', sheet: row.sheet, row: row.row + 1, right: row.code });
  },
  'row left out': (random, set) => {
    const leaves = leavesOf(set);
    const all = codedRows(set);
    const row = pick(
      random,
      leaves.filter((one) => leaves.some((other) => isSibling(one, other))),
    );
    if (row === null) return null;
    const parent = parentOf(all, row);
    if (parent === null) return null;
    const grids = onSheet(set, row.sheet, (grid) => removed(grid, row.row));
    const amounts = row.cells.flatMap((cell) => (cell.blank ? [] : printed(cell)));
    const siblings = all.filter((other) => isSibling(row, other)).length;
    const slack = set.description.rounded ? (row.cells[0]?.step ?? 0) * (siblings + 2) : 0;
    return edited(set, grids, {
      ...{ kind: 'missing', sheet: row.sheet, row: parent.row, right: row.code },
      lacking: { amounts, slack },
    });
  },
  'code mistyped': (random, set) => {
    const row = pick(random, codedRows(set));
    if (row === null) return null;
    const digits = [...row.code];
    const position = random.whole(0, digits.length - 1);
    if (random.chance(0.5) && position > 0) {
      const before = digits[position - 1] ?? '';
      digits[position - 1] = digits[position] ?? '';
      digits[position] = before;
    } else digits[position] = String((Number(digits[position]) + random.whole(1, 9)) % 10);
    const typed = digits.join('');
    const rows = codedRows(set).filter(({ sheet }) => sheet === row.sheet);
    if (rows.some(({ code }) => code === typed) || !breaksSums(rows, row, typed)) return null;
    const grids = onSheet(set, row.sheet, (grid) => withText(grid, row.row, row.codeColumn, typed));
    return edited(set, grids, { kind: 'code', sheet: row.sheet, row: row.row, right: row.code });
  },
  'in another 类': (random, set) => {
    const leaves = leavesOf(set).filter(({ code }) => code.length === 7);
    const row = pick(random, leaves);
    if (row === null) return null;
    const rows = codedRows(set).filter(({ sheet }) => sheet === row.sheet);
    const others = itemsOf(row.code).filter(
      (code) =>
        code.slice(0, 3) !== row.code.slice(0, 3) &&
        rows.some((one) => one.code === code.slice(0, 5)) &&
        rows.every((one) => one.code !== code),
    );
    if (others.length === 0) return null;
    const typed = random.pick(others);
    const grids = onSheet(set, row.sheet, (grid) =>
      withText(
        withText(grid, row.row, row.codeColumn, typed),
        row.row,
        row.nameColumn,
        officialName('function', typed),
      ),
    );
    return edited(set, grids, { kind: 'code', sheet: row.sheet, row: row.row, right: row.code });
  },
  'hidden row': (random, set) => extraRow(random, set, true),
  'surplus row': (random, set) => extraRow(random, set, false),
  'total not updated': (random, set) => {
    const all = codedRows(set);
    const row = pick(
      random,
      leavesOf(set).filter((one) => all.some((other) => isSibling(one, other))),
    );
    if (row === null) return null;
    const totals: CodedRow[] = [];
    for (let above = parentOf(all, row); above !== null; above = parentOf(all, above)) {
      totals.push(above);
      if (random.chance(0.5)) break;
    }
    const [first] = totals;
    if (first === undefined) return null;
    let grids: readonly Grid[] = set.grids;
    for (const total of totals) {
      total.cells.forEach((cell, position) => {
        const part = row.cells[position];
        if (part === undefined || part.blank || cell.blank) return;
        const content = amountCell(cell, printed(cell) - printed(part), set.cells);
        grids = grids.map((grid) =>
          grid.name === cell.sheet ? withCell(grid, cell.row, cell.column, content) : grid,
        );
      });
    }
    return edited(set, grids, { kind: 'total', sheet: row.sheet, row: first.row, right: '' });
  },
  'unit of label': (random, set) => {
    const grid = random.pick(set.grids);
    const amounts = set.cells.filter(({ sheet, blank }) => sheet === grid.name && !blank);
    if (amounts.length < 2) return null;
    for (const [row, cells] of grid.rows.slice(0, 6).entries()) {
      for (const [column, cell] of cells.entries()) {
        const text = labelText(cell);
        const unit = /单位：(万元|元)/.exec(text)?.[1];
        if (unit === undefined) continue;
        const other = unit === '元' ? '万元' : '元';
        const changed = text.replace(/单位：(万元|元)/, `单位：${other}`);
        const grids = onSheet(set, grid.name, (own) => withText(own, row, column, changed));
        return edited(set, grids, { kind: 'unit', sheet: grid.name, row, right: unit });
      }
    }
    return null;
  },
};

function extraRow(random: Random, set: SyntheticSet, hidden: boolean): EditedRows | null {
  const row = pick(
    random,
    leavesOf(set).filter(({ code }) => code.length > 3),
  );
  if (row === null) return null;
  const rows = codedRows(set);
  const others = itemsOf(row.code).filter(
    (code) => code.slice(0, -2) === row.code.slice(0, -2) && rows.every((one) => one.code !== code),
  );
  if (others.length === 0) return null;
  const code = random.pick(others);
  const amounts = new Map<SyntheticCell, Amount>();
  const drawn = drawAmount(random, set.description.rounded);
  for (const cell of row.cells) {
    if (!cell.blank) amounts.set(cell, Math.round(drawn / cell.step) * cell.step);
  }
  const isCoherent = amounts.size === 1 || amounts.size === 2;
  if (!isCoherent) return null;
  const grids = onSheet(set, row.sheet, (grid) => {
    const model = [...(grid.rows[row.row] ?? [])];
    model[row.codeColumn] = textCell(code);
    model[row.nameColumn] = textCell(nameOf(code));
    for (const [cell, amount] of amounts) {
      model[cell.column] = amountCell(cell, amount, set.cells);
    }
    const grown = inserted(grid, row.row, model);
    return hidden ? { ...grown, hiddenRows: new Set([row.row + 1]) } : grown;
  });
  return edited(set, grids, { kind: 'row', sheet: row.sheet, row: row.row + 1, right: code });
}

function edited(set: SyntheticSet, grids: readonly Grid[], expected: ExpectedPlace): EditedRows {
  return { set, grids, expected };
}

function pick<T>(random: Random, from: readonly T[]): T | null {
  return from.length === 0 ? null : random.pick(from);
}

function printed({ stored, step }: SyntheticCell): Amount {
  return Math.round(stored / step) * step;
}

function onSheet(set: SyntheticSet, sheet: string, edit: (grid: Grid) => Grid): readonly Grid[] {
  return set.grids.map((grid) => (grid.name === sheet ? edit(grid) : grid));
}

function inserted(grid: Grid, row: number, cells: readonly Cell[]): Grid {
  return { ...grid, rows: [...grid.rows.slice(0, row + 1), cells, ...grid.rows.slice(row + 1)] };
}

function removed(grid: Grid, row: number): Grid {
  return { ...grid, rows: grid.rows.filter((_, position) => position !== row) };
}

function withText(grid: Grid, row: number, column: number, text: string): Grid {
  return withCell(grid, row, column, {
    ...cellAt(grid, row, column),
    value: { kind: 'text', text },
  });
}

function textCell(text: string): Cell {
  return { value: { kind: 'text', text }, formula: null, indent: 0 };
}
