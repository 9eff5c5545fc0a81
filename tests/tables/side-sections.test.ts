import { ALL_2021, FISCAL_2021, THREE_PUBLIC_2021 } from '../fixtures/layout-of-2021';
import { columnOutline, keysOf, recognise, tableOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

describe('a third band of 收支总表', () => {
  it('holds a block for each heading in it, with the columns of the band', () => {
    const { blocks } = tableOf(FISCAL_2021);
    expect(blocks.map(({ side, rows }) => [side, rows[0]?.label, rows.at(-1)?.label])).toEqual([
      ['income', '一、一般公共预算财政拨款收入', '收入总计'],
      ['expenditure', '201一般公共服务支出', '支出总计'],
      ['expenditure', '一、基本支出', '三、上缴上级支出'],
      ['expenditure', '301工资福利支出', '支出总计'],
    ]);
    expect(blocks[2]?.columns).toBe(blocks[3]?.columns);
    expect(blocks.flatMap((block) => block.unknownRows)).toEqual([]);
  });

  it('gives economic 类 below 基本支出 that nature, and those below their heading none', () => {
    expect(keysOf(FISCAL_2021)).toMatchObject({
      D5: 'flow=expenditure;fund=fiscalAppropriation;function=201',
      D9: 'flow=expenditure;fund=fiscalAppropriation;function=224',
      H6: 'flow=expenditure;fund=fiscalAppropriation;nature=basic',
      I7: 'flow=expenditure;fund=generalPublicBudget;economy=301;nature=basic',
      I9: 'flow=expenditure;fund=generalPublicBudget;economy=302;nature=basic',
      I11: 'flow=expenditure;fund=generalPublicBudget;nature=departmentProject',
      H13: 'flow=expenditure;fund=fiscalAppropriation;nature=remittanceToSuperior',
      I16: 'flow=expenditure;fund=generalPublicBudget;economy=302',
      J19: 'flow=expenditure;fund=governmentFund',
      H22: 'flow=uses;fund=fiscalAppropriation',
    });
  });

  it('reads sources of the layout of 2021 by their own names', () => {
    expect(keysOf(ALL_2021)).toMatchObject({
      B5: 'flow=income;fund=fiscalAppropriation',
      B6: 'flow=income;fund=fiscalIndicator',
      B7: 'flow=income;fund=budgetedNonTax',
      B8: 'flow=income;fund=fiscalAccount',
      B9: 'flow=income;fund=clearingAccount',
      B10: 'flow=income;fund=otherOwnFunds',
      B11: 'flow=income;fund=superiorSubsidy',
      B20: 'flow=openingBalance;fund=fiscalAppropriation',
      B21: 'flow=openingBalance;fund=fiscalIndicator',
      B23: 'flow=resources',
    });
    const sources = tableOf(ALL_2021).blocks[0]?.rows.find(({ label }) => label === '其他收入');
    expect(sources?.parent?.label).toBe('四、其他自有资金');
    // 其他结转 may be of any fund: it takes part in nothing, and without figures it is no matter.
    expect(keysOf(ALL_2021)).not.toHaveProperty('B22');
  });

  it('says in its heading, or in the header, what it divides', () => {
    const inHeader = withCells(FISCAL_2021, { G4: '项目（按支出用途）', G5: '' });
    expect(keysOf(inHeader)).toEqual(keysOf(FISCAL_2021));
  });

  it.each([
    ['without a heading', { G5: '' }],
    ['with a line above the heading', { G5: '基本支出', H5: '1.00' }],
    ['with the same heading twice', { G14: '支出项目类别' }],
    ['with a heading that it does not know', { G5: '按资金用款单位' }],
  ])('%s is refused', (_, cells) => {
    const { sets, unrecognised } = recognise(withCells(FISCAL_2021, cells));
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
  });
});

describe('“三公”经费 by functional item', () => {
  it('is recognised with three header levels and nothing below', () => {
    const table = tableOf(THREE_PUBLIC_2021);
    expect(table).toMatchObject({ kind: { id: '“三公”经费支出表' }, empty: true });
    expect(table.absence?.text).toBe('2021年本部门没有安排“三公”经费支出');
    expect(columnOutline(table)).toEqual([
      'C “三公”经费支出›合计',
      '  D “三公”经费支出›因公出国（境）费用',
      '  E “三公”经费支出›公务用车购置及运行维护费›小计',
      '    F “三公”经费支出›公务用车购置及运行维护费›公务用车购置费',
      '    G “三公”经费支出›公务用车购置及运行维护费›公务用车运行及维护费',
      '  H “三公”经费支出›公务接待费',
    ]);
  });

  it('gives its figures item and function', () => {
    const cells = { A7: '', A8: '2010350', B8: '事业运行', C8: '2.00', G8: '2.00' };
    expect(keysOf(withCells(THREE_PUBLIC_2021, cells))).toMatchObject({
      C8: 'flow=expenditure;fund=generalPublicBudget;function=2010350;item=threePublic',
      G8: 'flow=expenditure;fund=generalPublicBudget;function=2010350;item=vehicleOperation',
    });
  });
});

it('reads the layout whatever the spaces and ordinals', () => {
  const grid = sheet(
    'Sheet1',
    `
2021年部门收支总表
收入 | < | 支出 | < | < | <
项目 | 预算数 | 项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 5.00 | 教育支出 | 5.00 | 支 出 用 途 |
 | | | | 1、基本支出 | 3.00
 | | | | 工资福利支出 | 3.00
 | | | | 2、项目支出 | 2.00
收入总计 | 5.00 | 支出总计 | 5.00 | 支出总计 | 5.00
`,
  );
  expect(keysOf(grid)).toMatchObject({
    F5: 'flow=expenditure;nature=basic',
    F6: 'flow=expenditure;economy=301;nature=basic',
    F7: 'flow=expenditure;nature=project',
    F8: 'flow=expenditure',
  });
});
