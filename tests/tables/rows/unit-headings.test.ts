import { check } from '../../checks/checked-sheets';
import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const HEAD = `
2024年部门支出总表
单位：万元
科目编码 | 单位代码 | 单位名称（科目） | 合计 | 基本支出 | 项目支出`;

/** A department, its two units, and what belongs to neither. */
const grid = sheet(
  '支出',
  `${HEAD}
 | | 合计 | 9.00 | 6.00 | 3.00
 | | 示例区数据局部门 | 7.00 | 4.00 | 3.00
 | | 示例区数据局机关 | 3.00 | 2.00 | 1.00
201 | 118001 | 一般公共服务支出 | 3.00 | 2.00 | 1.00
 | | 示例区数据中心 | 4.00 | 2.00 | 2.00
201 | 118002 | 一般公共服务支出 | 4.00 | 2.00 | 2.00
 | | 示例区档案局部门 | 2.00 | 2.00 |
 | | 示例区档案馆 | 2.00 | 2.00 |
201 | 119001 | 一般公共服务支出 | 2.00 | 2.00 |`,
);

const NESTED = [
  '4 合计',
  '  5 示例区数据局部门',
  '    6 示例区数据局机关',
  '      7 201 一般公共服务支出',
  '    8 示例区数据中心',
  '      9 201 一般公共服务支出',
  '  10 示例区档案局部门',
  '    11 示例区档案馆',
  '      12 201 一般公共服务支出',
];

const errorsOf = (checked: typeof grid) =>
  check(checked).briefs.filter((brief) => brief.startsWith('error'));

describe('a department without a code above its units', () => {
  it('has them below it where they add up to it', () => {
    expect(rowOutline(tableOf(grid))).toEqual(NESTED);
    expect(errorsOf(grid)).toEqual([]);
  });

  it('has them below it where they are indented, whatever they add up to', () => {
    const indented = withCells(grid, {
      C6: '␣示例区数据局机关',
      C8: '␣示例区数据中心',
      C11: '␣示例区档案馆',
      D5: '7.50',
      E5: '4.50',
      F5: '3.50',
    });
    expect(rowOutline(tableOf(indented))).toEqual(NESTED);
    expect(errorsOf(indented).length).toBeGreaterThan(0);
  });

  it('stands beside them where all add up to 合计 together', () => {
    const beside = withCells(grid, { D4: '18.00', E4: '12.00', F4: '6.00' });
    expect(rowOutline(tableOf(beside))).toContain('  6 示例区数据局机关');
    expect(errorsOf(beside)).toEqual([]);
  });

  it('is in no sum where nothing tells what belongs to it', () => {
    const open = withCells(grid, { D5: '7.50', E5: '4.50', F5: '3.50' });
    expect(rowOutline(tableOf(open))).not.toContain('  5 示例区数据局部门');
    expect(keysOf(open)['D5']).toBeUndefined();
    expect(errorsOf(open)).toEqual([]);
  });
});

it('projects may bear the code of a unit whose own row bears none', () => {
  const projects = sheet(
    '项目',
    `
2024年一般公共预算项目支出预算表
单位：万元
科目编码 | 单位代码 | 单位名称（项目） | 金额
 | | 合计 | 7.00
 | | 示例区数据局部门 | 7.00
 | | 示例区数据局机关 | 3.00
2010301 | 118001 | 平台维护 | 3.00
 | | 示例区数据中心 | 4.00
2010302 | 118002 | 数据核查 | 1.00
2010302 | 118002 | 机房改造 | 3.00`,
  );
  const keys = keysOf(projects);
  expect(keys['D5']).toContain('unit=示例区数据局部门');
  expect(keys['D6']).toContain('unit=118001');
  expect(keys['D8']).toContain('unit=118002');
  expect(keys['D9']).toContain('project=数据核查');
  expect(rowOutline(tableOf(projects)).slice(1, 4)).toEqual([
    '  5 示例区数据局部门',
    '    6 118001 示例区数据局机关',
    '      7 平台维护',
  ]);
  expect(errorsOf(projects)).toEqual([]);
});
