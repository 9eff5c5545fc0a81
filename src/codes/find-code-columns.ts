import { foldLabel } from '../base/label-text';
import { labelText } from '../grid/cell-value';
import type { Grid } from '../grid/grid';
import { cellAt, gridWidth } from '../grid/grid';

/** The columns of one list on a sheet: a code in one column or split into 类, 款, 项, and names. */
export interface CodeColumns {
  readonly codes: readonly number[];
  readonly names: readonly number[];
}

export interface CodeHeader {
  /** The first row below the headings. */
  readonly top: number;
  readonly lists: readonly CodeColumns[];
}

const HEADER_ROWS = 30;
const CODE_HEADING = /(编码|代码|科目号)$|^[类款项目]$|^[类款项](级)?(科目)?(编码|代码)$/;
const AMOUNT_HEADING = /合计|金额|预算数|决算数|(基本|项目)支出$/;
const NAME_HEADING = /名称$|^科目$|^[类款项](级)?科目名称$/;

/** Headings of codes and names; several lists may stand side by side. Null where there are none. */
export function findCodeColumns(grid: Grid): CodeHeader | null {
  const last = Math.min(HEADER_ROWS, grid.rows.length);
  for (let row = 0; row < last; row += 1) {
    const below = subHeadings(grid, row + 1);
    const lists = listsOf(grid, row, below ? row + 1 : null);
    // A table of amounts prints the codes that one office uses, in its own spelling.
    if (lists.length > 0 && headings(grid, row).some((label) => AMOUNT_HEADING.test(label))) {
      return null;
    }
    if (lists.length > 0) return { top: row + (below ? 2 : 1), lists };
  }
  return null;
}

/** 类 | 款 | 项 below 科目编码. */
function subHeadings(grid: Grid, row: number): boolean {
  return headings(grid, row).some((label) => /^[类款项]$/.test(label));
}

function headings(grid: Grid, row: number): readonly string[] {
  return Array.from({ length: gridWidth(grid) }, (_, column) =>
    foldLabel(labelText(cellAt(grid, row, column))),
  );
}

function listsOf(grid: Grid, row: number, below: number | null): readonly CodeColumns[] {
  const upper = headings(grid, row);
  const lower = below === null ? [] : headings(grid, below);
  const lists: { codes: number[]; names: number[] }[] = [];
  for (let column = 0; column < upper.length; column += 1) {
    const labels = [lower[column] ?? '', upper[column] ?? ''];
    const last = lists.at(-1);
    if (labels.some((label) => label !== '' && CODE_HEADING.test(label))) {
      if (last === undefined || last.names.length > 0) lists.push({ codes: [column], names: [] });
      else last.codes.push(column);
    } else if (labels.some((label) => NAME_HEADING.test(label))) {
      last?.names.push(column);
    }
  }
  return lists.filter(({ names }) => names.length > 0);
}
