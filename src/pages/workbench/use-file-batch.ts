import { useCallback, useRef, useState } from 'react';
import { overviewRow } from '../../session/overview/overview-row';
import type { OverviewRow } from '../../session/overview/overview-row';
import type { CheckedFile } from '../../session/report/checked-file';
import { checkFile } from './check-file';

export interface BatchItem {
  readonly source: File;
  readonly checked: CheckedFile;
  readonly row: OverviewRow;
}

/** Several files that are checked one after another. */
export interface FileBatch {
  /** Those that are done. */
  readonly items: readonly BatchItem[];
  readonly total: number;
  /** The name of the file that is being checked; null when there is none. */
  readonly current: string | null;
}

export interface FileBatchState {
  readonly batch: FileBatch | null;
  readonly start: (files: readonly File[]) => void;
  readonly cancel: () => void;
}

export function useFileBatch(): FileBatchState {
  const [batch, setBatch] = useState<FileBatch | null>(null);
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    running.current?.abort();
    setBatch((known) => (known === null ? null : { ...known, current: null }));
  }, []);

  const start = useCallback((files: readonly File[]) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const run = async () => {
      const items: BatchItem[] = [];
      for (const source of files) {
        setBatch({ items: [...items], total: files.length, current: source.name });
        const checked = await checkFile(source, signal);
        if (signal.aborted || checked === null) return;
        items.push({ source, checked, row: overviewRow(checked) });
      }
      setBatch({ items, total: files.length, current: null });
    };
    void run();
  }, []);

  return { batch, start, cancel };
}
