import type { FormStatement } from './catalogue/form-layout';
import type { Area, CellRef } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { AssumedTable } from './assumptions';
import type { ColumnYear, Coordinates, Stage } from './coordinates/coordinates';
import type { DocumentKind, TableKind } from './catalogue/table-kind';

/** Where a row of a continued table stands: on another sheet, further down or beside. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
  /** How far its cells stand to the right of the columns of the first part. */
  readonly shift: number;
}

/** One row or column of a block that holds figures, with what its label says. */
export interface AxisNode {
  /** Sheet row or column, from 0; rows of a continued table count on through its parts. */
  readonly index: number;
  /** Where the row really stands, when `index` does not say it. */
  readonly place?: RowPlace;
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
  readonly code?: string | undefined;
  /** Code cell and name cell of a row, where they exist. */
  readonly codeCell?: CellRef | undefined;
  readonly nameCell?: CellRef | undefined;
  /** Year of the column, when its header says one. */
  readonly year?: ColumnYear | undefined;
  /** Stage of the column, when its header says one. */
  readonly stage?: Stage | undefined;
  /** Sheet column of the row's figures where the list goes on beside the block's own column. */
  readonly amountColumn?: number | undefined;
  /** Cells of the row that are no facts: 数量, 单价, 品目 …, by attribute. */
  readonly attributes?: Readonly<Record<string, CellRef>> | undefined;
}

/** Figures whose header or label was not understood: sums over them are not stated. */
export interface UnknownNode {
  readonly index: number;
  readonly place?: RowPlace;
  readonly label: string;
}

/** A column whose heading was not understood. */
export interface UnknownColumn extends UnknownNode {
  /** The row of its own heading, below those of its groups. */
  readonly headingRow: number;
}

export type Side = 'income' | 'expenditure';

/** The project that a form is about, as the form names it. */
export interface NamedProject {
  /** Its code, or its folded name where no code stands; what `project` says in the coordinates. */
  readonly identity: string;
  readonly name: string;
  readonly nameCell: CellRef;
  readonly code: string | null;
  readonly codeCell: CellRef | null;
}

/** What a form says that a project is for. */
export interface ProjectPurpose {
  /** As the form names it. */
  readonly project: string;
  readonly text: string;
  readonly cell: CellRef;
}

/** A project code that no table lists, of a project that a table lists under another one. */
export interface StrayProjectCode {
  readonly cell: CellRef;
  readonly printed: string;
  readonly listed: string;
  /** Where the table names the project. */
  readonly listedCell: CellRef;
}

/** One header tree × one row tree. */
export interface Block {
  readonly side: Side | null;
  /** What the title, and the side, say about every figure of the block. */
  readonly scope: Coordinates;
  readonly project?: NamedProject;
  /** What the form says in words of the whole body, as printed. */
  readonly statements?: Readonly<Partial<Record<FormStatement, string>>>;
  /** What it says projects are for. */
  readonly purposes?: readonly ProjectPurpose[];
  readonly rows: readonly AxisNode[];
  readonly columns: readonly AxisNode[];
  readonly unknownRows: readonly UnknownNode[];
  readonly unknownColumns: readonly UnknownColumn[];
}

/** A part of a table on one sheet. */
export interface TablePart {
  readonly sheet: string;
  readonly range: Area;
}

/** A public table found on a sheet and understood. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: Area;
  /** The further parts of a table that is continued, in order. */
  readonly continuations: readonly TablePart[];
  readonly title: string;
  readonly titleCell: CellRef;
  /** 编制单位 or the title's, folded; null when the table names none. */
  readonly entity: string | null;
  readonly entityCell: CellRef | null;
  /** The year printed in the title; null when none is. */
  readonly titleYear: number | null;
  /** The year of the set the table belongs to. */
  readonly year: number;
  readonly unit: MoneyUnit;
  /** Where the unit is printed; null where it is not. */
  readonly unitCell: CellRef | null;
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
  /** The project code printed on a form where the set lists the project under another one. */
  readonly strayProjectCode?: StrayProjectCode;
  readonly confidence: number;
  /** What the user says that it is. */
  readonly assumed?: AssumedTable;
  /** The kinds that its title speaks of, if any, where the user says that it is of another one. */
  readonly titleKinds?: readonly string[];
  /** What the recognition rests on, for people. */
  readonly evidence: readonly string[];
}

/** The cell of a row of the table in one of its columns. */
export function cellOfRow(
  table: { readonly sheet: string },
  row: Pick<AxisNode, 'index' | 'place'>,
  column: number,
): CellRef {
  const { place } = row;
  if (place === undefined) return { sheet: table.sheet, row: row.index, column };
  return { sheet: place.sheet, row: place.row, column: column + place.shift };
}

/** Every sheet that holds a part of the table. */
export function sheetsOf(table: RecognisedTable): readonly string[] {
  return [...new Set([table.sheet, ...table.continuations.map(({ sheet }) => sheet)])];
}

/** The tables of one entity, year and stage: what is published as one document. */
export interface TableSet {
  readonly entity: string;
  /** 0: neither the tables nor the name of the file say one. */
  readonly year: number;
  /** No table says the year, only the name of the file. */
  readonly yearByFileName: boolean;
  readonly document: DocumentKind;
  readonly tables: readonly RecognisedTable[];
}

/** A part of the workbook that is no recognised public table; `title` where one was seen. */
export type UnrecognisedArea =
  | ({ readonly kind: 'refused' } & UnreadArea)
  | ({ readonly kind: 'form' } & UnreadArea)
  | {
      readonly kind: 'nonTable';
      readonly sheet: string;
      readonly title?: CellRef;
      /** What else it is, where its title says so. */
      readonly reason?: string;
    };

interface UnreadArea {
  readonly sheet: string;
  readonly range: Area;
  readonly reason: string;
  readonly title?: CellRef;
  /** It was read, and left out because its sheet is hidden. */
  readonly isHidden?: boolean;
  /** The kind, found nowhere else, whose header it bears below a title that says otherwise. */
  readonly fitsKind?: string;
}
