import { useCallback, useEffect, useRef, useState } from 'react';
import { loadSample } from './load-sample';
import type { SampleId } from './load-sample';
import { openWorkbook } from './open-workbook';
import type { OpenWorkbook } from './open-workbook';
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

export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'sample'; readonly id: SampleId };

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
  const request = useRef(0);
  const darkNow = useRef(dark);
  useEffect(() => {
    darkNow.current = dark;
  }, [dark]);

  const load = useCallback(
    async (source: Source) => {
      if (stage === null) return;
      const own = ++request.current;
      const isLatest = () => own === request.current;
      const refuse = (message: string) => {
        if (!isLatest()) return;
        setOpening(null);
        setProblem(message);
      };
      setWaiting(null);
      setProblem(null);
      setOpening(source.kind === 'file' ? source.file.name : WORKBENCH_WORDS.samples);
      const content = await readSource(source);
      if (!content.ok) {
        refuse(content.message);
        return;
      }
      const container = document.createElement('div');
      container.className = 'sheet';
      stage.append(container);
      const opened = await openWorkbook({ ...content, container, dark: darkNow.current });
      if (!opened.ok || !isLatest()) {
        container.remove();
        if (opened.ok) await opened.value.close();
        else refuse(WORKBENCH_WORDS.problem(content.name, opened.error));
        return;
      }
      const previous = current.current;
      current.current = opened.value;
      setWorkbook(opened.value);
      setOpening(null);
      if (opened.value.grid === null) setProblem(WORKBENCH_WORDS.gridMissing);
      await previous?.close();
      for (const child of [...stage.children]) if (child !== container) child.remove();
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

type Content =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly message: string };

async function readSource(source: Source): Promise<Content> {
  if (source.kind === 'sample') {
    const sample = await loadSample(source.id);
    return sample.ok
      ? { ok: true, ...sample.value }
      : { ok: false, message: WORKBENCH_WORDS.sampleMissing };
  }
  const { name } = source.file;
  try {
    return { ok: true, name, bytes: new Uint8Array(await source.file.arrayBuffer()) };
  } catch {
    return { ok: false, message: WORKBENCH_WORDS.unreadable(name) };
  }
}
