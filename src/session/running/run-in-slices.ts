import type { Steps } from '../../base/steps';
import type { Scheduler } from './scheduler';

/** A slice ends after the step that passes this, and a step may take as long again and more. */
const SLICE_MILLISECONDS = 8;

/** Does the steps in short slices; null when called off in between. */
export async function runInSlices<T>(
  steps: Steps<T>,
  scheduler: Scheduler,
  signal: AbortSignal,
): Promise<T | null> {
  let start = scheduler.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (scheduler.now() - start <= SLICE_MILLISECONDS) continue;
    await scheduler.yield();
    if (signal.aborted) return null;
    start = scheduler.now();
  }
}
