import { keysOf, recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

const HEADER = `2024年支出总表
部门：示例区数据中心 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
1 | 2 | 3 | 4 | 5`;

const ABOVE = ` | 合计 | 9.00 | 5.00 | 4.00
201 | 一般公共服务支出 | 6.00 | 3.00 | 3.00`;

const BELOW = '205 | 教育支出 | 3.00 | 2.00 | 1.00';

/** The keys of a table with rows put in between its pages, without their rows. */
function keysAround(between: string) {
  const grid = sheet('支出', `${HEADER}\n${ABOVE}\n${between}\n${BELOW}`);
  expect(tableOf(grid).blocks.flatMap(({ unknownRows }) => unknownRows)).toEqual([]);
  return Object.values(keysOf(grid));
}

const WHOLE = Object.values(keysOf(sheet('支出', `${HEADER}\n${ABOVE}\n${BELOW}`)));

describe('at a page break', () => {
  it.each(['本页小计', '本页合计', '承前页', '过次页', '本页累计'])('%s is no row', (label) => {
    expect(keysAround(` | ${label} | 6.00 | 3.00 | 3.00`)).toEqual(WHOLE);
    expect(keysAround(`${label} | | 6.00 | 3.00 | 3.00`)).toEqual(WHOLE);
  });

  it('the column numbers alone are no row', () => {
    expect(keysAround('1 | 2 | 3 | 4 | 5')).toEqual(WHOLE);
  });

  it('a project list has no project called 承前页', () => {
    const grid = sheet(
      '项目',
      `2024年项目支出表
      单位：万元
      项目名称 | 合计
      合计 | 3.00
      数据平台 | 1.00
      承前页 | 1.00
      网络安全 | 2.00`,
    );
    expect(Object.keys(keysOf(grid))).toEqual(['B4', 'B5', 'B7']);
  });
});

it('a subtotal below the row of its unit makes no circle', () => {
  const grid = sheet(
    '项目',
    `2024年项目支出表
    单位：万元
    单位名称 | 项目名称 | 合计
    | 合计 | 3.00
    示例区数据中心 | | 3.00
    示例区数据中心 | 数据平台 | 1.00
    示例区数据中心 | 小计 | 1.00
    示例区数据中心 | 网络安全 | 2.00`,
  );
  expect(recognise(grid).sets).toHaveLength(1);
});
