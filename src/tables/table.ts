import type { Area, CellRef } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { AssumedTable } from './assumptions';
import type { Coordinates, Period, Stage } from './coordinates';
import type { DocumentKind, TableKind } from './table-kind';

/** One row or column of a block that holds figures, with what its label says. */
export interface AxisNode {
  /** Sheet row or column, from 0. */
  readonly index: number;
  /** As printed, blanks trimmed; a column's header levels joined by ›. */
  readonly label: string;
  readonly coordinates: Coordinates;
  /** The node whose sum this one belongs to; null at the top. */
  readonly parent: AxisNode | null;
  /** Printed as 其中: no part of the sum across this axis. */
  readonly ofWhich: boolean;
  /** Holds no figure in the whole block: its children take its place in sums. */
  readonly empty: boolean;
  /** Classification, unit or project code as printed, if the row has one. */
  readonly code?: string;
  /** Code cell and name cell of a row, where they exist. */
  readonly codeCell?: CellRef;
  readonly nameCell?: CellRef;
  /** Period of the column when it is not the table's own. */
  readonly period?: Period;
  /** Stage of the column, in the table's own year, when the header says one. */
  readonly stage?: Stage;
  /** Sheet column of the row's figures where the list goes on beside the block's own column. */
  readonly amountColumn?: number;
  /** Cells of the row that are no facts: 数量, 单价, 品目 …, by attribute. */
  readonly attributes?: Readonly<Record<string, CellRef>>;
}

/** Figures whose header or label was not understood: sums over them are not stated. */
export interface UnknownNode {
  readonly index: number;
  readonly label: string;
}

export type Side = 'income' | 'expenditure';

/** One header tree × one row tree. */
export interface Block {
  readonly side: Side | null;
  /** What the title, and the side, say about every figure of the block. */
  readonly scope: Coordinates;
  readonly rows: readonly AxisNode[];
  readonly columns: readonly AxisNode[];
  readonly unknownRows: readonly UnknownNode[];
  readonly unknownColumns: readonly UnknownNode[];
}

/** A public table found on a sheet and understood. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: Area;
  readonly title: string;
  readonly titleCell: CellRef;
  /** 编制单位 or the title's, folded; null when the table names none. */
  readonly entity: string | null;
  /** The year printed in the title; null when none is. */
  readonly titleYear: number | null;
  /** The year of the set the table belongs to. */
  readonly year: number;
  readonly unit: MoneyUnit;
  /** False when no unit line was found and 万元 is taken from the other tables. */
  readonly unitStated: boolean;
  /** Decimal places of the table: the most that any figure in it shows. */
  readonly places: number;
  readonly blocks: readonly Block[];
  /** The table holds no figure. */
  readonly empty: boolean;
  /** The printed sentence that says there is nothing to show. */
  readonly absence: { readonly text: string; readonly cell: CellRef } | null;
  /** The fund that the title names and the figures in these cells contradict: it is about all money. */
  readonly overruledTitle?: { readonly fund: string; readonly cells: readonly CellRef[] };
  readonly confidence: number;
  /** What the user says that it is. */
  readonly assumed?: AssumedTable;
  /** What the recognition rests on, for people. */
  readonly evidence: readonly string[];
}

/** The tables of one entity, year and stage: what is published as one document. */
export interface TableSet {
  readonly entity: string;
  readonly year: number;
  readonly document: DocumentKind;
  readonly tables: readonly RecognisedTable[];
}

/** A part of the workbook that is no recognised public table; `title` where one was seen. */
export type UnrecognisedArea =
  | ({ readonly kind: 'refused' } & UnreadArea)
  | ({ readonly kind: 'form' } & UnreadArea)
  | { readonly kind: 'nonTable'; readonly sheet: string; readonly title?: CellRef };

interface UnreadArea {
  readonly sheet: string;
  readonly range: Area;
  readonly reason: string;
  readonly title?: CellRef;
}
