import type { TableKind } from '../table-kind';

/** Forms for each project or for the whole department, which stand beside the disclosure tables. */
export function isForm({ kind }: { readonly kind: TableKind }): boolean {
  return kind.layout.shape === 'form';
}
