import type { ChosenFile } from '../codes/code-list-state';
import type { SessionStore } from '../state/session-store';
import type { OwnWording, TakenWording, WordingStore } from './own-wording';
import { withoutSentence } from './own-wording';

/** Keeps how the sentences of the profiles are worded, on this machine. */
export interface WordingKeeper {
  /** Null: as the profile has it. */
  set(key: string, template: string | null): void;
  /** Takes over templates that belong to other contents. */
  add(wording: OwnWording): void;
  /** Takes them away again, as far as they are still the same. */
  remove(wording: OwnWording): void;
  /** Every sentence is worded as its profile does. */
  drop(): void;
  /** Takes over what `wordingText` wrote; whether anything came of it. */
  take(file: ChosenFile): Promise<boolean>;
}

export function createWordingKeeper(kept: WordingStore, store: SessionStore): WordingKeeper {
  /** Another page may have written meanwhile: what it wrote must not get lost. */
  const change = (
    make: (wording: OwnWording) => OwnWording,
    taken: TakenWording | null = null,
  ): void => {
    const { wording } = store.getState();
    // What could not be kept stands in this session alone.
    const templates = make(wording.isKept ? kept.read() : wording.templates);
    const isKept = kept.write(templates);
    store.dispatch({ type: 'wordingChanged', wording: { templates, isKept, taken } });
  };
  return {
    set: (key, template) =>
      change((wording) => {
        const others = withoutSentence(wording, key);
        return template === null ? others : { ...others, [key]: template };
      }),
    add: (more) => {
      if (Object.keys(more).length > 0) change((wording) => ({ ...wording, ...more }));
    },
    remove: (added) => {
      if (Object.keys(added).length === 0) return;
      change((wording) =>
        Object.fromEntries(
          Object.entries(wording).filter(([key, template]) => added[key] !== template),
        ),
      );
    },
    drop: () => {
      change(() => ({}));
      store.dispatch({ type: 'templatesDropped' });
    },
    take: async (file) => {
      store.dispatch({ type: 'started', tasks: ['takeWording'] });
      const { readWordingFile } = await import('./read-wording-file');
      const read = await readWordingFile(file);
      if (read.ok) {
        const { templates, unused } = read.value;
        const used = Object.keys(templates).length;
        const taken = { fileName: file.name, used, unused };
        change((wording) => ({ ...wording, ...templates }), taken);
      } else {
        const problem = { kind: 'file', task: 'takeWording', reason: read.error } as const;
        store.dispatch({ type: 'problemMet', problem });
      }
      return read.ok;
    },
  };
}
