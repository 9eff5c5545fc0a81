import type { TableAssumption } from '../../tables/assumptions';
import type { BesideCells } from '../../workbook/beside-cells';
import type { AddedChartSheet } from '../../workbook/chart-sheet';
import type { MarkReport } from '../../workbook/mark-plan';
import type { PortProblem } from '../../workbook/port-problem';
import type {
  MarkPlace,
  ReadProgress,
  WorkbookAccess,
  WorkbookCapabilities,
} from '../../workbook/workbook-port';
import type { AdoptedValue } from '../adopting/adopted-value';
import type { CheckedWorkbook } from '../result/checked-workbook';
import type { CodeListInUse } from '../codes/code-list-state';
import type { IgnoredFindings } from '../ignoring/ignored-findings';
import type { MarkLevels } from './preferences';
import type { ClearedInputs } from '../narrative/cleared-inputs';
import type { NarrativeDrafts } from '../narrative/narrative-draft';
import type { Companions } from '../compared/companion-workbook';
import type { NarrativeState } from '../narrative/narrative-state';
import type { ProfileChange } from '../narrative/profile-change';
import type { FileCopy, StoredState } from '../stored/stored-state';
import type { WordingState } from '../wording/own-wording';

/** idle → reading → checked → stale → reading … */
export type Stage =
  | { readonly phase: 'idle' }
  /** Null until the first sheet is known. */
  | { readonly phase: 'reading'; readonly progress: ReadProgress | null }
  | { readonly phase: 'checked' }
  /** The tables were changed after the check; a re-check is on its way unless it is turned off. */
  | { readonly phase: 'stale' };

export interface MarksState {
  /** The switch 在表中标出. */
  readonly wanted: boolean;
  /** What is marked while it is on. */
  readonly levels: MarkLevels;
  /** What stands in the workbook as last read back; null while unknown. */
  readonly report: MarkReport | null;
}

/** Something that did not work, apart from what was found in the workbook. */
export type SessionProblem =
  | { readonly kind: 'port'; readonly task: SessionTask; readonly problem: PortProblem }
  /** The file that was chosen is none of its kind. */
  | {
      readonly kind: 'file';
      readonly task: 'codes' | 'compare' | 'takeStored' | 'takeWording';
      readonly reason: string;
    }
  /** A fault of ours; `detail` names the place and holds no value of the workbook. */
  | { readonly kind: 'crash'; readonly task: SessionTask; readonly detail: string };

export type SessionTask =
  | 'read'
  | 'check'
  | 'select'
  | 'mark'
  | 'watch'
  | 'compose'
  | 'compare'
  | 'export'
  | 'codes'
  | 'adopt'
  | 'readStored'
  | 'store'
  | 'removeStored'
  | 'takeStored'
  | 'takeWording'
  | 'chartSheet'
  | 'forget';

/** What of the workbook is protected, as last read. */
export interface ProtectionState extends WorkbookAccess {
  /** Names, in the order of the tabs. */
  readonly sheets: readonly string[];
}

/** The state of one open workbook. */
export interface SessionState {
  readonly fileName: string;
  /** As the workbook was last read. */
  readonly capabilities: WorkbookCapabilities;
  readonly protection: ProtectionState;
  readonly beside: BesideCells;
  readonly stage: Stage;
  /** The last result; it stays while the workbook is read again. */
  readonly result: CheckedWorkbook | null;
  readonly selectedFinding: string | null;
  readonly marks: MarksState;
  readonly markPlace: MarkPlace;
  /** Edits are followed by a re-check. */
  readonly autoRecheck: boolean;
  /** Rules that are not checked, by id. */
  readonly switchedOff: readonly string[];
  /** The introduction stands above the first check. */
  readonly isWelcomeShown: boolean;
  /** What the user says of tables, over what is recognised. */
  readonly corrections: readonly TableAssumption[];
  /** Findings left as they are, with the reasons. */
  readonly ignored: IgnoredFindings;
  /** What the last 重置忽略 took back, as long as that can be undone. */
  readonly ignoredBefore: IgnoredFindings | null;
  /** Values that were written into the workbook and can be taken back, the last one last. */
  readonly adopted: readonly AdoptedValue[];
  /** What the workbook has stored of corrections, ignored findings and narratives. */
  readonly stored: StoredState;
  /** Null while nothing was exported to a file or taken from one. */
  readonly fileCopy: FileCopy | null;
  /** Null: checked with the bundled codes alone. */
  readonly codeList: CodeListInUse | null;
  readonly narrative: NarrativeState;
  /** What the user has decided and filled in for narratives. */
  readonly drafts: NarrativeDrafts;
  /** What was filled in when it was last cleared, as long as that can be undone. */
  readonly clearedInputs: ClearedInputs | null;
  /** The last change of profile, as long as it can be taken back. */
  readonly profileChange: ProfileChange | null;
  /** How this user words the sentences of the profiles. */
  readonly wording: WordingState;
  /** The workbooks that are compared with, by the name of the set. */
  readonly companions: Readonly<Record<string, Companions>>;
  /** The sheet of charts that was added to the workbook and can be taken away; null: none. */
  readonly chartSheet: AddedChartSheet | null;
  readonly problem: SessionProblem | null;
}
