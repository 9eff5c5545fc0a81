import { cellAddress } from '../../src/base/address';
import { columnNameBeside } from '../../src/checks/words/column-name.zh-CN';
import { headingTexts, surplusesText } from '../../src/checks/words/layout-wording.zh-CN';
import { factLabel } from '../../src/checks/words/fact-wording.zh-CN';
import { sheet } from '../fixtures/sheet';
import { contextOf } from './checked-sheets';

describe('the name of a cell', () => {
  it('says of the totals of both sides which side they end', () => {
    const { book } = contextOf(
      sheet(
        '收支',
        `2024年部门收支总表
        部门：示例区数据中心 ||| 单位：万元
        收入 | < | 支出 | <
        项目 | 预算数 | 项目 | 预算数
        一、一般公共预算拨款收入 | 10.00 | 一、一般公共服务支出 | 10.00
        总  计 | 10.00 | 总  计 | 10.00`,
      ),
    );
    const names = book.facts.map((fact) => `${cellAddress(fact.cell)} ${factLabel(fact)}`);
    expect(names).toContain('B6 收入总计');
    expect(names).toContain('D6 支出总计');
    expect(names).toContain('B5 一、一般公共预算拨款收入');
  });

  it.each([
    ['本年拨款›一般公共预算', '本年拨款·一般公共预算'],
    ['财政拨款结转结余›一般公共预算', '财政拨款结转结余·一般公共预算'],
    ['本年拨款›小计', '本年拨款小计'],
    ['单位资金', '单位资金'],
  ])('has the heading above where two columns have one name: %s', (path, name) => {
    const all = [
      '本年拨款›小计',
      '本年拨款›一般公共预算',
      '财政拨款结转结余›小计',
      '财政拨款结转结余›一般公共预算',
      '单位资金',
    ];
    expect(columnNameBeside(path, all)).toBe(name);
  });

  it('has all headings above where none alone tells it from each other column', () => {
    const all = ['本年›拨款›基金', '本年›结转›基金', '上年›拨款›基金', '上年›结转›基金'];
    expect(columnNameBeside('本年›拨款›基金', all)).toBe('本年·拨款·基金');
  });

  it('has the heading above in a list of amounts and in a pair of columns that share it', () => {
    const text = surplusesText({
      amounts: [
        { column: '本年拨款›小计', amount: 1_000_000 },
        { column: '上年结转›小计', amount: 2_000_000 },
        { column: '上年结转›基金', amount: 3_000_000 },
      ],
      unit: '万元',
      places: 2,
    });
    expect(text).toMatch(/^“本年拨款小计”栏多.*，“上年结转小计”栏多.*，“基金”栏多/);
    expect(headingTexts(['本年拨款›基金', '上年结转›基金'])).toEqual([
      '“本年拨款·基金”',
      '“上年结转·基金”',
    ]);
  });
});
