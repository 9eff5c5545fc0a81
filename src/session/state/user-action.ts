import type { CellRef } from '../../base/address';
import type { AdoptedValue } from '../adopting/adopted-value';
import type { AdoptionOf } from '../adopting/adoption';
import type { AssumedPlace, AssumedReading } from '../../tables/assumptions';
import type { ChosenFile } from '../codes/code-list-state';
import type { MarkLevels } from './preferences';
import type { DraftEdit } from '../narrative/narrative-draft';
import type { StoredContents } from '../stored/stored-contents';
import type { DocumentUse } from '../../checks/documents/other-document';

/** Everything a user can do to a session. */
export type UserAction =
  | { readonly type: 'check' }
  | { readonly type: 'cancel' }
  | { readonly type: 'selectFinding'; readonly id: string }
  | { readonly type: 'selectCells'; readonly cells: readonly CellRef[] }
  | { readonly type: 'setMarks'; readonly wanted: boolean }
  | { readonly type: 'clearMarks' }
  | { readonly type: 'setMarkLevels'; readonly levels: MarkLevels }
  | { readonly type: 'setAutoRecheck'; readonly on: boolean }
  | { readonly type: 'setWelcome'; readonly shown: boolean }
  /** Null lets recognition decide again. */
  | {
      readonly type: 'correctRecognition';
      readonly place: AssumedPlace;
      readonly reading: AssumedReading | null;
    }
  /** Leaves a finding as it is; without a reason nothing is done. */
  | { readonly type: 'ignoreFinding'; readonly id: string; readonly reason: string }
  | { readonly type: 'restoreFinding'; readonly id: string }
  | { readonly type: 'restoreAll' }
  | { readonly type: 'undoRestoreAll' }
  /** Checks with or without these rules of the catalogue. */
  | { readonly type: 'switchRules'; readonly rules: readonly string[]; readonly on: boolean }
  /** Checks with the official codes of this file besides the bundled ones. */
  | { readonly type: 'loadCodeList'; readonly file: ChosenFile }
  | { readonly type: 'dropCodeList' }
  | { readonly type: 'compose' }
  /** Writes about another set of the workbook; null lets the product choose. */
  | { readonly type: 'chooseNarratedSet'; readonly set: string | null }
  /** Of the set written about, unless a set is named. */
  | { readonly type: 'editNarrative'; readonly edit: DraftEdit; readonly set?: string }
  /** Back to the profile before the last change, without what was carried over. */
  | { readonly type: 'undoProfileChange' }
  /** Compares a set, by its name, with the tables in these files: several only of 单位. */
  | {
      readonly type: 'loadCompanions';
      readonly set: string;
      readonly use: DocumentUse;
      readonly files: readonly ChosenFile[];
    }
  | { readonly type: 'dropCompanions'; readonly set: string; readonly use: DocumentUse }
  /** Writes the proposed value of a finding into its cell; `of`: which of several, absent: the first. */
  | { readonly type: 'adopt'; readonly id: string; readonly of?: AdoptionOf }
  /** Makes numbers of the texts that a finding tells of, or of all such texts. */
  | { readonly type: 'convertTexts'; readonly id: string; readonly all: boolean }
  | { readonly type: 'undoAdoption'; readonly adopted: AdoptedValue }
  /** Stores what the user has said in the workbook. */
  | { readonly type: 'store' }
  /** Removes everything that is stored in the workbook. */
  | { readonly type: 'removeStored' }
  /** Takes over what was saved to this file. */
  | { readonly type: 'takeStored'; readonly file: ChosenFile }
  /** Takes over the wording of sentences in this file. */
  | { readonly type: 'takeWording'; readonly file: ChosenFile }
  /** Words every sentence as its profile does. */
  | { readonly type: 'dropWording' }
  /** Takes everything that is remembered for this user off this machine. */
  | { readonly type: 'forgetLocal' }
  /** Adds a sheet with the charts of the narrative to the workbook, and takes it away. */
  | { readonly type: 'insertCharts' }
  | { readonly type: 'removeCharts' }
  /** Notes that this was handed out as a file. */
  | {
      readonly type: 'noteExport';
      readonly contents: StoredContents;
      readonly fileName: string;
    }
  | { readonly type: 'dismissProblem' };

/** What of the workbook an action may touch. */
export type Touches = 'nothing' | 'selection' | 'marks' | 'stored' | 'cell' | 'sheet';

export const TOUCHES: Readonly<Record<UserAction['type'], Touches>> = {
  // Marks that the user has turned on follow each re-check.
  check: 'marks',
  cancel: 'nothing',
  selectFinding: 'selection',
  selectCells: 'selection',
  setMarks: 'marks',
  clearMarks: 'marks',
  setMarkLevels: 'marks',
  setAutoRecheck: 'nothing',
  setWelcome: 'nothing',
  // As a check: what was corrected is checked anew.
  correctRecognition: 'marks',
  // What is ignored has no mark.
  ignoreFinding: 'marks',
  restoreFinding: 'marks',
  restoreAll: 'marks',
  undoRestoreAll: 'marks',
  // As a check: other rules find other things.
  switchRules: 'marks',
  // As a check: the codes are compared anew.
  loadCodeList: 'marks',
  dropCodeList: 'marks',
  compose: 'nothing',
  chooseNarratedSet: 'nothing',
  editNarrative: 'nothing',
  undoProfileChange: 'nothing',
  // As a check: other documents are compared anew.
  loadCompanions: 'marks',
  dropCompanions: 'marks',
  adopt: 'cell',
  convertTexts: 'cell',
  undoAdoption: 'cell',
  store: 'stored',
  removeStored: 'stored',
  // As a check: the corrections among it are followed.
  takeStored: 'marks',
  takeWording: 'nothing',
  dropWording: 'nothing',
  // The switch of the marks goes back to off, the rules to on.
  forgetLocal: 'marks',
  insertCharts: 'sheet',
  removeCharts: 'sheet',
  noteExport: 'nothing',
  dismissProblem: 'nothing',
};
