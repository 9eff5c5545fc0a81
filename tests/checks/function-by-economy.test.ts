import { figureOf } from '../../src/facts/fact';
import { LAYOUT_OF_2021 } from '../fixtures/layout-of-2021';
import { recognise, columnOutline, rowOutline, tableOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';
import { changed, check, contextOf, generated, relationsOf } from './checked-sheets';
import { amountsOf, diagnose, placeOf, UNIT } from './culprit/wrong-amount';

const OTHERS = LAYOUT_OF_2021;

function byEconomy(total: string, general: string, goods: string) {
  const services = [total, '250.00', goods, '10.00', '', '140.00', total];
  const row = [general, '250.00', goods, '10.00', '', '140.00', general].join(' | ');
  return sheet(
    '经济',
    `
2021年一般公共预算支出表(分功能科目)
部门/单位： | < | < | < | < | 单位: 万元 | < | < | <
科目编码 | 科目名称 | 合计 | 工资福利支出 | 商品和服务支出 | 对个人和家庭补助支出 | 资本性支出(基本建设) | 资本性支出 | 政府支出经济分类
 | | ${services.join(' | ').replace('250.00', '450.00')}
201 | 一般公共服务支出 | ${row}
20103 | 政府办公厅（室）及相关机构事务 | ${row}
2010350 | 事业运行 | ${row}
208 | 社会保障和就业支出 | 120.00 | 120.00 | | | | | 120.00
20805 | 行政事业单位养老支出 | 120.00 | 120.00 | | | | | 120.00
2080505 | 机关事业单位基本养老保险缴费支出 | 120.00 | 120.00 | | | | | 120.00
221 | 住房保障支出 | 80.00 | 80.00 | | | | | 80.00
22102 | 住房改革支出 | 80.00 | 80.00 | | | | | 80.00
2210201 | 住房公积金 | 80.00 | 80.00 | | | | | 80.00
`,
  );
}

const GENERAL = byEconomy('900.00', '700.00', '300.00');
const ALL_MONEY = byEconomy('920.00', '720.00', '320.00');

describe('一般公共预算支出表 by function and economic 类', () => {
  it('is told by its columns from the table by nature, whose title it bears', () => {
    const table = tableOf(GENERAL);
    expect(table.kind.id).toBe('一般公共预算支出表（功能与经济分类）');
    expect(columnOutline(table)).toEqual([
      'C 合计',
      '  D 工资福利支出',
      '  E 商品和服务支出',
      '  F 对个人和家庭补助支出',
      '  G 资本性支出(基本建设)',
      '  H 资本性支出',
      'I 政府支出经济分类',
    ]);
    expect(rowOutline(table).slice(0, 3)).toEqual([
      '4 合计',
      '  5 201 一般公共服务支出',
      '    6 20103 政府办公厅(室)及相关机构事务',
    ]);
  });

  it('is nothing without a column of an economic 类', () => {
    const cells = { D3: '政府性基金支出', E3: '', F3: '', G3: '', H3: '', I3: '' };
    const bare = Object.fromEntries(
      ['D', 'E', 'F', 'G', 'H', 'I'].flatMap((column) =>
        [4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((row) => [`${column}${row}`, '']),
      ),
    );
    const { sets, unrecognised } = recognise(withCells(GENERAL, { ...bare, ...cells, D4: '1.00' }));
    expect(sets).toEqual([]);
    expect(unrecognised).toMatchObject([{ kind: 'refused' }]);
  });

  it('agrees with the tables beside it under the title that it bears', () => {
    const grids = [...OTHERS, GENERAL];
    expect(check(...grids).briefs).toEqual([]);
    expect(generated('sameKey', grids)).toEqual(
      expect.arrayContaining([
        'C11 sameKey 经济!C5 = 公开表2!C5',
        'C11 sameKey 经济!I5 = 经济!C5',
        'C11 sameKey 公开表1!I16 = 经济!E4',
      ]),
    );
  });

  it('has one error, and the right value, for each wrong amount', () => {
    const context = contextOf(...OTHERS, GENERAL);
    const facts = amountsOf(context).filter((fact) => fact.cell.sheet === '经济');
    expect(facts).toHaveLength(42);
    for (const fact of facts) {
      const found = diagnose(context, fact, (figureOf(fact) ?? 0) + UNIT);
      expect([placeOf(fact), found]).toEqual([
        placeOf(fact),
        { errors: 1, others: 0, named: true, decided: true },
      ]);
    }
  });
});

describe('its scope', () => {
  it('is all money where the figures are, which is one finding', () => {
    const checked = check(...OTHERS, ALL_MONEY);
    expect(checked.told('E8')).toEqual(['warning 经济!C4 titleScope generalPublicBudget']);
    expect(checked.briefs).toEqual(['warning E8 经济!C4']);
    expect(checked.findings[0]?.cells.slice(1).map(({ cell }) => cell.row)).toEqual([4, 5, 6]);
    const { texts } = relationsOf(...OTHERS, ALL_MONEY);
    expect(texts).toContain('C11 sameKey 经济!C4 = 公开表8!C4');
    expect(texts).toContain('C11 sameKey 公开表6!F15 = 经济!E4');
  });

  it.each([
    ['the table itself', GENERAL, { '经济!C4': '920.00' }, '经济!C4 920.00→900.00'],
    ['the table of the title', GENERAL, { '公开表2!C10': '90.00' }, '公开表2!C10 90.00→120.00'],
    ['a table about all money', ALL_MONEY, { '经济!C4': '900.00' }, '经济!C4 900.00→920.00'],
  ])('does not turn by one wrong amount of %s', (_, table, changes, culprit) => {
    const checked = check(...changed([...OTHERS, table], changes));
    const arithmetic = checked.arithmetic.map((_each, position) => checked.culprits(position)[0]);
    expect(arithmetic).toEqual([culprit]);
  });

  it('stays that of the title when no more rows speak for all money', () => {
    const changes = { '经济!C4': '920.00', '经济!C5': '720.00' };
    expect(check(...changed([...OTHERS, GENERAL], changes)).told('E8')).toEqual([]);
  });

  it('stays that of the title in an office without other money, whatever one figure says', () => {
    const general = OTHERS.filter(({ name }) => name === '公开表2');
    const all = general.map((grid) => ({
      ...withCells(grid, { A1: '2021年部门支出总表' }),
      name: '支出',
    }));
    const grids = changed([...general, ...all, GENERAL], { '公开表2!C10': '210.00' });
    expect(check(...grids).told('E8')).toEqual([]);
  });

  it('does not turn by one wrong amount that live totals carry into every row above it', () => {
    const general = OTHERS.filter(({ name }) => name === '公开表2');
    const all = general.map((grid) => ({
      ...withCells(grid, { A1: '2021年部门支出总表' }),
      name: '公开表8',
    }));
    const others = OTHERS.filter(({ name }) => name === '公开表1' || name === '公开表2');
    const carried = ['C', 'E'].flatMap((column) =>
      [4, 5, 6, 7].map((row) => {
        const right = column === 'E' ? 400 : row === 4 ? 900 : 700;
        return [`公开表2!${column}${row}`, `${right - 20}.00`] as const;
      }),
    );
    const grids = changed([...others, ...all, GENERAL], Object.fromEntries(carried));
    expect(check(...grids).told('E8')).toEqual([]);
  });
});
