import { check } from '../../checks/checked-sheets';
import { keysOf, recognise } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const GRID = sheet(
  '支出',
  `
2024年部门支出总表
单位：万元
科目编码 | 单位代码 | 单位名称（科目） | 合计 | 基本支出 | 项目支出
 | | 合计 | 10.00 | 7.00 | 3.00
 | 118001 | 示例区教育局 | 10.00 | 7.00 | 3.00
2050101 | 118001 | 行政运行 | 5.00 | 5.00 |
2050102 | 118001 | 一般行政管理事务 | 3.00 | | 3.00
2080505 | 118001 | 机关事业单位基本养老保险缴费支出 | 2.00 | 2.00 |
2080505 | 118001 | 机关事业单位基本养老保险缴费支出 | 2.00 | 2.00 |
`,
);

describe('one row typed twice in a list with a column of units', () => {
  it('leaves the table readable, and is told', () => {
    expect(Object.keys(keysOf(GRID))).toContain('D9');
    const { briefs, texts } = check(GRID);
    expect(briefs).toEqual(['error C2 支出!A9']);
    expect(texts.join()).toContain('重复列示');
    // Where the sums count it too.
    const counted = { D4: '12.00', D5: '12.00', E4: '9.00', E5: '9.00' };
    expect(check(withCells(GRID, counted)).briefs).toEqual(['error E1 支出!A9']);
  });

  it.each([
    ['another unit', { B9: '118002' }],
    ['no unit beside others with one', { B9: '' }],
    ['another name', { C9: '示例区示例中学' }],
    ['other figures', { D9: '1.00', E9: '1.00' }],
    ['another such row', { A7: '2050101', C7: '行政运行', D7: '5.00', E7: '5.00', F7: '' }],
  ])('is refused or read by units with %s', (_, cells) => {
    const { sets } = recognise(withCells(GRID, cells));
    const units = sets.flatMap(({ tables }) =>
      tables.flatMap(({ blocks }) =>
        blocks.flatMap(({ rows }) => rows.flatMap(({ coordinates }) => coordinates.unit ?? [])),
      ),
    );
    expect(sets.length === 0 || units.includes('118002')).toBe(true);
  });
});
