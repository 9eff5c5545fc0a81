import { check } from '../checks/checked-sheets';
import { incomeAndExpenditure } from '../checks/small-tables';
import { keysOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

describe('基本支出 divided into 人员支出, 对个人和家庭的补助 and 公用支出', () => {
  const columns = (headings: string) =>
    keysOf(
      sheet(
        '支出',
        `
2024年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | < | 项目支出
^ | ^ | ^ | ${headings} | ^
 | 合计 | 10.00 | 8.00 | 5.00 | 1.00 | 2.00 | 2.00
205 | 教育支出 | 10.00 | 8.00 | 5.00 | 1.00 | 2.00 | 2.00`,
      ),
    );

  it('has 工资福利支出 for 人员支出, as columns', () => {
    expect(columns('小计 | 人员支出 | 对个人和家庭的补助 | 公用支出')).toMatchObject({
      E5: 'flow=expenditure;economy=301;nature=basic',
      F5: 'flow=expenditure;economy=303;nature=basic',
      G5: 'flow=expenditure;nature=operating',
    });
  });

  it('keeps 人员支出 beside 工资福利支出', () => {
    expect(columns('人员支出 | 工资福利支出 | 对个人和家庭的补助 | 公用支出')['D5']).toBe(
      'flow=expenditure;nature=personnel',
    );
  });

  const lines = (first: string, second: string, third: string) =>
    incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 10.00 | 一、基本支出 | 8.00
      | | ${first} | 5.00
      | | ${second} | 1.00
      | | ${third} | 2.00
      | | 二、项目支出 | 2.00
      本年收入合计 | 10.00 | 本年支出合计 | 10.00`);

  it('has the same as lines, in either order, and no false sum', () => {
    const usual = lines('人员支出', '对个人和家庭补助支出', '公用支出');
    expect(keysOf(usual)).toMatchObject({
      D6: 'flow=expenditure;economy=301;nature=basic',
      D7: 'flow=expenditure;economy=303;nature=basic',
      D8: 'flow=expenditure;nature=operating',
    });
    expect(check(usual).arithmetic).toEqual([]);
    expect(keysOf(lines('人员支出', '公用支出', '对个人和家庭补助支出'))).toMatchObject({
      D7: 'flow=expenditure;nature=operating',
      D8: 'flow=expenditure;economy=303;nature=basic',
    });
  });

  it('leaves what is numbered below 人员支出 to it', () => {
    expect(
      keysOf(lines('（一）人员支出', '1.对个人和家庭补助支出', '（二）公用支出')),
    ).toMatchObject({
      D6: 'flow=expenditure;nature=personnel',
      D7: 'flow=expenditure;economy=303;nature=personnel',
    });
  });
});

describe('其他支出 as a column', () => {
  const columns = (headings: string) =>
    keysOf(
      sheet(
        '支出',
        `
2024年部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | < | <
^ | ^ | ^ | ^ | ${headings}
 | 合计 | 10.00 | 8.00 | 2.00 | 1.00 | 1.00
205 | 教育支出 | 10.00 | 8.00 | 2.00 | 1.00 | 1.00`,
      ),
    );

  it('is no economic class beside 经营支出', () => {
    const keys = columns('小计 | 事业单位经营支出 | 其他支出');
    expect(keys['E5']).toContain('fund=unitFunds');
    expect(keys['G5']).toBeUndefined();
  });

  it('is one beside others', () => {
    expect(columns('小计 | 商品和服务支出 | 其他支出')['G5']).toContain('economy=399');
  });
});
