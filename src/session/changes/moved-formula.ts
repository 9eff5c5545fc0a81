import { parseCellAddress } from '../../base/address';
import type { RowPair } from './align-rows';

/** Where a row is now, counted from 0; for one that was taken out, where the next kept one is. */
export interface RowMove {
  readonly row: number;
  readonly isGone: boolean;
}

/** The moves of the rows of a sheet. */
export type RowMoves = (row: number) => RowMove;

/** Reads the moves off the pairs; rows below the last pair move with it. */
export function rowMoves(pairs: readonly RowPair[]): RowMoves {
  const moves = new Map<number, RowMove>();
  let next = 0;
  let behind = 0;
  for (const { old, now } of pairs) {
    if (now !== null) next = now + 1;
    if (old === null) continue;
    moves.set(old, now === null ? { row: next, isGone: true } : { row: now, isGone: false });
    behind = old + 1;
  }
  const [oldEnd, nowEnd] = [behind, next];
  return (row) => moves.get(row) ?? { row: nowEnd + row - oldEnd, isGone: false };
}

/** What became of a sheet that formulas refer to. */
export interface SheetMove {
  /** As it is called now. */
  readonly name: string;
  /** Undefined where its rows did not move. */
  readonly rows: RowMoves | undefined;
}

const TEXT = /("(?:[^"]|"")*")/;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!\]])(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*)(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d*))?(?![\p{L}\p{N}_.(!])/gu;
const SHEET = /(?<![\p{L}\p{N}_.\]'#])('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!/gu;

/**
 * What a spreadsheet makes of a formula without its = when sheets that it refers to are renamed or
 * their rows put in or taken out, as `plainFormula` writes it. `moveOf`: undefined for other sheets.
 */
export function movedFormula(
  formula: string,
  ownSheet: string,
  moveOf: (sheet: string) => SheetMove | undefined,
): string {
  const moved = (whole: string, sheet: string | undefined, start: string, end?: string) => {
    const rows = moveOf(sheet === undefined ? ownSheet : sheetName(sheet))?.rows;
    if (rows === undefined) return whole;
    return `${sheet === undefined ? '' : `${sheet}!`}${movedArea(start, end, rows)}`;
  };
  return plainFormula(
    outsideTexts(formula, (piece) => piece.replace(REFERENCE, moved)),
    (sheet) => moveOf(sheet)?.name ?? sheet,
  );
}

/** The formula with every sheet in quotation marks, which some programs put and others leave out. */
export function plainFormula(
  formula: string,
  nameOf: (sheet: string) => string = (sheet) => sheet,
): string {
  const quoted = (_whole: string, sheet: string) =>
    `'${nameOf(sheetName(sheet)).replaceAll("'", "''")}'!`;
  return outsideTexts(formula, (piece) => piece.replace(SHEET, quoted));
}

function outsideTexts(formula: string, change: (piece: string) => string): string {
  return formula
    .split(TEXT)
    .map((piece, at) => (at % 2 === 1 ? piece : change(piece)))
    .join('');
}

function sheetName(printed: string): string {
  return printed.replace(/^'|'$/g, '').replaceAll("''", "'");
}

function movedArea(start: string, end: string | undefined, moves: RowMoves): string {
  const first = moves(rowOf(start));
  if (end === undefined) return first.isGone ? '#REF!' : withRow(start, first.row);
  const last = moves(rowOf(end));
  const bottom = last.isGone ? last.row - 1 : last.row;
  if (bottom < first.row) return '#REF!';
  return `${withRow(start, first.row)}:${withRow(end, bottom)}`;
}

function rowOf(address: string): number {
  return parseCellAddress(address)?.row ?? 0;
}

function withRow(address: string, row: number): string {
  return address.replace(/\d+$/, String(row + 1));
}
