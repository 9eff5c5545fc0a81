import { cellAddress } from '../../../src/base/address';
import type { Finding } from '../../../src/checks/finding';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { extractFacts } from '../../../src/facts/extract-facts';
import type { Grid } from '../../../src/grid/grid';
import type { RecognisedTable } from '../../../src/tables/table';
import { recognise } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';
import type { PrintedTable, Region } from './layout';
import { expectedKeys } from './layout';

/** What became of one table of a region. */
export interface Comparison {
  readonly table: PrintedTable;
  readonly recognised: RecognisedTable | null;
  /** Why the sheet, or nothing of it, was taken. */
  readonly reasons: readonly string[];
  /** Numbers in the sheet; those with the right key, without any, and with another one. */
  readonly figures: number;
  readonly right: number;
  readonly unbound: readonly string[];
  readonly wrong: readonly string[];
}

function sheetsOf(region: Region): readonly Grid[] {
  return region.tables.map((table, position) => sheet(String(position + 1), table.text));
}

/** Reads all tables of a region as one workbook and holds every figure against its expected key. */
export function compareRegion(region: Region): readonly Comparison[] {
  const grids = sheetsOf(region);
  const { sets, unrecognised } = recognise(...grids);
  const byName = new Map(grids.map((grid) => [grid.name, grid]));
  const facts = sets.flatMap((set) => extractFacts(set, (name) => byName.get(name)).amounts);
  const recognised = sets.flatMap((set) => set.tables);
  return grids.map((grid, position): Comparison => {
    const table = region.tables[position];
    if (table === undefined) throw new Error('more sheets than tables');
    const expected = expectedKeys(table.keys);
    const own = new Map(
      facts
        .filter(({ cell }) => cell.sheet === grid.name)
        .map(({ cell, key }) => [cellAddress(cell), key]),
    );
    const unbound: string[] = [];
    const wrong: string[] = [];
    let right = 0;
    for (const address of numberCells(grid)) {
      const key = expected.get(address);
      if (key === undefined) throw new Error(`nothing is said about ${table.kind} ${address}`);
      if (own.get(address) === (key ?? undefined)) right += 1;
      else if (!own.has(address)) unbound.push(address);
    }
    for (const [address, key] of own) {
      const meant = expected.get(address) ?? null;
      if (meant !== key) wrong.push(`${address}: ${key} instead of ${meant ?? 'nothing'}`);
    }
    return {
      table,
      recognised: recognised.find((one) => one.sheet === grid.name) ?? null,
      reasons: unrecognised.flatMap((area) =>
        area.sheet === grid.name ? ('reason' in area ? area.reason : area.kind) : [],
      ),
      figures: numberCells(grid).length,
      right,
      unbound,
      wrong,
    };
  });
}

function numberCells(grid: Grid): readonly string[] {
  return grid.rows.flatMap((cells, row) =>
    cells.flatMap(({ value }, column) =>
      value.kind === 'number' ? cellAddress({ row, column }) : [],
    ),
  );
}

/** What is wrong with the figures of a region, which all add up. */
export function errorsOf(region: Region): readonly Finding[] {
  return inspectWorkbook(sheetsOf(region))
    .sets.flatMap(({ checks }) => checks.findings)
    .filter(({ severity }) => severity === 'error');
}
