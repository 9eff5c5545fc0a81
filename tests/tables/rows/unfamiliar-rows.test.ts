import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

const errorsOf = (...grids: Parameters<typeof inspectWorkbook>[0]) =>
  inspectWorkbook(grids)
    .sets.flatMap(({ checks }) => checks.findings)
    .filter(({ severity }) => severity === 'error')
    .map(({ id }) => id);

describe('a 款 printed as two digits in the column of whole codes', () => {
  const text = `
2023年一般公共预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 10.00 | 7.00 | 3.00
201 | 一般公共服务支出 | 10.00 | 7.00 | 3.00
03 | 政府办公厅（室）及相关机构事务 | 10.00 | 7.00 | 3.00
2010350 | 事业运行 | 10.00 | 7.00 | 3.00
`;

  it('is that of the 项 below it', () => {
    const grid = sheet('Sheet1', text);
    expect(keysOf(grid)['C6']).toBe('flow=expenditure;fund=generalPublicBudget;function=20103');
    expect(errorsOf(grid)).toEqual([]);
  });

  it('stays unknown where the 项 below is of another 款', () => {
    const grid = sheet('Sheet1', text.replace('\n03 |', '\n05 |'));
    expect(keysOf(grid)['C6']).toBeUndefined();
  });
});

it('takes a unit for the heading of others by the figures, not by the beginning of its name', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收入总表
单位：万元
单位名称 | 合计 | 一般公共预算拨款收入
合计 | 12.00 | 12.00
示例区数据中心 | 12.00 | 12.00
示例区数据中心本级 | 10.00 | 10.00
示例区信息服务站 | 2.00 | 2.00
`,
  );
  expect(rowOutline(tableOf(grid))).toEqual([
    '4 合计',
    '  5 示例区数据中心',
    '    6 示例区数据中心本级',
    '    7 示例区信息服务站',
  ]);
  expect(errorsOf(grid)).toEqual([]);
});

it('reads 合计 beside 会议费 and 培训费 in lines as the total of all of them', () => {
  const upright = `
2022年一般公共预算“三公”经费、会议费和培训费支出情况表
单位：万元
项目 | 2022年预算数
合计 | 60.00
一、“三公”经费小计 | 40.00
（一）因公出国（境）费用 | 0.00
（二）公务接待费 | 10.00
（三）公务用车费用 | 30.00
二、会议费 | 8.00
三、培训费 | 12.00
`;
  const grid = sheet('Sheet1', upright);
  const keys = keysOf(grid);
  const GENERAL = 'flow=expenditure;fund=generalPublicBudget';
  expect(keys['B4']).toBe(`${GENERAL};item=threePublicMeetingTraining`);
  expect(keys['B5']).toBe(`${GENERAL};item=threePublic`);
  expect(keys['B9']).toBe(`${GENERAL};item=meeting`);
  expect(keys['B10']).toBe(`${GENERAL};item=training`);
  expect(errorsOf(grid)).toEqual([]);
  const withoutSubtotal = sheet('Sheet1', upright.replace('一、“三公”经费小计', '另列'));
  expect(keysOf(withoutSubtotal)['B4']).toBeUndefined();
});
