import { foldLabel } from '../base/label-text';
import { labelText } from '../grid/cell-value';
import { cellAt } from '../grid/grid';
import { scopeOf } from './group-tables';
import { REASONS } from './reasons.zh-CN';
import type { SheetTable } from './recognise-sheet';
import type { UnrecognisedArea } from './table';

/**
 * The tables of a set of which there is one each. A table printed again with the
 * same figures is left out; of those that differ nobody knows which one counts.
 */
export function withoutRepeats(tables: readonly SheetTable[]): {
  readonly kept: readonly SheetTable[];
  readonly refused: readonly UnrecognisedArea[];
} {
  const kept: SheetTable[] = [];
  const left: UnrecognisedArea[] = [];
  for (const table of tables) {
    const alike = tables.filter((other) => scopeOf(other) === scopeOf(table));
    const [first, second] = alike;
    if (first === undefined || second === undefined) {
      kept.push(table);
    } else if (alike.every((other) => contents(other) === contents(first))) {
      if (table === first) kept.push(table);
      else left.push(refused(table, REASONS.repeated(first.grid.name)));
    } else {
      const other = table === first ? second : first;
      left.push(refused(table, REASONS.differs(other.grid.name)));
    }
  }
  return { kept, refused: left };
}

export function refused({ grid, binding }: SheetTable, reason: string): UnrecognisedArea {
  return { kind: 'refused', sheet: grid.name, range: binding.range, reason };
}

/** Labels and figures of a table, wherever it stands. */
function contents({ binding }: SheetTable): string {
  return binding.blocks
    .flatMap((block) =>
      block.rows.flatMap((row) => [
        foldLabel(row.label),
        ...block.columns.map((column) =>
          labelText(cellAt(binding.grid, row.index, row.amountColumn ?? column.index)),
        ),
      ]),
    )
    .join('|');
}
