import { cellAt } from '../../grid/grid';
import type { NodeDraft } from '../axes/build-tree';
import type { RowContext } from './row-reading';

/** How far the name of a row is indented, by blanks before it or by its format. */
export function depthOf({ sheet }: RowContext, draft: NodeDraft | undefined): number {
  if (draft?.nameCell === undefined) return 0;
  const { value, indent } = cellAt(sheet.grid, draft.nameCell.row, draft.nameCell.column);
  const blanks = value.kind === 'text' ? value.text.search(/\S|$/) : 0;
  return indent + blanks;
}
