import type { TableGroup } from './group-tables';
import type { SheetTable } from '../recognise-sheet';

/** A set of which it is known who says its year. */
export interface DatedGroup extends TableGroup {
  /** No table says the year, only the name of the file. */
  readonly yearByFileName: boolean;
}

/**
 * The year of a set whose titles print none: the one that its forms and the names of its sheets say,
 * else that of the name of the file. Where those differ, only what one of them says too. No year
 * before one that a column or row prints.
 */
export function settleYear(group: TableGroup, ofFile: number | null): DatedGroup {
  if (group.year !== 0) return { ...group, yearByFileName: false };
  const said = new Set(group.tables.flatMap((table) => table.year ?? yearOfName(table) ?? []));
  const printed = Math.max(0, ...group.tables.flatMap(printedYears));
  const [only = 0] = said.size === 1 ? said : [];
  const named = ofFile !== null && (said.size === 0 || said.has(ofFile)) ? ofFile : 0;
  const year = only === 0 ? named : only;
  if (year < printed) return { ...group, yearByFileName: false };
  return { ...group, year, yearByFileName: only === 0 && named !== 0 };
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
