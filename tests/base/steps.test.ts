import type { Steps } from '../../src/base/steps';
import { finish } from '../../src/base/steps';

function* count(to: number, seen: number[]): Steps<string> {
  for (let step = 1; step <= to; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

it('steps are all done at once, and what they come to is returned', () => {
  const seen: number[] = [];
  expect(finish(count(3, seen))).toBe('done');
  expect(seen).toEqual([1, 2, 3]);
  expect(finish(count(0, seen))).toBe('done');
});
