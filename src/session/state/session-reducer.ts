import type { AssumedPlace, AssumedReading } from '../../tables/assumptions';
import type { BesideCells } from '../../workbook/beside-cells';
import { UNKNOWN_BESIDE } from '../../workbook/beside-cells';
import type { AddedChartSheet } from '../../workbook/chart-sheet';
import type { MarkReport } from '../../workbook/mark-plan';
import { FREE_ACCESS } from '../../workbook/workbook-port';
import type {
  ReadProgress,
  WorkbookCapabilities,
  WorkbookPort,
} from '../../workbook/workbook-port';
import type { AdoptedValue } from '../adopting/adopted-value';
import type { CheckedWorkbook } from '../result/checked-workbook';
import type { CodeListInUse } from '../codes/code-list-state';
import type { IgnoredFindings } from '../ignoring/ignored-findings';
import { NOTHING_IGNORED } from '../ignoring/ignored-findings';
import { explain } from '../ignoring/explain';
import { withExplanations } from '../ignoring/with-explanations';
import { clearedBy } from '../narrative/cleared-inputs';
import type { DraftEdit } from '../narrative/narrative-draft';
import { editDrafts, withoutTemplates } from '../narrative/narrative-draft';
import type { DocumentUse } from '../../checks/documents/other-document';
import type { NarrativeState } from '../narrative/narrative-state';
import type { ProfileChange } from '../narrative/profile-change';
import type { CompanionWorkbook } from '../compared/companion-workbook';
import { NO_COMPANIONS, withCompanions } from '../compared/companion-workbook';
import type { MarkLevels, Preferences } from './preferences';
import { withCorrection } from '../inspecting/with-correction';
import type { StoredReading } from '../stored/read-stored-parts';
import type { StoredContents } from '../stored/stored-contents';
import { mergeContents, NOTHING_STORED } from '../stored/stored-contents';
import { contentsOf } from '../stored/stored-state';
import type { OwnWording, WordingState } from '../wording/own-wording';
import type { ProtectionState, SessionProblem, SessionState, SessionTask } from './session-state';

/** Everything that changes the state of a session. */
export type SessionEvent =
  /** What went wrong with these tasks before is out of date. */
  | { readonly type: 'started'; readonly tasks: readonly SessionTask[] }
  | { readonly type: 'readingStarted' }
  | { readonly type: 'progressed'; readonly progress: ReadProgress }
  | { readonly type: 'checked'; readonly result: CheckedWorkbook }
  | {
      readonly type: 'protectionRead';
      readonly protection: ProtectionState;
      readonly beside: BesideCells;
      readonly capabilities: WorkbookCapabilities;
    }
  /** Called off or failed: back to what was known before. */
  | { readonly type: 'readingEnded'; readonly stale: boolean }
  | { readonly type: 'changed' }
  | { readonly type: 'findingSelected'; readonly id: string }
  | { readonly type: 'marksWanted'; readonly wanted: boolean }
  | { readonly type: 'markLevelsSet'; readonly levels: MarkLevels }
  | { readonly type: 'marksReported'; readonly report: MarkReport }
  | { readonly type: 'autoRecheckSet'; readonly on: boolean }
  | { readonly type: 'welcomeSet'; readonly shown: boolean }
  | { readonly type: 'rulesSwitched'; readonly rules: readonly string[]; readonly on: boolean }
  | {
      readonly type: 'recognitionCorrected';
      readonly place: AssumedPlace;
      readonly reading: AssumedReading | null;
    }
  | { readonly type: 'ignoredChanged'; readonly ignored: IgnoredFindings }
  | { readonly type: 'ignoredReset' }
  | { readonly type: 'ignoredResetUndone' }
  | { readonly type: 'adopted'; readonly adopted: AdoptedValue }
  | { readonly type: 'adoptionUndone'; readonly adopted: AdoptedValue }
  /** What the workbook holds; it counts under what was said since. */
  | { readonly type: 'storedRead'; readonly reading: StoredReading }
  | { readonly type: 'storedNotRead' }
  /** From a file: counts over what was said before. */
  | { readonly type: 'contentsTaken'; readonly contents: StoredContents; readonly fileName: string }
  | {
      readonly type: 'contentsExported';
      readonly contents: StoredContents;
      readonly fileName: string;
    }
  | { readonly type: 'codeListChanged'; readonly codeList: CodeListInUse | null }
  | { readonly type: 'narrated'; readonly narrative: NarrativeState }
  /** Null lets the product choose. */
  | { readonly type: 'narratedSetChosen'; readonly set: string | null }
  | { readonly type: 'wordingChanged'; readonly wording: WordingState }
  /** Every sentence is worded as its profile does. */
  | { readonly type: 'templatesDropped' }
  /** Null: it was taken back. */
  | { readonly type: 'profileChanged'; readonly change: ProfileChange | null }
  | { readonly type: 'draftEdited'; readonly set: string; readonly edit: DraftEdit }
  | {
      readonly type: 'companionsChanged';
      readonly set: string;
      readonly use: DocumentUse;
      readonly workbooks: readonly CompanionWorkbook[];
    }
  | { readonly type: 'chartSheetChanged'; readonly chartSheet: AddedChartSheet | null }
  | { readonly type: 'problemMet'; readonly problem: SessionProblem }
  | { readonly type: 'problemDismissed' };

export function initialState(
  port: Pick<WorkbookPort, 'name' | 'capabilities' | 'markPlace'>,
  { marks, markLevels, autoRecheck, welcomed, switchedOff }: Preferences,
  wording: OwnWording,
): SessionState {
  return {
    fileName: port.name,
    capabilities: port.capabilities,
    protection: { ...FREE_ACCESS, sheets: [] },
    beside: UNKNOWN_BESIDE,
    stage: { phase: 'idle' },
    result: null,
    selectedFinding: null,
    marks: {
      wanted: marks && port.capabilities.marks === null,
      levels: markLevels,
      report: null,
    },
    markPlace: port.markPlace,
    autoRecheck,
    isWelcomeShown: !welcomed,
    switchedOff,
    ...NOTHING_STORED,
    ignoredBefore: null,
    stored: { kind: 'unread' },
    fileCopy: null,
    adopted: [],
    codeList: null,
    narrative: { kind: 'none' },
    clearedInputs: null,
    profileChange: null,
    wording: { templates: wording, isKept: true, taken: null },
    companions: {},
    chartSheet: null,
    problem: null,
  };
}

export function reduceSession(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'started':
      return state.problem !== null && event.tasks.includes(state.problem.task)
        ? { ...state, problem: null }
        : state;
    case 'readingStarted':
      return { ...state, stage: { phase: 'reading', progress: null } };
    case 'progressed':
      return state.stage.phase === 'reading'
        ? { ...state, stage: { phase: 'reading', progress: event.progress } }
        : state;
    case 'protectionRead':
      return {
        ...state,
        protection: event.protection,
        beside: event.beside,
        capabilities: event.capabilities,
      };
    case 'chartSheetChanged':
      return { ...state, chartSheet: event.chartSheet };
    case 'checked':
      return {
        ...state,
        stage: { phase: 'checked' },
        result: explained(event.result, state.ignored),
        selectedFinding: keptSelection(state.selectedFinding, event.result),
        // Why a cell could not be shown is of the workbook as it was before.
        problem: state.problem?.task === 'select' ? null : state.problem,
      };
    case 'readingEnded':
      if (state.result === null) return { ...state, stage: { phase: 'idle' } };
      return { ...state, stage: { phase: event.stale ? 'stale' : 'checked' } };
    case 'changed':
      return state.stage.phase === 'checked' ? { ...state, stage: { phase: 'stale' } } : state;
    case 'findingSelected':
      return { ...state, selectedFinding: event.id };
    case 'marksWanted':
      return { ...state, marks: { ...state.marks, wanted: event.wanted } };
    case 'markLevelsSet':
      return { ...state, marks: { ...state.marks, levels: event.levels } };
    case 'marksReported':
      return { ...state, marks: { ...state.marks, report: event.report } };
    case 'autoRecheckSet':
      return { ...state, autoRecheck: event.on };
    case 'welcomeSet':
      return { ...state, isWelcomeShown: event.shown };
    case 'rulesSwitched': {
      const others = state.switchedOff.filter((rule) => !event.rules.includes(rule));
      return { ...state, switchedOff: event.on ? others : [...others, ...event.rules] };
    }
    case 'recognitionCorrected':
      return { ...state, corrections: withCorrection(state.corrections, event) };
    case 'ignoredChanged':
      return {
        ...withContents(state, { ...contentsOf(state), ignored: event.ignored }),
        ignoredBefore: null,
      };
    case 'ignoredReset':
      return {
        ...withContents(state, { ...contentsOf(state), ignored: NOTHING_IGNORED }),
        ignoredBefore: state.ignored,
      };
    case 'ignoredResetUndone':
      if (state.ignoredBefore === null) return state;
      return {
        ...withContents(state, { ...contentsOf(state), ignored: state.ignoredBefore }),
        ignoredBefore: null,
      };
    case 'adopted':
      return { ...state, adopted: [...state.adopted, event.adopted] };
    case 'adoptionUndone':
      return { ...state, adopted: state.adopted.filter((one) => one !== event.adopted) };
    case 'storedRead': {
      const { reading } = event;
      const stored = { ...state, stored: reading };
      if (reading.kind !== 'contents') return stored;
      return withContents(stored, mergeContents(reading.contents, contentsOf(state)));
    }
    case 'storedNotRead':
      return { ...state, stored: { kind: 'failed' } };
    case 'contentsTaken':
      return {
        ...withContents(state, mergeContents(contentsOf(state), event.contents)),
        fileCopy: { contents: event.contents, fileName: event.fileName, kind: 'taken' },
      };
    case 'contentsExported':
      return {
        ...state,
        fileCopy: { contents: event.contents, fileName: event.fileName, kind: 'exported' },
      };
    case 'codeListChanged':
      return { ...state, codeList: event.codeList };
    case 'narrated':
      return { ...state, narrative: event.narrative };
    case 'narratedSetChosen':
      return { ...state, drafts: { ...state.drafts, set: event.set } };
    case 'wordingChanged':
      return { ...state, wording: event.wording };
    case 'templatesDropped':
      return { ...state, drafts: withoutTemplates(state.drafts) };
    case 'profileChanged':
      return { ...state, profileChange: event.change };
    case 'draftEdited':
      return {
        ...state,
        drafts: editDrafts(state.drafts, event.set, event.edit),
        clearedInputs: clearedBy(state.drafts, event.set, event.edit, state.clearedInputs),
      };
    case 'companionsChanged': {
      const { set, use, workbooks } = event;
      const ofSet = withCompanions(state.companions[set] ?? NO_COMPANIONS, use, workbooks);
      return { ...state, companions: { ...state.companions, [set]: ofSet } };
    }
    case 'problemMet':
      return { ...state, problem: event.problem };
    case 'problemDismissed':
      return { ...state, problem: null };
  }
}

function withContents(state: SessionState, contents: StoredContents): SessionState {
  const { result } = state;
  return {
    ...state,
    ...contents,
    result: result === null ? null : explained(result, contents.ignored),
  };
}

function explained(result: CheckedWorkbook, ignored: IgnoredFindings): CheckedWorkbook {
  return withExplanations(result, explain(result.workbook, ignored));
}

function keptSelection(selected: string | null, { sets }: CheckedWorkbook): string | null {
  return sets.some(({ findings }) => findings.some(({ id }) => id === selected)) ? selected : null;
}
