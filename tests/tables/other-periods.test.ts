import { check } from '../checks/checked-sheets';
import { keysOf, recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** A table of expenditure whose headings stand over one row of figures. */
function headed(...headings: readonly string[]) {
  const figures = headings.map((_, column) => `${column + 1}.00`);
  return sheet(
    'Sheet1',
    `2024年部门支出总表\n单位：万元\n科目名称 | ${headings.join(' | ')}\n合计 | ${figures.join(' | ')}`,
  );
}

const OWN = 'flow=expenditure';

describe('a year or a stage over a column', () => {
  it.each([
    ['2023年预算数', `2023/budget;${OWN}`],
    ['2023年度预算', `2023/budget;${OWN}`],
    ['2023年执行数', `2023/final;${OWN}`],
    ['2023年决算数', `2023/final;${OWN}`],
    ['2023年预计执行数', `2023/estimate;${OWN}`],
    ['2023年调整预算数', `2023/adjusted;${OWN}`],
    ['2023年', `2023/asStated;${OWN}`],
    ['上年预算数', `2023/budget;${OWN}`],
    ['去年执行数', `2023/final;${OWN}`],
    ['2024年执行数', `2024/final;${OWN}`],
    ['本年预计执行数', `2024/estimate;${OWN}`],
    ['上年执行数', `2023/final;${OWN}`],
    ['上年决算数', `2023/final;${OWN}`],
    ['2023年基本支出', `2023/asStated;${OWN};nature=basic`],
  ])('%s is that of another period', (heading, key) => {
    expect(keysOf(headed('合计', heading))).toEqual({ B4: OWN, C4: key });
  });

  it.each(['2024年预算数', '2024年', '本年预算数', '2024年度预算', '当年预算'])(
    '%s is the period of the table',
    (heading) => {
      expect(keysOf(headed(heading, '2023年预算数'))).toEqual({
        B4: OWN,
        C4: `2023/budget;${OWN}`,
      });
    },
  );

  it.each(['上年项目支出', '执行数', '上年', '年初数', '2023年其他', '近三年平均'])(
    '%s does not say which figures these are',
    (heading) => {
      expect(keysOf(headed('合计', heading))).toEqual({ B4: OWN });
    },
  );

  it.each([
    '增减额',
    '增减%',
    '增长率',
    '比上年增减',
    '增减变化情况',
    '增减变动（%）',
    '同比',
    '占比',
    '较上年增减',
  ])('%s is no figure of any key, and no strange column', (heading) => {
    const grid = headed('合计', '上年预算数', heading);
    expect(Object.keys(keysOf(grid))).toEqual(['B4', 'C4']);
    expect(tableOf(grid).blocks[0]?.unknownColumns).toEqual([]);
  });

  it('stands in a group above it', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目名称 | 上年预算数 | < | 本年 | <
^ | 合计 | 基本支出 | 合计 | 基本支出
合计 | 3.00 | 2.00 | 5.00 | 4.00
`,
    );
    expect(keysOf(grid)).toEqual({
      B4: '2023/budget;flow=expenditure',
      C4: '2023/budget;flow=expenditure;nature=basic',
      D4: 'flow=expenditure',
      E4: 'flow=expenditure;nature=basic',
    });
  });

  it('below a comparison of two years is a change, whatever its words', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目名称 | 合计 | 2024年预算数比2023年预算数 | <
^ | ^ | 金额 | 基本支出
合计 | 1.00 | 2.00 | 3.00
`,
    );
    expect(keysOf(grid)).toEqual({ B4: OWN });
  });

  it('is compared with no figure of this year', () => {
    const checked = check(
      sheet(
        '支出',
        `
2024年一般公共预算支出表
科目编码 | 科目名称 | 2023年预算数 | 2024年预算数 | <
^ | ^ | ^ | 小计 | 基本支出
合计 | < | 9.00 | 5.00 | 5.00
201 | 一般公共服务支出 | 3.00 | 5.00 | 5.00
206 | 科学技术支出 | 6.00 | |
`,
      ),
      sheet(
        '总表',
        `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出
合计 | < | 5.00 | 5.00
201 | 一般公共服务支出 | 5.00 | 5.00
`,
      ),
    );
    expect(checked.briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
  });

  it('is summed for itself', () => {
    const checked = check(
      sheet(
        '支出',
        `
2024年部门支出总表
科目编码 | 科目名称 | 2023年预算数 | 2024年预算数
合计 | < | 9.00 | 5.00
201 | 一般公共服务支出 | 8.00 | 5.00
`,
      ),
    );
    expect(checked.briefs).toContain('error C2 支出!C3');
  });
});

describe('the year of a table whose title has none', () => {
  const grid = (headings: string) =>
    sheet('Sheet1', `部门支出总表\n科目名称 | ${headings}\n合计 | 1.00 | 2.00`);
  const yearOf = (headings: string) => recognise(grid(headings)).sets.map(({ year }) => year);

  it('is the latest one of its headings', () => {
    expect(yearOf('2023年预算数 | 2024年预算数')).toEqual([2024]);
    expect(yearOf('上年预算数 | 2024年预算数')).toEqual([2024]);
  });

  it('is unknown where a column does not say any', () => {
    expect(yearOf('合计 | 2023年预算数')).toEqual([0]);
    expect(keysOf(grid('合计 | 2023年预算数'))).toEqual({
      B3: 'flow=expenditure',
      C3: '2023/budget;flow=expenditure',
    });
  });
});

describe('预算数 in final accounts', () => {
  const keysOfFinal = (headings: string) =>
    keysOf(
      sheet(
        'Sheet1',
        `2023年度支出决算表\n科目编码 | 科目名称 | ${headings}\n201 | 一般公共服务支出 | 1.00 | 2.00`,
      ),
    );

  it.each([
    ['预算数', '2023/asStated'],
    ['年初预算数', '2023/budget'],
    ['全年预算数', '2023/adjusted'],
    ['调整预算数', '2023/adjusted'],
    ['2023年度预算数', '2023/asStated'],
    ['2022年度决算数', '2022/final'],
  ])('%s is not what was spent', (heading, period) => {
    expect(keysOfFinal(`${heading} | 决算数`)).toEqual({
      C3: `${period};flow=expenditure;function=201`,
      D3: 'flow=expenditure;function=201',
    });
  });

  it('as a line has a figure of each', () => {
    const grid = sheet(
      'Sheet1',
      `
2023年度收入支出决算总表
收入 | < | < | 支出 | < | <
项目 | 全年预算数 | 决算数 | 项目 | 全年预算数 | 决算数
事业收入 | 1.00 | 2.00 | 教育支出 | 3.00 | 4.00
`,
    );
    expect(keysOf(grid)).toEqual({
      B4: '2023/adjusted;flow=income;fund=institutionalIncome',
      C4: 'flow=income;fund=institutionalIncome',
      E4: '2023/adjusted;flow=expenditure;function=205',
      F4: 'flow=expenditure;function=205',
    });
  });

  it('beside a second column of the same words is refused', () => {
    const { sets, unrecognised } = recognise(
      sheet(
        'Sheet1',
        `
2023年度收入支出决算总表
收入 | < | < | 支出 | <
项目 | 决算数 | 决算数 | 项目 | 决算数
事业收入 | 1.00 | 2.00 | 教育支出 | 3.00
`,
      ),
    );
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
  });
});
