import type { Grid } from '../../grid/grid';
import { crashDetail } from '../running/crash-detail';
import { nameOfSet } from '../inspecting/name-of-set';
import { NOT_COMPOSED } from '../state/problem-words.zh-CN';
import type { SessionNarrativeRequest } from './session-narrative';
import type { SessionTask } from '../state/session-state';
import type { SessionStore } from '../state/session-store';
import { FORMER_NAMES } from './former-names';
import type { DraftEdit } from './narrative-draft';
import { draftOf } from './narrative-draft';
import type { NarrativeDesk } from './narrative-desk';
import type { WordingKeeper } from '../wording/keep-wording';
import type * as Parts from '../../narrative/template/template-parts';
import type { SentenceChange } from '../../narrative/sentence-changes';
import type * as Changing from './change-profile';
import type { ProfileChange } from './profile-change';
import type * as Rewriting from './rewrite-sentence';
import type { TakenFrom } from './take-away';
import type * as Writing from './session-narrative';

/** Writes the narrative on request and again whenever what it is made from has changed. */
export interface NarrativeKeeper {
  compose(): Promise<void>;
  /** Writes it again if it was asked for before. */
  follow(): Promise<void>;
  /** `named`: the set it is of; without one, that which is written about. */
  edit(edit: DraftEdit, named?: string): Promise<void>;
  /** Back to the profile before the last change, without what was carried over. */
  undoProfileChange(): Promise<void>;
  readonly desk: NarrativeDesk;
  close(): void;
}

export interface NarrativeKeeperRequest {
  readonly fileName: string;
  readonly store: SessionStore;
  readonly wording: WordingKeeper;
  /** The sheets as last read. */
  readonly grids: () => readonly Grid[];
  /** Checks the tables again, and with them follows the narrative. */
  readonly recheck: () => Promise<void>;
}

export function createNarrativeKeeper(asked: NarrativeKeeperRequest): NarrativeKeeper {
  const { fileName, store, wording, grids, recheck } = asked;
  let composed = false;
  let closed = false;
  let writer: Writer | null = null;

  const request = (): SessionNarrativeRequest | null => {
    const { result, drafts, companions, wording: own } = store.getState();
    if (result === null) return null;
    const { workbook } = result;
    return { file: fileName, workbook, drafts, wording: own.templates, companions };
  };

  const narratedSet = (): string | null => {
    const { narrative } = store.getState();
    return narrative.kind === 'ready' ? narrative.basis.set : null;
  };

  const crashed = (task: SessionTask, error: unknown): void => {
    const detail = crashDetail(error);
    store.dispatch({ type: 'problemMet', problem: { kind: 'crash', task, detail } });
  };

  const compose = async (): Promise<void> => {
    if (request() === null) return;
    composed = true;
    store.dispatch({ type: 'started', tasks: ['compose'] });
    try {
      writer ??= await loadWriter();
      const now = request();
      if (now === null || closed) return;
      store.dispatch({ type: 'narrated', narrative: writer.narrativeOf(now) });
    } catch (error) {
      store.dispatch({ type: 'narrated', narrative: { kind: 'failed', message: NOT_COMPOSED } });
      crashed('compose', error);
    }
  };

  const follow = async (): Promise<void> => {
    if (composed) await compose();
  };

  /** What is made of the narrative as it stands; a fault is shown, not thrown. */
  const take = async <T>(make: (from: TakenFrom) => Promise<T>): Promise<T | null> => {
    const { narrative, drafts, result } = store.getState();
    if (narrative.kind !== 'ready') return null;
    store.dispatch({ type: 'started', tasks: ['export'] });
    const { set } = narrative.basis;
    const found = result?.workbook.sets.find((one) => nameOfSet(one) === set);
    try {
      return await make({
        document: narrative.document,
        draft: draftOf(drafts, set),
        set: found?.set ?? null,
        grids: grids(),
      });
    } catch (error) {
      crashed('export', error);
      return null;
    }
  };

  const desk: NarrativeDesk = {
    sentenceOf: (section, sentence) => {
      const now = request();
      return now === null ? null : (writer?.sentenceDetail(now, section, sentence) ?? null);
    },
    partsOf: (template) => writer?.templateParts(template) ?? null,
    changeTo: (profile) => {
      const now = request();
      return now === null ? null : (writer?.profileChange(now, profile) ?? null);
    },
    tryTemplate: (section, sentence, template) => {
      const now = request();
      if (now === null || writer === null) return { ok: false, problems: [] };
      return writer.tryTemplate(now, section, sentence, template);
    },
    wordFile: (pictures) =>
      take(async (from) => (await import('./take-away')).wordFile(from, pictures)),
    clipboardContent: (section) =>
      take(async (from) => (await import('./take-away')).clipboardContent(from, section)),
  };

  const setTexts = (set: string, texts: Readonly<Record<string, SentenceChange | null>>): void => {
    for (const [key, change] of Object.entries(texts)) {
      store.dispatch({ type: 'draftEdited', set, edit: { kind: 'sentence', key, change } });
    }
  };

  const carry = (change: ProfileChange): void => {
    wording.add(change.carried.templates);
    setTexts(change.set, change.carried.texts);
    store.dispatch({ type: 'profileChanged', change });
  };

  const undoProfileChange = async (): Promise<void> => {
    const { profileChange: change } = store.getState();
    if (change === null) return;
    const { set, chosenBefore, carried } = change;
    store.dispatch({ type: 'draftEdited', set, edit: { kind: 'profile', id: chosenBefore } });
    wording.remove(carried.templates);
    const { sentences } = draftOf(store.getState().drafts, set);
    const untouched = Object.entries(carried.texts).filter(
      ([key, text]) => sentences[key] === text,
    );
    setTexts(set, Object.fromEntries(untouched.map(([key]) => [key, null])));
    store.dispatch({ type: 'profileChanged', change: null });
    await follow();
  };

  return {
    compose,
    follow,
    undoProfileChange,
    edit: async (edit, named) => {
      const set = named ?? narratedSet();
      if (set === null) return;
      const draft = () => draftOf(store.getState().drafts, set);
      const namesBefore = draft().inputs[FORMER_NAMES];
      if (edit.kind === 'sentence') {
        const { key, change } = edit;
        const before = draft().sentences[key];
        if (change?.kind === 'template') wording.set(key, change.template);
        // What a text stood over comes back when the text is taken away.
        else if (change === null && before?.kind !== 'text') wording.set(key, null);
      }
      const changed =
        edit.kind === 'profile' && edit.id !== null && set === narratedSet()
          ? desk.changeTo(edit.id)
          : null;
      store.dispatch({ type: 'draftEdited', set, edit });
      if (changed !== null) carry(changed);
      // The file of a body that was renamed is compared from now on.
      const isRenamed = draft().inputs[FORMER_NAMES] !== namesBefore;
      const { prior = null, budget = null } = store.getState().companions[set] ?? {};
      if (isRenamed && (prior !== null || budget !== null)) await recheck();
      else await follow();
    },
    desk,
    close: () => {
      closed = true;
    },
  };
}

type Writer = typeof Writing & typeof Rewriting & typeof Parts & typeof Changing;

async function loadWriter(): Promise<Writer> {
  const [writing, rewriting, parts, changing] = await Promise.all([
    import('./session-narrative'),
    import('./rewrite-sentence'),
    import('../../narrative/template/template-parts'),
    import('./change-profile'),
  ]);
  return { ...writing, ...rewriting, ...parts, ...changing };
}
