/** What was last known of each thing, handed on from one run to the next. */
export class LastOf<K, V> {
  private readonly now = new Map<K, V>();

  constructor(private readonly before: ReadonlyMap<K, V> = new Map()) {}

  /** In the run before; null where there was none. */
  last(key: K): V | null {
    return this.before.get(key) ?? null;
  }

  keep(key: K, value: V): V {
    this.now.set(key, value);
    return value;
  }

  next(): LastOf<K, V> {
    return new LastOf(this.now);
  }
}
