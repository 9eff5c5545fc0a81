import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

function listOf(rows: string) {
  return sheet(
    'Sheet1',
    `
2024年部门综合预算专项业务经费支出表
单位（项目）编码 | 单位（项目）名称 | 项目金额 | 项目简介
 | 合计 | 10.00 |
118 | 示例区应急管理局 | 10.00 |
118001 | 示例区应急管理局 | 10.00 |
${rows}
`,
  );
}

describe('projects with codes of an office’s own making', () => {
  it.each([
    ['XM01', 'XM02'],
    ['01', '02'],
    ['1', '2'],
    ['001', '002'],
    ['118001-1', '118001-2'],
    ['118001001', '118001002'],
    ['T0001', 'T0002'],
    ['1', '10'],
  ])('%s, %s stand below their unit and are 项目支出', (one, two) => {
    const grid = listOf(`${one} | 平台维护 | 6.00 |\n${two} | 数据核查 | 4.00 |`);
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 118 示例区应急管理局',
      '    5 118001 示例区应急管理局',
      `      6 ${one} 平台维护`,
      `      7 ${two} 数据核查`,
    ]);
    const keys = keysOf(grid);
    expect([keys['C3'], keys['C5'], keys['C6']]).toEqual([
      'flow=expenditure;nature=project',
      'flow=expenditure;nature=project;unit=118001',
      `flow=expenditure;nature=project;project=${one}`,
    ]);
  });

  it('may stand below a group that their codes begin with', () => {
    const grid = listOf('1 | 本级项目 | 10.00 |\n1-1 | 平台维护 | 6.00 |\n1-2 | 数据核查 | 4.00 |');
    expect(rowOutline(tableOf(grid)).slice(3)).toEqual([
      '      6 1 本级项目',
      '        7 1-1 平台维护',
      '        8 1-2 数据核查',
    ]);
  });

  it('may stand below a group that is told by its sum alone', () => {
    const grid = listOf(
      '31 | 本级项目 | 10.00 |\n001 | 平台维护 | 6.00 |\n002 | 数据核查 | 4.00 |',
    );
    expect(rowOutline(tableOf(grid)).slice(3)).toEqual([
      '      6 31 本级项目',
      '        7 001 平台维护',
      '        8 002 数据核查',
    ]);
  });

  it('leave the total equal to nothing else where R or Y may be the letter of 人员 or 公用', () => {
    const grid = listOf('R01 | 补助 | 6.00 |\nT01 | 数据核查 | 4.00 |');
    expect(keysOf(grid)['C3']).toBe('flow=expenditure;nature=asListed');
  });

  it('are not told by a list of units alone, whose total then equals nothing else', () => {
    const grid = listOf('118002 | 示例区应急中心 | 0.00 |');
    expect(keysOf(grid)['C3']).toBe('flow=expenditure;nature=asListed');
    expect(keysOf(grid)['C6']).toBe('flow=expenditure;nature=asListed;unit=118002');
  });
});
