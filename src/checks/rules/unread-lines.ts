import { cellAddress } from '../../base/address';
import { isForm } from '../../tables/forms/is-form';
import type { RecognisedTable, TableSet, UnknownNode } from '../../tables/table';
import { cellOfRow } from '../../tables/table';
import type { Outcome, OutcomeReason } from '../outcome';

/**
 * Figures in a row or under a heading that was not understood are in no sum. No line is wrong for
 * that, but nobody may take it for checked. What a form holds besides its amounts is no such line.
 */
export function unreadLines({ tables }: TableSet): readonly Outcome[] {
  return tables.filter((table) => !isForm(table)).flatMap(linesOf);
}

function linesOf(table: RecognisedTable): readonly Outcome[] {
  return table.blocks.flatMap(({ unknownRows, unknownColumns }) => [
    ...unknownRows.map((row) =>
      unread(table, cellAddress(cellOfRow(table, row, table.range.left)), row, 'unknownRows'),
    ),
    ...unknownColumns.map((column) =>
      unread(
        table,
        cellAddress({ row: table.titleCell.row, column: column.index }),
        column,
        'unknownColumns',
      ),
    ),
  ]);
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
