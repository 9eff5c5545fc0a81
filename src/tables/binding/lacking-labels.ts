import type { RowAxis } from '../catalogue/table-kind';
import type { TableHeader } from '../columns/read-header';
import { SILENT_ROLES } from '../rows/row-axes';
import type { ColumnRole } from '../vocabulary/column-roles';
import { roleOfPath } from '../vocabulary/column-roles';
import type { BindingRefusal } from './binding';

/** The columns that name the rows of an axis. */
const ROLES_OF_AXIS: Readonly<Record<RowAxis, readonly ColumnRole[]>> = {
  function: ['code', 'name', 'functionText'],
  economy: ['code', 'name', 'economyText'],
  economyGov: ['governmentCode', 'governmentName'],
  unit: ['unitCode', 'unitName'],
  project: ['projectName', 'unitOrProject'],
  line: ['unitName', 'projectName', 'procurementItem', 'procurementCategory'],
  year: ['year'],
  stage: ['projectName'],
  list: ['projectName', 'procurementCategory'],
  single: [],
};

/** Why the rows are of none of the axes sought: their columns are lacking, or others beside them contradict. */
export function lackingLabels(
  { columns }: TableHeader,
  sought: readonly RowAxis[],
): Extract<BindingRefusal, { kind: 'noRowLabels' | 'otherRows' }> {
  const named = columns.flatMap(({ path, printed }) => {
    const role = roleOfPath('matrix', path);
    if (role === null || SILENT_ROLES.includes(role)) return [];
    return { role, heading: printed.split('›').at(-1) ?? '' };
  });
  const isSought = named.some(({ role }) =>
    sought.some((axis) => ROLES_OF_AXIS[axis].includes(role)),
  );
  const headings = [...new Set(named.map(({ heading }) => heading))];
  return { kind: isSought ? 'otherRows' : 'noRowLabels', sought, headings };
}
