import { LAYOUT_OF_2021 } from '../fixtures/layout-of-2021';
import { changed, check, contextOf, generated, relationsOf } from './checked-sheets';
import { amountsOf, diagnose, placeOf, UNIT } from './culprit/wrong-amount';
import { figureOf } from '../../src/facts/fact';

describe('the tables of 2021', () => {
  const context = contextOf(...LAYOUT_OF_2021);

  it('agree, and nothing is left unread', () => {
    expect(context.refusedCount).toBe(0);
    expect(context.book.set.tables).toHaveLength(LAYOUT_OF_2021.length);
    expect(check(...LAYOUT_OF_2021).briefs).toEqual([]);
  });

  it('share the totals of a band between its sections', () => {
    const sums = generated('rollUp', LAYOUT_OF_2021);
    expect(sums).toContain('C4 rollUp 公开表1!H19 = 公开表1!H6 + 公开表1!H10 + 公开表1!H13');
    expect(sums).toContain(
      'C4 rollUp 公开表1!H19 = 公开表1!H15 + 公开表1!H16 + 公开表1!H17 + 公开表1!H18',
    );
    expect(generated('sameKey', LAYOUT_OF_2021)).toContain('C4 sameKey 公开表1!H19 = 公开表1!D19');
  });

  it('join 基本支出 of 收支总表 to 一般公共预算基本支出表 by economic 类', () => {
    expect(generated('sameKey', LAYOUT_OF_2021)).toContain('C5 sameKey 公开表1!I7 = 公开表3!C6');
  });

  it('never take money outside 财政拨款 for nothing, by whatever name it goes', () => {
    const { texts, voidFunds } = relationsOf(...LAYOUT_OF_2021);
    expect(voidFunds).not.toContain('unitFunds');
    expect(texts.filter((text) => text.includes(' sumAcross 公开表8!'))).toEqual([]);
  });

  it.each(['公开表1', '公开表6', '公开表7'])('%s: each wrong amount is one error', (name) => {
    const facts = amountsOf(context).filter((fact) => fact.cell.sheet === name);
    expect(facts.length).toBeGreaterThan(3);
    for (const fact of facts) {
      const found = diagnose(context, fact, (figureOf(fact) ?? 0) + UNIT);
      expect([placeOf(fact), found]).toEqual([
        placeOf(fact),
        { errors: 1, others: 0, named: true, decided: true },
      ]);
    }
  });

  it('name a wrong 类 of the third band', () => {
    const checked = check(...changed(LAYOUT_OF_2021, { '公开表1!H15': '405.00' }));
    expect(checked.culprits()).toEqual(['公开表1!H15 405.00→450.00']);
  });
});
