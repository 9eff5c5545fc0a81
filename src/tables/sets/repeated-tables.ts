import { foldLabel } from '../../base/label-text';
import { labelText } from '../../grid/cell-value';
import { cellAt } from '../../grid/grid';
import { isForm } from '../forms/is-form';
import { scopeOf } from './group-tables';
import { REASONS } from '../binding/reasons.zh-CN';
import type { SheetTable } from '../recognise-sheet';
import type { UnrecognisedArea } from '../table';

/**
 * The tables of a set of which there is one each. A table printed again with the
 * same figures is left out; of those that differ nobody knows which one counts.
 */
export function withoutRepeats(tables: readonly SheetTable[]): {
  readonly kept: readonly SheetTable[];
  readonly refused: readonly UnrecognisedArea[];
} {
  const byScope = new Map<string, SheetTable[]>();
  const kept = new Set<SheetTable>();
  for (const table of tables) {
    const { layout } = table.binding.kind;
    if (layout.shape === 'form' && layout.repeats) {
      kept.add(table);
      continue;
    }
    const scope = scopeOf(table);
    const alike = byScope.get(scope);
    if (alike) alike.push(table);
    else byScope.set(scope, [table]);
  }
  const left: UnrecognisedArea[] = [];
  for (const alike of byScope.values()) {
    const [first, second] = alike;
    if (first === undefined) continue;
    if (second === undefined) {
      kept.add(first);
    } else if (new Set(alike.map(contents)).size === 1) {
      kept.add(first);
      const again = alike.slice(1);
      left.push(...again.map((table) => refused(table, REASONS.repeated(first.grid.name))));
    } else {
      const other = (table: SheetTable) => (table === first ? second : first).grid.name;
      left.push(...alike.map((table) => refused(table, REASONS.differs(other(table)))));
    }
  }
  return { kept: tables.filter((table) => kept.has(table)), refused: left };
}

export function refused({ grid, binding, title }: SheetTable, reason: string): UnrecognisedArea {
  const kind = isForm(binding) ? 'form' : 'refused';
  return { kind, sheet: grid.name, range: binding.range, reason, title: title.cell };
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
