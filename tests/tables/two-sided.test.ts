import { columnOutline, keysOf, recognise, rowOutline, tableOf } from '../fixtures/read-tables';
import { sheet, withCells, withTexts } from '../fixtures/sheet';

const FISCAL = sheet(
  'Sheet1',
  `
2024年财政拨款收支预算总表
收 入 | < | 支 出 | <
项 目 | 预算数 | 项 目 | 预算数
一、本年收入 | 10.00 | 一、本年支出 | 11.00
（一）一般公共预算拨款 | 9.00 | （一）一般公共服务支出 | 9.00
（二）政府性基金预算拨款 | 1.00 | （二）城乡社区支出 | 2.00
（三）国有资本经营预算拨款 | | （三）国防支出 |
二、上年结转 | 2.00 | |
（一）一般公共预算拨款 | 2.00 | |
（二）政府性基金预算拨款 | | 二、年终结转结余 | 1.00
收 入 总 计 | 12.00 | 支 出 总 计 | 12.00
`,
);

const fiscal = 'fund=fiscalAppropriation';

describe('the lines of 财政拨款收支总表', () => {
  it('take their flow from the line above them, so the same label means two things', () => {
    expect(keysOf(FISCAL)).toEqual({
      B4: `flow=income;${fiscal}`,
      B5: 'flow=income;fund=generalPublicBudget',
      B6: 'flow=income;fund=governmentFund',
      B7: 'flow=income;fund=stateCapital',
      B8: `flow=openingBalance;${fiscal}`,
      B9: 'flow=openingBalance;fund=generalPublicBudget',
      B10: 'flow=openingBalance;fund=governmentFund',
      B11: `flow=resources;${fiscal}`,
      D4: `flow=expenditure;${fiscal}`,
      D5: `flow=expenditure;${fiscal};function=201`,
      D6: `flow=expenditure;${fiscal};function=212`,
      D7: `flow=expenditure;${fiscal};function=203`,
      D10: `flow=closingBalance;${fiscal}`,
      D11: `flow=uses;${fiscal}`,
    });
  });

  it('make a tree on each side', () => {
    const table = tableOf(FISCAL);
    expect(rowOutline(table, 'income')).toEqual([
      '  4 一、本年收入',
      '    5 （一）一般公共预算拨款',
      '    6 （二）政府性基金预算拨款',
      '    7 （三）国有资本经营预算拨款',
      '  8 二、上年结转',
      '    9 （一）一般公共预算拨款',
      '    10 （二）政府性基金预算拨款',
      '11 收入总计',
    ]);
    expect(rowOutline(table, 'expenditure')).toEqual([
      '  4 一、本年支出',
      '    5 （一）一般公共服务支出',
      '    6 （二）城乡社区支出',
      '    7 （三）国防支出',
      '  10 二、年终结转结余',
      '11 支出总计',
    ]);
  });

  it('mean the same whatever ordinal they bear', () => {
    let next = 0;
    const ordinals = ['廿五、', '（九）', '7.', '', '（12）'];
    const renumbered = withTexts(FISCAL, (text, row) =>
      row > 2 ? text.replace(/^(一、|二、|（.）)/, () => ordinals[next++ % 5] ?? '') : text,
    );
    expect(renumbered).not.toEqual(FISCAL);
    expect(keysOf(renumbered)).toEqual(keysOf(FISCAL));
  });

  it('mean the same in any order of the 类', () => {
    const swapped = withCells(FISCAL, {
      D5: '2.00',
      D6: '9.00',
      C5: '（一）城乡社区支出',
      C6: '（二）一般公共服务支出',
    });
    const { D5, D6 } = keysOf(swapped);
    expect([D5, D6]).toEqual([keysOf(FISCAL)['D6'], keysOf(FISCAL)['D5']]);
  });

  it('may have a column for each fund', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年财政拨款收支预算总表
收入 | < | 支出 | < | < | <
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
本年收入 | 10.00 | 本年支出 | 10.00 | 9.00 | 1.00
一般公共预算拨款 | 9.00 | 教育支出 | 10.00 | 9.00 | 1.00
政府性基金预算拨款 | 1.00 | | | |
`,
    );
    expect(columnOutline(tableOf(grid), 'expenditure')).toEqual([
      'D 支出›合计',
      '  E 支出›一般公共预算',
      '  F 支出›政府性基金预算',
    ]);
    expect(keysOf(grid)).toMatchObject({
      D5: `flow=expenditure;${fiscal};function=205`,
      E5: 'flow=expenditure;fund=generalPublicBudget;function=205',
      F5: 'flow=expenditure;fund=governmentFund;function=205',
    });
  });
});

describe('filler rows', () => {
  it('without figures are nothing, whatever they say', () => {
    const grid = withCells(FISCAL, { C8: '（四）待填', C9: '␣' });
    expect(keysOf(grid)).toEqual(keysOf(FISCAL));
    expect(tableOf(grid).blocks.flatMap((block) => block.unknownRows)).toEqual([]);
  });

  it('with figures are unknown rows', () => {
    const grid = withCells(FISCAL, { C8: '（四）待填支出', D8: '1.00', D9: '1.00' });
    expect(keysOf(grid)).toEqual(keysOf(FISCAL));
    expect(tableOf(grid).blocks.map((block) => block.unknownRows)).toEqual([
      [],
      [
        { index: 7, label: '（四）待填支出' },
        { index: 8, label: '' },
      ],
    ]);
  });
});

describe('the 类 of 部门收支总表', () => {
  it.each([
    ['一、一般公共服务支出', '201'],
    ['一般公共服务', '201'],
    ['201一般公共服务支出', '201'],
    ['[201] 一般公共服务支出', '201'],
    ['八、社会保障和就业支出', '208'],
    ['廿一、其他支出', '229'],
    ['十九、国有资本经营预算支出', '223'],
  ])('%s is %s', (label, code) => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门收支总表
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 1.00 | ${label} | 1.00
`,
    );
    expect(keysOf(grid)['D4']).toBe(`flow=expenditure;function=${code}`);
  });
});

it('reads columns of line numbers as such', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收支总表
收入 | < | < | 支出 | < | <
项目 | 行次 | 金额 | 项目 | 行次 | 金额
栏次 | | 1 | 栏次 | | 2
一般公共预算拨款收入 | #1 | 5.00 | 教育支出 | #3 | 5.00
收入总计 | #2 | 5.00 | 支出总计 | #4 | 5.00
`,
  );
  expect(keysOf(grid)).toEqual({
    C5: 'flow=income;fund=generalPublicBudget',
    C6: 'flow=income',
    F5: 'flow=expenditure;function=205',
    F6: 'flow=expenditure',
  });
});

it('needs both sides', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收支总表
项目 | 预算数
一般公共预算拨款收入 | 1.00
`,
  );
  const { sets, unrecognised } = recognise(grid);
  expect(sets).toEqual([]);
  expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
});

it('is refused with a third block, which it cannot tell from the second', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收支总表
收入 | < | 支出 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 1.00 | 教育支出 | 1.00 | 基本支出 | 1.00
`,
  );
  const { sets, unrecognised } = recognise(grid);
  expect(sets).toEqual([]);
  expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
});

it('ends the group of 上年结转 at the next line of its own level', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收支总表
收 入 | < | 支 出 | <
项 目 | 预算数 | 项 目 | 预算数
一、上年结转 | 2.00 | 一、一般公共服务支出 | 12.00
二、一般公共预算拨款收入 | 9.00 | |
三、事业收入 | 1.00 | |
收 入 总 计 | 12.00 | 支 出 总 计 | 12.00
`,
  );
  expect(keysOf(grid)).toMatchObject({
    B4: 'flow=openingBalance',
    B5: 'flow=income;fund=generalPublicBudget',
    B6: 'flow=income;fund=institutionalIncome',
    B7: 'flow=resources',
  });
});

it('carry-over may be divided into 财政拨款 and what is no 财政拨款', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年部门收支总表
收 入 | < | 支 出 | <
项 目 | 预算数 | 项 目 | 预算数
一、一般公共预算拨款收入 | 9.00 | 一、一般公共服务支出 | 12.00
本年收入合计 | 9.00 | 本年支出合计 | 12.00
上年结转结余 | 3.00 | 年终结转结余 |
财政拨款结转 | 2.00 | |
非财政拨款结转结余 | 1.00 | |
收 入 总 计 | 12.00 | 支 出 总 计 | 12.00
`,
  );
  expect(keysOf(grid)).toMatchObject({
    B6: 'flow=openingBalance',
    B7: 'flow=openingBalance;fund=fiscalAppropriation',
    B8: 'flow=openingBalance;fund=nonFiscal',
    B9: 'flow=resources',
  });
  expect(rowOutline(tableOf(grid), 'income').slice(-4)).toEqual([
    '  6 上年结转结余',
    '    7 财政拨款结转',
    '    8 非财政拨款结转结余',
    '9 收入总计',
  ]);
});
