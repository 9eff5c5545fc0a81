import { cellAddress } from '../../src/base/address';
import type { Grid } from '../../src/grid/grid';
import {
  BUDGET_BESIDE_FORMS,
  OVERALL,
  PROJECT_FORM,
  STACKED_FORMS,
} from '../fixtures/performance-forms';
import { factBooks, recognise } from '../fixtures/read-tables';
import { sheet, shifted, withCells, withTexts } from '../fixtures/sheet';

const ALL = [...BUDGET_BESIDE_FORMS, OVERALL, PROJECT_FORM, STACKED_FORMS];

/** The amounts of one sheet that is read beside the tables: `D7` → what it is about. */
function keysOn(grid: Grid, ...others: readonly Grid[]): Readonly<Record<string, string>> {
  const facts = factBooks(...BUDGET_BESIDE_FORMS, grid, ...others).flatMap((book) => book.amounts);
  return Object.fromEntries(
    facts
      .filter((fact) => fact.cell.sheet === grid.name && fact.reading.kind !== 'blank')
      .map((fact) => [cellAddress(fact.cell), fact.key]),
  );
}

function readingAt(address: string, grid: Grid) {
  const facts = factBooks(...BUDGET_BESIDE_FORMS, grid).flatMap((book) => book.amounts);
  return facts.find((one) => one.cell.sheet === grid.name && cellAddress(one.cell) === address)
    ?.reading;
}

const ONE = 'nature=project;project=42010124900T000000011';
const TWO = 'nature=project;project=42010124900T000000012';

describe('部门整体支出绩效目标表', () => {
  const keys = {
    D7: 'flow=resources;fund=fiscalAppropriation',
    F7: '2022/asStated;flow=resources;fund=fiscalAppropriation',
    G7: '2023/asStated;flow=resources;fund=fiscalAppropriation',
    F9: '2022/asStated;flow=resources;fund=unitFunds',
    D10: 'flow=resources',
    F10: '2022/asStated;flow=resources',
    G10: '2023/asStated;flow=resources',
    D11: 'flow=expenditure;nature=personnelCategory',
    F11: '2022/asStated;flow=expenditure;nature=personnelCategory',
    G11: '2023/asStated;flow=expenditure;nature=personnelCategory',
    D12: 'flow=expenditure;nature=operationsCategory',
    F12: '2022/asStated;flow=expenditure;nature=operationsCategory',
    G12: '2023/asStated;flow=expenditure;nature=operationsCategory',
    D13: 'flow=expenditure;nature=specificTarget',
    F13: '2022/asStated;flow=expenditure;nature=specificTarget',
    G13: '2023/asStated;flow=expenditure;nature=specificTarget',
    D14: 'flow=uses',
    F14: '2022/asStated;flow=uses',
    G14: '2023/asStated;flow=uses',
    E17: `flow=projectLifetime;${ONE}`,
    F17: `flow=expenditure;${ONE}`,
    E18: `flow=projectLifetime;${TWO}`,
    F18: `flow=expenditure;${TWO}`,
  };

  it('gives every amount its coordinates, and nothing else any', () => {
    expect(keysOn(OVERALL)).toEqual(keys);
  });

  it('does not go by position', () => {
    expect(Object.values(keysOn(shifted(OVERALL, 2, 3)))).toEqual(Object.values(keys));
  });

  it('reads 其他资金 by what stands beside it', () => {
    const beside = withCells(OVERALL, { C9: '其他资金' });
    expect(keysOn(beside)['F9']).toBe('2022/asStated;flow=resources;fund=unitFunds');
    const alone = withCells(beside, { C8: '上级补助收入' });
    expect(keysOn(alone)['F9']).toBe('2022/asStated;flow=resources;fund=nonFiscal');
  });

  it('does not mistake a source for all there is of it where something stands beside it', () => {
    const apart = keysOn(withCells(OVERALL, { C9: '上年结转', D9: '#0' }));
    expect(apart['D7']).toBe('flow=income;fund=fiscalAppropriation');
    expect(apart['D9']).toBe('flow=openingBalance');
    const strange = keysOn(withCells(OVERALL, { C9: '统筹资金' }));
    expect(strange['D7']).toBe('整体绩效;flow=resources;fund=fiscalAppropriation;line=7');
    expect(strange['D10']).toBe('flow=resources');
  });

  it('leaves out columns of which nobody knows the year', () => {
    const twice = keysOn(withCells(OVERALL, { G6: '2022年' }));
    expect(Object.keys(twice).filter((address) => /^[FG](7|10|14)$/.test(address))).toEqual([]);
    const unnamed = keysOn(withCells(OVERALL, { F6: '前年', G6: '上年' }));
    expect(unnamed['D10']).toBe('flow=resources');
    expect(unnamed['F10']).toBeUndefined();
  });

  it('keeps a project that no table lists by its name', () => {
    expect(keysOn(withCells(OVERALL, { B18: '手机通讯' }))['F18']).toBe(
      'flow=expenditure;project=手机通讯',
    );
  });
});

describe('项目支出绩效目标表', () => {
  it('gives every amount its coordinates, and nothing else any', () => {
    expect(keysOn(PROJECT_FORM)).toEqual({
      F8: `flow=expenditure;${ONE}`,
      F9: `flow=expenditure;fund=generalPublicBudget;${ONE}`,
      F10: `flow=expenditure;fund=generalPublicBudget;timing=current;${ONE}`,
      F6: `flow=expenditure;${ONE}`,
      B6: `flow=projectLifetime;${ONE}`,
      E16: `项目一;flow=expenditure;${ONE};line=16`,
      E17: `项目一;flow=expenditure;${ONE};line=17`,
    });
  });

  it('takes the project of a stacked form from the form above it', () => {
    expect(keysOn(STACKED_FORMS)).toEqual({
      F8: `项目二;flow=expenditure;fund=fiscalAppropriation;${TWO};line=8`,
      F9: `项目二;flow=expenditure;fund=fiscalAppropriation;${TWO};line=9`,
      F10: `flow=expenditure;fund=fiscalAccount;${TWO}`,
      F11: `项目二;flow=expenditure;${TWO};line=11`,
      F6: `flow=expenditure;${TWO}`,
      B6: `flow=projectLifetime;${TWO}`,
      F13: `项目二;flow=expenditure;fund=fiscalAppropriation;${TWO};line=13`,
      F14: `项目二;flow=expenditure;fund=fiscalAppropriation;${TWO};line=14`,
    });
  });

  it.each([
    ['120万元', 12_000_000_000],
    ['１２０．５０ 万元', 12_050_000_000],
    ['1,200,000元', 12_000_000_000],
  ])('reads %s in the unit that stands with it', (text, value) => {
    const reading = readingAt('F6', withCells(PROJECT_FORM, { F6: text }));
    expect(reading).toEqual({ kind: 'figure', value, hidden: null });
  });

  it.each(['约120万元', '120', '120万', '1,2万元', '120万元左右', '（延续性项目填写）'])(
    'does not read %s, and never as 0',
    (content) => {
      const reading = readingAt('F6', withCells(PROJECT_FORM, { F6: content }));
      expect(reading).toEqual({ kind: 'unreadable', content });
    },
  );

  it('finds the project by its name where the code is another, and says so', () => {
    const stray = withCells(PROJECT_FORM, { F3: '42010124900T000000019' });
    expect(keysOn(stray)['F6']).toBe(`flow=expenditure;${ONE}`);
    const [table] = recognise(...BUDGET_BESIDE_FORMS, stray)
      .sets.flatMap(({ tables }) => tables)
      .filter(({ sheet }) => sheet === '项目一');
    expect(table?.strayProjectCode).toMatchObject({
      printed: '42010124900T000000019',
      listed: '42010124900T000000011',
    });
  });

  it('keeps the amounts of two forms of one project apart', () => {
    const copy = { ...PROJECT_FORM, name: '项目一（稿）' };
    expect(keysOn(PROJECT_FORM, copy)['F6']).toBe(
      'flow=expenditure;nature=project;project=项目一:1',
    );
  });

  it('is not compared with one row of several that make up its project', () => {
    const split = BUDGET_BESIDE_FORMS.map((grid) =>
      grid.name === '项目' ? withCells(grid, { A8: '42010124900T000000011' }) : grid,
    );
    const facts = factBooks(...split, OVERALL, PROJECT_FORM).flatMap((book) => book.amounts);
    const keys = facts.map(({ cell, key }) => `${cell.sheet}!${cellAddress(cell)} ${key}`);
    expect(keys).toContain('项目一!F6 flow=expenditure;nature=project;project=项目一:1');
    expect(keys).toContain('整体绩效!F17 flow=expenditure;nature=project;project=整体绩效:17');
  });

  it('is read in the national form: 年度资金总额 and what of it is 财政拨款', () => {
    const national = (amounts: string) =>
      sheet(
        '绩效',
        `
        项目支出绩效目标表
        （2024年度）
        项目名称 | 平台运维 | < | < | <
        主管部门 | 示例区数据局 | < | 实施单位 | 示例区数据中心
        ${amounts}
        年度绩效目标 | 运行平稳 | < | < | <`,
      );
    const year = national(`
        项目资金（万元） | 年度资金总额： | < | | 60.00
        ^ | 其中：财政拨款 | < | | 50.00
        ^ | 其他资金 | < | | 10.00`);
    const key = 'flow=expenditure;nature=project;project=平台运维';
    expect(keysOn(year)).toEqual({
      E6: key,
      E7: 'flow=expenditure;fund=fiscalAppropriation;nature=project;project=平台运维',
    });
    // Beside the money of all years only its own column says what a part is of.
    const both = national(`
        项目资金（万元） | 实施期资金总额 | 180.00 | 年度资金总额 | 60.00
        ^ | 其中：财政拨款 | 150.00 | 其中：财政拨款 | 50.00
        ^ | 其他资金 | 30.00 | 其他资金 | 10.00`);
    expect(keysOn(both)).toEqual(keysOn(year));
  });

  it('is no list of projects, whose heading 项目名称 stands above names', () => {
    const list = sheet(
      '清单',
      `
      2024年项目支出绩效目标表
      项目名称 | 项目总预算 | 绩效目标
      数据平台 | #360 | 运行平稳
      网络租赁 | #80 | 线路畅通`,
    );
    expect(keysOn(list)).toEqual({});
    const { unrecognised } = recognise(...BUDGET_BESIDE_FORMS, list);
    expect(unrecognised).toMatchObject([{ kind: 'form', sheet: '清单' }]);
  });

  it('is not read where it does not say whose project it is about', () => {
    const nameless = withCells(PROJECT_FORM, { C3: '', A3: '单位名称' });
    expect(keysOn(nameless)).toEqual({});
    const areas = recognise(...BUDGET_BESIDE_FORMS, nameless).unrecognised;
    expect(areas.map(({ kind, sheet }) => [kind, sheet])).toEqual([['form', '项目一']]);
  });
});

describe('forms in a workbook', () => {
  it('are tables of the set, after the disclosure tables, with the parts below them', () => {
    const { sets, unrecognised } = recognise(...ALL);
    expect(unrecognised).toEqual([]);
    expect(sets).toHaveLength(1);
    const forms = sets[0]?.tables.slice(BUDGET_BESIDE_FORMS.length) ?? [];
    expect(
      forms.map(({ sheet, kind, range }) => [sheet, kind.id, range.top, range.bottom]),
    ).toEqual([
      ['整体绩效', '部门整体支出绩效目标表', 0, 19],
      ['项目一', '项目支出绩效目标表', 0, 22],
      ['项目二', '项目支出绩效目标表', 0, 3],
      ['项目二', '项目支出绩效目标表', 4, 15],
      ['项目二', '项目支出绩效目标表', 16, 19],
    ]);
  });

  it('say nothing of persons, telephones, places and indicators', () => {
    const { sets } = recognise(...ALL);
    const books = factBooks(...ALL);
    const forms = sets[0]?.tables.slice(BUDGET_BESIDE_FORMS.length) ?? [];
    const words = JSON.stringify([
      forms.map(({ title, evidence, entity }) => [title, evidence, entity]),
      books.flatMap(({ amounts }) =>
        amounts.map(({ key, row, column }) => [key, row.label, column.label]),
      ),
    ]);
    expect(words).not.toMatch(/甲某|00000000|000000\b|示例路|≥95|12万件|运维次数/);
  });

  it('stay out of a set of another year', () => {
    const old = withTexts(PROJECT_FORM, (text) => text.replace('2024年', '2023年'));
    const { sets, unrecognised } = recognise(...BUDGET_BESIDE_FORMS, old);
    expect(sets.flatMap(({ tables }) => tables)).toHaveLength(BUDGET_BESIDE_FORMS.length);
    expect(unrecognised).toMatchObject([{ kind: 'form', sheet: '项目一' }]);
  });

  it('are a set of their own where nothing but forms of one year is there', () => {
    const { sets } = recognise(OVERALL, PROJECT_FORM);
    expect(sets.map(({ year, tables }) => [year, tables.length])).toEqual([[2024, 2]]);
  });

  it('stand in for no table', () => {
    const [book] = factBooks(...ALL);
    const kinds = book?.find({ flow: 'resources' }).map(({ table }) => table.kind.id);
    expect(kinds).toEqual(['部门收支总表']);
    expect(book?.find({ flow: 'expenditure', nature: 'specificTarget' })).toEqual([]);
  });
});
