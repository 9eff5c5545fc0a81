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

const TEXT = /("(?:[^"]|"")*")/;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!\]])(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d*)(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d*))?(?![\p{L}\p{N}_.(!])/gu;

/**
 * What a spreadsheet makes of a formula without its = when rows of the sheets that it refers to are
 * put in or taken out. `movesOf`: undefined for sheets whose rows did not move.
 */
export function movedFormula(
  formula: string,
  ownSheet: string,
  movesOf: (sheet: string) => RowMoves | undefined,
): string {
  const moved = (whole: string, sheet: string | undefined, start: string, end?: string) => {
    const name = sheet?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? ownSheet;
    const moves = movesOf(name);
    if (moves === undefined) return whole;
    return `${sheet === undefined ? '' : `${sheet}!`}${movedArea(start, end, moves)}`;
  };
  const pieces = formula.split(TEXT);
  return pieces
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(REFERENCE, moved)))
    .join('');
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
