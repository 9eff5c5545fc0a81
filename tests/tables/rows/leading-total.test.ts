import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const SHAPES = {
  units: `
2024年部门收入总表
单位：万元
级次 | 单位名称 | 合计 | 一般公共预算 | 其他收入
一级 | 示例区数据局 | 10.00 | 8.00 | 2.00
二级 | 示例区信息服务站 | 5.00 | 5.00 |
合计 | | 15.00 | 13.00 | 2.00
`,
  functions: `
2024年部门支出总表
单位：万元
类型 | 科目编码 | 科目名称 | 合计 | 基本支出
一般 | 201 | 一般公共服务支出 | 10.00 | 10.00
一般 | 208 | 社会保障和就业支出 | 5.00 | 5.00
合计 | | | 15.00 | 15.00
`,
  'functions of units': `
2024年部门支出总表
单位：万元
类型 | 单位编码 | 科目编码 | 科目名称 | 合计 | 基本支出
一般 | 118001 | 201 | 一般公共服务支出 | 10.00 | 10.00
一般 | 118002 | 201 | 一般公共服务支出 | 5.00 | 5.00
合计 | | | | 15.00 | 15.00
`,
  projects: `
2024年项目支出表
单位：万元
类型 | 项目单位 | 项目名称 | 合计 | 财政拨款
31-部门项目 | 042001-示例区数据局 | 平台运维 | 10.00 | 10.00
31-部门项目 | 042001-示例区数据局 | 数据核查 | 5.00 | 5.00
合计 | < | < | 15.00 | 15.00
`,
  lines: `
2024年政府采购预算表
单位：万元
类型 | 项目名称 | 采购品目 | 采购金额
自行 | 平台运维 | 台式计算机 | 10.00
自行 | 数据核查 | 运行维护服务 | 5.00
合计 | | | 15.00
`,
} as const;

describe.each(Object.entries(SHAPES))('合计 below the %s', (_name, text) => {
  const grid = sheet('Sheet1', text);

  it('heads them, in whichever column of words it stands', () => {
    const outline = rowOutline(tableOf(grid));
    expect(outline.filter((line) => !line.startsWith(' '))).toEqual(['6 合计']);
    expect(outline).toHaveLength(3);
  });

  it('is no total where other words stand before it', () => {
    const first = grid.rows[3]?.[0]?.value;
    const word = first?.kind === 'text' ? first.text : '';
    const other = withCells({ ...grid, merges: [] }, { A6: word, B6: '', C6: '' });
    const total = Object.keys(keysOf(grid)).filter((cell) => cell.endsWith('6'));
    expect(total.length).toBeGreaterThan(0);
    expect(Object.keys(keysOf(other)).filter((cell) => cell.endsWith('6'))).toEqual([]);
  });
});
