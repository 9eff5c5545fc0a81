import { isOfficeName } from '../sheet/frame-texts';
import { beginsWithTotal } from './outline';
import type { RowContext } from './row-reading';
import { roleText } from './row-reading';

/** Of a project in 项目库, or as long as one. */
export function isLongCode(code: string): boolean {
  return /^[0-9A-Za-z-]{10,}$/.test(code);
}

/** What 118 and 118001 look like. */
const UNIT_CODE = /^(\d{3})+$/;

/**
 * Which rows bear a short code of an office's own making for a project, XM01 or 118001-1. Where long codes
 * stand a short one is that of a unit or a group; so is one that longer ones begin with, and that
 * of an office.
 */
export function ownCodes(context: RowContext): (row: number) => boolean {
  const codeOf = (row: number) => roleText(context, 'projectCode', row);
  const coded = context.rows.filter((row) => codeOf(row) !== '' && !beginsWithTotal(context, row));
  if (coded.some((row) => isLongCode(codeOf(row)))) return () => false;
  const headings = new Set(
    coded.flatMap((row, position) => {
      const [code, below] = [codeOf(row), codeOf(coded[position + 1] ?? -1)];
      return below.length > code.length + 1 && below.startsWith(code) ? row : [];
    }),
  );
  const own = new Set(
    coded.filter((row) => {
      const name = roleText(context, 'projectName', row) || roleText(context, 'unitOrProject', row);
      const isUnit = UNIT_CODE.test(codeOf(row)) && isOfficeName(name);
      return name !== '' && !isUnit && !headings.has(row);
    }),
  );
  return (row) => own.has(row);
}
