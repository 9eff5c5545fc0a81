import { keysOf, rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const COMPLETE = sheet(
  'Sheet1',
  `
2024年部门支出总表
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 30.00 | 20.00 | 10.00
201 | 一般公共服务支出 | 20.00 | 10.00 | 10.00
20103 | 政府办公厅（室）及相关机构事务 | 20.00 | 10.00 | 10.00
2010302 | 一般行政管理事务 | 10.00 | | 10.00
2010350 | 事业运行 | 10.00 | 10.00 |
205 | 教育支出 | 10.00 | 10.00 |
20508 | 进修及培训 | 10.00 | 10.00 |
2050803 | 培训支出 | 10.00 | 10.00 |
`,
);

/** The outline without names: `201` below `合计`. */
function codeOutline(grid: typeof COMPLETE): readonly string[] {
  return rowOutline(tableOf(grid)).map((line) => line.replace(/^( *)\d+ (\S+).*/, '$1$2'));
}

describe('functional codes', () => {
  it('are nested by prefix below the total', () => {
    expect(rowOutline(tableOf(COMPLETE))).toEqual([
      '3 合计',
      '  4 201 一般公共服务支出',
      '    5 20103 政府办公厅(室)及相关机构事务',
      '      6 2010302 一般行政管理事务',
      '      7 2010350 事业运行',
      '  8 205 教育支出',
      '    9 20508 进修及培训',
      '      10 2050803 培训支出',
    ]);
  });

  it('give their rows the function', () => {
    const { C3, C4, D7, E6 } = keysOf(COMPLETE);
    expect({ C3, C4, D7, E6 }).toEqual({
      C3: 'flow=expenditure',
      C4: 'flow=expenditure;function=201',
      D7: 'flow=expenditure;function=2010350;nature=basic',
      E6: 'flow=expenditure;function=2010302;nature=project',
    });
  });

  it('hang below the nearest level that is there', () => {
    const without款 = withCells(COMPLETE, { A5: '', B5: '', C5: '', D5: '', E5: '' });
    expect(codeOutline(without款)).toEqual([
      ...['合计', '  201', '    2010302', '    2010350'],
      ...['  205', '    20508', '      2050803'],
    ]);
    const without类 = withCells(COMPLETE, { A4: '', B4: '', C4: '', D4: '', E4: '' });
    expect(codeOutline(without类).slice(0, 3)).toEqual(['合计', '  20103', '    2010302']);
  });

  it('need no order', () => {
    const swapped = withCells(COMPLETE, { A4: '20103', B4: '某款', A5: '201', B5: '某类' });
    expect(codeOutline(swapped).slice(0, 4)).toEqual([
      ...['合计', '    20103', '  201', '      2010302'],
    ]);
  });

  it('need no total row', () => {
    const withoutTotal = withCells(COMPLETE, { B3: '', C3: '', D3: '', E3: '' });
    expect(codeOutline(withoutTotal).slice(0, 2)).toEqual(['201', '  20103']);
  });

  it.each([
    ['texts of full width', { A4: '２０１', A5: '２０１０３' }],
    ['texts with blanks', { A4: '␣201␣', A5: '2 01 03' }],
    ['numbers', { A4: '#201', A5: '#20103' }],
  ])('may be %s', (_, codes) => {
    expect(keysOf(withCells(COMPLETE, codes))).toEqual(keysOf(COMPLETE));
  });

  it.each([
    ['in front of the name', { A4: '', B4: '201 一般公共服务支出' }],
    ['in front of the name, in brackets', { A4: '', B4: '[201]一般公共服务支出' }],
    ['in front of the name, in the code column', { A4: '201一般公共服务支出', B4: '' }],
  ])('may stand %s', (_, cells) => {
    const grid = withCells(COMPLETE, cells);
    expect(rowOutline(tableOf(grid))).toEqual(rowOutline(tableOf(COMPLETE)));
  });

  it('may stand in the only label column', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
功能分类科目名称 | 合计
合计 | 10.00
201一般公共服务支出 | 10.00
　20103政府办公厅（室）及相关机构事务 | 10.00
`,
    );
    expect(codeOutline(grid)).toEqual(['合计', '  201', '    20103']);
  });

  it('that no book has are unknown rows, never a function', () => {
    const grid = withCells(COMPLETE, { A8: '129', B8: '示例区数据中心' });
    expect(tableOf(grid).blocks[0]?.unknownRows).toEqual([
      { index: 7, label: '129 示例区数据中心' },
    ]);
    expect(keysOf(grid)['C8']).toBeUndefined();
    expect(tableOf(grid).evidence.join()).toMatch('129 示例区数据中心');
  });

  it.each(['2', '20', '2010', '201035', '20103501', '201A'])('%s is no code', (code) => {
    expect(keysOf(withCells(COMPLETE, { A7: code }))['C7']).toBeUndefined();
  });

  it('may be new below a 类 of the book', () => {
    expect(keysOf(withCells(COMPLETE, { A7: '2019999' }))['C7']).toBe(
      'flow=expenditure;function=2019999',
    );
  });
});

describe('the total row', () => {
  it.each([
    ['in the name column', { A3: '', B3: '合　计' }],
    ['in the code column', { A3: '合计', B3: '' }],
    ['with a colon', { A3: '', B3: '总计：' }],
    ['without a name', { A3: '', B3: '' }],
  ])('may stand %s', (_, cells) => {
    const grid = withCells(COMPLETE, cells);
    expect(keysOf(grid)).toEqual(keysOf(COMPLETE));
    expect(codeOutline(grid).slice(1)).toEqual(codeOutline(COMPLETE).slice(1));
  });

  it('may be the last', () => {
    const grid = withCells(COMPLETE, {
      ...{ B3: '', C3: '', D3: '', E3: '' },
      ...{ B11: '合计', C11: '30.00', D11: '20.00', E11: '10.00' },
    });
    expect(codeOutline(grid).slice(0, 2)).toEqual(['  201', '    20103']);
    expect(codeOutline(grid).at(-1)).toBe('合计');
  });

  it('may be printed twice: both rows say the same, and neither is part of the other', () => {
    const grid = withCells(COMPLETE, { B11: '合计', C11: '30.00', D11: '20.00', E11: '10.00' });
    const keys = keysOf(grid);
    expect([keys['C11'], keys['D11'], keys['E11']]).toEqual([keys['C3'], keys['D3'], keys['E3']]);
    expect(codeOutline(grid)).toEqual([...codeOutline(COMPLETE), '合计']);
  });

  it('without a name is one only above all other rows', () => {
    const grid = withCells(COMPLETE, { A8: '', B8: '' });
    expect(tableOf(grid).blocks[0]?.unknownRows).toEqual([{ index: 7, label: '' }]);
  });
});

it('nests economic codes the same way', () => {
  const grid = sheet(
    'Sheet1',
    `
2024年一般公共预算基本支出表
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
 | 合计 | 9.00 | 6.00 | 3.00
301 | 工资福利支出 | 6.00 | 6.00 |
30101 | 基本工资 | 6.00 | 6.00 |
302 | 商品和服务支出 | 3.00 | | 3.00
30231 | 公务用车运行维护费 | 3.00 | | 3.00
2010301 | 行政运行 | 3.00 | | 3.00
`,
  );
  expect(codeOutline(grid)).toEqual(['合计', '  301', '    30101', '  302', '    30231']);
  expect(keysOf(grid)).toMatchObject({
    C4: 'flow=expenditure;fund=generalPublicBudget;economy=301;nature=basic',
    D5: 'flow=expenditure;fund=generalPublicBudget;economy=30101;nature=personnel',
    E7: 'flow=expenditure;fund=generalPublicBudget;economy=30231;nature=operating',
  });
});

it('knows the cells of code and name', () => {
  const [, row] = tableOf(COMPLETE).blocks[0]?.rows ?? [];
  expect(row).toMatchObject({
    code: '201',
    codeCell: { sheet: 'Sheet1', row: 3, column: 0 },
    nameCell: { sheet: 'Sheet1', row: 3, column: 1 },
  });
});

describe('a 类 without its code', () => {
  const table = (code: string, name: string) =>
    sheet(
      'Sheet1',
      `2024年一般公共预算基本支出表
      单位：万元
      科目编码 | 科目名称 | 合计
      | 合计 | 5.00
      ${code} | ${name} | 5.00
      30101 | 基本工资 | 5.00`,
    );

  it('is the one whose 款 stands below it', () => {
    expect(keysOf(table('', '工资福利支出'))).toEqual(keysOf(table('301', '工资福利支出')));
  });

  it('stays open where its name is of another, or its code an error', () => {
    expect(keysOf(table('', '资本性支出'))).not.toHaveProperty('C5');
    expect(keysOf(table('#REF!', '工资福利支出'))).not.toHaveProperty('C5');
  });
});
