import { coordinatesText } from '../../tables/coordinates/coordinates';
import type { AxisNode } from '../../tables/table';

/** The total row, or column, that this one prints again elsewhere on its axis, or null. */
export function totalRepeatedBy(axis: readonly AxisNode[], node: AxisNode): AxisNode | null {
  if (node.parent !== null || hasParts(axis, node)) return null;
  const text = meaningOf(node);
  const isSame = (other: AxisNode) =>
    other.parent === null && meaningOf(other) === text && hasParts(axis, other);
  return axis.find(isSame) ?? null;
}

/** 合计 of another year or stage is another figure. */
function meaningOf({ coordinates, year, stage }: AxisNode): string {
  return `${year ?? ''}/${stage ?? ''} ${coordinatesText(coordinates)}`;
}

function hasParts(axis: readonly AxisNode[], node: AxisNode): boolean {
  return axis.some((other) => other.parent === node);
}
