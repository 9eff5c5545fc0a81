import type { Steps } from '../../src/base/steps';
import { runInSlices } from '../../src/session/running/run-in-slices';
import { ManualScheduler } from './open-session';

/** Each step takes some time on the clock. */
function* work(scheduler: ManualScheduler, steps: number, milliseconds: number): Steps<number> {
  for (let step = 0; step < steps; step += 1) {
    scheduler.pass(milliseconds);
    yield;
  }
  return steps;
}

describe('work in slices', () => {
  it('pauses once a slice is used up, not after each step', async () => {
    const scheduler = new ManualScheduler();
    const { signal } = new AbortController();
    expect(await runInSlices(work(scheduler, 100, 3), scheduler, signal)).toBe(100);
    // Three steps of 3 ms pass the 8 ms of a slice.
    expect(scheduler.yields).toBe(33);
  });

  it('does short work in one go', async () => {
    const scheduler = new ManualScheduler();
    const { signal } = new AbortController();
    await runInSlices(work(scheduler, 2, 3), scheduler, signal);
    expect(scheduler.yields).toBe(0);
  });

  it('stops at the pause at which it was called off', async () => {
    const scheduler = new ManualScheduler();
    const controller = new AbortController();
    const breath = scheduler.yield.bind(scheduler);
    scheduler.yield = () => {
      if (scheduler.yields === 2) controller.abort();
      return breath();
    };
    expect(await runInSlices(work(scheduler, 100, 30), scheduler, controller.signal)).toBeNull();
    expect(scheduler.yields).toBe(3);
  });
});
