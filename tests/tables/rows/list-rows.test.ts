import { keysOf, recognise, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

const THREE_PUBLIC = sheet(
  'Sheet1',
  `
2024年一般公共预算“三公”经费支出表
项目 | 预算数
合计 | 5.00
1、因公出国（境）费用 |
2、公务接待费 | 1.00
3、公务用车费 | 4.00
其中：（1）公务用车运行维护费 | 4.00
（2）公务用车购置 |
`,
);

it('reads “三公”经费 as a list', () => {
  const scope = 'flow=expenditure;fund=generalPublicBudget';
  expect(keysOf(THREE_PUBLIC)).toEqual({
    B3: `${scope};item=threePublic`,
    B4: `${scope};item=travelAbroad`,
    B5: `${scope};item=reception`,
    B6: `${scope};item=vehicles`,
    B7: `${scope};item=vehicleOperation`,
    B8: `${scope};item=vehiclePurchase`,
  });
  expect(rowOutline(tableOf(THREE_PUBLIC))).toEqual([
    '3 合计',
    '  4 1、因公出国（境）费用',
    '  5 2、公务接待费',
    '  6 3、公务用车费',
    '    7 其中：（1）公务用车运行维护费',
    '    8 （2）公务用车购置',
  ]);
});

it('reads income as a list, with what was brought forward', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收入总表
项目 | 预算数
一、一般公共预算拨款收入 | 8.00
二、其他收入 | 1.00
本年收入合计 | 9.00
上年结转 | 1.00
收入总计 | 10.00
`,
  );
  expect(keysOf(grid)).toEqual({
    B3: 'flow=income;fund=generalPublicBudget',
    B4: 'flow=income;fund=otherIncome',
    B5: 'flow=income',
    B6: 'flow=openingBalance',
    B7: 'flow=resources',
  });
});

it('is no list where the columns say what the figures are', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年一般公共预算“三公”经费支出表
项目 | 合计 | 公务接待费
公务接待费 | 1.00 | 1.00
`,
  );
  expect(recognise(grid)).toMatchObject({
    sets: [],
    unrecognised: [
      {
        kind: 'refused',
        reason:
          '标题像《“三公”经费支出表》，但各行的名称和表头都写明是哪一项支出，分不清以哪一处为准',
      },
    ],
  });
});

it('reads “三公”经费 of final accounts as a list, each stage for itself', () => {
  const grid = sheet(
    'Sheet1',
    `
2023年度财政拨款“三公”经费支出决算表
项目 | 预算数 | 决算数
合计 | 5.00 | 4.00
一、因公出国（境）费 | |
二、公务用车购置及运行维护费 | 4.00 | 3.00
其中：公务用车购置费 | |
公务用车运行维护费 | 4.00 | 3.00
三、公务接待费 | 1.00 | 1.00
备注：本表预算数为全年预算数。
`,
  );
  const scope = 'flow=expenditure;fund=fiscalAppropriation';
  expect(keysOf(grid)).toMatchObject({
    B3: `2023/adjusted;${scope};item=threePublic`,
    C3: `${scope};item=threePublic`,
    B7: `2023/adjusted;${scope};item=vehicleOperation`,
    C7: `${scope};item=vehicleOperation`,
    C8: `${scope};item=reception`,
  });
  expect(tableOf(grid).blocks.flatMap(({ unknownRows }) => unknownRows)).toEqual([]);
});

describe('一、“三公”经费支出 above （一）支出合计', () => {
  const rowsWith = (heading: string, total: string) =>
    rowOutline(
      tableOf(
        sheet(
          'Sheet1',
          `
2024年度财政拨款“三公”经费、行政参公单位机关运行经费情况表
公开10表
项目 | 行次 | 年初预算数 | 决算统计数
栏次 | | 1 | 2
一、“三公”经费支出 | 1 | ${heading}
（一）支出合计 | 2 | ${total}
1．因公出国（境）费 | 3 | |
2．公务用车购置及运行维护费 | 4 | 3.50 | 3.00
3．公务接待费 | 5 | 1.50 | 1.00
（二）相关统计数 | 6 | |
1．公务用车保有量（辆） | 7 | — | 2
二、机关运行经费 | 8 | — | 15.00
`,
        ),
      ),
    ).slice(0, 2);

  it.each(['|', '— | —'])('is a heading and no total where it holds %s', (heading) => {
    expect(rowsWith(heading, '5.00 | 4.00')).toEqual([
      '6 （一）支出合计',
      '  7 1．因公出国（境）费',
    ]);
  });

  it('is a total of its own where it holds a figure, or the other line none', () => {
    expect(rowsWith('5.00 | 4.00', '5.00 | 4.00')[0]).toBe('5 一、“三公”经费支出');
    expect(rowsWith('|', '|')[0]).toBe('5 一、“三公”经费支出');
  });
});
