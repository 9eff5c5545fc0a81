import { loadCodeBooks } from '../../src/codes/load-code-book';
import { PUBLIC_TABLES } from '../../src/tables/catalogue/public-tables';
import { recogniseWorkbook } from '../../src/tables/recognise-workbook';
import { yearInFileName } from '../../src/tables/year-in-file-name';
import { sheet } from '../fixtures/sheet';

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
});
