import { FINAL_ACCOUNTS, finalAccount } from '../fixtures/final-accounts';
import {
  columnOutline,
  factBooks,
  keysOf,
  recognise,
  rowOutline,
  tableOf,
} from '../fixtures/read-tables';
import { sheet, withCells, withTexts } from '../fixtures/sheet';

describe('the nine tables of final accounts', () => {
  it('are one set of the year in their titles', () => {
    const { sets, unrecognised } = recognise(...FINAL_ACCOUNTS);
    expect(unrecognised).toEqual([]);
    expect(sets.map(({ document, year, entity }) => [document, year, entity])).toEqual([
      ['决算', 2023, '示例区数据中心'],
    ]);
    expect(sets[0]?.tables.map(({ kind }) => kind.id)).toEqual([
      '收入支出决算总表',
      '收入决算表',
      '支出决算表',
      '财政拨款收入支出决算总表',
      '一般公共预算财政拨款支出决算表',
      '一般公共预算财政拨款基本支出决算表',
      '政府性基金预算财政拨款收入支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      '财政拨款“三公”经费支出决算表',
    ]);
  });

  it('are understood to the last line and column', () => {
    const tables = recognise(...FINAL_ACCOUNTS).sets.flatMap((set) => set.tables);
    expect(tables.filter(({ confidence }) => confidence < 1)).toEqual([]);
  });

  it('are a set of their own beside a budget', () => {
    const budget = sheet(
      '预算03表',
      `2023年部门支出总表
      |||| 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      | 合计 | 1.00 | 1.00 |
      201 | 一般公共服务支出 | 1.00 | 1.00 |`,
    );
    const { sets } = recognise(budget, ...FINAL_ACCOUNTS);
    expect(sets.map(({ document, tables }) => [document, tables.length])).toEqual([
      ['预算', 1],
      ['决算', 9],
    ]);
  });
});

it('reads 行次 and 栏次 as no figures', () => {
  const keys = keysOf(finalAccount('01'));
  expect(Object.keys(keys).filter((address) => /^[BE]/.test(address))).toEqual([]);
  expect(keys).toMatchObject({
    C7: 'flow=income;fund=generalPublicBudget',
    C13: 'flow=income',
    C14: 'flow=balancesUsed',
    C15: 'flow=openingBalance',
    C17: 'flow=resources',
    F7: 'flow=expenditure;function=201',
    F13: 'flow=expenditure',
    F14: 'flow=surplusDistribution',
    F15: 'flow=closingBalance',
    F17: 'flow=uses',
  });
  expect(keys).not.toHaveProperty('C6');
});

it('reads a line of 其中 as a part that is left out of the sum', () => {
  const grid = withTexts(finalAccount('01'), (text) =>
    text
      .replace('一、一般公共预算财政拨款收入', '一、财政拨款收入')
      .replace('二、政府性基金预算财政拨款收入', '其中：政府性基金预算财政拨款'),
  );
  const table = tableOf(grid);
  expect(rowOutline(table, 'income').slice(0, 3)).toEqual([
    '    7 一、财政拨款收入',
    '      8 其中：政府性基金预算财政拨款',
    '      9 三、国有资本经营预算财政拨款收入',
  ]);
  const lines = table.blocks.flatMap(({ rows }) => rows.filter(({ ofWhich }) => ofWhich));
  // The word stands before the first part only; the next one is no whole either.
  expect(lines.map(({ index }) => index)).toEqual([7, 8]);
});

it('finds the year in the line of the unit where the title has none', () => {
  const undated = withTexts(finalAccount('01'), (text) => text.replace('2023年度', ''));
  const yearOf = (...grids: readonly (typeof undated)[]) => recognise(...grids).sets[0]?.year;
  expect(yearOf(undated)).toBe(0);
  expect(yearOf(withCells(undated, { D3: '2022年度' }))).toBe(2022);
  expect(yearOf(withCells(undated, { D3: '2022年度预算' }))).toBe(0);
  expect(yearOf(withCells(undated, { G4: '2022年' }))).toBe(0);
  expect(yearOf(withCells(finalAccount('01'), { D3: '2022年度' }))).toBe(2023);
});

it('tells the same labels under 本年收入 and under 年初结转 apart', () => {
  expect(keysOf(finalAccount('04'))).toMatchObject({
    C7: 'flow=income;fund=generalPublicBudget',
    C11: 'flow=income;fund=fiscalAppropriation',
    C12: 'flow=openingBalance;fund=fiscalAppropriation',
    C13: 'flow=openingBalance;fund=generalPublicBudget',
    H9: 'flow=expenditure;fund=governmentFund;function=212',
    H16: 'flow=uses;fund=governmentFund',
  });
});

describe('tables by function', () => {
  it('have their total row in the line of 类 款 项, or below 栏次', () => {
    expect(rowOutline(tableOf(finalAccount('03'))).slice(0, 4)).toEqual([
      '7 合计',
      '  8 201 一般公共服务支出',
      '    9 20103 政府办公厅(室)及相关机构事务',
      '      10 2010301 行政运行',
    ]);
    expect(rowOutline(tableOf(finalAccount('05')))[0]).toBe('8 合计');
  });

  it('name the sources of income', () => {
    expect(keysOf(finalAccount('02'))).toMatchObject({
      E8: 'flow=income',
      F8: 'flow=income;fund=fiscalAppropriation',
      K9: 'flow=income;fund=otherIncome;function=201',
    });
  });

  it('may name 教育收费 as a part of 事业收入', () => {
    const grid = withCells(
      withTexts(finalAccount('02'), (text) => (text === '经营收入' ? '其中：教育收费' : text)),
      { H8: '2.00', I8: '1.00' },
    );
    expect(columnOutline(tableOf(grid))).toContain('    I 其中：教育收费');
    expect(keysOf(grid)['I8']).toBe('flow=income;fund=institutionalIncome;item=educationFee');
  });

  it('read the group 项目 above the codes as a heading only', () => {
    expect(columnOutline(tableOf(finalAccount('05')))).toEqual([
      'E 本年支出›小计',
      '  F 本年支出›基本支出',
      '  G 本年支出›项目支出',
    ]);
  });

  it('know what was brought forward, came in, was spent and is left', () => {
    expect(keysOf(finalAccount('07'))).toMatchObject({
      E8: 'flow=openingBalance;fund=governmentFund',
      F8: 'flow=income;fund=governmentFund',
      G8: 'flow=expenditure;fund=governmentFund',
      I8: 'flow=expenditure;fund=governmentFund;nature=project',
      J8: 'flow=closingBalance;fund=governmentFund',
    });
  });

  it('may be empty and say so', () => {
    const { empty, absence } = tableOf(finalAccount('08'));
    expect([empty, absence?.cell.row]).toEqual([true, 9]);
  });
});

describe('the list of 基本支出', () => {
  it('goes on in further columns', () => {
    const outline = rowOutline(tableOf(finalAccount('06')));
    expect(outline.slice(0, 3)).toEqual([
      '6 301 工资福利支出',
      '  7 30101 基本工资',
      '  8 30102 津贴补贴',
    ]);
    expect(outline).toContain('  6 30299 其他商品和服务支出');
    expect(outline.slice(-2)).toEqual(['13 人员经费合计', '13 公用经费合计']);
  });

  it('has the figure of each code beside it', () => {
    const basic = 'flow=expenditure;fund=generalPublicBudget';
    expect(keysOf(finalAccount('06'))).toMatchObject({
      C6: `${basic};economy=301;nature=basic`,
      F6: `${basic};economy=302;nature=basic`,
      I6: `${basic};economy=30299;nature=basic`,
      C13: `${basic};nature=personnel`,
      I13: `${basic};nature=operating`,
    });
  });

  it('finds the figure of 公用经费合计 without a merge too', () => {
    const grid = finalAccount('06');
    const merges = grid.merges.filter(({ top }) => top !== 12);
    expect(keysOf({ ...grid, merges })['I13']).toContain('nature=operating');
    expect(keysOf({ ...grid, merges })).not.toHaveProperty('F13');
  });

  it('leaves a blank total where it belongs', () => {
    const keys = keysOf(withCells(finalAccount('06'), { C13: '' }));
    expect([keys['C13'], keys['I13']]).toEqual([
      'flow=expenditure;fund=generalPublicBudget;nature=personnel',
      'flow=expenditure;fund=generalPublicBudget;nature=operating',
    ]);
  });

  it('is printed with the places that any of its columns shows', () => {
    expect(tableOf(finalAccount('06')).places).toBe(2);
    expect(tableOf(withCells(finalAccount('06'), { I8: '10.000' })).places).toBe(3);
  });

  it('has figures even if none stands in its first columns', () => {
    const blank = ['C6', 'C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13'];
    const grid = withCells(
      finalAccount('06'),
      Object.fromEntries(blank.map((address) => [address, ''])),
    );
    const { blocks, empty } = tableOf(grid);
    expect(empty).toBe(false);
    expect(blocks[0]?.columns.map((column) => column.empty)).toEqual([false]);
  });

  it('is one list where there is only one group of columns', () => {
    const grid = sheet(
      '公开06',
      `2023年度一般公共预算财政拨款基本支出决算表
      || 金额单位：万元
      科目编码 | 科目名称 | 决算数
      301 | 工资福利支出 | 5.00
      30101 | 基本工资 | 5.00
      | 人员经费合计 | 5.00
      302 | 商品和服务支出 | 2.00
      30201 | 办公费 | 2.00
      | 公用经费合计 | 2.00
      | 合计 | 7.00`,
    );
    expect(rowOutline(tableOf(grid))).toEqual([
      '4 301 工资福利支出',
      '  5 30101 基本工资',
      '7 302 商品和服务支出',
      '  8 30201 办公费',
      '  6 人员经费合计',
      '  9 公用经费合计',
      '10 合计',
    ]);
  });

  it('is refused where a group has two amounts', () => {
    const grid = sheet(
      '公开06',
      `2023年度一般公共预算财政拨款基本支出决算表
      ||| 金额单位：万元
      科目编码 | 科目名称 | 金额 | 决算数
      301 | 工资福利支出 | 5.00 | 5.00`,
    );
    expect(recognise(grid).unrecognised).toMatchObject([
      { reason: expect.stringContaining('出现多次') as string },
    ]);
  });
});

describe('预算数 beside 决算数', () => {
  const stages = (note: string) => {
    const grid = withTexts(finalAccount('09'), (text) => (text.startsWith('注') ? note : text));
    const [book] = factBooks(grid);
    const [planned, final] = ['A', 'G'].map((letter) =>
      book?.amounts.find(({ cell }) => cell.column === letter.charCodeAt(0) - 65),
    );
    return [planned?.period.stage, final?.period.stage];
  };

  it('is the stage that the note says', () => {
    expect(stages('注：预算数为全年预算数，反映按规定程序调整后的预算数。')).toEqual([
      'adjusted',
      'final',
    ]);
    expect(stages('注：本表预算数为年初预算数。')).toEqual(['budget', 'final']);
    expect(stages('注：本表反映支出预决算情况。')).toEqual(['asStated', 'final']);
  });

  it('is no part of the same sums and shares no key', () => {
    expect(columnOutline(tableOf(finalAccount('09'))).slice(6, 8)).toEqual([
      'G 决算数›合计',
      '  H 决算数›因公出国（境）费',
    ]);
    const keys = keysOf(finalAccount('09'));
    expect(keys['A8']).toBe(
      '2023/adjusted;flow=expenditure;fund=fiscalAppropriation;item=threePublic',
    );
    expect(keys['G8']).toBe('flow=expenditure;fund=fiscalAppropriation;item=threePublic');
  });

  it('may stand in pairs under each heading', () => {
    const grid = sheet(
      '公开09',
      `2023年度财政拨款“三公”经费支出决算表
      ||||||| 金额单位：万元
      合计 | < | 因公出国（境）费 | < | 公务用车运行维护费 | < | 公务接待费 | <
      预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数 | 预算数 | 决算数
      5.00 | 4.00 ||| 3.00 | 3.00 | 2.00 | 1.00`,
    );
    expect(keysOf(grid)).toMatchObject({
      A5: '2023/asStated;flow=expenditure;fund=fiscalAppropriation;item=threePublic',
      B5: 'flow=expenditure;fund=fiscalAppropriation;item=threePublic',
      F5: 'flow=expenditure;fund=fiscalAppropriation;item=vehicleOperation',
    });
  });
});
