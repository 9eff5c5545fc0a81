import { Worker } from 'node:worker_threads';
import type { Surroundings } from '../../session/inspecting/inspect-workbook';
import { crashedFile } from '../check-file';
import { systemError } from '../system-error';
import type { CheckedLine, FileStamp } from './check-line';
import { checkLine, lineOf } from './check-line';

/** Checks files, as many at a time as it has threads. */
export interface LineChecker {
  readonly threads: number;
  /** Never rejects: a thread that gave up is the problem of its file. */
  check(file: string, stamp: FileStamp): Promise<CheckedLine>;
  close(): Promise<void>;
}

/** What a thread starts with. */
export interface ThreadStart {
  /** The file of --codes. */
  readonly codes: string | null;
}

/** What a thread is asked. */
export interface ThreadTask {
  readonly file: string;
  readonly stamp: FileStamp;
}

/** Everything in this thread. */
export function createOwnChecker(surroundings: Surroundings): LineChecker {
  return {
    threads: 1,
    check: (file, stamp) => checkLine(file, stamp, surroundings),
    close: () => Promise.resolve(),
  };
}

/** A workbook that wants more ends its thread, not the run. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 32 };

interface OpenTask extends ThreadTask {
  readonly done: (line: CheckedLine) => void;
}

/** Threads that run `program`, which serves them with serveThread. */
export function createThreads(program: string, threads: number, start: ThreadStart): LineChecker {
  const waiting: OpenTask[] = [];
  const idle: Worker[] = [];
  const running = new Map<Worker, OpenTask | null>();
  const next = () => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (running.size < threads ? startThread() : null);
      if (worker === null) return;
      const task = waiting.shift();
      if (task === undefined) return;
      running.set(worker, task);
      worker.postMessage({ file: task.file, stamp: task.stamp } satisfies ThreadTask);
    }
  };
  const startThread = () => {
    const worker = new Worker(program, { workerData: start, resourceLimits: THREAD_LIMITS });
    let place = 'exit';
    running.set(worker, null);
    worker.on('message', (line: CheckedLine) => {
      running.get(worker)?.done(line);
      running.set(worker, null);
      idle.push(worker);
      next();
    });
    worker.on('error', (error) => {
      place = systemError(error).code ?? 'error';
    });
    worker.on('exit', () => {
      const task = running.get(worker);
      running.delete(worker);
      task?.done(lineOf(crashedFile(task.file, place), task.stamp));
      next();
    });
    return worker;
  };
  return {
    threads,
    check: (file, stamp) =>
      new Promise((done) => {
        waiting.push({ file, stamp, done });
        next();
      }),
    async close() {
      await Promise.all([...running.keys()].map((worker) => worker.terminate()));
    },
  };
}
