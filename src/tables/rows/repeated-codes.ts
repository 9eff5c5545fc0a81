import type { NodeDraft } from '../axes/build-tree';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { amountAt, roleText } from './row-reading';

const UNIT_ROLES: readonly ColumnRole[] = ['unitCode', 'unitName', 'unitOrName'];

/**
 * Whether codes stand once for each of several units that are told by nothing that was understood.
 * A single row that is typed twice, with the same name, unit and figures, is no such list.
 */
export function listsCodesByUnits(context: RowContext, { drafts, unknown }: RowReading): boolean {
  const hasUnits = UNIT_ROLES.some((role) => context.roles.has(role));
  if (!hasUnits && unknown.length === 0) return false;
  const first = new Map<string, NodeDraft>();
  const repeated: { readonly one: NodeDraft; readonly again: NodeDraft }[] = [];
  for (const again of drafts) {
    const code = codeOf(again);
    const one = code === null ? undefined : first.get(code);
    if (code !== null && one === undefined) first.set(code, again);
    if (one !== undefined) repeated.push({ one, again });
  }
  const [only, ...others] = repeated;
  if (only === undefined) return false;
  const { one, again } = only;
  const isBetween = unknown.some(({ index }) => index > one.index && index < again.index);
  return others.length > 0 || isBetween || !isTypedTwice(context, one, again);
}

function codeOf({ coordinates, year, stage }: NodeDraft): string | null {
  const code = coordinates.function ?? coordinates.economy;
  if (code === undefined) return null;
  return `${coordinates.unit ?? ''} ${code} ${year ?? ''} ${stage ?? ''}`;
}

function isTypedTwice(context: RowContext, one: NodeDraft, again: NodeDraft): boolean {
  const roles: readonly ColumnRole[] = ['unitCode', 'unitName'];
  return (
    one.label === again.label &&
    roles.every(
      (role) => roleText(context, role, one.index) === roleText(context, role, again.index),
    ) &&
    context.amountColumns.every(
      (column) => amountAt(context, one.index, column) === amountAt(context, again.index, column),
    )
  );
}
