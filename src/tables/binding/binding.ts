import type { Area } from '../../base/address';
import type { CodeBooks } from '../../codes/load-code-book';
import type { Body } from '../rows/body-rows';
import type { Coordinates } from '../coordinates/coordinates';
import type { Grid } from '../../grid/grid';
import type { AssumedColumn } from '../assumptions';
import type { AssumedColumnMisfit } from '../columns/assumed-columns';
import type { Title } from '../regions/find-titles';
import type { Region } from '../regions/find-regions';
import type { OwnPeriod } from '../columns/own-period';
import type { TableHeader } from '../columns/read-header';
import type { RegionCells } from './region-cells';
import type { SheetText } from '../sheet/sheet-text';
import type { Block, TablePart } from '../table';
import type { RowAxis, TableKind } from '../catalogue/table-kind';

/** A kind tried on the cells below a title. */
export interface Binding {
  readonly kind: TableKind;
  readonly header: TableHeader;
  readonly body: Body;
  readonly blocks: readonly Block[];
  readonly range: Area;
  /** The sheet on which the rows count: all parts of a continued table one below another. */
  readonly grid: Grid;
  readonly continuations: readonly TablePart[];
  /** The body that the table names in a place of its own, instead of around the title. */
  readonly entity?: string | null;
  /** Columns with numbers that are neither facts nor among the unknown ones, as printed. */
  readonly unread: readonly string[];
  /** Share of headings and lines that were understood. */
  readonly confidence: number;
  /** The year of the title, of the lines around it, or that of the headings. */
  readonly year: number | null;
}

export type BindingAttempt =
  | { readonly ok: true; readonly binding: Binding }
  | { readonly ok: false; readonly reason: BindingRefusal };

export type BindingRefusal =
  | { readonly kind: 'noHeader' }
  /** A further part does not repeat the header. */
  | { readonly kind: 'otherContinuation' }
  | { readonly kind: 'noAmountColumn' }
  /** No column names rows of the kind; the headings that name rows of another. */
  | {
      readonly kind: 'noRowLabels';
      readonly sought: readonly RowAxis[];
      readonly headings: readonly string[];
    }
  /** A column names such rows, and its texts or the other headings say that they are none. */
  | {
      readonly kind: 'otherRows';
      readonly sought: readonly RowAxis[];
      readonly headings: readonly string[];
    }
  /** A form that names no project. */
  | { readonly kind: 'noProject' }
  /** Rows and columns both say what the figures are. */
  | { readonly kind: 'saidTwice' }
  /** A place with a budget of its own prints the same. */
  | { readonly kind: 'noBody' }
  | { readonly kind: 'sidesMissing' }
  | { readonly kind: 'unknownColumns'; readonly labels: readonly string[] }
  /** Columns with a content and no heading, among those with one. */
  | { readonly kind: 'unheadedColumns' }
  | { readonly kind: 'repeatedColumns'; readonly labels: readonly string[] }
  /** Headings of a later year than the title's. */
  | { readonly kind: 'laterYear'; readonly year: number }
  /** Rows print years of which one cannot tell what they say. */
  | { readonly kind: 'openYears' }
  /** The same codes again for each unit. */
  | { readonly kind: 'repeatedCodes' }
  | { readonly kind: 'outsideTitle'; readonly labels: readonly string[] }
  /** A figure between a row and a column that contradict each other. */
  | { readonly kind: 'crossed'; readonly labels: readonly string[] }
  | { readonly kind: 'unknownRows'; readonly labels: readonly string[] }
  | AssumedColumnMisfit
  /** A column that the user takes for one of figures, or of names, and that holds the other. */
  | {
      readonly kind: 'noFigures' | 'noTexts';
      readonly column: string;
      readonly heading: string;
    }
  /** The heading of the column that names the rows, and its address. */
  | { readonly kind: 'unknownNames'; readonly label: string; readonly cell: string };

/** A task before the year of its headings is known. */
export interface UndatedTask {
  readonly sheet: SheetText;
  readonly cells: RegionCells;
  readonly title: Title;
  /** First row that may say something about the table. */
  readonly top: number;
  readonly lastRow: number;
  /** The further parts of a table that is continued. */
  readonly continuations: readonly Region[];
  readonly kind: TableKind;
  readonly scope: Coordinates;
  readonly books: CodeBooks;
  /** Bodies that are departments, whatever their names are. */
  readonly departments: ReadonlySet<string>;
  /** The columns of which the user says what they hold. */
  readonly saidColumns: readonly AssumedColumn[];
}

export interface BindingTask extends UndatedTask {
  readonly period: OwnPeriod;
}
