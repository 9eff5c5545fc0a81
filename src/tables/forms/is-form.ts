import type { RecognisedTable, TableSet } from '../table';
import type { TableKind } from '../catalogue/table-kind';

/** Forms for each project or for the whole department, which stand beside the disclosure tables. */
export function isForm({ kind }: { readonly kind: TableKind }): boolean {
  return kind.layout.shape === 'form';
}

/** The tables that are published for themselves: what coverage counts. */
export function disclosureTables({ tables }: TableSet): readonly RecognisedTable[] {
  return tables.filter((table) => !isForm(table));
}

export function formsOf({ tables }: TableSet): readonly RecognisedTable[] {
  return tables.filter(isForm);
}
