import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const found = (...grids: readonly Grid[]) => check(...grids).told('E6');

const general = (lines: string) => byFunction('一般', '一般公共预算支出表', lines);

describe('E6, how deep a classification goes', () => {
  it('is silent down to 项', () => {
    expect(
      found(
        general(`| 合计 | 5.00 | 5.00 |
          205 | 教育支出 | 5.00 | 5.00 |
          20508 | 进修及培训 | 5.00 | 5.00 |
          2050803 | 培训支出 | 5.00 | 5.00 |`),
      ),
    ).toEqual([]);
  });

  it('that stops above 项 is one warning for the table', () => {
    expect(
      found(
        general(`| 合计 | 30.00 | 30.00 |
          201 | 一般公共服务支出 | 25.00 | 25.00 |
          205 | 教育支出 | 5.00 | 5.00 |
          20508 | 进修及培训 | 5.00 | 5.00 |`),
      ),
    ).toEqual(['warning 一般!A5 tooShallow 201 项 1']);
  });

  it('is not asked for where a row has no figures, nor of all money', () => {
    expect(
      found(
        general(`| 合计 | 5.00 | 5.00 |
          201 | 一般公共服务支出 |||
          205 | 教育支出 | 5.00 | 5.00 |
          20508 | 进修及培训 | 5.00 | 5.00 |
          2050803 | 培训支出 | 5.00 | 5.00 |`),
      ),
    ).toEqual([]);
    const all = `| 合计 | 5.00 | 5.00 |
      205 | 教育支出 | 5.00 | 5.00 |`;
    expect(found(byFunction('支出', '部门支出总表', all))).toEqual([]);
  });

  it('of 基本支出 goes down to the economic 款', () => {
    const basic = (lines: string) =>
      sheet(
        '基本',
        `2024年一般公共预算基本支出表
        |||| 单位：万元
        科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
        ${lines}`,
      );
    expect(
      found(
        basic(`| 合计 | 5.00 || 5.00
        302 | 商品和服务支出 | 5.00 || 5.00
        30201 | 办公费 | 5.00 || 5.00`),
      ),
    ).toEqual([]);
    expect(
      found(
        basic(`| 合计 | 5.00 || 5.00
        302 | 商品和服务支出 | 5.00 || 5.00`),
      ),
    ).toEqual(['warning 基本!A5 tooShallow 302 款 0']);
  });

  it('of all expenditure may stop at the economic 类 where every line does', () => {
    const byEconomy = (lines: string) =>
      sheet(
        '经济',
        `2024年一般公共预算支出经济分类情况表
        |||| 单位：万元
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        | 合计 | 9.00 | 9.00 |
        301 | 工资福利支出 | 4.00 | 4.00 |
        ${lines}`,
      );
    const only = byEconomy('302 | 商品和服务支出 | 5.00 | 5.00 |');
    expect(check(only).outcomes('E6')).toEqual(['pass E6 经济!A1']);
    const mixed = byEconomy(`302 | 商品和服务支出 | 5.00 | 5.00 |
      30201 | 办公费 | 5.00 | 5.00 |`);
    expect(found(mixed)).toEqual(['warning 经济!A5 tooShallow 301 款 0']);
  });
});
