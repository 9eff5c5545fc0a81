/**
 * Whether two plain values say the same all through: arrays, maps, sets and objects by what they
 * hold, which may lead back to them, functions and everything else by being the same.
 */
export function isAlike(one: unknown, other: unknown): boolean {
  return alike(one, other, new Map());
}

/** Pairs under way or found alike, by the first of them. */
type Pairs = Map<object, object>;

function alike(one: unknown, other: unknown, pairs: Pairs): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (pairs.get(one) === other) return true;
  pairs.set(one, other);
  if (Array.isArray(one)) return Array.isArray(other) && alikeLists(one, other, pairs);
  if (one instanceof Map || one instanceof Set) {
    const isSameSort = one instanceof Map ? other instanceof Map : other instanceof Set;
    return isSameSort && alikeLists([...one], [...(other as Iterable<unknown>)], pairs);
  }
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const own: unknown = Reflect.get(one, name);
      const its: unknown = Reflect.get(other, name);
      return (own !== undefined || name in other) && alike(own, its, pairs);
    })
  );
}

function alikeLists(one: readonly unknown[], other: readonly unknown[], pairs: Pairs): boolean {
  return one.length === other.length && one.every((item, at) => alike(item, other[at], pairs));
}
