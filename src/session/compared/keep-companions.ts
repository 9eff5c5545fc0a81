import type { DocumentUse } from '../../checks/documents/other-document';
import type { ChosenFile } from '../codes/code-list-state';
import type { CompanionWorkbook } from './companion-workbook';
import type { SessionStore } from '../state/session-store';

/** Reads the files that the tables are compared with. */
export interface CompanionKeeper {
  /** Several files only of 单位; one that cannot be taken leaves everything as it was. */
  load(set: string, use: DocumentUse, files: readonly ChosenFile[]): Promise<void>;
  drop(set: string, use: DocumentUse): Promise<void>;
  close(): void;
}

export interface CompanionKeeperRequest {
  readonly fileName: string;
  readonly store: SessionStore;
  /** Runs after each change. */
  readonly onChanged: () => Promise<void>;
}

export function createCompanionKeeper(request: CompanionKeeperRequest): CompanionKeeper {
  const { fileName, store, onChanged } = request;
  const turns = new Map<string, number>();
  let closed = false;

  const nextTurn = (set: string, use: DocumentUse): (() => boolean) => {
    const key = `${use} ${set}`;
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    return () => turns.get(key) === turn && !closed;
  };

  const change = (
    set: string,
    use: DocumentUse,
    workbooks: readonly CompanionWorkbook[],
  ): Promise<void> => {
    store.dispatch({ type: 'companionsChanged', set, use, workbooks });
    return onChanged();
  };

  return {
    load: async (set, use, files) => {
      const isCurrent = nextTurn(set, use);
      store.dispatch({ type: 'started', tasks: ['compare'] });
      const { takeCompanions } = await import('./take-companion');
      const taken = await takeCompanions(use, files, fileName);
      // Other files were chosen meanwhile, or these given up.
      if (!isCurrent()) return;
      if (taken.ok) await change(set, use, taken.value);
      else {
        const problem = { kind: 'file', task: 'compare', reason: taken.error } as const;
        store.dispatch({ type: 'problemMet', problem });
      }
    },
    drop: (set, use) => {
      nextTurn(set, use);
      return change(set, use, []);
    },
    close: () => {
      closed = true;
    },
  };
}
