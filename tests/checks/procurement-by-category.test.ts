import { figureOf } from '../../src/facts/fact';
import { sheet } from '../fixtures/sheet';
import { changed, check, contextOf } from './checked-sheets';
import { diagnose, placeOf, UNIT } from './culprit/wrong-amount';

const PROCUREMENT = sheet(
  '采购',
  `
2021年政府采购预算表
单位名称：示例区数据中心 | | 单位：万元 |
采购类别 | 采购内容 | 采购金额 | 其中：面向中小微企业
合计 | | 30.00 | 12.00
货物类 | | 0.00 |
服务类 | 印刷和出版服务 | 20.00 | 10.00
工程类 | 装修工程 | 10.00 | 2.00
`,
);

describe('政府采购预算表 by 采购类别', () => {
  it('is clean when 合计 is the sum of the categories', () => {
    expect(check(PROCUREMENT).briefs).toEqual([]);
  });

  it('has one error that names every wrong amount', () => {
    const context = contextOf(PROCUREMENT);
    const facts = context.book.amounts.filter((fact) => figureOf(fact) !== null);
    const found = facts.map((fact) => {
      const { errors, named } = diagnose(context, fact, (figureOf(fact) ?? 0) + UNIT);
      return [placeOf(fact), errors, named];
    });
    expect(found).toEqual(
      ['C4', 'D4', 'C5', 'C6', 'D6', 'C7', 'D7'].map((place) => [`采购!${place}`, 1, true]),
    );
  });

  it('may not have more for 中小微企业 than it is, told once for a figure and its total', () => {
    const more = changed([PROCUREMENT], { '采购!D4': '42.00', '采购!D6': '40.00' });
    const checked = check(...more);
    expect(checked.briefs).toEqual(['error C9 采购!C6']);
    const named = checked.arithmetic.flatMap(({ culprits }) =>
      culprits.map(({ fact }) => placeOf(fact)),
    );
    expect(named.sort()).toEqual(['采购!C6', '采购!D6']);
  });
});
