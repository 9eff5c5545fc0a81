import { keysOf, recognise } from '../../fixtures/read-tables';
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

  it('of several is none: which year or unit each speaks of is not known', () => {
    const two = withCells(grid, { A4: '1.00', C4: '1.00' });
    expect(recognise(two).unrecognised).toMatchObject([{ kind: 'refused' }]);
  });
});
