import { useCallback, useEffect, useRef, useState } from 'react';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import type { Source } from './read-source';
import { readSource } from './read-source';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

export interface WorkbenchState {
  readonly workbook: OpenWorkbook | null;
  /** The name of what is being opened. */
  readonly opening: string | null;
  readonly problem: string | null;
  /** What waits until the user gives up the changes made to the open workbook. */
  readonly waiting: Source | null;
  readonly open: (source: Source) => void;
  readonly openAnyway: () => void;
  readonly stay: () => void;
  readonly dismissProblem: () => void;
}

/**
 * The workbook of the page. A file that cannot be opened leaves the one before it open; the later
 * of two requests wins.
 */
export function useOpenWorkbook(stage: HTMLElement | null, dark: boolean): WorkbenchState {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const current = useRef<OpenWorkbook | null>(null);
  const latest = useRef<AbortController | null>(null);
  const darkNow = useRef(dark);
  useEffect(() => {
    darkNow.current = dark;
  }, [dark]);

  const load = useCallback(
    async (source: Source) => {
      if (stage === null) return;
      latest.current?.abort();
      const { signal } = (latest.current = new AbortController());
      const refuse = (message: string) => {
        if (signal.aborted) return;
        setOpening(null);
        setProblem(message);
      };
      setWaiting(null);
      setProblem(null);
      setOpening(source.kind === 'file' ? source.file.name : WORKBENCH_WORDS.samples);
      try {
        const content = await readSource(source);
        if (!content.ok) {
          refuse(content.error);
          return;
        }
        const opened = await openWorkbook({
          ...content.value,
          stage,
          signal,
          dark: darkNow.current,
        });
        if (!opened.ok) {
          refuse(WORKBENCH_WORDS.problem(content.value.name, opened.error));
          return;
        }
        if (signal.aborted) {
          await opened.value.close();
          return;
        }
        const previous = current.current;
        current.current = opened.value;
        setWorkbook(opened.value);
        setOpening(null);
        if (opened.value.grid === null) setProblem(WORKBENCH_WORDS.gridMissing);
        await previous?.close();
      } catch {
        refuse(WORKBENCH_WORDS.notOpened);
      }
    },
    [stage],
  );

  const open = useCallback(
    (source: Source) => {
      if (current.current?.isEdited() === true) setWaiting(source);
      else void load(source);
    },
    [load],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (current.current?.isEdited() === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return {
    workbook,
    opening,
    problem,
    waiting,
    open,
    openAnyway: () => {
      if (waiting !== null) void load(waiting);
    },
    stay: () => setWaiting(null),
    dismissProblem: () => setProblem(null),
  };
}
