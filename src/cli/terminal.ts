/** What the command line touches outside itself; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until what was printed has been taken; false when nobody reads on. */
  readonly drained?: () => Promise<boolean>;
  /** The file that further threads start with; without one everything is done in this thread. */
  readonly program?: string;
}

/** 0: done, no errors found; 1: done, errors found; 2: bad usage or nothing to check. */
export type ExitCode = 0 | 1 | 2;

/** One sentence for people, and the exit code of bad usage. */
export function refuse(terminal: Terminal, message: string): ExitCode {
  terminal.err(`${message}\n`);
  return 2;
}
