import { keepingAnswers } from '../../base/keeping-answers';
import { foldLabel } from '../../base/label-text';
import type { Steps } from '../../base/steps';
import { visibleText } from '../../base/visible-text';
import type { Cell } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { cellAt, gridWidth } from '../../grid/grid';
import { furnitureOf, isNavigation } from './furniture';
import { Label, NO_LABEL } from './label';
import { MOST_AT_A_STEP } from './long-lists';

/** The merge over a cell: where it begins and its last row. */
interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
}

/** What was found in the cells of a sheet, row by row and column by column. */
interface SheetCells {
  readonly filled: readonly (readonly number[])[];
  /** Labels of texts, and of what else was asked for. */
  readonly labels: readonly (Label | undefined)[][];
  readonly anchors: readonly (readonly (Anchor | undefined)[] | undefined)[];
}

/**
 * Reads labels of a sheet, a merged label wherever in its area one looks. It sees
 * the columns from `left` to before `right` only: what stands beside is blank to it.
 */
export class SheetText {
  constructor(
    readonly grid: Grid,
    readonly left: number,
    readonly right: number,
    /** Last row that holds something, or -1. */
    readonly bottom: number,
    private readonly cells: SheetCells,
    private readonly firstSeen = 0,
    private readonly seenBefore = Infinity,
  ) {}

  /** Columns of a row that hold something, of the whole sheet. */
  filledAt(row: number): readonly number[] {
    return this.cells.filled[row] ?? NO_COLUMNS;
  }

  /** What is printed over a cell: its own label, or that of the merge it belongs to. */
  labelAt(row: number, column: number): Label {
    if (column < this.firstSeen || column >= this.seenBefore) return NO_LABEL;
    return this.cells.labels[row]?.[column] ?? this.readLabel(row, column);
  }

  /** Last row of the merge over a cell, or its own row. */
  mergeBottom(row: number, column: number): number {
    return this.cells.anchors[row]?.[column]?.bottom ?? row;
  }

  /** Whether the cell is covered by a merge that begins elsewhere. */
  isCovered(row: number, column: number): boolean {
    const anchor = this.cells.anchors[row]?.[column];
    return anchor !== undefined && (anchor.row !== row || anchor.column !== column);
  }

  /** The same sheet seen through a window of columns. */
  within(left: number, right: number): SheetText {
    return new SheetText(
      this.grid,
      Math.max(left, this.left),
      Math.min(right, this.right),
      this.bottom,
      this.cells,
      Math.max(left, this.firstSeen),
      Math.min(right, this.seenBefore),
    );
  }

  private readLabel(row: number, column: number): Label {
    const anchor = this.cells.anchors[row]?.[column];
    const label = labelOf(cellAt(this.grid, anchor?.row ?? row, anchor?.column ?? column));
    const known = this.cells.labels[row];
    if (known !== undefined && column < known.length) known[column] = label;
    return label;
  }
}

/** What reading the rows of a table asks of its sheet, some of whose labels may be given to it. */
export type RowTexts = Pick<
  SheetText,
  'grid' | 'left' | 'right' | 'filledAt' | 'labelAt' | 'isCovered'
>;

const NO_COLUMNS: readonly number[] = [];

/** The sheet as far as it holds something: blank formatted rows and columns are none. */
export function* readSheetText(grid: Grid): Steps<SheetText> {
  const filled: (readonly number[])[] = [];
  const labels: (Label | undefined)[][] = [];
  for (const row of grid.rows) {
    const texts = new Array<Label | undefined>(row.length).fill(undefined);
    filled.push(contentColumns(row, texts));
    labels.push(texts);
    if (filled.length % MOST_AT_A_STEP === 0) yield;
  }
  let bottom = filled.length - 1;
  while (bottom >= 0 && filled[bottom]?.length === 0) bottom -= 1;
  const width = usedWidth(grid, filled);
  const anchors: (Anchor | undefined)[][] = [];
  for (const area of grid.merges) {
    const right = Math.min(area.right, width - 1);
    const end = Math.min(area.bottom, bottom);
    const anchor = { row: area.top, column: area.left, bottom: end };
    for (let row = area.top; row <= end; row += 1) {
      const own = (anchors[row] ??= []);
      const texts = labels[row] ?? [];
      for (let column = area.left; column <= right; column += 1) {
        own[column] = anchor;
        // What the merge hides is not the text that one sees there.
        if (column < texts.length) texts[column] = undefined;
      }
    }
  }
  return new SheetText(grid, 0, width, bottom, { filled, labels, anchors });
}

/** How far from 制表人： the name may stand in a cell of its own. */
const SIGNED_WITHIN = 3;

/**
 * The columns of a row that hold something of a table: neither a link or a page number nor a
 * signature, whose name or telephone number may stand beside it. Labels of texts go to `labels`.
 */
function contentColumns(cells: readonly Cell[], labels: (Label | undefined)[]): readonly number[] {
  const columns: number[] = [];
  let signature = -Infinity;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column]?.value;
    if (value === undefined || value.kind === 'blank') continue;
    const label = value.kind === 'text' ? labelOfText(value.text) : NO_LABEL;
    if (value.kind === 'text') labels[column] = label;
    const { furniture } = label;
    if (value.kind === 'text' && furniture === 'blank') continue;
    const signs = furniture === 'signature' || furniture === 'openSignature';
    const signed = column - signature <= SIGNED_WITHIN;
    if (furniture === 'openSignature') signature = column;
    else if (signs || signed) signature = -Infinity;
    if (!signs && !signed && furniture !== 'navigation') columns.push(column);
  }
  return columns;
}

/** Workbooks repeat the same few hundred texts; batches bring ever new ones. */
const labelOfText = keepingAnswers(20_000, (text) => {
  const shown = visibleText(text).trim();
  return new Label(isNavigation(shown) ? '' : shown, furnitureOf(text));
});

/** A number as it is printed; empty where its format makes a page number of it, or nothing. */
export function printedNumber(shown: string): string {
  const text = shown.trim();
  return isNavigation(text) ? '' : text;
}

/** The text of a text cell or the shown form of a number, otherwise nothing. */
function labelOf({ value }: Cell): Label {
  switch (value.kind) {
    case 'text':
      return labelOfText(value.text);
    case 'number':
      return new Label(printedNumber(value.shown));
    default:
      return NO_LABEL;
  }
}

/** Columns up to the last one that holds something, or has a heading merged over it. */
function usedWidth(grid: Grid, filled: readonly (readonly number[])[]): number {
  let width = 0;
  for (const columns of filled) width = Math.max(width, (columns.at(-1) ?? -1) + 1);
  const limit = gridWidth(grid);
  for (const { top, left, right } of grid.merges) {
    if (right >= width && filled[top]?.includes(left) === true) width = Math.min(right + 1, limit);
  }
  return width;
}

/** Columns of a row that hold something, in order. */
export function filledColumns(sheet: RowTexts, row: number): readonly number[] {
  const { left, right } = sheet;
  const filled = sheet.filledAt(row);
  if ((filled[0] ?? left) >= left && (filled.at(-1) ?? left) < right) return filled;
  return filled.filter((column) => column >= left && column < right);
}

/** Whether the row holds a number in one of the columns. */
export function hasNumber({ grid }: RowTexts, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (cellAt(grid, row, column).value.kind === 'number') return true;
  return false;
}

const FIGURE = /^-?\d[\d,]*(\.\d+)?$/;

/** A number, or one that was typed as text. */
export function isFigure({ grid }: RowTexts, row: number, column: number): boolean {
  const { value } = cellAt(grid, row, column);
  if (value.kind === 'number') return true;
  return value.kind === 'text' && FIGURE.test(foldLabel(value.text));
}

/** Whether two rows hold the same texts in the same columns, but for the shift. */
export function isSameRow(
  first: SheetText,
  own: number,
  sheet: SheetText,
  row: number,
  shift: number,
): boolean {
  const columns = filledColumns(first, own);
  const others = filledColumns(sheet, row);
  if (columns.length !== others.length) return false;
  for (let position = 0; position < columns.length; position += 1) {
    const column = columns[position] ?? 0;
    if (others[position] !== column + shift) return false;
    const [one, other] = [first.labelAt(own, column), sheet.labelAt(row, column + shift)];
    if (one !== other && one.folded !== other.folded) return false;
  }
  return true;
}

/** 注：, 备注：, 说明： or ※ under a table. */
export function isNote(label: string): boolean {
  return /^[*※]?(备注|注|(填表)?说明)(\d|[:.、])|^[*※][^*]/.test(foldLabel(label));
}

/** 单位负责人：, 制表： and the like begin the last row below a table. */
export function isSignature(folded: string): boolean {
  return /^(单位|部门|财务|会计|填表|填报|制表|复核|审核|经办|编制|主管|联系)?(负责人|领导|人|电话|日期|时间|制表|审核|复核)(\(签[字章]\))?:/.test(
    folded,
  );
}

/** 无 in a row of its own is no row of the table, and no sentence that says what there is none of. */
export function isBareNothing(label: string): boolean {
  return /^\(?(?:暂?无|空)\)?[。.]?$/.test(foldLabel(label));
}

const NO_SUCH_THING = /^\(?无(?:数据|内容|此项(?:支出|收入|内容|业务|预算))\)?[。.]?$/;

/** A printed sentence that says a table has nothing to show. */
export function isAbsenceSentence(label: string): boolean {
  const folded = foldLabel(label);
  if (NO_SUCH_THING.test(folded) || /[此本该]表(为空|无数据)/.test(folded)) return true;
  // 2025年国有资本经营预算支出情况表为空表 and no condition before it.
  if (/^[^,;:]+表(?:为空表?|无数据)[。.]?$/.test(folded)) return true;
  return (
    folded.length >= 6 &&
    /(没有|无|未安排|未发生|未使用|不涉及)/.test(folded) &&
    /(支出|安排|预算|收入|收支|数据|购买|采购|经费|为空)/.test(folded)
  );
}
