import type { Steps } from './steps';

interface Made<T> {
  readonly inputs: readonly unknown[];
  readonly value: T;
}

type ByFirstInput<T> = ReadonlyMap<unknown, readonly Made<T>[]>;

/**
 * What one step of the work came to, by what it was made of. It is handed on from one run to the
 * next: a step asked for again with the very same inputs is not done again, and what a run does not
 * ask for is forgotten after it. Inputs are immutable and all that the step looks at, so what is
 * remembered is what doing it again would come to.
 */
export class StepMemory<T> {
  private readonly now = new Map<unknown, Made<T>[]>();

  constructor(private readonly before: ByFirstInput<T> = new Map()) {}

  of(inputs: readonly unknown[], make: () => T): T {
    const known = this.find(inputs);
    return known === null ? this.keep(inputs, make()) : known.value;
  }

  /** The same for work that may be paused. */
  *inSteps(inputs: readonly unknown[], make: () => Steps<T>): Steps<T> {
    const known = this.find(inputs);
    return known === null ? this.keep(inputs, yield* make()) : known.value;
  }

  /** For a run after this one, or for several beside one another. */
  next(): StepMemory<T> {
    return new StepMemory(this.now);
  }

  private find(inputs: readonly unknown[]): Made<T> | null {
    const known = madeOf(this.now, inputs);
    if (known !== null) return known;
    const before = madeOf(this.before, inputs);
    if (before !== null) this.keep(inputs, before.value);
    return before;
  }

  private keep(inputs: readonly unknown[], value: T): T {
    const [first] = inputs;
    const made = this.now.get(first);
    if (made === undefined) this.now.set(first, [{ inputs, value }]);
    else made.push({ inputs, value });
    return value;
  }
}

function madeOf<T>(all: ByFirstInput<T>, inputs: readonly unknown[]): Made<T> | null {
  return all.get(inputs[0])?.find((made) => isSame(made.inputs, inputs)) ?? null;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((input, at) => Object.is(input, other[at]));
}
