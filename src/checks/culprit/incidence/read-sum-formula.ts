import type { CellRef, Position } from '../../../base/address';
import { parseCellAddress } from '../../../base/address';

/** A cell that a formula adds, or takes away with coefficient −1. */
export interface Addend {
  readonly cell: CellRef;
  readonly coefficient: 1 | -1;
}

const MOST_ADDENDS = 2_000;
const BLANKS_OUTSIDE_QUOTES = /\s+(?=(?:[^']*'[^']*')*[^']*$)/g;
const PIECE = /^([+-]?)(?:SUM\(([^()]*)\)|([^()+-]+))/i;

/** The cells of a formula that only adds and takes away, with SUM or without; null for any other. */
export function readSumFormula(formula: string, sheet: string): readonly Addend[] | null {
  const addends: Addend[] = [];
  let rest = /\s/.test(formula) ? formula.replace(BLANKS_OUTSIDE_QUOTES, '') : formula;
  if (rest === '') return null;
  while (rest !== '') {
    const [piece, sign, list, plain] = PIECE.exec(rest) ?? [];
    if (piece === undefined) return null;
    const areas = list?.split(',') ?? [plain ?? ''];
    for (const area of areas) {
      const cells = cellsOf(area, sheet);
      if (cells === null || addends.length + cells.length > MOST_ADDENDS) return null;
      const coefficient = sign === '-' ? -1 : 1;
      addends.push(...cells.map((cell) => ({ cell, coefficient }) as const));
    }
    rest = rest.slice(piece.length);
    if (rest !== '' && !/^[+-]/.test(rest)) return null;
  }
  return addends;
}

/** C5, C5:C9, with $ and with the name of another sheet before it. */
function cellsOf(area: string, sheet: string): readonly CellRef[] | null {
  const [, quoted, bare, places = ''] = /^(?:'([^'!]+)'!|([^'!:]+)!)?([^!]+)$/.exec(area) ?? [];
  const [start, end = start, ...more] = places.split(':').map(parseCellAddress);
  if (!start || !end || more.length > 0) return null;
  const own = quoted ?? bare ?? sheet;
  return positionsBetween(start, end)?.map((position) => ({ sheet: own, ...position })) ?? null;
}

function positionsBetween(start: Position, end: Position): readonly Position[] | null {
  const height = end.row - start.row + 1;
  const width = end.column - start.column + 1;
  if (height < 1 || width < 1 || height * width > MOST_ADDENDS) return null;
  return Array.from({ length: height * width }, (_, offset) => ({
    row: start.row + Math.floor(offset / width),
    column: start.column + (offset % width),
  }));
}
