import { cellAddress } from '../../src/base/address';
import type { Amount } from '../../src/base/amount';
import { formatAmount, placeStep, withThousands } from '../../src/base/amount';
import type { MoneyUnit } from '../../src/base/unit';
import type { Cell } from '../../src/grid/cell-value';
import { BLANK_CELL } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { sheet } from '../../tests/fixtures/sheet';
import type { Coordinates, Ledger } from './ledger';
import { keyOf } from './ledger';
import type { SyntheticCell, SyntheticRelation } from './synthetic-set';
import { printedAmount } from './synthetic-set';

const PLACES = 2;

/** A text, a number that is no amount, or nothing. */
export type Label = string | number | null;

/** A row or a column of amounts: what it is about, and the positions it adds up. */
export interface Line {
  /** Texts beside the amounts of a row; null leaves the cell empty. */
  readonly labels?: readonly Label[];
  /** Null: nothing is printed in this line. */
  readonly at: Coordinates | null;
  readonly sumOf?: readonly number[];
  /** 其中: no more than the line at this position. */
  readonly within?: number;
}

/** Amounts where rows meet columns. */
export interface Block {
  /** Said by the title. */
  readonly scope: Coordinates;
  /** First column of the labels; the amounts stand right of them. */
  readonly left: number;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
}

/** One public table: the heading in the notation of the test sheets, blocks side by side, notes. */
export interface WrittenTable {
  readonly name: string;
  readonly heading: string;
  readonly unit?: MoneyUnit;
  readonly blocks: readonly Block[];
  readonly notes?: readonly string[];
  readonly products?: readonly Product[];
  /** Sums between blocks. */
  readonly sums?: readonly DeclaredSum[];
  /** 年初 + 收入 = 支出 + 年末 in every row. */
  readonly balances?: boolean;
}

interface DeclaredSum {
  readonly total: Coordinates;
  readonly parts: readonly Coordinates[];
}

/** 数量 × 单价 = 金额. */
interface Product {
  readonly amount: Coordinates;
  readonly price: Coordinates;
  readonly quantity: number;
}

interface Style {
  readonly rounded: boolean;
  readonly formulas: boolean;
}

/** Puts tables on sheets and remembers what each amount is and which sums hold. */
export class SetWriter {
  readonly cells: SyntheticCell[] = [];
  readonly relations: SyntheticRelation[] = [];
  readonly grids: Grid[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly style: Style,
  ) {}

  write(table: WrittenTable): void {
    const heading = sheet(table.name, table.heading);
    const top = heading.rows.length;
    const height = Math.max(0, ...table.blocks.map((block) => block.rows.length));
    const body = Array.from({ length: height }, (): Cell[] => []);
    for (const block of table.blocks) this.place(table, block, top, body);
    for (const product of table.products ?? []) this.addProduct(table.name, product);
    for (const sum of table.sums ?? []) this.addDeclaredSum(table.name, sum);
    if (table.balances === true) this.addBalances(table.name);
    const notes = (table.notes ?? []).map((note) => [textCell(note)]);
    this.grids.push({ ...heading, rows: [...heading.rows, ...body, ...notes] });
  }

  private place(table: WrittenTable, block: Block, top: number, body: Cell[][]): void {
    const width = Math.max(0, ...block.rows.map((row) => row.labels?.length ?? 0));
    const placed = block.rows.map((row, rowPosition) =>
      block.columns.map((column, columnPosition) => {
        if (row.at === null || column.at === null) return null;
        const at = { ...block.scope, ...column.at, ...row.at };
        const place = { row: top + rowPosition, column: block.left + width + columnPosition };
        return this.addCell(table, at, place);
      }),
    );
    const at = (row: number, column: number) => placed[row]?.[column] ?? null;
    block.rows.forEach((row, position) => {
      block.columns.forEach((column, columnPosition) => {
        const own = at(position, columnPosition);
        if (own === null) return;
        const across = (column.sumOf ?? []).flatMap((part) => at(position, part) ?? []);
        const down = (row.sumOf ?? []).flatMap((part) => at(part, columnPosition) ?? []);
        this.addSum(own, down);
        this.addSum(own, across);
        this.addWithin(own, column.within === undefined ? null : at(position, column.within));
      });
    });
    block.rows.forEach((row, position) => {
      const cells = body[position];
      if (cells === undefined) return;
      (row.labels ?? []).forEach((label, offset) => {
        put(cells, block.left + offset, labelCell(label));
      });
      placed[position]?.forEach((index, offset) => {
        const cell = index === null ? undefined : this.cells[index];
        if (cell) put(cells, block.left + width + offset, this.gridCell(cell));
      });
    });
  }

  private addCell(
    { name, unit = '万元' }: WrittenTable,
    at: Coordinates,
    place: { readonly row: number; readonly column: number },
  ): number {
    const amount = this.ledger.total(at);
    const step = placeStep(unit, PLACES);
    const index = this.cells.length;
    this.cells.push({
      index,
      sheet: name,
      ...place,
      unit,
      step,
      key: keyOf(at),
      stored: this.style.formulas ? amount : printedAmount(amount, step),
      blank: amount === 0,
      addends: null,
    });
    return index;
  }

  private addSum(total: number, parts: readonly number[]): void {
    if (parts.length === 0) return;
    this.relations.push({
      comparison: 'equal',
      terms: [{ cell: total, coefficient: 1 }, ...parts.map((cell) => ({ cell, coefficient: -1 }))],
    });
    const cell = this.cells[total];
    if (cell === undefined || !this.style.formulas || cell.blank || cell.addends !== null) return;
    this.cells[total] = { ...cell, addends: parts };
  }

  private addWithin(part: number, whole: number | null): void {
    if (whole === null) return;
    const terms = [
      { cell: whole, coefficient: 1 },
      { cell: part, coefficient: -1 },
    ];
    this.relations.push({ comparison: 'atLeast', terms });
  }

  private find(name: string, at: Coordinates): readonly number[] {
    const key = keyOf(at);
    return this.cells.flatMap((cell) =>
      cell.sheet === name && cell.key === key ? cell.index : [],
    );
  }

  private addDeclaredSum(name: string, { total, parts }: DeclaredSum): void {
    const [own] = this.find(name, total);
    if (own !== undefined)
      this.addSum(
        own,
        parts.flatMap((part) => this.find(name, part)),
      );
  }

  private addBalances(name: string): void {
    const rows = new Map<number, SyntheticCell[]>();
    for (const cell of this.cells.filter(({ sheet: own }) => own === name)) {
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    }
    for (const [opening, income, expenditure, , , closing] of rows.values()) {
      if (!opening || !income || !expenditure || !closing) continue;
      const sides = [opening, income].map(({ index }) => ({ cell: index, coefficient: 1 }));
      const others = [expenditure, closing].map(({ index }) => ({ cell: index, coefficient: -1 }));
      this.relations.push({ comparison: 'equal', terms: [...sides, ...others] });
    }
  }

  private addProduct(name: string, { amount, price, quantity }: Product): void {
    const terms = [
      ...this.find(name, amount).map((cell) => ({ cell, coefficient: 1 })),
      ...this.find(name, price).map((cell) => ({ cell, coefficient: -quantity })),
    ];
    this.relations.push({ comparison: 'equal', terms, needsAll: true });
  }

  private gridCell(cell: SyntheticCell): Cell {
    return amountCell(cell, cell.blank ? null : cell.stored, this.cells);
  }
}

/** An amount cell of the grid that stores `stored`; null leaves it empty. */
export function amountCell(
  cell: SyntheticCell,
  stored: Amount | null,
  cells: readonly SyntheticCell[],
): Cell {
  if (stored === null) return BLANK_CELL;
  const shown = withThousands(formatAmount(printedAmount(stored, cell.step), cell.unit, PLACES));
  const number = stored / (cell.step * 10 ** PLACES);
  return {
    value: { kind: 'number', number, shown, general: false },
    formula: cell.addends === null ? null : sumFormula(cell.addends, cells),
    indent: 0,
  };
}

/** SUM over a stretch of cells, else the cells joined by +. */
function sumFormula(addends: readonly number[], cells: readonly SyntheticCell[]): string {
  const parts = addends.flatMap((index) => cells[index] ?? []);
  const [first, second] = parts;
  const last = parts.at(-1);
  if (first === undefined || second === undefined || last === undefined) {
    return parts.map(cellAddress).join('+');
  }
  const down = second.row - first.row;
  const across = second.column - first.column;
  const isStretch =
    down + across === 1 &&
    parts.every(
      ({ row, column }, position) =>
        row === first.row + position * down && column === first.column + position * across,
    );
  return isStretch
    ? `SUM(${cellAddress(first)}:${cellAddress(last)})`
    : parts.map(cellAddress).join('+');
}

function labelCell(label: Label): Cell {
  if (label === null) return BLANK_CELL;
  if (typeof label === 'string') return textCell(label);
  const value = { kind: 'number', number: label, shown: String(label), general: true } as const;
  return { value, formula: null, indent: 0 };
}

function textCell(text: string): Cell {
  return { value: { kind: 'text', text }, formula: null, indent: 0 };
}

function put(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push(BLANK_CELL);
  cells[column] = cell;
}
