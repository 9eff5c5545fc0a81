import type { CellRef } from '../../base/address';
import { cellAddress } from '../../base/address';
import { BLANK_CELL, labelText } from '../../grid/cell-value';
import { isForm } from '../../tables/forms/is-form';
import type { RecognisedTable, UnknownNode } from '../../tables/table';
import { cellOfRow } from '../../tables/table';
import type { CheckContext } from '../check-context';
import type { Outcome, OutcomeReason } from '../outcome';

/**
 * Figures in a row or under a heading that was not understood are in no sum. No line is wrong for
 * that, but nobody may take it for checked. What a form holds besides its amounts is no such line.
 */
export function unreadLines({ book, valueAt }: CheckContext): readonly Outcome[] {
  return book.set.tables
    .filter((table) => !isForm(table))
    .flatMap((table) => linesOf(table, valueAt));
}

function linesOf(table: RecognisedTable, valueAt: CheckContext['valueAt']): readonly Outcome[] {
  return table.blocks.flatMap(({ unknownRows, unknownColumns }) => [
    ...unknownRows.map((row) => {
      const cell = firstFilled(table, row, valueAt);
      const line = unread(table, cellAddress(cell), row, 'unknownRows');
      if (row.label !== '') return line;
      const content = labelText({ ...BLANK_CELL, value: valueAt(cell) });
      return { ...line, reason: { kind: 'unnamedRow', content } as const };
    }),
    ...unknownColumns.map((column) =>
      unread(
        table,
        cellAddress({ row: column.headingRow, column: column.index }),
        column,
        'unknownColumns',
      ),
    ),
  ]);
}

/** Where the row begins to say something. */
function firstFilled(
  table: RecognisedTable,
  row: UnknownNode,
  valueAt: CheckContext['valueAt'],
): CellRef {
  const { left, right } = table.range;
  for (let column = left; column <= right; column += 1) {
    const cell = cellOfRow(table, row, column);
    if (valueAt(cell).kind !== 'blank') return cell;
  }
  return cellOfRow(table, row, left);
}

function unread(
  { sheet, kind }: RecognisedTable,
  cell: string,
  { index, label }: UnknownNode,
  reason: Extract<OutcomeReason['kind'], 'unknownRows' | 'unknownColumns'>,
): Outcome {
  return {
    rule: 'E5',
    relation: `E5:${sheet}:${kind.id}:${reason}:${index}`,
    outcome: 'unreadable',
    sheet,
    cell,
    reason: { kind: reason, labels: [label] },
  };
}
