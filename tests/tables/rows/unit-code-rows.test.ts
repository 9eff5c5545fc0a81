import { check } from '../../checks/checked-sheets';
import { keysOf, recognise, rowOutline, rowPlaces, tableOf } from '../../fixtures/read-tables';
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

  it('are found at a cell that holds something', () => {
    expect(rowPlaces(tableOf(grid)).slice(0, 3)).toEqual(['- C4', '- C5', 'A6 C6']);
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

describe('codes of units in the column of the codes of classification', () => {
  const lines = (bodies: readonly [string, string]) =>
    sheet(
      '支出',
      `
2024年部门支出总表
单位：万元
科目编码 | 单位（科目）名称 | 合计
 | 合计 | 7.00
205 | 示例区教育局 | 7.00
205001 | ${bodies[0]} | 3.00
205 | 教育支出 | 3.00
20501 | 教育管理事务 | 3.00
205002 | ${bodies[1]} | 4.00
205 | 教育支出 | 4.00
20502 | 普通教育 | 4.00`,
    );
  const grid = lines(['示例区教育局（本级）', '示例区实验小学']);

  it('say whose the rows below them are, though a 类 may have the same digits', () => {
    expect(keysOf(grid)).toEqual({
      C4: 'flow=expenditure',
      C5: 'flow=expenditure;unit=205',
      C6: 'flow=expenditure;unit=205001',
      C7: 'flow=expenditure;function=205;unit=205001',
      C8: 'flow=expenditure;function=20501;unit=205001',
      C9: 'flow=expenditure;unit=205002',
      C10: 'flow=expenditure;function=205;unit=205002',
      C11: 'flow=expenditure;function=20502;unit=205002',
    });
  });

  it('are found where they stand', () => {
    const [, , unit] = tableOf(grid).blocks[0]?.rows ?? [];
    expect(unit?.codeCell).toEqual({ sheet: '支出', row: 5, column: 0 });
    expect(check(grid).briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
  });

  it('leave open whose the rows are below a name that is of no office', () => {
    const other = keysOf(lines(['示例区教育局（本级）', '其他教育支出']));
    expect(Object.keys(other)).toEqual(['C4', 'C5', 'C6', 'C7', 'C8']);
    expect(other['C7']).toBe('flow=expenditure;function=205;unit=205001');
    expect(recognise(lines(['其他教育支出', '其他支出'])).sets).toEqual([]);
  });

  it('may be those of 财政局, and no 类 is listed twice for that', () => {
    const grid = sheet(
      '支出',
      `
2024年部门支出总表
单位：万元
科目编码 | 单位（科目）名称 | 合计
 | 合计 | 7.00
205 | 示例区财政局 | 7.00
205 | 教育支出 | 7.00`,
    );
    expect(keysOf(grid)).toMatchObject({
      C5: 'flow=expenditure;unit=205',
      C6: 'flow=expenditure;function=205',
    });
  });

  it('are taken for no 类 though the name is of no office: the code then repeats', () => {
    const grid = sheet(
      '支出',
      `
2024年部门支出总表
单位：万元
科目编码 | 单位（科目）名称 | 合计
 | 合计 | 7.00
205 | 示例区托育点 | 7.00
205 | 教育支出 | 7.00`,
    );
    expect(recognise(grid).sets).toEqual([]);
  });

  it('are none where units have a column of their own', () => {
    const grid = sheet(
      '支出',
      `${HEAD}
281 | 118001 | 示例支出 | 3.00
201 | 118001 | 一般公共服务支出 | 3.00`,
    );
    expect(keysOf(grid)).toEqual({ D5: 'flow=expenditure;function=201' });
  });
});
