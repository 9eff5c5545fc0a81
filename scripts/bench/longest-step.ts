import type { Steps } from '../../src/base/steps';

/** Does all steps and tells how long the longest of them took, in milliseconds. */
export function longestStep(steps: Steps<unknown>): number {
  let longest = 0;
  let start = performance.now();
  while (steps.next().done !== true) {
    const now = performance.now();
    longest = Math.max(longest, now - start);
    start = now;
  }
  return Math.max(longest, performance.now() - start);
}
