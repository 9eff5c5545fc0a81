import type { CellRef } from '../base/address';
import type { Result } from '../base/result';
import type { Grid } from '../grid/grid';
import type { BesideCells } from './beside-cells';
import type { CellReplacement } from './cell-replacement';
import type { AddedChartSheet, ChartSheetPlan } from './chart-sheet';
import type { MarkPlan, MarkReport } from './mark-plan';
import type { PortProblem } from './port-problem';

/** A sheet as its host knows it; stays the same when the sheet is renamed or moved. */
export type SheetId = string;

export type PortResult<T> = Result<T, PortProblem>;

export interface SheetReading {
  readonly id: SheetId;
  readonly grid: Grid;
  /** Its cells are protected: nothing is marked or written there. */
  readonly isProtected: boolean;
}

/** A sheet that was not read, although it is there. */
export interface SkippedSheet {
  readonly name: string;
  readonly reason: 'tooLarge';
}

export interface WorkbookContent {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetReading[];
  readonly skipped: readonly SkippedSheet[];
  readonly access: WorkbookAccess;
  readonly beside: BesideCells;
}

/** How far the workbook as a whole may be changed. */
export interface WorkbookAccess {
  /** Opened to be read: what is changed cannot be saved under its name. */
  readonly isReadOnly: boolean;
  /** Sheets cannot be added, renamed or moved. */
  readonly isStructureFixed: boolean;
}

export const FREE_ACCESS: WorkbookAccess = { isReadOnly: false, isStructureFixed: false };

export interface ReadProgress {
  /** The sheet that is being read; empty once all are. */
  readonly sheet: string;
  readonly done: number;
  readonly total: number;
}

export interface ReadRequest {
  /** Only these sheets; those that are gone meanwhile are left out. All sheets when absent. */
  readonly only?: readonly SheetId[];
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly signal?: AbortSignal;
}

/** What may have changed; a hint and never the whole truth, since hosts lose events. */
export interface WorkbookChange {
  /** `all` when sheets were added, removed, renamed or moved. */
  readonly sheets: readonly SheetId[] | 'all';
}

export type StopWatching = () => Promise<void>;

/** Why the host cannot do something, or null when it can. */
export type Obstacle =
  | 'fileOnly'
  /** The format of the file has no place for it. */
  | 'oldFormat'
  /** The workbook was opened to be read only. */
  | 'readOnly'
  | null;

/** Why no sheet with charts can be added. */
export type ChartObstacle =
  | Obstacle
  /** The structure of the workbook is protected. */
  | 'fixedStructure'
  /** The host draws no charts of its own. */
  | 'noCharts';

export interface WorkbookCapabilities {
  readonly select: Obstacle;
  readonly marks: Obstacle;
  readonly watch: Obstacle;
  /** Writing a value that the user adopts into its cell. */
  readonly edit: Obstacle;
  /** Storing in the workbook what users have said of it; reading it is always possible. */
  readonly store: Obstacle;
  /** Adding a sheet with charts. */
  readonly charts: ChartObstacle;
}

/** Where the marks stand that a host makes. */
export type MarkPlace =
  | { readonly kind: 'workbook' }
  /** The file keeps those that it `held` when it was opened, if any; null: that cannot be told. */
  | { readonly kind: 'screen'; readonly held: boolean | null };

/**
 * The open workbook, whatever host holds it. Reading, selecting and watching write nothing. Only
 * `applyMarks` and `clearMarks` touch the workbook, and only marks of our own, `replaceStored`, only
 * parts of our own, `replaceValues`, the cells named, `addChartSheet` adds a sheet, and `removeChartSheet`
 * takes that sheet away.
 */
export interface WorkbookPort {
  /** The file's name, or what the host shows in its place. */
  readonly name: string;
  readonly capabilities: WorkbookCapabilities;
  readonly markPlace: MarkPlace;
  readSheets(request?: ReadRequest): Promise<PortResult<WorkbookContent>>;
  /**
   * Brings the sheet of the first cell to the front and selects those cells that are on it. A host
   * that selects one area only takes the one around the first cell.
   */
  select(cells: readonly CellRef[]): Promise<PortResult<void>>;
  /** Replaces whatever marks of ours the workbook holds by those of the plan. */
  applyMarks(plan: MarkPlan): Promise<PortResult<MarkReport>>;
  /** Removes every mark of ours, also those of an earlier session. */
  clearMarks(): Promise<PortResult<MarkReport>>;
  /** Counts the cells that bear a mark of ours; a look, nothing is changed. */
  countMarks(): Promise<PortResult<number>>;
  /**
   * Writes values into cells that still hold the others, all of them or none. Their formats stay, but
   * where a text becomes a number that the cell would show otherwise. The first cell is shown. The
   * result is what was done, in the same order and with the formats that changed: what takes that
   * back leaves the cells as they were.
   */
  replaceValues(
    replacements: readonly CellReplacement[],
  ): Promise<PortResult<readonly CellReplacement[]>>;
  /** The custom XML parts of ours (`stored-part.ts`), as they stand in the workbook. */
  readStored(): Promise<PortResult<readonly string[]>>;
  /**
   * Makes `next` all there is of ours; nothing happens where the workbook no longer holds `expected`.
   * The result is what it holds afterwards, read back.
   */
  replaceStored(
    expected: readonly string[],
    next: readonly string[],
  ): Promise<PortResult<readonly string[]>>;
  /** Adds a sheet behind the others and shows it; no other is touched. */
  addChartSheet(plan: ChartSheetPlan): Promise<PortResult<AddedChartSheet>>;
  /** Takes it away again as long as it holds what was written; one that is gone already is as good. */
  removeChartSheet(added: AddedChartSheet): Promise<PortResult<void>>;
  watch(listener: (change: WorkbookChange) => void): Promise<PortResult<StopWatching>>;
}
