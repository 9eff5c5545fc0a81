import type { Area } from '../../../../src/base/address';

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce(
    (total, { top, left, bottom, right }) => total + (bottom - top + 1) * (right - left + 1),
    0,
  );
}

export function meet(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
