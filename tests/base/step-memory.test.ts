import { LastOf } from '../../src/base/last-of';
import { Latest } from '../../src/base/latest';
import { StepMemory } from '../../src/base/step-memory';
import { finish } from '../../src/base/steps';

describe('what a step came to', () => {
  const [one, other] = [{ name: 'one' }, { name: 'one' }];
  const counted = () => {
    let count = 0;
    return () => (count += 1);
  };

  it('is made once of the same inputs, in this run and the next', () => {
    const make = counted();
    const first = new StepMemory<number>();
    expect(first.of([one, 1], make)).toBe(1);
    expect(first.of([one, 1], make)).toBe(1);
    expect(first.next().of([one, 1], make)).toBe(1);
  });

  it('is made anew of others, even where these say the same, and of more of them', () => {
    const make = counted();
    const memory = new StepMemory<number>();
    expect(memory.of([one, 1], make)).toBe(1);
    expect(memory.of([other, 1], make)).toBe(2);
    expect(memory.of([one, 2], make)).toBe(3);
    expect(memory.of([one], make)).toBe(4);
    expect(memory.of([one, 1, 1], make)).toBe(5);
  });

  it('is forgotten by the run after one that did not ask', () => {
    const make = counted();
    const first = new StepMemory<number>();
    first.of([one], make);
    expect(first.next().next().of([one], make)).toBe(2);
  });

  it('may be made in steps', () => {
    const memory = new StepMemory<number>();
    const made = function* () {
      yield;
      return 7;
    };
    expect([...memory.inSteps([one], made)]).toHaveLength(1);
    expect([...memory.inSteps([one], made)]).toHaveLength(0);
    expect(finish(memory.next().inSteps([one], made))).toBe(7);
  });

  it('is known by its name to the run after', () => {
    const first = new LastOf<string, number>();
    expect(first.last('a')).toBeNull();
    first.keep('a', 1);
    expect([first.last('a'), first.next().last('a')]).toEqual([null, 1]);
  });

  it('is the earlier one where it says the same', () => {
    const first = new Latest<{ readonly name: string }>();
    expect(first.same('a', one)).toBe(one);
    expect(first.next().same('a', other)).toBe(one);
    const changed = { name: 'changed' };
    expect(first.next().same('a', changed)).toBe(changed);
    expect(first.next().same('b', other)).toBe(other);
  });
});
