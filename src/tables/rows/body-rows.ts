import { cellAt } from '../../grid/grid';
import type { SheetText } from '../sheet/sheet-text';
import {
  filledColumns,
  hasNumber,
  isAbsenceSentence,
  isBareNothing,
  isNote,
  isSameRow,
  isSignature,
} from '../sheet/sheet-text';
import type { CellRef } from '../../base/address';
import type { Steps } from '../../base/steps';
import { foldLabel } from '../../base/label-text';
import { MOST_AT_A_STEP } from '../sheet/long-lists';

/** The rows below a header up to the notes. */
export interface Body {
  readonly rows: readonly number[];
  /** Last row that belongs to the table, for its range. */
  readonly bottom: number;
  readonly absence: { readonly text: string; readonly cell: CellRef } | null;
  /** Texts of the notes below the rows, folded. */
  readonly notes: readonly string[];
}

/** The rows of a header, which may be printed again at a page break. */
interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly bodyTop: number;
}

/** A table may leave this many rows blank before it counts as ended. */
const LONGEST_BLANK_RUN = 30;

export function* readBody(sheet: SheetText, header: HeaderRows, lastRow: number): Steps<Body> {
  const top = header.bodyTop;
  const rows: number[] = [];
  const notes: string[] = [];
  let absence: Body['absence'] = null;
  let bottom = top - 1;
  let blankRun = 0;
  let ended = false;
  for (let row = top; row <= lastRow && blankRun <= LONGEST_BLANK_RUN; row += 1) {
    if ((row - top) % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const filled = filledColumns(sheet, row);
    if (filled.length === 0) {
      blankRun += 1;
      continue;
    }
    blankRun = 0;
    const sentence = onlyText(sheet, row, filled);
    if (isSignature(sheet.labelAt(row, filled[0] ?? 0).folded) && !hasNumber(sheet, row, filled)) {
      ended = true;
      continue;
    }
    if (sentence !== null && isBareNothing(sentence.text)) continue;
    if (sentence !== null && isAbsenceSentence(sentence.text)) absence ??= sentence;
    else if (sentence !== null && (isNote(sentence.text) || foldLabel(sentence.text).length > 50)) {
      ended = true;
      notes.push(foldLabel(sentence.text));
    } else if (rows.length > 0 && opensStatistics(sheet, row, filled)) {
      ended = true;
      // 相关统计数： above it heads them.
      const heading = rows.at(-1) ?? row;
      if (onlyText(sheet, heading, filledColumns(sheet, heading)) !== null) rows.pop();
    } else if (filled.some((column) => isOfPage(sheet, row, column))) {
      // What a page comes to belongs to the paper: it is no row of the table.
      continue;
    } else if (repeatsHeader(sheet, header, row, filled)) {
      const end = row + header.bodyTop - header.top;
      while (row + 1 < end && repeatsHeader(sheet, header, row + 1, null)) row += 1;
    } else if (!ended) {
      rows.push(row);
      bottom = row;
    }
  }
  return { rows, bottom, absence, notes };
}

/** 项目 | 统计数 below the figures: what follows is counted in pieces. */
function opensStatistics(sheet: SheetText, row: number, filled: readonly number[]): boolean {
  let opens = false;
  for (const column of filled) {
    const { folded } = sheet.labelAt(row, column);
    if (folded === '统计数') opens = true;
    else if (folded !== '项目') return false;
  }
  return opens;
}

/** 本页小计, 承前页: the sum of what was printed on one page or up to it. */
function isOfPage(sheet: SheetText, row: number, column: number): boolean {
  const { kind } = cellAt(sheet.grid, row, column).value;
  return kind === 'text' && sheet.labelAt(row, column).isPageTotal;
}

/** At a page break: the row says what a row of the header or its column numbers say. */
function repeatsHeader(
  sheet: SheetText,
  { top, bodyTop }: HeaderRows,
  row: number,
  filled: readonly number[] | null,
): boolean {
  if (filled !== null && filled.length < 2) return false;
  for (let own = top; own < bodyTop; own += 1) {
    if (isSameRow(sheet, own, sheet, row, 0)) return true;
  }
  return false;
}

function onlyText(
  sheet: SheetText,
  row: number,
  filled: readonly number[],
): { text: string; cell: CellRef } | null {
  const [column] = filled;
  if (filled.length !== 1 || column === undefined) return null;
  const { value } = cellAt(sheet.grid, row, column);
  if (value.kind !== 'text') return null;
  return { text: value.text.trim(), cell: { sheet: sheet.grid.name, row, column } };
}
