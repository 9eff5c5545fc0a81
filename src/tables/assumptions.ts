import type { Position } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { Grid } from '../grid/grid';
import { cellAt } from '../grid/grid';
import type { DocumentKind, TableKind } from './catalogue/table-kind';

/** What the user says about a workbook, over what recognition makes of it. */
export interface Assumptions {
  readonly tables: readonly TableAssumption[];
  /** 有涉密内容不公开: lists may leave items out, so their sums need not come up to the totals. */
  readonly confidentialOmitted: boolean;
}

/** Which table is meant. */
export interface AssumedPlace {
  readonly sheet: string;
  /** The cell of the title, where the sheet holds several tables; null: every table of the sheet. */
  readonly title: Position | null;
}

/** A column of which the user says what it holds. */
export interface AssumedColumn {
  /** From 0. */
  readonly column: number;
  /** What was printed over it when that was said, levels joined by ›; another heading takes it back. */
  readonly printed: string;
  /** The heading of the form that it is read by, levels joined by ›. */
  readonly heading: string;
}

/** What the table is said to be; null is what recognition reads. */
export type AssumedReading =
  | { readonly kind: 'nonTable' }
  | {
      readonly kind: 'table';
      /** The id of the only kind that is tried. */
      readonly tableKind: string | null;
      readonly year: number | null;
      readonly stage: DocumentKind | null;
      readonly unit: MoneyUnit | null;
      /** The reporting body, folded. */
      readonly entity: string | null;
      /** Of the other columns the headings speak. */
      readonly columns: readonly AssumedColumn[];
    };

export type AssumedTable = Extract<AssumedReading, { kind: 'table' }>;

/** A table of which nothing is said. */
export const NOTHING_SAID_OF_TABLE: AssumedTable = {
  kind: 'table',
  tableKind: null,
  year: null,
  stage: null,
  unit: null,
  entity: null,
  columns: [],
};

export type TableAssumption = AssumedPlace & { readonly reading: AssumedReading };

export const NO_ASSUMPTIONS: Assumptions = { tables: [], confidentialOmitted: false };

/** The assumption about a table: the one that names its title, else the one about its whole sheet. */
export function assumptionAt(
  assumptions: readonly TableAssumption[],
  sheet: string,
  title: Position | null,
): TableAssumption | null {
  const own = assumptions.filter((assumption) => assumption.sheet === sheet);
  return (
    own.find((one) => one.title !== null && samePosition(one.title, title)) ??
    own.find((one) => one.title === null) ??
    null
  );
}

export function samePosition(one: Position | null, other: Position | null): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

/** An assumption that recognition cannot follow, and is therefore without. */
export interface AssumptionMisfit {
  readonly assumption: TableAssumption;
  readonly reason: 'noSheet' | 'noTitle' | 'noKind' | 'otherStage';
}

export interface SortedAssumptions {
  readonly usable: readonly TableAssumption[];
  readonly misfits: readonly AssumptionMisfit[];
}

/** Tells the assumptions that fit the workbook from those that do not. */
export function sortAssumptions(
  assumptions: readonly TableAssumption[],
  grids: readonly Grid[],
  kinds: readonly TableKind[],
): SortedAssumptions {
  const usable: TableAssumption[] = [];
  const misfits: AssumptionMisfit[] = [];
  for (const assumption of assumptions) {
    const reason = misfitOf(assumption, grids, kinds);
    if (reason === null) usable.push(assumption);
    else misfits.push({ assumption, reason });
  }
  return { usable, misfits };
}

function misfitOf(
  { sheet, title, reading }: TableAssumption,
  grids: readonly Grid[],
  kinds: readonly TableKind[],
): AssumptionMisfit['reason'] | null {
  const grid = grids.find(({ name }) => name === sheet);
  if (grid === undefined) return 'noSheet';
  if (title !== null && cellAt(grid, title.row, title.column).value.kind !== 'text') {
    return 'noTitle';
  }
  if (reading.kind === 'nonTable' || reading.tableKind === null) return null;
  const kind = kinds.find(({ id }) => id === reading.tableKind);
  if (kind === undefined) return 'noKind';
  return reading.stage === null || reading.stage === kind.document ? null : 'otherStage';
}
