import { finish } from '../../../src/base/steps';
import { RegionCells } from '../../../src/tables/binding/region-cells';
import { PUBLIC_TABLES } from '../../../src/tables/catalogue/public-tables';
import { continueRegions } from '../../../src/tables/regions/continued-regions';
import { outlineSheet } from '../../../src/tables/regions/outline-sheet';
import { byFunction } from '../../checks/small-tables';

const GRID = byFunction('支出', '部门支出总表', '| 合计 | 5.00 | 5.00 | |');

describe('the cells of a region', () => {
  const [region] = continueRegions(finish(outlineSheet(GRID, PUBLIC_TABLES, [])).regions);
  if (region === undefined) throw new Error('no region');

  it('are read once for all kinds that see the same header', () => {
    const cells = new RegionCells(region);
    const header = cells.headerIn({ top: 2, bottom: 2 });
    expect(cells.headerIn({ top: 2, bottom: 2 })).toBe(header);
    expect(finish(cells.below(header))).toBe(finish(cells.below(header)));
  });

  it('are read apart where a header ends elsewhere', () => {
    const cells = new RegionCells(region);
    const [short, long] = [2, 3].map((bottom) => cells.headerIn({ top: 2, bottom }));
    expect([short?.bottom, long?.bottom]).toEqual([2, 3]);
  });
});
