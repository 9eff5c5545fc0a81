import { coordinatesText } from '../../tables/coordinates';
import type { AxisNode } from '../../tables/table';

/** The total row, or column, that this one prints again elsewhere on its axis, or null. */
export function totalRepeatedBy(axis: readonly AxisNode[], node: AxisNode): AxisNode | null {
  if (node.parent !== null || hasParts(axis, node)) return null;
  const text = coordinatesText(node.coordinates);
  const isSame = (other: AxisNode) =>
    other.parent === null && coordinatesText(other.coordinates) === text && hasParts(axis, other);
  return axis.find(isSame) ?? null;
}

function hasParts(axis: readonly AxisNode[], node: AxisNode): boolean {
  return axis.some((other) => other.parent === node);
}
