/** Time and pauses, replaceable in tests. */
export interface Scheduler {
  /** Milliseconds since some fixed moment. */
  now(): number;
  /** Runs a task once after some milliseconds; returns how to call it off. */
  later(task: () => void, milliseconds: number): () => void;
  /** Lets the page draw and react. */
  yield(): Promise<void>;
}

export const PAGE_SCHEDULER: Scheduler = {
  now: () => performance.now(),
  later: (task, milliseconds) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  yield: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
