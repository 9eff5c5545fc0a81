import { useCallback, useEffect, useRef, useState } from 'react';
import type { CodeListShelf } from '../../session/codes/code-list-shelf';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
import type { Source } from './read-source';
import { readSource } from './read-source';
import type { UnsavedWork } from './unsaved-work';
import { findUnsavedWork } from './find-unsaved-work';
import { WORKBENCH_WORDS } from './workbench-words.zh-CN';

/** What waits until the user gives up the work on the open workbook. */
export interface WaitingSource {
  readonly source: Source;
  readonly work: UnsavedWork;
}

export interface WorkbenchState {
  readonly workbook: OpenWorkbook | null;
  /** What the open workbook was opened from. */
  readonly source: Source | null;
  /** The name of what is being opened. */
  readonly opening: string | null;
  readonly problem: string | null;
  readonly waiting: WaitingSource | null;
  readonly open: (source: Source) => void;
  readonly openAnyway: () => void;
  readonly stay: () => void;
  readonly dismissProblem: () => void;
}

interface Opened {
  readonly workbook: OpenWorkbook;
  readonly source: Source;
}

/**
 * The workbook of the page. A file that cannot be opened leaves the one before it open; the later
 * of two requests wins. `onGivenUp` is told what was closed with work that is lost.
 */
export function useOpenWorkbook(
  stage: HTMLElement | null,
  dark: boolean,
  codeLists: CodeListShelf,
  onGivenUp: (source: Source) => void,
): WorkbenchState {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [waiting, setWaiting] = useState<WaitingSource | null>(null);
  const current = useRef<Opened | null>(null);
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
        const stays = current.current?.workbook.name;
        setProblem(stays === undefined ? message : `${message}${WORKBENCH_WORDS.stillOpen(stays)}`);
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
        const result = await openWorkbook({
          ...content.value,
          stage,
          signal,
          dark: darkNow.current,
          codeLists,
        });
        if (!result.ok) {
          refuse(WORKBENCH_WORDS.problem(content.value.name, result.error));
          return;
        }
        const workbook = result.value;
        if (signal.aborted) {
          await workbook.close();
          return;
        }
        const previous = current.current;
        current.current = { workbook, source };
        setOpened(current.current);
        setOpening(null);
        if (workbook.grid === null) setProblem(WORKBENCH_WORDS.gridMissing);
        if (source.kind === 'file' && source.checksAtOnce === true) {
          void workbook.session.run({ type: 'check' });
        }
        if (previous === null) return;
        if (findUnsavedWork(previous.workbook) !== null) onGivenUp(previous.source);
        await previous.workbook.close();
      } catch {
        refuse(WORKBENCH_WORDS.notOpened);
      }
    },
    [stage, codeLists, onGivenUp],
  );

  const open = useCallback(
    (source: Source) => {
      // The very file that is open is gone to, not opened anew; one chosen again may be another version.
      if (isSameFile(current.current?.source ?? null, source)) {
        latest.current?.abort();
        setOpening(null);
        return;
      }
      const work = current.current === null ? null : findUnsavedWork(current.current.workbook);
      if (work === null) void load(source);
      else setWaiting({ source, work });
    },
    [load],
  );

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const workbook = current.current?.workbook;
      if (workbook !== undefined && findUnsavedWork(workbook) !== null) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return {
    workbook: opened?.workbook ?? null,
    source: opened?.source ?? null,
    opening,
    problem,
    waiting,
    open,
    openAnyway: () => {
      if (waiting !== null) void load(waiting.source);
    },
    stay: () => setWaiting(null),
    dismissProblem: () => setProblem(null),
  };
}

function isSameFile(open: Source | null, asked: Source): boolean {
  return open?.kind === 'file' && asked.kind === 'file' && open.file === asked.file;
}
