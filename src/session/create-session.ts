import type { CellRef } from '../base/address';
import type { WorkbookPort } from '../workbook/workbook-port';
import { createAdoptionKeeper } from './adopting/keep-adopted';
import type { FindingLine } from './result/checked-workbook';
import type { CodeListShelf } from './codes/code-list-shelf';
import { createCodeListKeeper } from './codes/keep-code-list';
import { createCompanionKeeper } from './compared/keep-companions';
import { crashDetail } from './running/crash-detail';
import { dayOf } from './ignoring/day-of';
import type { IgnoredFindings } from './ignoring/ignored-findings';
import { ignoring, restoring } from './ignoring/ignored-findings';
import { bindingsOf } from './ignoring/finding-bindings';
import { createCheckKeeper } from './running/keep-checked';
import { createMarkKeeper } from './marks/keep-marks';
import { createMarkWish } from './marks/mark-wish';
import { createChartSheetKeeper } from './narrative/keep-chart-sheet';
import { createNarrativeKeeper } from './narrative/keep-narrative';
import { forgetLocal } from './state/forget-local';
import type { PreferenceStore } from './state/preferences';
import type { Scheduler } from './running/scheduler';
import { PAGE_SCHEDULER } from './running/scheduler';
import type { SessionEvent } from './state/session-reducer';
import { initialState } from './state/session-reducer';
import { createSessionStore } from './state/session-store';
import { isStoredKnown } from './stored/stored-state';
import type { StoredKeeper } from './stored/keep-stored';
import { TASK_OF_ACTION } from './state/task-of-action';
import type { UserAction } from './state/user-action';
import { createWordingKeeper } from './wording/keep-wording';
import type { WordingStore } from './wording/own-wording';
import type { WorkbookSession } from './workbook-session';

export interface SessionRequest {
  readonly port: WorkbookPort;
  readonly preferences: PreferenceStore;
  readonly wording: WordingStore;
  /** Absent: a list of codes is of this workbook alone. */
  readonly codeLists?: CodeListShelf;
  readonly scheduler?: Scheduler;
}

/** Opens a session on a workbook; nothing is read before the user asks for a check. */
export function createSession(request: SessionRequest): WorkbookSession {
  const { port, preferences, scheduler = PAGE_SCHEDULER } = request;
  const preferred = preferences.read();
  const store = createSessionStore(initialState(port, preferred, request.wording.read()));
  const getState = () => store.getState();
  const dispatch = (event: SessionEvent) => store.dispatch(event);
  const wish = createMarkWish(preferences);
  const marks = createMarkKeeper(port, store, wish);
  const wording = createWordingKeeper(request.wording, store);
  const narrative = createNarrativeKeeper({
    fileName: port.name,
    store,
    wording,
    grids: () => keeper.grids(),
    recheck: () => keeper.check(),
  });
  const chartSheet = createChartSheetKeeper(port, store);
  let loadedKeeper: Promise<StoredKeeper> | null = null;
  let closed = false;

  const storedKeeper = (): Promise<StoredKeeper> =>
    (loadedKeeper ??= import('./stored/keep-stored').then(({ createStoredKeeper }) =>
      createStoredKeeper(port, store, wording),
    ));

  /** What is stored decides how the tables are read. */
  const readStored = async (): Promise<void> => {
    try {
      await (await storedKeeper()).read();
    } catch (error) {
      dispatch({ type: 'storedNotRead' });
      const problem = { kind: 'crash', task: 'readStored', detail: crashDetail(error) } as const;
      dispatch({ type: 'problemMet', problem });
    }
  };

  const keeper = createCheckKeeper({
    port,
    scheduler,
    store,
    prepare: () => (isStoredKnown(getState().stored) ? null : readStored()),
    onChecked: async () => {
      // Who has checked once knows what the introduction says.
      if (getState().isWelcomeShown) setWelcome(false);
      // The host may keep marks waiting, and the text must not stay behind the result meanwhile.
      await narrative.follow();
      await marks.follow();
    },
  });

  /** The narrative follows each check. */
  const onChanged = async (): Promise<void> => {
    if (getState().result !== null) await keeper.check();
  };
  const codeList = createCodeListKeeper({ store, shelf: request.codeLists, onChanged });

  const companions = createCompanionKeeper({ fileName: port.name, store, onChanged });

  const adoptions = createAdoptionKeeper({
    port,
    store,
    gridOf: (sheet) => keeper.gridOf(sheet),
    recheck: () => keeper.check(),
  });

  const select = async (cells: readonly CellRef[]): Promise<void> => {
    if (cells.length === 0 || port.capabilities.select !== null) return;
    dispatch({ type: 'started', tasks: ['select'] });
    const selected = await port.select(cells);
    if (selected.ok) return;
    const problem = selected.error;
    dispatch({ type: 'problemMet', problem: { kind: 'port', task: 'select', problem } });
    if (problem.code === 'sheetGone') keeper.changed('all');
  };

  const lineOf = (id: string): FindingLine | undefined =>
    getState()
      .result?.sets.flatMap(({ findings }) => findings)
      .find((one) => one.id === id);

  const selectFinding = async (id: string): Promise<void> => {
    const line = lineOf(id);
    if (line === undefined) return;
    dispatch({ type: 'findingSelected', id });
    await select(line.cells);
  };

  const setMarks = async (wanted: boolean): Promise<void> => {
    if (getState().capabilities.marks !== null) return;
    dispatch({ type: 'marksWanted', wanted });
    remember(wanted);
    // Marks of an outdated result could stand at the wrong cells; those of a new one follow it.
    if (wanted && getState().stage.phase === 'stale') await keeper.check();
    else await marks.set(wanted);
  };

  const setWelcome = (shown: boolean): void => {
    dispatch({ type: 'welcomeSet', shown });
    remember();
  };

  const remember = (wanted = getState().marks.wanted && !wish.isTakenBack()): void => {
    const state = getState();
    wish.remember({
      // Where nothing can be marked, what is wanted elsewhere stays.
      marks: state.capabilities.marks === null ? wanted : preferred.marks,
      markLevels: state.marks.levels,
      autoRecheck: state.autoRecheck,
      welcomed: !state.isWelcomeShown,
      switchedOff: state.switchedOff,
    });
  };

  const setIgnored = (ignored: IgnoredFindings): Promise<void> =>
    changeIgnored({ type: 'ignoredChanged', ignored });

  const changeIgnored = async (event: SessionEvent): Promise<void> => {
    dispatch(event);
    // Marks of an outdated result wait for the re-check.
    if (getState().stage.phase === 'checked') await marks.follow();
  };

  const ignoreFinding = async (id: string, text: string): Promise<void> => {
    const reason = text.trim();
    const { ignored, result } = getState();
    const binding = result === null ? null : bindingsOf(result.workbook)(id);
    if (reason === '' || binding === null) return;
    await setIgnored(ignoring(ignored, id, { reason, date: dayOf(new Date()), binding }));
  };

  const perform = async (action: UserAction): Promise<void> => {
    switch (action.type) {
      case 'check':
        return keeper.check();
      case 'cancel':
        keeper.cancel();
        return;
      case 'selectFinding':
        return selectFinding(action.id);
      case 'selectCells':
        return select(action.cells);
      case 'setMarks':
        return setMarks(action.wanted);
      case 'clearMarks':
        return setMarks(false);
      case 'setMarkLevels':
        dispatch({ type: 'markLevelsSet', levels: action.levels });
        remember();
        // Marks of an outdated result wait for the re-check.
        if (getState().stage.phase === 'checked') await marks.follow();
        return;
      case 'setWelcome':
        setWelcome(action.shown);
        return;
      case 'setAutoRecheck':
        dispatch({ type: 'autoRecheckSet', on: action.on });
        remember();
        keeper.followEdits();
        return;
      case 'correctRecognition':
        dispatch({
          type: 'recognitionCorrected',
          place: action.place,
          reading: action.reading,
        });
        return keeper.check();
      case 'ignoreFinding':
        return ignoreFinding(action.id, action.reason);
      case 'restoreFinding':
        return setIgnored(restoring(getState().ignored, action.id));
      case 'restoreAll':
        return changeIgnored({ type: 'ignoredReset' });
      case 'undoRestoreAll':
        return changeIgnored({ type: 'ignoredResetUndone' });
      case 'switchRules':
        dispatch({ type: 'rulesSwitched', rules: action.rules, on: action.on });
        remember();
        return getState().result === null ? undefined : keeper.check();
      case 'loadCodeList':
        return codeList.load(action.file);
      case 'dropCodeList':
        return codeList.drop();
      case 'compose':
        return narrative.compose();
      case 'chooseNarratedSet':
        dispatch({ type: 'narratedSetChosen', set: action.set });
        return narrative.follow();
      case 'editNarrative':
        return narrative.edit(action.edit, action.set);
      case 'undoProfileChange':
        return narrative.undoProfileChange();
      case 'loadCompanions':
        return companions.load(action.set, action.use, action.files);
      case 'dropCompanions':
        return companions.drop(action.set, action.use);
      case 'adopt':
        return adoptions.adopt(action.id, action.of ?? null);
      case 'convertTexts':
        return adoptions.convert(action.id, action.all);
      case 'undoAdoption':
        return adoptions.undo(action.adopted);
      case 'store':
        return (await storedKeeper()).store();
      case 'removeStored':
        return (await storedKeeper()).remove();
      case 'takeStored':
        if (!(await (await storedKeeper()).take(action.file))) return;
        return getState().result === null ? undefined : keeper.check();
      case 'takeWording':
        if (await wording.take(action.file)) await narrative.follow();
        return;
      case 'dropWording':
        wording.drop();
        return narrative.follow();
      case 'forgetLocal':
        return forgetLocal(request, getState(), perform);
      case 'insertCharts':
        return chartSheet.insert();
      case 'removeCharts':
        return chartSheet.remove();
      case 'noteExport':
        dispatch({ ...action, type: 'contentsExported' });
        return;
      case 'dismissProblem':
        dispatch({ type: 'problemDismissed' });
        return;
    }
  };

  return {
    getState,
    subscribe: (listener) => store.subscribe(listener),
    run: async (action) => {
      if (closed) return;
      try {
        await perform(action);
      } catch (error) {
        const task = TASK_OF_ACTION[action.type];
        const detail = crashDetail(error);
        dispatch({ type: 'problemMet', problem: { kind: 'crash', task, detail } });
      }
    },
    detailOf: (id) => {
      const { result } = getState();
      return result === null ? null : (keeper.checker()?.findingDetail(result, id) ?? null);
    },
    narrative: narrative.desk,
    adoptionsOf: (id) => adoptions.adoptionsOf(id),
    conversionOf: (id) => adoptions.conversionOf(id),
    close: async () => {
      closed = true;
      narrative.close();
      codeList.close();
      companions.close();
      await keeper.close();
    },
  };
}
