import { BLANK_CELL } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import type { NodeDraft } from './build-tree';
import type { AxisNode, Block } from '../table';

/** The drafts of one axis; `parents[i]` is the position of draft i's parent, or -1. */
interface Axis {
  readonly drafts: readonly NodeDraft[];
  readonly parents: readonly number[];
}

/** Makes the nodes of rows and columns that cross each other. */
export function linkAxes(grid: Grid, rows: Axis, columns: Axis): Pick<Block, 'rows' | 'columns'> {
  const filled = filledLines(grid, rows.drafts, columns.drafts);
  return { rows: linkNodes(rows, filled.rows), columns: linkNodes(columns, filled.columns) };
}

/** By position 1 for each row and column with something in one of its cells. */
function filledLines(
  { rows: cells }: Grid,
  rows: readonly NodeDraft[],
  columns: readonly NodeDraft[],
): { readonly rows: Uint8Array; readonly columns: Uint8Array } {
  const filled = { rows: new Uint8Array(rows.length), columns: new Uint8Array(columns.length) };
  rows.forEach(({ index, amountColumn }, row) => {
    const own = cells[index] ?? [];
    columns.forEach((column, position) => {
      const { kind } = (own[amountColumn ?? column.index] ?? BLANK_CELL).value;
      if (kind === 'blank') return;
      filled.rows[row] = 1;
      filled.columns[position] = 1;
    });
  });
  return filled;
}

function linkNodes({ drafts, parents }: Axis, filled: Uint8Array): readonly AxisNode[] {
  const nodes = new Array<AxisNode | null>(drafts.length).fill(null);
  const link = (position: number): AxisNode | null => {
    const known = nodes[position] ?? null;
    const draft = drafts[position];
    if (known !== null || draft === undefined) return known;
    const node = nodeOf(draft, link(parents[position] ?? -1), filled[position] === 0);
    nodes[position] = node;
    return node;
  };
  for (let position = 0; position < drafts.length; position += 1) link(position);
  return nodes.filter((node) => node !== null);
}

/** All keys in one order, whatever the draft says: nodes are read more often than anything else. */
function nodeOf(draft: NodeDraft, parent: AxisNode | null, empty: boolean): AxisNode {
  return {
    index: draft.index,
    label: draft.label,
    coordinates: draft.coordinates,
    parent,
    ofWhich: draft.ofWhich ?? false,
    empty,
    code: draft.code,
    codeCell: draft.codeCell,
    nameCell: draft.nameCell,
    year: draft.year,
    stage: draft.stage,
    amountColumn: draft.amountColumn,
    attributes: draft.attributes,
  };
}
