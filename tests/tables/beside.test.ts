import { areaAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import { keysOf, recognise } from '../fixtures/read-tables';
import { sheet, shifted } from '../fixtures/sheet';

/** Every table as `kind range unit`. */
function placesOf(grid: Grid): readonly string[] {
  const { sets, unrecognised } = recognise(grid);
  return [
    ...sets.flatMap(({ tables }) =>
      tables.map(({ kind, range, unit }) => `${kind.id} ${areaAddress(range)} ${unit}`),
    ),
    ...unrecognised.map((area) => (area.kind === 'nonTable' ? 'nonTable' : area.reason)),
  ];
}

const BODY = `
科目编码 | 科目名称 | 合计
 | 合计 | 10.00
201 | 一般公共服务支出 | 10.00
`;

const BESIDE = sheet(
  'Sheet1',
  `
2024年部门支出总表 | | | | | 2024年一般公共预算“三公”经费支出表 | |
单位：万元 | | | | | 单位：元 | |
科目编码 | 科目名称 | 合计 | 基本支出 | | 合计 | 因公出国（境）费 | 公务接待费
 | 合计 | 10.00 | 10.00 | | #300 | #100 | #200
201 | 一般公共服务支出 | 10.00 | 10.00 | | 注：文字 | |
`,
);

describe('tables beside one another', () => {
  it('are told apart by the blank column between them', () => {
    expect(placesOf(BESIDE)).toEqual(['部门支出总表 A1:D5 万元', '“三公”经费支出表 F1:H4 元']);
    expect(Object.keys(keysOf(BESIDE))).toEqual(['C4', 'D4', 'C5', 'D5', 'F4', 'G4', 'H4']);
  });

  it('may stand anywhere on the sheet', () => {
    expect(placesOf(shifted(BESIDE, 2, 3))).toEqual([
      '部门支出总表 D3:G7 万元',
      '“三公”经费支出表 I3:K6 元',
    ]);
  });

  it('may begin in different rows', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表 | | | | |
 | | 单位：万元 | | 2024年一般公共预算“三公”经费支出表 |
科目编码 | 科目名称 | 合计 | | 单位：元 |
 | 合计 | 10.00 | | 合计 | 公务接待费
201 | 一般公共服务支出 | 10.00 | | #200 | #200
20103 | 政府办公厅（室）及相关机构事务 | 10.00 | | |
`,
    );
    expect(placesOf(grid)).toEqual(['部门支出总表 A1:C6 万元', '“三公”经费支出表 E2:F5 元']);
  });

  it('need no column between them where both titles stand in one row', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表 | < | < | 2024年一般公共预算“三公”经费支出表 | <
科目编码 | 科目名称 | 合计 | 合计 | 公务接待费
 | 合计 | 10.00 | 2.00 | 2.00
201 | 一般公共服务支出 | 10.00 | |
`,
    );
    expect(placesOf(grid)).toEqual(['部门支出总表 A1:C4 万元', '“三公”经费支出表 D1:E3 万元']);
  });

  it('may stand above another one', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表 | | | | 2024年一般公共预算“三公”经费支出表 |
科目编码 | 科目名称 | 合计 | | 合计 | 公务接待费
 | 合计 | 10.00 | | 2.00 | 2.00

2024年一般公共预算支出表 | < | < | < | < | <
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
 | 合计 | 10.00 | 6.00 | 2.00 | 2.00
`,
    );
    expect(placesOf(grid)).toEqual([
      '部门支出总表 A1:C3 万元',
      '“三公”经费支出表 E1:F3 万元',
      '一般公共预算支出表 A5:F7 万元',
    ]);
  });

  it('are no tables beside one where only a text stands there', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表 | | | | | 返回目录
单位：万元 | | | | | 说明：见部门收入总表
科目编码 | 科目名称 | 合计 | 基本支出 | | 部门收入总表
 | 合计 | 10.00 | 10.00 | |
201 | 一般公共服务支出 | 10.00 | 10.00 | | 第1页
`,
    );
    expect(placesOf(grid)).toEqual(['部门支出总表 A1:F5 万元']);
  });

  it('are refused where two titles share one header', () => {
    const grid = sheet('Sheet1', `2024年部门支出总表 | | |\n | | | 部门收入总表${BODY}`);
    expect(placesOf(grid)).toEqual([
      '标题像《部门支出总表》，但下方没有找到这种表的表头',
      '《2024年部门支出总表》与《部门收入总表》两个标题下只有一张表，分不清是哪一种',
    ]);
  });
});

describe('what stands around a table and is none of it', () => {
  it('is a link, a number of the page, who signed and when', () => {
    const grid = sheet(
      'Sheet1',
      `
返回目录
2024年部门支出总表 | | | 预算03表
科目编码 | 科目名称 | 合计 | 返回目录
 | 合计 | 10.00 |
201 | 一般公共服务支出 | 10.00 |
单位负责人： | 甲某 | 制表人：乙某 | 电话： | 800.00
填报日期：2023年1月5日
 | | 第3页 |
`,
    );
    expect(placesOf(grid)).toEqual(['部门支出总表 A2:C5 万元']);
    const { sets } = recognise(grid);
    expect(sets[0]).toMatchObject({ entity: '', year: 2024 });
    expect(JSON.stringify(sets)).not.toMatch(/甲某|乙某|800/);
  });

  it('is any number of blank rows and columns', () => {
    const blank = sheet('Sheet1', '').rows;
    const grid = {
      ...BESIDE,
      rows: [
        ...BESIDE.rows.map((row) => [
          ...row,
          ...Array.from({ length: 300 }, () => ({
            value: { kind: 'blank' as const },
            formula: null,
            indent: 0,
          })),
        ]),
        ...Array.from({ length: 20_000 }, () => blank[0] ?? []),
      ],
    };
    expect(placesOf(grid)).toEqual(placesOf(BESIDE));
  });
});

describe('a title', () => {
  it.each([
    ['without 表', '示例区数据中心2024年部门支出总体情况', '示例区数据中心', 2024],
    ['with a number and a unit', '表二 2024年部门支出总表（单位：万元）', '', 2024],
    ['with a mark that it is public', '2024年部门支出总表(公开)', '', 2024],
    ['in book-title marks', '《2024年部门支出总表》', '', 2024],
    ['below its body', '示例区数据中心\n2024年部门支出总表', '示例区数据中心', 2024],
    ['below its year', '2024年\n部门支出总表', '', 2024],
    [
      'below its body and its year',
      '示例区数据中心2024年部门预算\n部门支出总表',
      '示例区数据中心',
      2024,
    ],
    ['above its year', '部门支出总表\n2024年度', '', 2024],
    ['above its year as a line', '部门支出总表\n年度：2024', '', 2024],
    ['with the year in Chinese digits', '二〇二四年部门支出总表', '', 2024],
    ['with its body behind the year', '2024年示例区数据中心部门支出总表', '示例区数据中心', 2024],
    ['with a placeholder for the year', '20XX年部门支出总表', '', 0],
    ['in the middle column', ' | 2024年部门支出总表 | ', '', 2024],
    ['between its number and its unit', '预算03表 | 2024年部门支出总表 | 单位：万元', '', 2024],
  ])('may stand %s', (_, lines, entity, year) => {
    const { sets, unrecognised } = recognise(sheet('Sheet1', `${lines}${BODY}`));
    expect(unrecognised).toEqual([]);
    expect(sets.map((set) => [set.entity, set.year, set.tables[0]?.kind.id])).toEqual([
      [entity, year, '部门支出总表'],
    ]);
  });

  it('may be the name of the sheet where none is printed', () => {
    const { sets } = recognise(sheet('3.部门支出总表', BODY));
    expect(sets[0]?.tables.map(({ kind, evidence }) => [kind.id, evidence[0]])).toEqual([
      ['部门支出总表', '没有标题，按工作表名“3.部门支出总表”识别'],
    ]);
    expect(recognise(sheet('工资表', BODY)).sets).toEqual([]);
    const strange = `${BODY}甲 | 乙 | 4.00\n丙 | 丁 | 5.00`;
    expect(recognise(sheet('部门支出总表', strange))).toEqual({
      sets: [],
      misfits: [],
      unrecognised: [{ kind: 'nonTable', sheet: '部门支出总表' }],
    });
  });

  it('without 表 is none where no table stands below it', () => {
    const text =
      '第二部分 情况说明\n一、部门支出总体情况\n2024年支出总计10万元。\n二、部门收入总体情况';
    expect(recognise(sheet('说明', text)).unrecognised).toEqual([
      { kind: 'nonTable', sheet: '说明' },
    ]);
  });
});
