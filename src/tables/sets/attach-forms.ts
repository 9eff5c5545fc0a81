import { foldLabel } from '../../base/label-text';
import { isSameBody } from './body-names';
import type { TableGroup } from './group-tables';
import type { SheetTable } from '../recognise-sheet';
import { isForm } from '../forms/is-form';

export interface AttachedForms {
  readonly groups: readonly TableGroup[];
  /** Forms of which nobody can tell to which set they belong. */
  readonly left: readonly SheetTable[];
}

/**
 * Puts each form to the one set it can belong to: that of its year and body. A form decides
 * neither; without any set to belong to, the forms of a year are one of their own.
 */
export function attachForms(
  groups: readonly TableGroup[],
  forms: readonly SheetTable[],
): AttachedForms {
  if (forms.length === 0) return { groups, left: [] };
  const homes = new Map(forms.map((form) => [form, homeOf(groups, form)]));
  const attached = groups.map((group) => ({
    ...group,
    tables: [...group.tables, ...forms.filter((form) => homes.get(form) === group)],
  }));
  const left = forms.filter((form) => homes.get(form) === null);
  if (groups.length > 0) return { groups: attached, left };
  const years = [...new Set(left.flatMap(({ title }) => title.year ?? []))];
  const [year] = years;
  if (year === undefined || years.length > 1) return { groups, left };
  return { groups: [{ document: '预算', year, entity: '', tables: left }], left: [] };
}

function homeOf(groups: readonly TableGroup[], form: SheetTable): TableGroup | null {
  const { year } = form.title;
  const fitting = groups.filter(
    (group) =>
      group.document === form.binding.kind.document &&
      (year === null || group.year === 0 || group.year === year),
  );
  const [only, ...others] = fitting;
  if (only === undefined) return null;
  if (others.length === 0) return only;
  const own = fitting.filter((group) => group.tables.some((table) => namesBody(table, form)));
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Who names nobody is nobody's. */
function namesBody(table: SheetTable, form: SheetTable): boolean {
  if (isForm(table.binding) || table.entity === null || form.entity === null) return false;
  return isSameBody(foldLabel(table.entity), foldLabel(form.entity));
}
