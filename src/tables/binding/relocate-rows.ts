import type { CellRef } from '../../base/address';
import type { AxisNode, Block, RowPlace } from '../table';

type FindPlace = (row: number) => RowPlace | undefined;

/** Rows of a continued table with the places where they really stand. */
export function relocateRows(blocks: readonly Block[], placeOf: FindPlace): readonly Block[] {
  return blocks.map((block) => {
    const moved = new Map<AxisNode, AxisNode>();
    const move = (node: AxisNode): AxisNode => {
      const known = moved.get(node);
      if (known !== undefined) return known;
      const parent = node.parent === null ? null : move(node.parent);
      const own = {
        ...node,
        parent,
        ...placeFor(node.index, placeOf),
        ...movedCells(node, placeOf),
      };
      moved.set(node, own);
      return own;
    };
    return {
      ...block,
      rows: block.rows.map(move),
      unknownRows: block.unknownRows.map((row) => ({ ...row, ...placeFor(row.index, placeOf) })),
    };
  });
}

/** The cell of a joined sheet on the sheet where it stands. */
export function relocateCell(cell: CellRef, placeOf: FindPlace): CellRef {
  const place = placeOf(cell.row);
  if (place === undefined) return cell;
  return { sheet: place.sheet, row: place.row, column: cell.column + place.shift };
}

function placeFor(row: number, placeOf: FindPlace): Pick<AxisNode, 'place'> {
  const place = placeOf(row);
  return place === undefined ? {} : { place };
}

function movedCells(
  { codeCell, nameCell, attributes }: AxisNode,
  placeOf: FindPlace,
): Pick<AxisNode, 'codeCell' | 'nameCell' | 'attributes'> {
  return {
    ...(codeCell === undefined ? {} : { codeCell: relocateCell(codeCell, placeOf) }),
    ...(nameCell === undefined ? {} : { nameCell: relocateCell(nameCell, placeOf) }),
    ...(attributes === undefined
      ? {}
      : {
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([name, cell]) => [name, relocateCell(cell, placeOf)]),
          ),
        }),
  };
}
