import { foldLabel } from '../../base/label-text';
import type { AxisNode } from '../../tables/table';
import type { BookSource, SourceCell } from './figure';
import { sourceCell } from './find-figure';

/** The kinds of table that list the units of a department, the most telling first. */
const LISTING_KINDS = ['一般公共预算支出表（分单位）', '部门收入总表'];

const OWN_ROW = /(本级|机关|本部)$/;

/** How many units stand below the department, from the rows that list them. */
export interface SubUnitCount {
  readonly count: number;
  readonly sheet: string;
  readonly cells: readonly SourceCell[];
}

/** Rows of units without 本级; null where no table lists units or it is not clear which is 本级. */
export function countSubUnits(source: BookSource): SubUnitCount | null {
  for (const kind of LISTING_KINDS) {
    for (const table of source.book.tablesOf(kind)) {
      const rows = table.blocks.flatMap((block) => leafUnits(block.rows));
      if (rows.length === 0) continue;
      const own = rows.filter((row) => isOwnRow(row, source.book.set.entity));
      if (own.length !== 1) return null;
      const cells = rows.flatMap(({ nameCell }) =>
        nameCell === undefined ? [] : [sourceCell(source, nameCell)],
      );
      return { count: rows.length - 1, sheet: table.sheet, cells };
    }
  }
  return null;
}

function leafUnits(rows: readonly AxisNode[]): readonly AxisNode[] {
  const groups = new Set(
    rows.flatMap(({ parent }) => (parent?.coordinates.unit === undefined ? [] : [parent])),
  );
  return rows.filter((row) => row.coordinates.unit !== undefined && !groups.has(row));
}

function isOwnRow({ label, code }: AxisNode, entity: string): boolean {
  const name = foldLabel(code === undefined ? label : label.replace(`${code} `, ''));
  return OWN_ROW.test(name) || name === foldLabel(entity);
}
