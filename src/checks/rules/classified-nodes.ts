import type { CellRef } from '../../base/address';
import type { AxisNode, RecognisedTable } from '../../tables/table';
import { cellOfRow } from '../../tables/table';

/** A row with a classification code, as the code rules look at it. */
export interface ClassifiedRow {
  readonly aspect: 'function' | 'economy';
  readonly code: string;
  /** The name printed beside it, without the code. */
  readonly name: string;
  readonly codeCell: CellRef;
  readonly nameCell: CellRef;
  readonly node: AxisNode;
}

const memo = new WeakMap<RecognisedTable, readonly ClassifiedRow[]>();

/** Rows of a table that print a code; lines of two-sided tables are bound by name and print none. */
export function classifiedRows(table: RecognisedTable): readonly ClassifiedRow[] {
  const known = memo.get(table);
  if (known !== undefined) return known;
  const rows = readRows(table);
  memo.set(table, rows);
  return rows;
}

function readRows(table: RecognisedTable): readonly ClassifiedRow[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((node) => {
      const aspect =
        node.coordinates.function !== undefined
          ? 'function'
          : node.coordinates.economy !== undefined
            ? 'economy'
            : null;
      if (aspect === null || node.code === undefined) return [];
      const cell = cellOfRow(table, node, 0);
      return [
        {
          aspect,
          code: node.code,
          name: node.label.slice(node.code.length).trim(),
          codeCell: node.codeCell ?? node.nameCell ?? cell,
          nameCell: node.nameCell ?? node.codeCell ?? cell,
          node,
        },
      ];
    }),
  );
}

export function hasClassifiedRows(table: RecognisedTable): boolean {
  return classifiedRows(table).length > 0;
}
