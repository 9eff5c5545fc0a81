import { check } from '../checks/checked-sheets';
import { keysOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

const withHeading = (heading: string) =>
  sheet(
    '收入',
    `
2024年部门综合预算收入总表
 | | | | | | | 单位：万元
单位编码 | 单位名称 | 部门预算 | < | < | < | < | 上年结转
^ | ^ | 合计 | 一般公共预算拨款 | < | 政府性基金拨款 | 其他收入 | ^
^ | ^ | ^ | 小计 | ${heading} | ^ | ^ | ^
 | 合计 | 12.00 | 10.00 | 4.00 | 0.00 | 2.00 | 0.00
118 | 示例区应急管理局 | 12.00 | 10.00 | 4.00 | 0.00 | 2.00 | 0.00
`,
  );
const GRID = withHeading('其中：专项资金列入部门预算项目');

describe('其中：专项资金列入部门预算项目', () => {
  it('is a part of 一般公共预算 and no further one of the total', () => {
    expect(keysOf(GRID)['E6']).toBe('flow=income;fund=listedSpecialFunds');
    expect(check(GRID).briefs).toEqual([]);
    expect(check(GRID).reasons.join()).not.toContain('unknown');
  });

  it('is so without 其中 as well, and with 的', () => {
    const plain = withHeading('专项资金列入部门预算的项目');
    expect(keysOf(plain)['E6']).toBe('flow=income;fund=listedSpecialFunds');
    expect(check(plain).briefs).toEqual([]);
    const more = withCells(plain, { E6: '40.00', E7: '40.00' });
    expect(check(more).briefs).not.toEqual([]);
  });

  it('is the only part among those that 一般公共预算 is made of', () => {
    const parts = sheet(
      '收入',
      `
2024年部门综合预算收入总表
 | | | | | | 单位：万元
单位编码 | 单位名称 | 合计 | 一般公共预算拨款 | < | < | 政府性基金拨款
^ | ^ | ^ | 小计 | 经费拨款 | 专项资金列入部门预算的项目 | ^
 | 合计 | 12.00 | 10.00 | 10.00 | 4.00 | 2.00
118 | 示例区应急管理局 | 12.00 | 10.00 | 10.00 | 4.00 | 2.00
`,
    );
    const columns = check(parts).book.set.tables.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.columns),
    );
    const ofWhich = columns.filter((column) => column.ofWhich);
    expect(ofWhich.map(({ coordinates }) => coordinates.fund)).toEqual(['listedSpecialFunds']);
    expect(check(parts).briefs).toEqual([]);
  });

  it('is a part as a line of its own as well, without 其中', () => {
    const lines = sheet(
      '收支',
      `
2024年部门综合预算收支总表
 | | | 单位：万元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一、部门预算 | 12.00 | 一、一般公共服务支出 | 12.00
1、财政拨款 | 12.00 | |
(1)一般公共预算拨款 | 10.00 | |
专项资金列入部门预算的项目 | 4.00 | |
(2)政府性基金拨款 | 2.00 | |
本年收入合计 | 12.00 | 本年支出合计 | 12.00
`,
    );
    const rows = check(lines).book.set.tables.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.rows),
    );
    const ofWhich = rows.filter((row) => row.ofWhich);
    expect(ofWhich.map(({ coordinates }) => coordinates.fund)).toContain('listedSpecialFunds');
    expect(check(lines).briefs).toEqual([]);
  });

  it('leaves the sum across to be checked', () => {
    expect(check(withCells(GRID, { G6: '3.00', G7: '3.00' })).briefs).not.toEqual([]);
    expect(check(withCells(GRID, { E6: '40.00', E7: '40.00' })).briefs).not.toEqual([]);
  });
});
