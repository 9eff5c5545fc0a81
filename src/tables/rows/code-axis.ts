import type { Steps } from '../../base/steps';
import type { Classification } from '../../codes/code-entry';
import type { ColumnRole } from '../vocabulary/column-roles';
import { readClassifiedRows, startsWithCode } from './classified-rows';
import type { Label } from '../sheet/label';
import { areNames } from './named-codes';
import type { RowContext, RowReading } from './row-reading';
import { isTotalLabel } from '../sheet/total-words';
import { readUnitCodeRows } from './unit-code-rows';

const NAME_ROLES: readonly ColumnRole[] = ['functionText', 'economyText', 'projectName'];

/** Whether the rows of the table are codes of the classification, or names of them. */
export function hasCodeAxis(context: RowContext, aspect: Classification): boolean {
  const own = withAxisColumns(context, aspect);
  return own !== null && (own.roles.has('code') || own.roles.has('name'));
}

/** Rows of codes, for one unit after the other where units stand beside or between them. */
export function* readCodeRows(context: RowContext, aspect: Classification): Steps<RowReading> {
  const own = withAxisColumns(context, aspect) ?? context;
  return own.roles.has('unitCode') || own.roles.has('unitOrName')
    ? yield* readUnitCodeRows(own, aspect)
    : yield* readClassifiedRows(own, aspect);
}

/** The columns under the roles of code and name; null where those are of another classification. */
function withAxisColumns(context: RowContext, aspect: Classification): RowContext | null {
  if (aspect !== 'economyGov') return withNameColumn(context, aspect);
  const { roles } = context;
  if (roles.has('code') || roles.has('name')) return isOfGovernment(context) ? context : null;
  const code = roles.get('governmentCode');
  const name = roles.get('governmentName');
  if (code === undefined && name === undefined) return null;
  return {
    ...context,
    roles: new Map([
      ...roles,
      ...(code === undefined ? [] : ([['code', code]] as const)),
      ...(name === undefined ? [] : ([['name', name]] as const)),
    ]),
  };
}

/** 501 below 科目编码: the codes say of which economic classification they are. */
function isOfGovernment({ roles, rows, sheet, books }: RowContext): boolean {
  const columns = [...(roles.get('code') ?? []), ...(roles.get('name') ?? [])];
  const codes = rows.flatMap((row) =>
    columns.flatMap((column) => /^\[?(\d{3})/.exec(sheet.labelAt(row, column).folded)?.[1] ?? []),
  );
  return codes.length > 0 && codes.every((code) => books.economyGov.find(code) !== null);
}

/** 项目 or 功能分类科目 heads the names where codes stand beside them, in them, or none at all. */
function withNameColumn(context: RowContext, aspect: Classification): RowContext {
  const { roles, rows, sheet, books } = context;
  if (roles.has('name')) return context;
  const role = NAME_ROLES.find((one) => roles.has(one));
  const columns = role === undefined ? undefined : roles.get(role);
  if (columns === undefined) return context;
  const labels = rows.flatMap((row) => columns.map((column) => sheet.labelAt(row, column)));
  const items = labels.filter((label) => !isTotalOrBlank(label));
  const coded = items.length === 0 || items.some(startsWithCode);
  if (!coded && !roles.has('code') && !areNames(books[aspect], items)) return context;
  return { ...context, roles: new Map([...roles, ['name', columns]]) };
}

function isTotalOrBlank({ printed, folded }: Label): boolean {
  return printed === '' || isTotalLabel(folded);
}
