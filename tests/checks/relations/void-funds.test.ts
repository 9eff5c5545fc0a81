import type { Grid } from '../../../src/grid/grid';
import { changed, relationsOf } from '../checked-sheets';
import { appropriation, byFunction, declaredEmpty, incomeAndExpenditure } from '../small-tables';

const voidFunds = (...grids: readonly Grid[]) => [...relationsOf(...grids).voidFunds].sort();

const spent = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 100.00 | 100.00 |
  205 | 教育支出 | 100.00 | 100.00 |`,
);

const NOT_FISCAL = [
  'fiscalAccount',
  'institutionalIncome',
  'nonFiscal',
  'operatingIncome',
  'otherIncome',
  'subordinateRemittance',
  'superiorSubsidy',
  'unitFunds',
];

describe('a fund without money', () => {
  const listed = incomeAndExpenditure(`
    一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 100.00
    二、政府性基金预算拨款收入 | 0.00 |
    三、国有资本经营预算拨款收入 | |
    四、财政专户管理资金收入 | |
    五、事业收入 | |
    六、其他收入 | |
    本年收入合计 | 100.00 | 本年支出合计 | 100.00
    上年结转结余 | | 年终结转结余 |
    收入总计 | 100.00 | 支出总计 | 100.00`);

  it('is void when income is listed with nothing on it and adds up without it', () => {
    expect(voidFunds(listed, spent)).toEqual(
      [...NOT_FISCAL, 'governmentFund', 'stateCapital'].sort(),
    );
  });

  it('is not void when it has money anywhere', () => {
    const found = voidFunds(
      ...changed([listed], { '收支!B6': '5.00', '收支!B11': '105.00' }),
      spent,
    );
    expect(found).toEqual([...NOT_FISCAL, 'stateCapital'].sort());
    const unitFunds = changed([listed], { '收支!B9': '5.00', '收支!B5': '95.00' });
    expect(voidFunds(...unitFunds, spent)).not.toContain('nonFiscal');
    expect(voidFunds(...unitFunds, spent)).not.toContain('unitFunds');
    expect(voidFunds(...unitFunds, spent)).toContain('fiscalAccount');
  });

  it('is not void when money of it is spent that no income table shows', () => {
    const fund = byFunction(
      '基金',
      '政府性基金预算支出表',
      `| 合计 | 5.00 || 5.00
      212 | 城乡社区支出 | 5.00 || 5.00`,
    );
    expect(voidFunds(listed, spent, fund)).toEqual([...NOT_FISCAL, 'stateCapital'].sort());
  });

  it('is not void when the sum that would prove it does not hold', () => {
    expect(
      voidFunds(...changed([listed], { '收支!B11': '105.00', '收支!B13': '105.00' }), spent),
    ).toEqual([]);
  });

  it('is void when its own table is declared empty', () => {
    const fund = declaredEmpty(
      '基金',
      '政府性基金预算支出表',
      '注：本单位无政府性基金预算相关支出',
    );
    expect(voidFunds(spent, fund)).toEqual(['governmentFund']);
    const silent = declaredEmpty('基金', '政府性基金预算支出表', '');
    expect(voidFunds(spent, silent)).toEqual([]);
    const withTotal = byFunction('基金', '政府性基金预算支出表', '| 合计 | | |');
    expect(voidFunds(spent, withTotal)).toEqual(['governmentFund']);
  });

  it('is not void for not being mentioned', () => {
    expect(voidFunds(spent)).toEqual([]);
    const onlyFiscal = incomeAndExpenditure(`
      一、财政拨款收入 | 100.00 | 一、教育支出 | 100.00
      本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
    expect(voidFunds(onlyFiscal, spent)).toEqual(NOT_FISCAL);
  });

  it('is not void when money brought forward is not split by fund', () => {
    const carried = changed([listed], { '收支!B12': '7.00', '收支!B13': '107.00' });
    expect(voidFunds(...carried, spent)).toEqual([]);
  });

  it('is void beside money brought forward that is wholly split among other funds', () => {
    const carried = changed([listed], { '收支!B12': '7.00', '收支!B13': '107.00' });
    const split = appropriation(`
      一、本年收入 | 100.00 | 一、本年支出 | 107.00
      （一）一般公共预算拨款 | 100.00 | （一）教育支出 | 107.00
      （二）政府性基金预算拨款 | |
      二、上年结转 | 7.00 | 二、年终结转结余 |
      （一）一般公共预算拨款 | 7.00 |
      （二）政府性基金预算拨款 | |
      收入总计 | 107.00 | 支出总计 | 107.00`);
    expect(voidFunds(...carried, split, spent)).toEqual(
      [...NOT_FISCAL, 'governmentFund', 'stateCapital'].sort(),
    );
  });

  it('of the unit itself is not void while earlier balances are used', () => {
    const used = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 110.00
      二、政府性基金预算拨款收入 | |
      三、事业收入 | |
      本年收入合计 | 100.00 | 本年支出合计 | 110.00
      使用非财政拨款结余 | 10.00 |
      收入总计 | 110.00 | 支出总计 | 110.00`);
    expect(voidFunds(used)).toEqual(['governmentFund', 'stateCapital']);
  });
});
