import type { Position } from '../../base/address';
import type { MarkLevel } from '../mark-plan';

export interface MarkedCell extends Position {
  readonly level: MarkLevel;
}

/** The cells of a workbook that bear a mark, by sheet id; they move with their rows and columns. */
export class MarkedCells {
  #sheets = new Map<string, ReadonlyMap<string, MarkedCell>>();

  replace(sheets: ReadonlyMap<string, readonly MarkedCell[]>): void {
    this.#sheets = new Map([...sheets].map(([id, cells]) => [id, byPlace(cells)]));
  }

  levelAt(sheet: string, row: number, column: number): MarkLevel | null {
    return this.#sheets.get(sheet)?.get(place(row, column))?.level ?? null;
  }

  of(sheet: string): readonly MarkedCell[] {
    return [...(this.#sheets.get(sheet)?.values() ?? [])];
  }

  /** Makes room for `count` rows before row `at`. */
  insertRows(sheet: string, at: number, count: number): void {
    this.#move(sheet, (cell) => (cell.row < at ? cell : { ...cell, row: cell.row + count }));
  }

  /** Drops the marks of `count` rows from `at` on; those below move up. */
  removeRows(sheet: string, at: number, count: number): void {
    this.#move(sheet, (cell) => {
      if (cell.row < at) return cell;
      return cell.row < at + count ? null : { ...cell, row: cell.row - count };
    });
  }

  insertColumns(sheet: string, at: number, count: number): void {
    this.#move(sheet, (cell) =>
      cell.column < at ? cell : { ...cell, column: cell.column + count },
    );
  }

  removeColumns(sheet: string, at: number, count: number): void {
    this.#move(sheet, (cell) => {
      if (cell.column < at) return cell;
      return cell.column < at + count ? null : { ...cell, column: cell.column - count };
    });
  }

  #move(sheet: string, moved: (cell: MarkedCell) => MarkedCell | null): void {
    const cells = this.of(sheet).flatMap((cell) => moved(cell) ?? []);
    this.#sheets.set(sheet, byPlace(cells));
  }
}

function byPlace(cells: readonly MarkedCell[]): ReadonlyMap<string, MarkedCell> {
  return new Map(cells.map((cell) => [place(cell.row, cell.column), cell]));
}

function place(row: number, column: number): string {
  return `${row},${column}`;
}
