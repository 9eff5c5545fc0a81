import type { CellRef } from '../../base/address';
import type { MoneyUnit } from '../../base/unit';
import type { AssumptionMisfit } from '../../tables/assumptions';
import type { UnrecognisedArea } from '../../tables/table';
import type { SkippedSheet } from '../../workbook/workbook-port';
import type { ComparisonNote } from '../compared/comparison-notes';
import type { IgnoredFinding } from '../ignoring/ignored-findings';
import type { ColumnChoices } from '../inspecting/column-choices';
import type { InspectedSet, InspectedWorkbook } from '../inspecting/inspect-workbook';
import type { SheetRemains } from '../publishing/sheet-remains';
import type { RecognitionChoices } from '../inspecting/recognition-choices';
import type { UncheckedItem } from '../report/unchecked-items';
import type { Verdict } from '../report/verdict';
import type { CheckSummary } from './summarise';
import type { UndatedSet } from './undated-set';
import type { SwitchedOffRule } from './switched-off-rules';

/** A checked workbook, laid out for reading. */
export interface CheckedWorkbook {
  readonly workbook: InspectedWorkbook;
  readonly verdict: Verdict;
  readonly sets: readonly CheckedSet[];
  /** Read like public tables and were refused, with the reason. */
  readonly refused: readonly UnrecognisedArea[];
  /** Sheets, or parts of one, without a public table: cover, contents, text. */
  readonly otherSheets: readonly OtherArea[];
  /** Forms that this version does not check. */
  readonly forms: readonly UnrecognisedArea[];
  /** Sheets too large to be read. */
  readonly skipped: readonly SkippedSheet[];
  /** What the user has corrected and could not be followed. */
  readonly misfits: readonly AssumptionMisfit[];
  readonly choices: RecognitionChoices;
  /** What of the sheets is hidden or points to other workbooks, in the order of the tabs. */
  readonly remains: readonly SheetRemains[];
  /** What came of the files that were given to compare with. */
  readonly comparisons: readonly ComparisonNote[];
  /** What the user can say of the columns of a table, were it of a kind; null where that is nothing. */
  readonly columnsOf: (
    sheet: string,
    title: CellRef | null,
    tableKind: string,
  ) => ColumnChoices | null;
}

export interface OtherArea {
  readonly sheet: string;
  /** The title of the part that is meant; null for the whole sheet. */
  readonly title: CellRef | null;
}

export interface CheckedSet {
  readonly inspected: InspectedSet;
  /** 示例区数据中心 · 2024年 · 部门预算 */
  readonly heading: string;
  readonly summary: CheckSummary;
  readonly tables: readonly TableLine[];
  /** Performance forms that were read beside the tables; they are not counted as tables. */
  readonly forms: readonly TableLine[];
  /** Kinds that must be published and were not found. */
  readonly missing: readonly string[];
  /** Of tables that are not there and need not be, a sentence each. */
  readonly unneeded: readonly string[];
  /** Outcomes by rule, in the order of the rules; rules without any are left out. */
  readonly rules: readonly RuleLine[];
  /** Rules that the user has switched off, which would have been checked. */
  readonly switchedOff: readonly SwitchedOffRule[];
  readonly unchecked: readonly UncheckedItem[];
  /** By table in the order of the tabs, then by level. */
  readonly findings: readonly FindingLine[];
  /** Null where a title says the year. */
  readonly undated: UndatedSet | null;
}

export interface TableLine {
  /** The corner of the table. */
  readonly cell: CellRef;
  readonly title: CellRef;
  readonly sheet: string;
  readonly kind: string;
  readonly unit: MoneyUnit;
  /** 空表，未写明单位 … or empty. */
  readonly note: string;
}

export interface RuleLine {
  readonly rule: string;
  readonly title: string;
  readonly checked: number;
  readonly passed: number;
  readonly failed: number;
  readonly rounding: number;
  readonly unresolved: number;
}

export type FindingLevel = 'error' | 'warning' | 'info' | 'rounding';

/** One line of the list of findings. */
export interface FindingLine {
  readonly id: string;
  readonly rule: string;
  readonly level: FindingLevel;
  /** The sheet it is listed under. */
  readonly sheet: string;
  /** The cells to go to, the one to look at first in front; empty when it is about no cell. */
  readonly cells: readonly CellRef[];
  /** E21, or several addresses; empty when it is about no cell. */
  readonly place: string;
  /** 2080505 机关事业单位基本养老保险缴费支出·人员经费 疑有误 */
  readonly title: string;
  /** 2,652.76 → 2,652.67 万元（相邻数字颠倒）; empty where there are no figures. */
  readonly figures: string;
  /** 改正这一处，3 项检查都能通过; empty for one. */
  readonly effect: string;
  /** The reason why it is left as it is; null while it is not ignored. */
  readonly ignored: IgnoredFinding | null;
  /** The reason given for it when its figures were others; null where there is none. */
  readonly lapsed: IgnoredFinding | null;
  /** Everything that a search looks into. */
  readonly searchText: string;
}
