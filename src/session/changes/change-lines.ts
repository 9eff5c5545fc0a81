import type { Area } from '../../base/address';
import { packCells } from '../../workbook/pack-areas';
import type { CellChange } from './list-changes';

/** What is told in one line of the list of changes. */
export type ChangeLine =
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

/** The changes in order, those that are made in one go for a whole sheet in one line in the place of the first. */
export function changeLines(changes: readonly CellChange[]): readonly ChangeLine[] {
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
