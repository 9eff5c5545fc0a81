import type { Grid } from '../../../src/grid/grid';
import { keysOf, recognise, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

function unknownRows(grid: Grid): readonly string[] {
  return tableOf(grid).blocks.flatMap((block) => block.unknownRows.map(({ label }) => label));
}

describe('rows that fill only what those below leave blank', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年政府采购预算表
采购大类 | 项目名称 | 采购品目 | 采购金额
合计 | | | 17.00
货物 | | | 12.00
 | 公用 | 复印纸 | 2.00
 | 公用 | 打印机 | 10.00
服务 | 平台 | 维护 | 5.00
`,
  );

  it('head them', () => {
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 货物',
      '    5 复印纸',
      '    6 打印机',
      '  7 服务',
    ]);
  });

  it('head nothing where a word of their own stands among those below', () => {
    expect(rowOutline(tableOf(withCells(grid, { C4: '各种' })))).toEqual([
      '3 合计',
      '  4 货物',
      '  5 复印纸',
      '  6 打印机',
      '  7 服务',
    ]);
  });

  it('head nothing beyond a row that stands beside them', () => {
    const further = withCells(grid, { B8: '公用', C8: '茶叶', D8: '1.00', D3: '18.00' });
    expect(rowOutline(tableOf(further)).at(-1)).toBe('  8 茶叶');
  });
});

describe('projects under kinds and units without codes', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出表
单位名称 | 类型 | 项目名称 | 合计
合计 | | | 30.00
示例区数据中心 | | | 20.00
 | 特定目标类 | | 20.00
 | | 平台维护 | 20.00
示例区信息站 | | | 10.00
 | 特定目标类 | 信息采集 | 10.00
`,
  );

  it('belong to the nearest row that heads them', () => {
    expect(rowOutline(tableOf(grid))).toEqual([
      '3 合计',
      '  4 示例区数据中心',
      '    5 特定目标类',
      '      6 平台维护',
      '  7 示例区信息站',
      '    8 信息采集',
    ]);
    expect(keysOf(grid)['D4']).toBe('flow=expenditure;nature=project;unit=示例区数据中心');
  });

  it('leave a row without a project alone where its unit stands behind the projects', () => {
    const behind = sheet(
      'Sheet1',
      `
2024年项目支出表
项目名称 | 单位名称 | 合计
平台维护 | | 20.00
 | 示例区数据中心 | 20.00
数据核查 | 示例区数据中心 | 10.00
合计 | | 30.00
`,
    );
    expect(keysOf(behind)['C4']).toBeUndefined();
    expect(tableOf(behind).blocks[0]?.unknownRows.map(({ index }) => index)).toEqual([3]);
  });
});

describe('小计 below the projects of a unit', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出表
单位名称 | 项目名称 | 合计
示例区数据中心 | 平台维护 | 20.00
示例区数据中心 | 数据核查 | 5.00
 | 小计 | 25.00
示例区信息站 | 信息采集 | 10.00
 | 小计 | 10.00
合计 | | 35.00
`,
  );

  it('is the figure of that unit', () => {
    expect(keysOf(grid)['C5']).toBe('flow=expenditure;nature=project;unit=示例区数据中心');
    expect(rowOutline(tableOf(grid))).toEqual([
      '    3 平台维护',
      '    4 数据核查',
      '  5 小计',
      '    6 信息采集',
      '  7 小计',
      '8 合计',
    ]);
  });

  it('is no figure where the rows above it are those of two units, or of none', () => {
    expect(keysOf(withCells(grid, { A4: '示例区信息站' }))['C5']).toBeUndefined();
    expect(keysOf(withCells(grid, { A3: '', A4: '' }))['C5']).toBeUndefined();
    expect(unknownRows(withCells(grid, { A4: '' }))).toEqual(['小计']);
  });
});

describe('names of units and projects in one column', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出表
单位代码 | 单位（项目）名称 | 合计
 | 合计 | 30.00
129001 | 示例区数据中心 | 30.00
129001 | 平台维护 | 10.00
129001 | 数据核查 | 20.00
`,
  );

  it('are told apart by the name of a body where all bear its code', () => {
    expect(keysOf(grid)['C4']).toBe('flow=expenditure;nature=project;unit=129001');
    expect(keysOf(grid)['C5']).toBe('flow=expenditure;nature=project;project=平台维护');
  });

  it('are all projects where the first is no body', () => {
    const projects = withCells(grid, { B4: '信息采集', C4: '5.00', C3: '35.00' });
    expect(keysOf(projects)['C4']).toBe('flow=expenditure;nature=project;project=信息采集');
    expect(rowOutline(tableOf(projects))[1]).toBe('  4 信息采集');
  });
});

it('takes 无 without money for an empty list, and not with money', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年政府采购预算表
采购项目 | 采购品目 | 采购金额
无 | 无 | 0.00
`,
  );
  expect(keysOf(grid)).toEqual({});
  expect(keysOf(withCells(grid, { C3: '1.00' }))).toEqual({
    C3: 'Sheet1;flow=procurement;line=1',
  });
});

describe('columns that no word explains, more than those that are known', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年项目支出表
项目名称 | 项目类别 | 合计 | 省里给的 | 市里给的
合计 | | 30.00 | 10.00 | 20.00
平台维护 | 甲 | 10.00 | 10.00 |
数据核查 | 乙 | 20.00 | | 20.00
`,
  );

  it('are no facts where the rest adds up', () => {
    expect(Object.keys(keysOf(grid))).toEqual(['C3', 'C4', 'C5']);
    expect(tableOf(grid).blocks[0]?.unknownColumns.map(({ label }) => label)).toEqual([
      '省里给的',
      '市里给的',
    ]);
  });

  it('refuse the table where it does not, or where it has no total', () => {
    expect(recognise(withCells(grid, { C3: '31.00' })).sets).toEqual([]);
    expect(recognise(withCells(grid, { A3: '其他' })).sets).toEqual([]);
  });
});
