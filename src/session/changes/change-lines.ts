import type { Area } from '../../base/address';
import { packCells } from '../../workbook/pack-areas';
import type { HiddenChange } from './hidden-changes';
import type { CellChange, WorkbookChanges } from './list-changes';
import type { RowChange } from './row-changes';
import type { SheetChange } from './sheet-changes';

/** What is told in one line of the list of changes. */
export type ChangeLine =
  | { readonly kind: 'sheet'; readonly change: SheetChange }
  | { readonly kind: 'rows'; readonly change: RowChange }
  | { readonly kind: 'hidden'; readonly change: HiddenChange }
  | { readonly kind: 'cell'; readonly change: CellChange }
  | {
      /** Texts of one sheet that became the numbers that they read like. */
      readonly kind: 'converted';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly count: number;
      /** One of them, as it was and as it is. */
      readonly example: CellChange;
    };

/** How many changes the list has, those of one line counted one by one. */
export function changeCount({ sheets, rows, hidden, cells }: WorkbookChanges): number {
  return sheets.length + rows.length + hidden.length + cells.length;
}

/**
 * The changes in the order in which they are done: first the sheets and the rows, after which every cell
 * has the address that it is listed by.
 */
export function changeLines({
  sheets,
  rows,
  hidden,
  cells,
}: WorkbookChanges): readonly ChangeLine[] {
  return [
    ...sheets.map((change) => ({ kind: 'sheet', change }) as const),
    ...rows.map((change) => ({ kind: 'rows', change }) as const),
    ...hidden.map((change) => ({ kind: 'hidden', change }) as const),
    ...cellLines(cells),
  ];
}

/** Those that are made in one go for a whole sheet in one line in the place of the first. */
function cellLines(changes: readonly CellChange[]): readonly ChangeLine[] {
  const converted = new Map<string, CellChange[]>();
  for (const change of changes.filter(({ isConverted }) => isConverted)) {
    const known = converted.get(change.cell.sheet);
    if (known === undefined) converted.set(change.cell.sheet, [change]);
    else known.push(change);
  }
  return changes.flatMap((change): readonly ChangeLine[] => {
    const alike = change.isConverted ? (converted.get(change.cell.sheet) ?? []) : [];
    if (alike.length < 2) return [{ kind: 'cell', change }];
    const [example] = alike;
    if (example !== change) return [];
    const cells = alike.map(({ cell }) => cell);
    const { sheet } = change.cell;
    return [{ kind: 'converted', sheet, areas: packCells(cells), count: alike.length, example }];
  });
}
