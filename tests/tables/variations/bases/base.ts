import type { Grid } from '../../../../src/grid/grid';
import type { Coordinates, Stage } from '../../../../src/tables/coordinates/coordinates';
import type { ColumnKind, Draft, RowKind, TableLayout } from '../draft';
import { draftOf } from '../draft';

/** What some cells of a sheet state: their column and their row, the row above all. */
export interface StatedBlock {
  /** What the title says, or the side. */
  readonly says: Coordinates;
  /** By letter. */
  readonly columns: Readonly<Record<string, Coordinates & { readonly stage?: Stage }>>;
  /** By number. */
  readonly rows: Readonly<Record<number, Coordinates>>;
  /** Cells of these rows and columns that state nothing; by address. */
  readonly not?: readonly string[];
}

/** A sheet of a base workbook, described by hand from what its form means. */
export interface BaseSheet {
  readonly layout: TableLayout;
  /** The kind of each row from the top: `title header body*3`. */
  readonly rows: string;
  /** The kind of each column from the left: `code name amount*6`. */
  readonly columns: string;
  readonly states: readonly StatedBlock[];
}

/** A workbook whose every amount is known. */
export interface Base {
  readonly name: string;
  readonly year: number;
  readonly document: '预算' | '决算';
  readonly sheets: Readonly<Record<string, BaseSheet>>;
}

/** What the cell of an amount means. */
export interface Stated {
  readonly sheet: string;
  readonly coordinates: Coordinates;
  readonly year: number;
  readonly stage: Stage;
}

export const FUND = {
  fiscal: { fund: 'fiscalAppropriation' },
  general: { fund: 'generalPublicBudget' },
  government: { fund: 'governmentFund' },
  capital: { fund: 'stateCapital' },
  account: { fund: 'fiscalAccount' },
  units: { fund: 'unitFunds' },
  institutional: { fund: 'institutionalIncome' },
  operating: { fund: 'operatingIncome' },
  superior: { fund: 'superiorSubsidy' },
  subordinate: { fund: 'subordinateRemittance' },
  other: { fund: 'otherIncome' },
} as const satisfies Readonly<Record<string, Coordinates>>;

/** The five columns besides 合计 of a 支出总表. */
export const NATURE = {
  basic: { nature: 'basic' },
  personnel: { nature: 'personnel' },
  operating: { nature: 'operating' },
  project: { nature: 'project' },
  business: { nature: 'businessOperation' },
  superior: { nature: 'remittanceToSuperior' },
  subordinates: { nature: 'subsidyToSubordinates' },
} as const satisfies Readonly<Record<string, Coordinates>>;

/** Rows one below the other from row `first`, one member each; `-` is a total, `.` no row of amounts. */
export function down(
  aspect: keyof Coordinates,
  first: number,
  members: string,
): Readonly<Record<number, Coordinates>> {
  const rows: Record<number, Coordinates> = {};
  members.split(/\s+/).forEach((member, offset) => {
    if (member !== '.') rows[first + offset] = member === '-' ? {} : { [aspect]: member };
  });
  return rows;
}

/** Lines one below the other from row `first`. */
export function lines(
  first: number,
  ...said: readonly Coordinates[]
): Readonly<Record<number, Coordinates>> {
  return Object.fromEntries(said.map((one, offset) => [first + offset, one]));
}

/** The sheets of a base as drafts, in its order. */
export function draftsOf(base: Base, grids: readonly Grid[]): readonly Draft[] {
  return Object.entries(base.sheets).map(([name, { layout, rows, columns }]) => {
    const grid = grids.find((one) => one.name === name);
    if (grid === undefined) throw new Error(`${base.name} has no ${name}`);
    return draftOf(grid, layout, spread(rows) as RowKind[], spread(columns) as ColumnKind[]);
  });
}

function spread(kinds: string): readonly string[] {
  return kinds.split(/\s+/).flatMap((kind) => {
    const [name = '', times = '1'] = kind.split('*');
    return Array.from({ length: Number(times) }, () => name);
  });
}

/** What every amount of a base states, by cell: `预算03表!C5`. */
export function statedCells(base: Base): ReadonlyMap<string, Stated> {
  const ownStage: Stage = base.document === '预算' ? 'budget' : 'final';
  const cells = new Map<string, Stated>();
  for (const [sheet, { states }] of Object.entries(base.sheets)) {
    for (const { says, columns, rows, not = [] } of states) {
      for (const [letter, { stage = ownStage, ...column }] of Object.entries(columns)) {
        for (const [number, row] of Object.entries(rows)) {
          if (not.includes(letter + number)) continue;
          const coordinates = { ...says, ...column, ...row };
          cells.set(`${sheet}!${letter}${number}`, { sheet, coordinates, year: base.year, stage });
        }
      }
    }
  }
  return cells;
}
