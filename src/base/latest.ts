import { isAlike } from './is-alike';
import { LastOf } from './last-of';

/**
 * The last value of each name over the runs. One that is made anew and says the same is the earlier
 * one again, so that what was made of it still stands.
 */
export class Latest<T> {
  constructor(private readonly values = new LastOf<string, T>()) {}

  same(name: string, value: T): T {
    const known = this.values.last(name);
    return this.values.keep(name, known !== null && isAlike(known, value) ? known : value);
  }

  next(): Latest<T> {
    return new Latest(this.values.next());
  }
}
