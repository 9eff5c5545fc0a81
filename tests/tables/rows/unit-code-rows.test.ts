import { check } from '../../checks/checked-sheets';
import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

const HEAD = `
2024年部门支出总表
单位：万元
科目编码 | 单位代码 | 单位名称（科目） | 合计`;

describe('codes listed for one unit after the other', () => {
  const grid = sheet(
    '支出',
    `${HEAD}
 | | 合计 | 7.00
 | | 示例区数据局机关 | 3.00
201 | 118001 | 一般公共服务支出 | 3.00
20103 | 118001 | 政府办公厅（室）及相关机构事务 | 3.00
 | | 示例区数据中心 | 4.00
201 | 118002 | 一般公共服务支出 | 4.00
20103 | 118002 | 政府办公厅（室）及相关机构事务 | 4.00`,
  );

  it('bear the unit, also its own row that prints no code', () => {
    expect(keysOf(grid)).toMatchObject({
      D4: 'flow=expenditure',
      D5: 'flow=expenditure;unit=118001',
      D6: 'flow=expenditure;function=201;unit=118001',
      D8: 'flow=expenditure;unit=118002',
      D10: 'flow=expenditure;function=20103;unit=118002',
    });
  });

  it('nest below their unit', () => {
    expect(rowOutline(tableOf(grid))[3]).toBe('      7 20103 政府办公厅(室)及相关机构事务');
    expect(rowOutline(tableOf(grid))[4]).toBe('  8 示例区数据中心');
  });

  it('are added up for each unit, and no code counts as listed twice', () => {
    expect(check(grid).briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
  });
});

it('of a single unit are the figures of the whole', () => {
  const grid = sheet(
    '支出',
    `${HEAD}
 | | 合计 | 3.00
 | 118001 | 示例区数据中心 | 3.00
201 | 118001 | 一般公共服务支出 | 3.00`,
  );
  expect(keysOf(grid)).toEqual({
    D4: 'flow=expenditure',
    D5: 'flow=expenditure;unit=118001',
    D6: 'flow=expenditure;function=201',
  });
});

it('a code without its unit beside two units stays what the rows above say', () => {
  const grid = sheet(
    '支出',
    `${HEAD}
 | 118001 | 示例区数据局机关 | 3.00
201 | | 一般公共服务支出 | 3.00
 | 118002 | 示例区数据中心 | 4.00
201 | | 一般公共服务支出 | 4.00`,
  );
  expect(keysOf(grid)).toMatchObject({
    D5: 'flow=expenditure;function=201;unit=118001',
    D7: 'flow=expenditure;function=201;unit=118002',
  });
});
