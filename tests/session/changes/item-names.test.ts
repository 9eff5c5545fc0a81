import { sheet, withCells } from '../../fixtures/sheet';
import { changesBetween } from './changes-between';

const itemsOf = (grid: ReturnType<typeof sheet>, change: Readonly<Record<string, string>>) =>
  changesBetween([grid], [withCells(grid, change)]).cells.map(({ item }) => item);

test('a name is told by its code, a code by its name', () => {
  const grid = sheet('预算07表', `30226 | 委托业务费 | 2.00`);
  expect(itemsOf(grid, { B1: '劳务费' })).toEqual(['30226']);
  expect(itemsOf(grid, { A1: '30227' })).toEqual(['委托业务费']);
  expect(itemsOf(grid, { C1: '3.00' })).toEqual(['委托业务费']);
});

const PROCUREMENT = sheet(
  '预算12表',
  `单位名称 | 项目 | 政府采购品目 | 部门支出经济分类 | 资金来源 | 资金性质 | 采购数量 | 单价(万元) | 计量单位 | 采购金额
  示例区数据中心 | 安全防护经费 | 安全运维服务 | 委托业务费 | 预算安排 | 经费拨款补助 | 2.00 | 3.00 | 项 | 6.00`,
);

test('a line of purchases is called by what is bought, not by the nature of the money beside the figure', () => {
  expect(itemsOf(PROCUREMENT, { J2: '7.00' })).toEqual(['安全运维服务']);
  expect(itemsOf(PROCUREMENT, { C2: '软件' })).toEqual(['安全防护经费·政府采购品目']);
});

test('a detail of a line is told with the heading of its column', () => {
  expect(itemsOf(PROCUREMENT, { F2: '政府性基金', G2: '1.00', H2: '6.00' })).toEqual([
    '安全运维服务·资金性质',
    '安全运维服务·采购数量',
    '安全运维服务·单价',
  ]);
});

test('a project is called by its name, not by the unit that stands nearer', () => {
  const grid = sheet(
    '预算11表',
    `项目编码 | 项目名称 | 项目单位 | 合计
    4290 | 党建工作经费 | 示例区数据中心本级 | 2.15`,
  );
  expect(itemsOf(grid, { D2: '2.16' })).toEqual(['党建工作经费']);
});

test('a detail is the name where there is no other, and headings are none of their own column', () => {
  const grid = sheet('附表', '资金性质 | 金额\n经费拨款 | 1.00');
  expect(itemsOf(grid, { B2: '2.00' })).toEqual(['经费拨款']);
  expect(itemsOf(PROCUREMENT, { F1: '资金的性质' })).toEqual(['资金来源']);
});
