import { check } from '../checks/checked-sheets';
import { keysOf, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

function expenditure(total: string, leftOver = '上年结转结余') {
  return sheet(
    '支出',
    `
2024年部门支出总表
部门：示例区数据局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | ${leftOver}
 | 合计 | ${total}
201 | 一般公共服务支出 | ${total}`,
  );
}

const plain = 'flow=expenditure;fund=generalPublicBudget';

describe('funds beside a column of what was left over', () => {
  it('are money of this year where the total is the sum of them all', () => {
    const grid = expenditure('9.00 | 6.00 | 1.00 | 2.00');
    expect(keysOf(grid)).toMatchObject({
      C4: 'flow=expenditure',
      D4: `${plain};timing=current`,
      E4: 'flow=expenditure;fund=unitFunds',
      F4: 'flow=expenditure;timing=carriedOver',
    });
    expect(check(grid).briefs).toEqual([]);
  });

  it('include it where the total is the sum without it', () => {
    const grid = expenditure('9.00 | 8.00 | 1.00 | 2.00');
    expect(keysOf(grid)).toMatchObject({ D4: plain, F4: 'flow=expenditure;timing=carriedOver' });
    expect(check(grid).briefs).toEqual([]);
  });

  it('are not read where the figures show neither', () => {
    const grid = expenditure('9.00 | 4.00 | 1.00 | 2.00');
    expect(keysOf(grid)).not.toHaveProperty('D4');
    expect(tableOf(grid).blocks[0]?.unknownColumns.map(({ label }) => label)).toEqual([
      '一般公共预算',
    ]);
    expect(check(grid).briefs).toEqual([]);
  });

  it('are what they are where nothing was left over', () => {
    expect(keysOf(expenditure('9.00 | 8.00 | 1.00 |'))).toMatchObject({ D4: plain });
  });

  it('are told by most rows, so one wrong figure does not hide it', () => {
    const grid = sheet(
      '支出',
      `
2024年部门支出总表
部门：示例区数据局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转结余
 | 合计 | 12.00 | 7.00 | 1.00 | 4.00
201 | 一般公共服务支出 | 9.00 | 5.00 | 1.00 | 2.00
205 | 教育支出 | 4.00 | 2.00 | | 2.00`,
    );
    expect(keysOf(grid)).toMatchObject({ D4: `${plain};timing=current` });
    expect(check(grid).culprits()).toEqual(['支出!C5 9.00→8.00']);
  });
});
