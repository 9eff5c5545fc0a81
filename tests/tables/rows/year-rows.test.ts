import { check } from '../../checks/checked-sheets';
import { keysOf, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const GRID = sheet(
  'Sheet1',
  `
2024年“三公”经费支出表
单位：万元
年度 | 合计 | 公务接待费 | 公务用车运行费
2023年 | 5.00 | 2.00 | 3.00
2024年 | 4.00 | 1.00 | 3.00
`,
);

const TOTAL = 'flow=expenditure;item=threePublic';

describe('a row of figures for each year', () => {
  it.each([
    ['2023年', `2023/asStated;${TOTAL}`],
    ['2023', `2023/asStated;${TOTAL}`],
    ['2023年预算数', `2023/budget;${TOTAL}`],
    ['2023年决算数', `2023/final;${TOTAL}`],
    ['上年预算数', `2023/budget;${TOTAL}`],
  ])('%s is that of the other year', (A4, key) => {
    const keys = keysOf(withCells(GRID, { A4 }));
    expect([keys['B4'], keys['B5']]).toEqual([key, TOTAL]);
  });

  it.each(['上年', '2024年', '近三年平均', ''])('%s says nothing of its own', (A4) => {
    const grid = withCells(GRID, { A4: A4 === '' ? '' : A4 });
    const rows = tableOf(grid).blocks.flatMap((block) => block.unknownRows);
    expect(rows).toHaveLength(1);
  });

  it('is added up by itself', () => {
    expect(check(GRID).briefs.filter((brief) => brief.startsWith('error'))).toEqual([]);
    const wrong = check(withCells(GRID, { B4: '6.00' })).findings;
    expect(wrong.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
