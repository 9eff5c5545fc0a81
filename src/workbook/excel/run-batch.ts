import type { Result } from '../../base/result';
import { fail } from '../../base/result';
import type { PortProblem } from '../port-problem';
import { portProblem } from './excel-error';

/**
 * Runs what the user asked for. While a cell is being edited Excel waits for the end of it instead
 * of refusing. `sheet` is the one the call is about.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<Result<T, PortProblem>>,
  sheet: string | null = null,
): Promise<Result<T, PortProblem>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return fail(portProblem(error, sheet));
  }
}

/** Runs the task; its result is that it was cancelled as soon as the signal says so. */
export function unlessCancelled<T>(
  task: () => Promise<Result<T, PortProblem>>,
  signal: AbortSignal | undefined,
): Promise<Result<T, PortProblem>> {
  if (signal === undefined) return task();
  if (signal.aborted) return Promise.resolve(fail({ code: 'cancelled' }));
  return new Promise((resolve, reject) => {
    const cancel = () => resolve(fail({ code: 'cancelled' }));
    signal.addEventListener('abort', cancel, { once: true });
    task()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', cancel));
  });
}
