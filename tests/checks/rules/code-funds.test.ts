import type { Grid } from '../../../src/grid/grid';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const general = (lines: string) => byFunction('一般', '一般公共预算支出表', lines);
const fund = (lines: string) => byFunction('基金', '政府性基金预算支出表', lines);

const LAND = `| 合计 | 5.00 || 5.00
  212 | 城乡社区支出 | 5.00 || 5.00
  21208 | 国有土地使用权出让收入安排的支出 | 5.00 || 5.00
  2120801 | 征地和拆迁补偿支出 | 5.00 || 5.00`;

const TRAINING = `| 合计 | 5.00 | 5.00 |
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  2050803 | 培训支出 | 5.00 | 5.00 |`;

const found = (...grids: readonly Grid[]) => check(...grids).told('E3');

describe('E3, the codes of one fund', () => {
  it('are silent in the table of their fund', () => {
    expect(found(general(TRAINING), fund(LAND))).toEqual([]);
    expect(check(general(TRAINING), fund(LAND)).outcomes('E3')).toEqual([
      'pass E3 一般!A1',
      'pass E3 基金!A1',
    ]);
  });

  it('must not stand in a table of 一般公共预算', () => {
    expect(found(general(LAND))).toEqual([
      'warning 一般!A6 otherFund 21208 国有土地使用权出让收入安排的支出 governmentFund',
    ]);
  });

  it('of 一般公共预算 must not stand in the table of a fund', () => {
    expect(found(fund(TRAINING))).toEqual([
      'warning 基金!A6 otherFund 20508 进修及培训 generalPublicBudget',
    ]);
  });

  it('are not asked for where a table is about all money', () => {
    expect(found(byFunction('支出', '部门支出总表', LAND))).toEqual([]);
  });
});
