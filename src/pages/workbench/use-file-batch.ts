import { useCallback, useRef, useState } from 'react';
import { overviewRow } from '../../session/overview/overview-row';
import type { OverviewRow } from '../../session/overview/overview-row';
import type { CheckedFile } from '../../session/report/checked-file';
import type { InspectedWorkbook } from '../../session/inspecting/inspect-workbook';
import { shortNames } from '../../session/report/short-names';
import { checkFile } from './check-file';
import { pathOf } from './workbook-files';

export interface BatchItem {
  readonly source: File;
  /** What the file itself came to. */
  readonly asRead: CheckedFile;
  readonly checked: CheckedFile;
  readonly row: OverviewRow;
}

/** Several files that are checked one after another. */
export interface FileBatch {
  /** Those that are done. */
  readonly items: readonly BatchItem[];
  readonly total: number;
  /** Files beside them that are no workbooks, by name. */
  readonly passedOver: readonly string[];
  /** The name of the file that is being checked; null when there is none. */
  readonly current: string | null;
}

export interface FileBatchState {
  readonly batch: FileBatch | null;
  readonly start: (files: readonly File[], passedOver: readonly string[]) => void;
  readonly cancel: () => void;
  /** Puts a newer result in the place of the one of this file. */
  readonly update: (source: File, workbook: InspectedWorkbook, isEdited: boolean) => void;
  /** Puts what the file itself came to back in its place. */
  readonly restore: (source: File) => void;
}

export function useFileBatch(): FileBatchState {
  const [batch, setBatch] = useState<FileBatch | null>(null);
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => {
    running.current?.abort();
    setBatch((known) => (known === null ? null : { ...known, current: null }));
  }, []);

  const start = useCallback((files: readonly File[], passedOver: readonly string[]) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const run = async () => {
      setBatch({ items: [], total: files.length, passedOver, current: null });
      const names = shortNames(files.map(pathOf));
      for (const [position, source] of files.entries()) {
        setBatch((known) => known && { ...known, current: source.name });
        const checked = await checkFile(source, names[position] ?? source.name, signal);
        if (signal.aborted || checked === null) return;
        const item = { source, asRead: checked, checked, row: overviewRow(checked) };
        setBatch((known) => known && { ...known, items: [...known.items, item] });
      }
      setBatch((known) => known && { ...known, current: null });
    };
    void run();
  }, []);

  const replace = useCallback((source: File, resultOf: (item: BatchItem) => CheckedFile) => {
    const renewed = (item: BatchItem): BatchItem => {
      if (item.source !== source) return item;
      const checked = resultOf(item);
      return { ...item, checked, row: overviewRow(checked) };
    };
    setBatch((known) => known && { ...known, items: known.items.map(renewed) });
  }, []);

  const update = useCallback(
    (source: File, workbook: InspectedWorkbook, isEdited: boolean) =>
      replace(source, ({ asRead: { file } }) => ({ kind: 'checked', file, workbook, isEdited })),
    [replace],
  );
  const restore = useCallback((source: File) => replace(source, ({ asRead }) => asRead), [replace]);

  return { batch, start, cancel, update, restore };
}
