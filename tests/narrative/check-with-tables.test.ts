import { FINAL_ACCOUNTS_2022 } from '../../src/narrative/profiles/final-accounts-2022';
import { FINAL_ACCOUNTS } from '../fixtures/final-accounts';
import { factBooks } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';
import { compose, smallBook } from './small-budget';

/** 三公 of the small budget: no travel abroad, cars for 3.60, guests for 1.20. */
const [WITH_CARS] = factBooks(
  sheet(
    '预算08表',
    `
2024年一般公共预算“三公”经费支出表
编制单位：示例区数据中心 | | | | | 单位：万元
“三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费
^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^
4.80 | 0.00 | 3.60 | 0.00 | 3.60 | 1.20`,
  ),
);

function asked(inputs: unknown, current = WITH_CARS): readonly string[] {
  if (current === undefined) throw new Error('there is one set');
  return compose({ current, inputs }).notices.map(({ message }) => message);
}

describe('inputs beside the tables', () => {
  test.each([
    [{ 'abroad.groups': 2 }, ['填写的出国团组不是0，而表中因公出国（境）费是0，请核对']],
    [{ 'abroad.people': 0 }, []],
    [{ 'reception.batches': 0 }, ['表中公务接待费是1.2万元，而填写的接待批次是0，请核对']],
    [{ 'reception.people': 30 }, []],
    [{ 'vehicles.bought': 1 }, ['填写的购置的公务用车不是0，而表中公务用车购置费是0，请核对']],
    [{ 'vehicles.costs': { fuel: 2, repair: 1, insurance: 0.61 } }, []],
    [
      { 'vehicles.costs': { fuel: 2, repair: 1 } },
      ['填写的燃料费、维修费合计3万元，与表中公务用车运行维护费3.6万元不等，请核对'],
    ],
    [{ vehicles: { general: 1, kept: 2 } }, [expect.stringContaining('车改后保留的公务用车大于')]],
  ])('%j', (inputs, expected) => {
    expect(asked(inputs)).toEqual(expected);
  });

  test('people and what they are paid', () => {
    expect(asked({ 'staff.actual.institution': 0 }, smallBook())).toEqual([
      '表中工资福利支出是30万元，而填写的事业在职实有是0，请核对',
    ]);
    expect(asked({ 'staff.actual.institution': 28 }, smallBook())).toEqual([]);
  });

  test('are not compared where no table says the amount', () => {
    expect(asked({ 'abroad.groups': 2, 'reception.batches': 0 }, smallBook())).toEqual([]);
  });

  test('of final accounts are compared with what was spent, not with what was planned', () => {
    const [current] = factBooks(...FINAL_ACCOUNTS);
    if (current === undefined) throw new Error('there is one set');
    const document = compose({
      current,
      profile: FINAL_ACCOUNTS_2022,
      inputs: { 'abroad.groups': 3 },
    });
    const messages = document.notices.map(({ message }) => message);
    expect(messages.filter((message) => message.includes('出国团组'))).toHaveLength(1);
  });
});
