import { keysOf, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

describe('a single row', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年一般公共预算“三公”经费支出表
合计 | 因公出国（境）费 | 公务接待费
3.00 | | 3.00
`,
  );

  it('needs no label', () => {
    expect(keysOf(grid)).toMatchObject({
      A3: 'flow=expenditure;fund=generalPublicBudget;item=threePublic',
      C3: 'flow=expenditure;fund=generalPublicBudget;item=reception',
    });
  });

  it('is the first one; further figures are unknown', () => {
    const two = withCells(grid, { A4: '1.00', C4: '1.00' });
    expect(tableOf(two).blocks[0]?.unknownRows).toEqual([{ index: 3, label: '' }]);
  });
});
