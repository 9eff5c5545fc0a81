import { NOTHING_SAID_OF_TABLE } from '../../tables/assumptions';
import { isForm } from '../../tables/forms/is-form';
import type { RecognisedTable } from '../../tables/table';
import { TABLE_NOTES } from './check-words.zh-CN';

/** What to know about a table beside its kind and unit; empty for most. */
export function tableNote(table: RecognisedTable): string {
  const { columns } = table.assumed ?? NOTHING_SAID_OF_TABLE;
  const strange = table.blocks.reduce(
    (sum, block) => sum + block.unknownColumns.length + block.unknownRows.length,
    0,
  );
  return [
    ...(table.empty
      ? [isForm(table) ? TABLE_NOTES.formWithoutAmounts : TABLE_NOTES.emptyTable]
      : []),
    ...(columns.length === 0 ? [] : [TABLE_NOTES.saidColumns(columns.length)]),
    ...(strange === 0 ? [] : [TABLE_NOTES.strangeNodes(strange)]),
    ...(table.unitStated ? [] : [TABLE_NOTES.unitAssumed]),
  ].join('，');
}
