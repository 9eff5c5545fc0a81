import { useCallback, useRef, useState } from 'react';
import type { CodeListShelf } from '../../session/codes/code-list-shelf';
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
  /** Checks all of them anew, as the codes are others now; the open one has its own session for that. */
  readonly recheck: (open: File | null) => void;
  /** Puts a newer result in the place of the one of this file. */
  readonly update: (source: File, workbook: InspectedWorkbook, isEdited: boolean) => void;
  /** Puts what the file itself came to back in its place. */
  readonly restore: (source: File) => void;
}

export function useFileBatch(codeLists: CodeListShelf): FileBatchState {
  const [batch, setBatch] = useState<FileBatch | null>(null);
  const running = useRef<AbortController | null>(null);
  const files = useRef<readonly File[]>([]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setBatch((known) => (known === null ? null : { ...known, current: null }));
  }, []);

  const run = useCallback(
    async (open: File | null) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      const books = codeLists.read()?.books;
      const names = shortNames(files.current.map(pathOf));
      for (const [position, source] of files.current.entries()) {
        setBatch((known) => known && { ...known, current: source.name });
        const checked = await checkFile(source, names[position] ?? source.name, signal, books);
        if (signal.aborted || checked === null) return;
        setBatch((known) => known && withChecked(known, source, checked, open));
      }
      setBatch((known) => known && { ...known, current: null });
    },
    [codeLists],
  );

  const start = useCallback(
    (chosen: readonly File[], passedOver: readonly string[]) => {
      files.current = chosen;
      setBatch({ items: [], total: chosen.length, passedOver, current: null });
      void run(null);
    },
    [run],
  );

  const recheck = useCallback((open: File | null) => void run(open), [run]);

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

  return { batch, start, cancel, recheck, update, restore };
}

/** What a file came to, in the place of what it came to before; what its open session says stays. */
function withChecked(
  batch: FileBatch,
  source: File,
  checked: CheckedFile,
  open: File | null,
): FileBatch {
  const known = batch.items.find((item) => item.source === source);
  const row = overviewRow(checked);
  if (known === undefined) {
    return { ...batch, items: [...batch.items, { source, asRead: checked, checked, row }] };
  }
  const isOfSession = known.checked !== known.asRead;
  const renewed =
    isOfSession && source === open
      ? { ...known, asRead: checked }
      : { source, asRead: checked, checked, row };
  return { ...batch, items: batch.items.map((item) => (item === known ? renewed : item)) };
}
