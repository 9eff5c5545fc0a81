import { loadCodeBooks } from '../../src/codes/load-code-book';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { recogniseWorkbook } from '../../src/tables/recognise-workbook';
import { yearInFileName } from '../../src/tables/sets/year-in-file-name';
import { OVERALL } from '../fixtures/performance-forms';
import { sheet, withTexts } from '../fixtures/sheet';

describe('the year in the name of a file', () => {
  it.each([
    ['2022年度部门决算.xlsx', '决算', 2022],
    ['C:\\公开\\示例区２０２２年部门决算公开表.xls', '决算', 2022],
    ['/home/reports/district-2022-final-accounts.xlsx', '决算', 2022],
    ['部门决算（2022年）.xlsx', '决算', 2022],
    ['部门预算公开表2024.ods', '预算', 2024],
    ['2023年公开2022年度部门决算.xlsx', '决算', 2022],
    ['2023年决算和2024年预算.xlsx', '预算', 2024],
    ['2023年决算和2024年预算.xlsx', '决算', 2023],
  ] as const)('%s: %s of %d', (name, document, year) => {
    expect(yearInFileName(name, document)).toBe(year);
  });

  it.each([
    // Of the other document.
    ['2024年部门预算.xlsx', '决算'],
    // When it was published or printed.
    ['2023年公开部门决算.xlsx', '决算'],
    ['2024年预决算公开.xlsx', '决算'],
    ['2024年预决算公开.xlsx', '预算'],
    ['部门决算2023-08-15.xlsx', '决算'],
    ['部门决算20230815.xlsx', '决算'],
    ['2023.8.15部门决算.xlsx', '决算'],
    // Several, or none.
    ['2021年部门决算、2022年部门决算.xlsx', '决算'],
    ['公开表2022.xlsx', '决算'],
    ['部门决算.xlsx', '决算'],
    ['', '决算'],
  ] as const)('%s gives %s none', (name, document) => {
    expect(yearInFileName(name, document)).toBeNull();
  });

  const accounts = (title: string) =>
    sheet(
      '收入决算表',
      `${title}\n金额单位：万元\n科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入\n合计 | | 5.00 | 5.00\n201 | 一般公共服务支出 | 5.00 | 5.00`,
    );

  it.each([
    ['收入决算表', '2022年度部门决算.xlsx', 2022, true],
    ['收入决算表', '部门决算.xlsx', 0, false],
    ['2021年度收入决算表', '2022年度部门决算.xlsx', 2021, false],
  ] as const)('%s in %s is of %d', (title, file, year, yearByFileName) => {
    const grids = [accounts(title)];
    const { sets } = recogniseWorkbook(grids, PUBLIC_TABLES, loadCodeBooks(), [], file);
    expect(sets).toMatchObject([{ year, yearByFileName, tables: [{ year }] }]);
  });

  const income = (name: string, head = '预算数') =>
    sheet(
      name,
      `部门收支总表
      ||| 单位：万元
      收入 || 支出
      项目 | ${head} | 项目 | ${head}
      一般公共预算拨款 | 5.00 | 一般公共服务支出 | 5.00
      收入总计 | 5.00 | 支出总计 | 5.00`,
    );
  const form = (year: string) =>
    sheet(
      `绩效${year}`,
      `${year}年项目支出绩效目标表
      项目名称 | 数据平台运行 | |
      项目资金 | 年度资金总额 | 5.00 | 单位：万元
      | 其中：财政拨款 | 5.00 |
      总体目标 | 平台稳定运行 | |`,
    );

  const twoYears = sheet(
    '三公',
    `三公经费支出表
    || 单位：万元
    项目 | 2022年预算数 | 2023年预算数
    合计 | 5.00 | 5.00
    公务接待费 | 5.00 | 5.00`,
  );

  const undated = withTexts(OVERALL, (text) => text.replace('2024年', ''));

  it.each([
    ['a form', [income('收支'), form('2024')], 2024, false],
    ['the name of a sheet', [income('2024年收支')], 2024, false],
    ['nothing', [income('收支')], 2022, true],
    ['both years', [income('2022年收支'), form('2024')], 2022, true],
    ['two other years', [income('2023年收支'), form('2024')], 0, false],
    ['a year over its amounts', [income('收支', '2023年预算数')], 2023, false],
    ['a form that states a later year', [income('收支'), undated], 0, false],
    ['two years over its amounts', [twoYears], 2023, false],
  ] as const)('is heard last: beside %s', (_, grids, year, yearByFileName) => {
    const file = '2022年部门预算.xlsx';
    const { sets, unrecognised } = recogniseWorkbook(
      grids,
      PUBLIC_TABLES,
      loadCodeBooks(),
      [],
      file,
    );
    expect(sets).toMatchObject([{ year, yearByFileName }]);
    expect(sets[0]?.tables).toHaveLength(grids.length);
    expect(unrecognised).toEqual([]);
  });
});
