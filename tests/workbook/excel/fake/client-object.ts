import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import type { Outcome } from './fake-context';
import { FakeOfficeError } from './fake-error';

export interface Scalar {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** What a kind of client object has; all of it is looked up when the queue is run. */
export interface Shape {
  readonly type: string;
  /** Finds the object or throws; false for a null object. */
  readonly resolve: () => boolean;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Properties that lead to further objects. */
  readonly navigation?: Readonly<Record<string, () => object>>;
  readonly methods?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  /** The members of a collection. */
  readonly items?: () => readonly object[];
  /** Members that came with a later set than 1.9: its number after 1. */
  readonly since?: Readonly<Record<string, number>>;
}

const internals = new WeakMap<object, ClientObject>();

/**
 * An object as Office.js hands it out: nothing can be read before it was loaded and synced, and
 * whatever this fake does not know is an error.
 */
export function clientObject(context: FakeContext, shape: Shape): object {
  const client = new ClientObject(context, shape);
  const proxy = new Proxy(client, {
    get: (_, name) => (typeof name === 'symbol' || name === 'then' ? undefined : client.get(name)),
    set: (_, name, value: unknown) => client.set(String(name), value),
    has: (_, name) => client.has(String(name)),
  });
  internals.set(proxy, client);
  return proxy;
}

/** The same for what a method returns: it is looked up with the next sync, used or not. */
export function askedObject(context: FakeContext, shape: Shape): object {
  const proxy = clientObject(context, shape);
  context.enqueue(`${shape.type}.instantiate`, () => internalsOf(proxy).instantiate());
  return proxy;
}

class ClientObject {
  readonly #values = new Map<string, unknown>();
  readonly #children = new Map<string, object>();
  #isNull: boolean | null = null;

  constructor(
    readonly context: FakeContext,
    readonly shape: Shape,
  ) {}

  instantiate(): Outcome {
    const isNull = !this.shape.resolve();
    return { bytes: 20, commit: () => (this.#isNull = isNull) };
  }

  get(name: string): unknown {
    const { shape, context } = this;
    this.#checkLevel(name);
    if (name === 'context') return context;
    if (name === 'load') return (names: unknown) => this.#queueLoad(names);
    if (name === 'isNullObject') {
      if (this.#isNull === null) throw new FakeOfficeError('PropertyNotLoaded', this.#place(name));
      return this.#isNull;
    }
    if (name === 'items' || shape.scalars?.[name] !== undefined) {
      if (!this.#values.has(name))
        throw new FakeOfficeError('PropertyNotLoaded', this.#place(name));
      return this.#values.get(name);
    }
    const method = shape.methods?.[name];
    if (method !== undefined) return method;
    return this.#child(name);
  }

  /** Whether the library has such a member, whatever Excel offers. */
  has(name: string): boolean {
    const { scalars = {}, navigation = {}, methods = {} } = this.shape;
    return name in scalars || name in navigation || name in methods;
  }

  set(name: string, value: unknown): boolean {
    this.#checkLevel(name);
    const set = this.shape.scalars?.[name]?.set;
    if (set === undefined) throw new Error(`fake office.js: ${this.#place(name)} cannot be set`);
    const { host } = this.context;
    this.context.enqueue(
      this.#place(name),
      () => {
        this.shape.resolve();
        host.writes.push(this.#place(name));
        set(value);
        return NOTHING;
      },
      String(value).length,
    );
    return true;
  }

  get isNull(): boolean {
    return this.#isNull === true;
  }

  /** What the properties hold, as it is sent: names in PascalCase, collections as _Items. */
  wire(paths: readonly (readonly string[])[]): unknown {
    if (!this.shape.resolve()) return null;
    const { items } = this.shape;
    if (items !== undefined) return { _Items: items().map((item) => wireValue(item, paths)) };
    const values: Record<string, unknown> = {};
    for (const name of new Set(paths.map(([first = '']) => first))) {
      const scalar = this.shape.scalars?.[name];
      const rests = paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
      this.#checkLevel(name);
      values[pascal(name)] =
        scalar === undefined ? wireValue(this.#child(name), rests) : scalar.get();
    }
    return values;
  }

  #queueLoad(names: unknown): void {
    if (typeof names !== 'string' || names.trim() === '') {
      throw new Error(`fake office.js: ${this.#place('load')} wants names`);
    }
    const paths = names.split(',').map((path) => path.trim().split('/'));
    this.context.enqueue(this.#place('load'), () => {
      const isNull = !this.shape.resolve();
      return isNull ? NOTHING : joined(paths.map((path) => this.#load(path)));
    });
  }

  #load(path: readonly string[]): Outcome {
    const [name = '', ...rest] = path;
    this.#checkLevel(name);
    if (name === 'items' && this.shape.items !== undefined) {
      const items = this.#items();
      const loads = items.map((item) => internalsOf(item).#load(rest));
      return { ...joined(loads), commit: () => this.#commitItems(items, loads) };
    }
    const scalar = this.shape.scalars?.[name];
    if (scalar === undefined) return internalsOf(this.#child(name)).#load(rest);
    if (rest.length > 0) throw new Error(`fake office.js: ${this.#place(name)} has no members`);
    const value = scalar.get();
    return {
      bytes: new TextEncoder().encode(JSON.stringify(value)).length + name.length + 4,
      commit: () => void this.#values.set(name, value),
    };
  }

  /** The same objects for several paths of one load. */
  #items(): readonly object[] {
    const items = this.#children.get('items') ?? this.shape.items?.();
    if (!Array.isArray(items)) throw new Error(`fake office.js: ${this.shape.type} has no items`);
    this.#children.set('items', items);
    return items as readonly object[];
  }

  #commitItems(items: readonly object[], loads: readonly Outcome[]): void {
    this.#children.delete('items');
    loads.forEach(({ commit }) => commit());
    this.#values.set('items', items);
  }

  #child(name: string): object {
    const known = this.#children.get(name);
    if (known !== undefined) return known;
    const make = this.shape.navigation?.[name];
    if (make === undefined) throw new Error(`fake office.js: ${this.#place(name)} is unknown`);
    const child = make();
    this.#children.set(name, child);
    return child;
  }

  #checkLevel(name: string): void {
    const since = this.shape.since?.[name] ?? 0;
    if (since > this.context.host.apiLevel) {
      throw new FakeOfficeError('ApiNotFound', this.#place(name));
    }
  }

  #place(name: string): string {
    return `${this.shape.type}.${name}`;
  }
}

/** What an object answers to a query of these properties. */
export function wireValue(object: object, paths: readonly (readonly string[])[]): unknown {
  return internalsOf(object).wire(paths);
}

export function isNullObject(object: object): boolean {
  return internalsOf(object).isNull;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function internalsOf(proxy: object): ClientObject {
  const found = internals.get(proxy);
  if (found === undefined) throw new Error('fake office.js: not an object of its own');
  return found;
}

function joined(outcomes: readonly Outcome[]): Outcome {
  return {
    bytes: outcomes.reduce((total, { bytes }) => total + bytes, 0),
    commit: () => outcomes.forEach(({ commit }) => commit()),
  };
}

/** What a method answers with the next sync, read through `value`. */
export function clientResult(context: FakeContext, place: string, answer: () => unknown): object {
  let isThere = false;
  let value: unknown;
  context.enqueue(place, () => {
    const answered = answer();
    return {
      bytes: new TextEncoder().encode(JSON.stringify(answered)).length,
      commit: () => {
        isThere = true;
        value = answered;
      },
    };
  });
  return {
    get value(): unknown {
      if (!isThere) throw new FakeOfficeError('ValueNotLoaded', place);
      return value;
    },
  };
}
