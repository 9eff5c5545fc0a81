import type { SessionStore } from '../state/session-store';
import type { CodeListShelf } from './code-list-shelf';
import { createCodeListShelf } from './code-list-shelf';
import type { ChosenFile, CodeListInUse } from './code-list-state';

/** The official codes that are checked with besides the bundled ones. */
export interface CodeListKeeper {
  load(file: ChosenFile): Promise<void>;
  drop(): Promise<void>;
  close(): void;
}

interface CodeListKeeperRequest {
  readonly store: SessionStore;
  /** Holds the list for the workbooks that are opened next. */
  readonly shelf: CodeListShelf | undefined;
  /** The codes are compared anew. */
  readonly onChanged: () => Promise<void>;
}

export function createCodeListKeeper(request: CodeListKeeperRequest): CodeListKeeper {
  const { store, shelf = createCodeListShelf(), onChanged } = request;
  let turn = 0;
  let closed = false;
  const held = shelf.read();
  if (held !== null) store.dispatch({ type: 'codeListChanged', codeList: held });
  const use = async (codeList: CodeListInUse | null): Promise<void> => {
    store.dispatch({ type: 'codeListChanged', codeList });
    shelf.put(codeList);
    await onChanged();
  };
  return {
    load: async (file) => {
      turn += 1;
      const own = turn;
      store.dispatch({ type: 'started', tasks: ['codes'] });
      const { takeCodeList } = await import('./take-code-list');
      const taken = await takeCodeList(file);
      // Another file was chosen meanwhile, or the list dropped, or the workbook closed.
      if (own !== turn || closed) return;
      if (taken.ok) await use(taken.value);
      else {
        const problem = { kind: 'file', task: 'codes', reason: taken.error } as const;
        store.dispatch({ type: 'problemMet', problem });
      }
    },
    drop: () => {
      turn += 1;
      return use(null);
    },
    close: () => {
      closed = true;
    },
  };
}
