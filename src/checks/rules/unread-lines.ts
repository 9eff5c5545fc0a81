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
  return table.blocks.flatMap(({ rows, unknownRows, unknownColumns }) => [
    ...unknownRows.map((row) => {
      const cell = firstFilled(table, row, valueAt);
      const { index, label } = row;
      const content = labelText({ ...BLANK_CELL, value: valueAt(cell) });
      return unread(
        table,
        cellAddress(cell),
        index,
        label === '' ? { kind: 'unnamedRow', content } : { kind: 'unknownRows', labels: [label] },
      );
    }),
    ...unknownColumns.map(({ index, headingRow, label }) =>
      unread(table, cellAddress({ row: headingRow, column: index }), index, {
        kind: 'unreadColumn',
        label,
        figures: rows.filter((row) => valueAt(cellOfRow(table, row, index)).kind === 'number')
          .length,
      }),
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

type UnreadLine = Extract<
  OutcomeReason,
  { readonly kind: 'unknownRows' | 'unnamedRow' | 'unreadColumn' }
>;

const LINES: Readonly<Record<UnreadLine['kind'], 'unknownRows' | 'unknownColumns'>> = {
  unknownRows: 'unknownRows',
  unnamedRow: 'unknownRows',
  unreadColumn: 'unknownColumns',
};

function unread(
  { sheet, kind }: RecognisedTable,
  cell: string,
  index: number,
  reason: UnreadLine,
): Outcome {
  return {
    rule: 'E5',
    relation: `E5:${sheet}:${kind.id}:${LINES[reason.kind]}:${index}`,
    outcome: 'unreadable',
    sheet,
    cell,
    reason,
  };
}
