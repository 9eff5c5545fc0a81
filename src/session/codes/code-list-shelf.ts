import type { CodeListInUse } from './code-list-state';

/** The list of codes that a page checks with, from one workbook to the next; nothing of it outlasts the page. */
export interface CodeListShelf {
  readonly read: () => CodeListInUse | null;
  readonly put: (codeList: CodeListInUse | null) => void;
  /** Calls back when another list, or none, is checked with; returns how to stop. */
  readonly watch: (listener: () => void) => () => void;
}

export function createCodeListShelf(): CodeListShelf {
  const listeners = new Set<() => void>();
  let held: CodeListInUse | null = null;
  return {
    read: () => held,
    put: (codeList) => {
      held = codeList;
      for (const listener of [...listeners]) listener();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
