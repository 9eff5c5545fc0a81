import { check } from '../../checks/checked-sheets';
import { keysOf, recognise, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const GRID = sheet(
  'Sheet1',
  `
2024年“三公”经费支出预算表
单位：万元
单位名称 | 年度 | 合计 | 公务接待费 | 公务用车运行费
合计 | 2023年 | 9.00 | 4.00 | 5.00
^ | 2024年 | 7.00 | 2.00 | 5.00
示例区数据局 | 2023年 | 6.00 | 3.00 | 3.00
^ | 2024年 | 5.00 | 2.00 | 3.00
示例区信息服务站 | 2023年 | 3.00 | 1.00 | 2.00
^ | 2024年 | 2.00 | | 2.00
`,
);

const TOTAL = 'flow=expenditure;item=threePublic';
const UNIT = 'flow=expenditure;unit=示例区数据局;item=threePublic';

function unknownRows(grid: Parameters<typeof tableOf>[0]): readonly number[] {
  return tableOf(grid).blocks.flatMap((block) => block.unknownRows.map(({ index }) => index + 1));
}

describe('years as rows inside units', () => {
  it('are a list of units for each year', () => {
    expect(keysOf(GRID)).toMatchObject({
      C4: `2023/budget;${TOTAL}`,
      C5: TOTAL,
      C6: `2023/budget;${UNIT}`,
      C7: UNIT,
    });
    expect(rowOutline(tableOf(GRID))).toEqual([
      '4 合计',
      '  6 示例区数据局',
      '  8 示例区信息服务站',
      '5 合计',
      '  7 示例区数据局',
      '  9 示例区信息服务站',
    ]);
  });

  it('are added up year by year', () => {
    expect(check(GRID).briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
    const wrong = check(withCells(GRID, { C6: '6.50' })).findings;
    expect(wrong.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('belong to the name above them where it is printed once without a merge', () => {
    expect(keysOf({ ...GRID, merges: [] })).toEqual(keysOf(GRID));
  });

  it('may stand before the units', () => {
    const outer = sheet(
      'Sheet1',
      `
2024年“三公”经费支出预算表
单位：万元
年度 | 单位名称 | 合计 | 公务接待费 | 公务用车运行费
2023年 | 合计 | 6.00 | 3.00 | 3.00
^ | 示例区数据局 | 6.00 | 3.00 | 3.00
2024年 | 合计 | 5.00 | 2.00 | 3.00
^ | 示例区数据局 | 5.00 | 2.00 | 3.00
`,
    );
    expect(keysOf(outer)).toMatchObject({
      C4: `2023/budget;${TOTAL}`,
      C5: `2023/budget;${UNIT}`,
      C6: TOTAL,
      C7: UNIT,
    });
  });

  it('do not say what was planned where neither title nor heading does', () => {
    const A1 = '2024年“三公”经费支出表';
    expect(keysOf(withCells(GRID, { A1 }))['C6']).toBe(`2023/asStated;${UNIT}`);
    expect(keysOf(withCells(GRID, { A1, B3: '预算年度' }))['C6']).toBe(`2023/budget;${UNIT}`);
    expect(keysOf(withCells(GRID, { A1, B6: '2023年决算数' }))['C6']).toBe(`2023/final;${UNIT}`);
  });

  it.each([
    ['a year twice for one unit', { B7: '2023年' }, [7]],
    ['no year beside others', { B4: '' }, [4]],
    ['a year after that of the table', { B7: '2025年' }, [7]],
    ['words that are no year', { B7: '近三年平均' }, [7]],
  ])('leave out the row with %s', (_what, contents, rows) => {
    expect(unknownRows(withCells(GRID, contents))).toEqual(rows);
  });

  it('say nothing where all are that of the table', () => {
    const same = sheet(
      'Sheet1',
      `
2024年“三公”经费支出预算表
单位：万元
单位名称 | 年度 | 合计 | 公务接待费 | 公务用车运行费
合计 | | 5.00 | 2.00 | 3.00
示例区数据局 | 2024年 | 5.00 | 2.00 | 3.00
`,
    );
    expect(keysOf(same)).toMatchObject({ C4: TOTAL, C5: UNIT });
  });
});

describe('a column 年度 beside projects', () => {
  const PROJECTS = sheet(
    'Sheet1',
    `
2024年项目支出预算表
单位：万元
项目名称 | 年度 | 合计
合计 | | 30.00
平台运维 | 2024 | 10.00
数据核查 | 2024 | 20.00
`,
  );

  it('says nothing where it repeats that of the table', () => {
    expect(keysOf(PROJECTS)['C5']).toBe('flow=expenditure;nature=project;project=平台运维');
  });

  it('may be that in which they began, so the table is refused', () => {
    const { sets, unrecognised } = recognise(withCells(PROJECTS, { B5: '2022' }));
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([{ reason: expect.stringMatching(/分不清/) as string }]);
  });
});
