import type { Cell } from '../../../src/grid/cell-value';
import { BLANK_CELL } from '../../../src/grid/cell-value';
import type { Grid } from '../../../src/grid/grid';
import { FINAL_ACCOUNTS } from '../../fixtures/final-accounts';
import { loadSample } from '../../fixtures/load-sample';
import { sheet } from '../../fixtures/sheet';
import { CLEAN_2024 } from '../../samples/read-sample';
import { changed, check } from '../checked-sheets';

describe('E7, the tables of a budget', () => {
  let clean: readonly Grid[];

  beforeAll(async () => {
    clean = await loadSample(CLEAN_2024);
  });

  const without = (...names: readonly string[]) =>
    clean.filter(({ name }) => !names.includes(name));

  const found = (...grids: readonly Grid[]) => check(...grids).told('E7');

  it('are silent when all are there and the empty ones say so', () => {
    const checked = check(...clean);
    expect(found(...clean)).toEqual([]);
    expect(new Set(checked.outcomes('E7').map((outcome) => outcome.split(' ')[0]))).toEqual(
      new Set(['pass']),
    );
  });

  it('that must be published and are not there are named in one finding', () => {
    expect(found(...without('预算04表'))).toEqual([
      'warning 预算01表!A2 missingTables 财政拨款收支总表 0',
    ]);
    const two = check(...without('预算04表', '预算08表'));
    expect(two.told('E7')).toEqual([
      'warning 预算01表!A2 missingTables 财政拨款收支总表、“三公”经费支出表 0',
    ]);
    expect(two.findings).toHaveLength(1);
    expect(two.outcomes('E7').filter((outcome) => outcome.startsWith('fail'))).toHaveLength(2);
  });

  it('may list basic expenditure project by project', () => {
    const byProject = sheet(
      '预算07表',
      `
2024年部门基本支出预算表（人员类、运转类公用经费项目）
单位名称：示例区数据中心 | | | | | | 单位：万元
单位名称 | 项目代码 | 项目名称 | 功能科目编码 | 功能科目名称 | 经济科目编码 | 合计
示例区数据中心 | 420100000000001 | 行政人员工资 | 2010350 | 事业运行 | 30101 | 1.00
合计 | | | | | | 1.00
`,
    );
    const others = without('预算07表');
    expect(found(...others).join()).toContain('一般公共预算基本支出表');
    expect(found(...others, byProject)).toEqual([]);
  });

  it('of local custom need not be there', () => {
    const grids = without('预算06表', '预算10表', '预算11表', '预算12表', '预算13表');
    expect(found(...grids)).toEqual([]);
  });

  it('need not hold 国有资本经营 where 收支总表 shows no such money, which is said', () => {
    const unneeded = (...grids: readonly Grid[]) =>
      check(...grids).reasons.filter((reason) => reason.startsWith('unneededTables'));
    const others = without('预算10表');
    expect(unneeded(...others)).toEqual(['unneededTables 国有资本经营预算支出表']);
    expect(found(...others)).toEqual([]);
    expect(unneeded(...clean)).toEqual([]);
    expect(unneeded(...without('预算10表', '预算01表', '预算04表'))).toEqual([]);
    expect(unneeded(...changed(others, { '预算01表!B8': '3.00' }))).toEqual([]);
    expect(unneeded(...changed(others, { '预算01表!D24': '若干' }))).toEqual([]);
    const strange = sheet(
      '附表',
      '2024年部门支出总表\n|| 单位：万元\n甲 | 乙 | 丙\n一 | 1.00 | 2.00',
    );
    expect(unneeded(...others, strange)).toEqual([]);
  });

  it('must hold 国有资本经营 where another table shows income or expenditure of it, with the cell', () => {
    const others = without('预算10表');
    const withIncome = changed(others, { '预算01表!B8': '3.00' });
    expect(found(...withIncome)).toEqual([
      'warning 预算01表!A2 missingTables 国有资本经营预算支出表 0 [object Object]',
    ]);
    expect(check(...withIncome).texts.join()).toContain(
      '没有找到应公开的《国有资本经营预算支出表》（预算01表!B8 有这项金额 3.00 万元）',
    );
    expect(found(...changed(others, { '预算01表!B8': '0.00' }))).toEqual([]);
    expect(found(...changed(others, { '预算01表!D24': '3.00' })).join()).toContain('国有资本经营');
    expect(found(...changed(others, { '预算01表!D24': '若干' }))).toEqual([]);
    // What was left over alone would leave the table empty.
    expect(found(...changed(others, { '预算04表!B13': '3.00' }))).toEqual([]);
    expect(found(...changed(clean, { '预算01表!B8': '3.00' }))).toEqual([]);
  });

  it('are not asked for where a few tables alone are checked', () => {
    const few = clean.filter(({ name }) => ['预算03表', '预算05表', '预算07表'].includes(name));
    expect(found(...few)).toEqual([]);
    expect(
      check(...few)
        .outcomes('E7')
        .join(),
    ).not.toContain('fail');
  });

  it('are a note alone, and not checked, while a sheet is not understood, which may be the one', () => {
    const strange = sheet(
      '预算04表',
      `2024年财政拨款收支预算总表
      || 单位：万元
      甲 | 乙 | 丙
      一 | 1.00 | 2.00`,
    );
    const grids = [...without('预算04表'), strange];
    const checked = check(...grids);
    expect(checked.told('E7')).toEqual(['info 预算01表!A2 missingTables 财政拨款收支总表 1']);
    expect(checked.texts).toEqual([
      '没有找到应公开的《财政拨款收支总表》；有 1 张表未识别或已隐藏，所缺的可能就在其中，请先看这 1 张',
    ]);
    const outcomes = checked.outcomes('E7');
    expect(outcomes.filter((one) => one.startsWith('missing-data'))).toHaveLength(1);
    expect(outcomes.filter((one) => one.startsWith('fail'))).toEqual([]);
  });

  it.each([
    ['国有资本经营预算支出表', '预算10表', { '预算01表!B8': '20.00', '预算04表!B9': '20.00' }],
    ['政府性基金预算支出表', '预算09表', { '预算01表!B7': '20.00', '预算04表!B8': '20.00' }],
  ])('that are empty while two others show such money are wrong: %s', (kindName, name, shown) => {
    const contradicted = changed(clean, shown);
    const [cell] = Object.keys(shown);
    const told = (grids: readonly Grid[]) =>
      check(...grids).texts.filter((text) => text.includes('空表'));
    const text = `${name}!A2 《${kindName}》是空表，但${cell} 有这项金额 20.00 万元`;
    expect(told(contradicted)).toEqual([text]);
    expect(found(...contradicted)).toEqual([
      expect.stringMatching(`^error ${name}!A2 emptyDespiteMoney ${kindName}`),
    ]);
    // Not that it ought to say that there is none.
    expect(told(changed(contradicted, { [`${name}!A7`]: '' }))).toEqual([text]);
    const onlyOne = Object.fromEntries(Object.entries(shown).slice(0, 1));
    expect(told(changed(clean, onlyOne))).toEqual([]);
  });

  it('that are empty must say that there is nothing', () => {
    const silent = changed(clean, { '预算09表!A7': '' });
    expect(found(...silent)).toEqual([
      'warning 预算09表!A2 emptyWithoutSentence 政府性基金预算支出表',
    ]);
    expect(check(...silent).findings).toHaveLength(1);
  });
});

describe('E7, the tables of final accounts', () => {
  const titled = (words: string) => (grid: Grid) =>
    grid.rows.some((row) =>
      row.some(({ value }) => value.kind === 'text' && value.text.includes(words)),
    );
  const without = (words: string) => FINAL_ACCOUNTS.filter((grid) => !titled(words)(grid));
  const missing = (...grids: readonly Grid[]) =>
    check(...grids)
      .told('E7')
      .join();

  it('of 国有资本经营预算 are asked for where the others have a line for it', () => {
    const others = without('国有资本经营预算财政拨款支出决算表');
    expect(missing(...others)).toContain('国有资本经营预算财政拨款支出决算表');
    const isIncome = ({ value }: Cell) =>
      value.kind === 'text' && value.text.includes('国有资本经营预算财政拨款收入');
    const older = others
      .filter((grid) => !titled('财政拨款收入支出决算总表')(grid))
      .map((grid) => ({
        ...grid,
        rows: grid.rows.map((row) => row.map((cell) => (isIncome(cell) ? BLANK_CELL : cell))),
      }));
    expect(missing(...older)).toContain('财政拨款收入支出决算总表');
    expect(missing(...older)).not.toContain('国有资本经营');
  });

  it('of 国有资本经营预算 may be empty where what came in was not spent', () => {
    const told = (grids: readonly Grid[]) =>
      check(...grids)
        .told('E7')
        .join();
    const income = { '公开01!C9': '3.00', '公开04!C9': '3.00' };
    expect(told(changed(FINAL_ACCOUNTS, income))).not.toContain('emptyDespiteMoney');
    const spent = { '公开01!D12': '二十一、国有资本经营预算支出', '公开01!F12': '3.00' };
    const inOne = changed(FINAL_ACCOUNTS, { ...income, ...spent });
    expect(told(inOne)).not.toContain('emptyDespiteMoney');
    expect(told(changed(inOne, { '公开04!I9': '3.00' }))).toContain(
      'error 公开08!A1 emptyDespiteMoney',
    );
  });

  it('of 基本支出 of a fund may be empty where all of it was spent on projects', () => {
    const basic = sheet(
      '公开10',
      `2023年度政府性基金预算财政拨款基本支出决算表
部门：示例区数据中心 | | | | 金额单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | | |
注：本部门没有政府性基金预算财政拨款基本支出，本表为空。`,
    );
    const checked = check(...FINAL_ACCOUNTS, basic);
    expect(checked.book.set.tables.filter(({ empty }) => empty).map(({ kind }) => kind.id)).toEqual(
      expect.arrayContaining(['政府性基金预算财政拨款基本支出决算表']),
    );
    expect(checked.told('E7').join()).not.toContain('emptyDespiteMoney');
  });

  it('“三公”经费 may stand in 机构运行信息表', () => {
    const others = without('“三公”经费支出决算表');
    expect(missing(...others)).toContain('“三公”经费支出决算表');
    const information = sheet(
      '公开09',
      `2023年度机构运行信息表
部门：示例区数据中心 | | | 金额单位：万元
项目 | 决算数 | 项目 | 决算数
（一）支出合计 | 4.00 | 四、机关运行经费 | 20.00
1．公务用车购置及运行维护费 | 3.00 | （一）行政单位 | 20.00
2．公务接待费 | 1.00 | |`,
    );
    expect(missing(...others, information)).not.toContain('三公');
  });
});
