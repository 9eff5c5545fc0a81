import { coordinatesText } from '../../tables/coordinates';
import type { AxisNode, Block } from '../../tables/table';

/** The total row that this one prints again at the other end of the table, or null. */
export function totalRepeatedBy(block: Block, row: AxisNode): AxisNode | null {
  if (row.parent !== null || hasParts(block, row)) return null;
  const text = coordinatesText(row.coordinates);
  const isSame = (other: AxisNode) =>
    other.parent === null && coordinatesText(other.coordinates) === text && hasParts(block, other);
  return block.rows.find(isSame) ?? null;
}

function hasParts(block: Block, row: AxisNode): boolean {
  return block.rows.some((other) => other.parent === row);
}
