import type { TableGroup } from './group-tables';
import type { SheetTable } from './recognise-sheet';

/**
 * The year of a set whose tables print none: that of its forms or of the names of its sheets, if all
 * of them say the same and no column or row is of a later year.
 */
export function settleYear(group: TableGroup): TableGroup {
  if (group.year !== 0) return group;
  const years = new Set(group.tables.flatMap((table) => table.year ?? yearOfName(table) ?? []));
  const [year, other] = years;
  if (year === undefined || other !== undefined) return group;
  const isLater = group.tables.some((table) => printedYears(table).some((own) => own > year));
  return isLater ? group : { ...group, year };
}

function yearOfName({ grid }: SheetTable): number | null {
  const found = /20\d{2}(?=年)/.exec(grid.name);
  return found === null ? null : Number(found[0]);
}

function printedYears({ binding }: SheetTable): readonly number[] {
  return binding.blocks.flatMap(({ rows, columns }) =>
    [...rows, ...columns].flatMap(({ year }) => (typeof year === 'number' ? year : [])),
  );
}
