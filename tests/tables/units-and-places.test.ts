import { recognise, tableOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

/** 支出总表 with the given lines below its title. */
function expenditure(lines: string, heading = '合计') {
  return sheet(
    'Sheet1',
    `2024年部门支出总表\n${lines}\n科目编码 | 科目名称 | ${heading}\n201 | 一般公共服务支出 | #10`,
  );
}

describe('the unit of the amounts', () => {
  it.each([
    ['单位：元', '元'],
    ['单位：千元', '千元'],
    ['单位：万元', '万元'],
    ['单位：百万元', '百万元'],
    ['单位：亿元', '亿元'],
    ['单位: 万 元', '万元'],
    ['　单 位：万元', '万元'],
    ['单位万元', '万元'],
    ['单位：（万元）', '万元'],
    ['金额单位：人民币万元', '万元'],
    ['（单位：元）', '元'],
    ['元', '元'],
    ['单位（元）', '元'],
    ['（元）', '元'],
    ['编制单位：示例区数据中心 | | 单位：元', '元'],
    ['编制单位：示例区数据中心　单位：元', '元'],
  ])('%s is %s', (line, unit) => {
    expect(tableOf(expenditure(line))).toMatchObject({ unit, unitStated: true });
  });

  it.each(['合计（元）', '合计（单位：元）'])('may stand in the header: %s', (heading) => {
    expect(tableOf(expenditure('', heading))).toMatchObject({ unit: '元', unitStated: true });
  });

  it('may stand in the title', () => {
    const grid = withCells(expenditure(''), { A1: '2024年部门支出总表（单位：千元）' });
    expect(tableOf(grid)).toMatchObject({ unit: '千元', unitStated: true });
  });

  it('is that of most other tables where it is missing', () => {
    const grids = [
      expenditure('单位：元'),
      sheet('二', '2024年部门收入总表\n单位：元\n单位名称 | 合计\n合计 | #10'),
      sheet('三', '2024年项目支出表\n单位：万元\n项目名称 | 合计\n数据平台 | #10'),
      sheet('四', '2024年一般公共预算支出表\n科目编码 | 科目名称 | 合计\n | 合计 | #10'),
    ];
    const tables = recognise(...grids).sets.flatMap((set) => set.tables);
    expect(tables.map(({ unit, unitStated }) => [unit, unitStated])).toEqual([
      ...[
        ['元', true],
        ['元', true],
        ['万元', true],
        ['元', false],
      ],
    ]);
    expect(tables[3]?.evidence.join()).toMatch(
      '未写明金额单位，本套各表单位不一，暂按多数表的“元”',
    );
  });

  it('is 万元 where no table states one', () => {
    expect(tableOf(expenditure(''))).toMatchObject({ unit: '万元', unitStated: false });
  });
});

describe('the places of a table', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门支出总表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 备注
 | 合计 | #10 | |
201 | 一般公共服务支出 | #10 | | 1.2345
`,
  );
  const inTenThousands = withCells(grid, { A2: '单位：万元' });

  it.each([
    ['none in 元', grid, {}, 0],
    ['at least two in 万元', inTenThousands, {}, 2],
    ['the most that a format shows', grid, { C4: '1,234.50', C5: '10' }, 2],
    ['the most that General shows', grid, { C4: '1,234.5', C5: '#10.125' }, 3],
    ['no more than the base step holds', grid, { C5: '#0.30000000004' }, 4],
    ['not those of other columns', grid, { E4: '0.1234' }, 0],
    ['not those of texts', inTenThousands, { C5: '约0.1234' }, 2],
    ['more than two in 万元', inTenThousands, { D5: '0.1234' }, 4],
  ])('are %s', (_, table, cells, places) => {
    expect(tableOf(withCells(table, cells)).places).toBe(places);
  });
});
