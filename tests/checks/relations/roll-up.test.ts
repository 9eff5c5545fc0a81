import type { Grid } from '../../../src/grid/grid';
import { changed, check, generated, relationsOf } from '../checked-sheets';
import { sheet } from '../../fixtures/sheet';
import { incomeAndExpenditure } from '../small-tables';

const expenditure = sheet(
  '支出',
  `
  2024年部门支出总表
  |||| 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
  2010302 | 一般行政管理事务 | 10.00 || 10.00
  2010350 | 事业运行 | 15.00 | 15.00 |
  205 | 教育支出 | 5.00 | 5.00 |
  20508 | 进修及培训 | 5.00 | 5.00 |
  2050803 | 培训支出 | 5.00 | 5.00 |`,
);

const procurement = sheet(
  '采购',
  `
  2024年政府采购预算表
  ||||| 单位：万元
  单位代码 | 单位名称 | 政府采购品目 | 采购金额合计 | 其中：面向中小企业 | 其中：面向小微企业
  | 合计 || 30.00 | 20.00 | 5.00
  118 | 示例区数据中心
  118001 | 示例区数据中心本级
  118001 | 示例区数据中心本级 | 复印纸 | 10.00 | 10.00 | 5.00
  118001 | 示例区数据中心本级 | 台式计算机 | 20.00 | 10.00 |`,
);

const rollUps = (...grids: readonly Grid[]) => generated('rollUp', grids);

describe('sums inside a table', () => {
  it('go one level down in every column and across in every row', () => {
    expect(rollUps(expenditure)).toEqual(
      [
        ...['C', 'D', 'E'].flatMap((column) => [
          `C2 rollUp 支出!${column}4 = 支出!${column}5 + 支出!${column}9`,
          `C2 rollUp 支出!${column}5 = 支出!${column}6`,
          `C2 rollUp 支出!${column}6 = 支出!${column}7 + 支出!${column}8`,
          `C2 rollUp 支出!${column}9 = 支出!${column}10`,
          `C2 rollUp 支出!${column}10 = 支出!${column}11`,
        ]),
        ...[4, 5, 6, 7, 8, 9, 10, 11].map(
          (row) => `C2 rollUp 支出!C${row} = 支出!D${row} + 支出!E${row}`,
        ),
      ].sort(),
    );
    expect(check(expenditure).briefs).toEqual([]);
  });

  it('take the next level that is there where a 款 is not printed', () => {
    const rows = expenditure.rows.filter((_, row) => row !== 5);
    expect(rollUps({ ...expenditure, rows })).toContain('C2 rollUp 支出!C5 = 支出!C6 + 支出!C7');
  });

  it('pass through a row without figures: what is below it takes its place', () => {
    const grids = changed([expenditure], { '支出!C6': '', '支出!D6': '', '支出!E6': '' });
    const relations = rollUps(...grids);
    expect(relations).toContain('C2 rollUp 支出!C5 = 支出!C7 + 支出!C8');
    expect(relations.filter((text) => text.includes('支出!C6'))).toEqual([]);
    expect(check(...grids).briefs).toEqual([]);
    expect(check(...changed(grids, { '支出!C8': '16.00' })).culprits()).toEqual([
      '支出!C8 16.00→15.00',
    ]);
  });

  it('pass through several levels without figures', () => {
    expect(rollUps(procurement)).toContain('C9 rollUp 采购!D4 = 采购!D7 + 采购!D8');
    expect(check(procurement).briefs).toEqual([]);
  });

  it('pass through a column without figures', () => {
    const basic = sheet(
      '一般',
      `
      2024年一般公共预算支出表
      |||||| 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 ||| 项目支出
      ||| 小计 | 人员经费 | 公用经费 |
      | 合计 | 30.00 || 15.00 | 5.00 | 10.00
      201 | 一般公共服务支出 | 30.00 || 15.00 | 5.00 | 10.00`,
    );
    const relations = rollUps(basic);
    expect(relations).toContain('C2 rollUp 一般!C5 = 一般!E5 + 一般!F5 + 一般!G5');
    expect(relations.filter((text) => text.includes('一般!D'))).toEqual([]);
    expect(check(basic).arithmetic).toEqual([]);
  });

  it('miss a single subtotal that is blank', () => {
    const basic = sheet(
      '三公',
      `
      2024年一般公共预算“三公”经费支出表
      ||||| 单位：万元
      “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 ||| 公务接待费
      || 小计 | 公务用车购置费 | 公务用车运行费 |
      5.00 | 0.00 | | 1.00 | 3.00 | 1.00`,
    );
    const checked = check(basic);
    expect(checked.briefs).toEqual(['warning C7 三公!C5']);
    expect(checked.culprits()).toEqual(['三公!C5 blank→4.00']);
    expect(checked.outcomesAt('三公!C5')).toEqual(['missing-data']);
  });

  it('miss the one figure of a line that says 合计, and of no other line', () => {
    const lines = (total: string) =>
      incomeAndExpenditure(`
        一、一般公共预算拨款收入 | 8.00 | 一、一般公共服务支出 | 12.00
        二、事业收入 | 2.00 ||
        ${total} || 本年支出合计 | 12.00
        上年结转 | 2.00 | 结转下年 | 0.00
        收入总计 | 12.00 | 支出总计 | 12.00`);
    const checked = check(lines('本年收入合计'));
    expect(checked.briefs).toEqual(['warning C1 收支!B7']);
    expect(checked.culprits()).toEqual(['收支!B7 blank→10.00']);
    expect(check(lines('本年收入')).arithmetic).toEqual([]);
  });

  it('leave 其中 out across its own axis and sum it over the other', () => {
    expect(rollUps(procurement)).toEqual([
      'C9 rollUp 采购!D4 = 采购!D7 + 采购!D8',
      'C9 rollUp 采购!E4 = 采购!E7 + 采购!E8',
      'C9 rollUp 采购!F4 = 采购!F7 + 采购!F8',
    ]);
  });

  it('have a single part where only one row stands below', () => {
    const checked = check(...changed([expenditure], { '支出!C10': '6.00' }));
    expect(checked.culprits()).toEqual(['支出!C10 6.00→5.00']);
  });

  it('are not stated across a column whose heading is not known', () => {
    const grids = changed([expenditure], { '支出!F3': '机动经费', '支出!F4': '1.00' });
    const { texts, unstated } = relationsOf(...grids);
    expect(texts.filter((text) => /C(\d+) = 支出!D\1/.test(text))).toEqual([]);
    expect(texts).toContain('C2 rollUp 支出!C4 = 支出!C5 + 支出!C9');
    expect(unstated).toContain('C2 支出!C4 unknownColumns');
    const checked = check(...grids);
    expect(checked.briefs).toEqual([]);
    expect(checked.outcomes()).toContain('not-applicable C2 支出!C4');
    expect(checked.reasons).toContain('unknownColumns 机动经费');
  });

  it('are still stated where the unknown column is a part of a 小计 that is itself a part', () => {
    const divided = sheet(
      '支出',
      `
      2024年部门支出总表
      ||||| 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | <
      ^ | ^ | ^ | ^ | 小计 | 一般性项目
      || 20.00 | 15.00 | 5.00 | 2.00
      205 | 教育支出 | 20.00 | 15.00 | 5.00 | 2.00`,
    );
    expect(rollUps(divided)).toContain('C2 rollUp 支出!C6 = 支出!D6 + 支出!E6');
    const beside = changed([divided], { '支出!E4': '本级' });
    expect(rollUps(...beside)).not.toContain('C2 rollUp 支出!C6 = 支出!D6 + 支出!E6');
  });

  it('are still stated beside a heading that is not known when no figure stands under it', () => {
    const grids = changed([expenditure], { '支出!F3': '备查' });
    expect(rollUps(...grids)).toEqual(rollUps(expenditure));
  });

  it('are not stated over a row that is not known, elsewhere they are', () => {
    const rows = [...expenditure.rows];
    rows.splice(8, 0, sheet('', '| 待分配 | 1.00 | 1.00 |').rows[0] ?? []);
    const grid = { ...expenditure, rows };
    const { texts, unstated } = relationsOf(grid);
    expect(unstated).toEqual(
      expect.arrayContaining([
        'C2 支出!C4 unknownRows',
        'C2 支出!C5 unknownRows',
        'C2 支出!C6 unknownRows',
      ]),
    );
    expect(texts).toContain('C2 rollUp 支出!C10 = 支出!C11');
    expect(texts.filter((text) => /^C2 rollUp 支出!(\w)[456] = 支出!\1/.test(text))).toEqual([]);
    const checked = check(grid);
    expect(checked.briefs).toEqual([]);
    expect(checked.reasons).toContain('unknownRows 待分配');
  });

  it('are not stated for a total printed below a line that is not known', () => {
    const sides = sheet(
      '收支',
      `
      2024年部门收支总表
      ||| 单位：万元
      收入 | < | 支出 | <
      项目 | 预算数 | 项目 | 预算数
      一、一般公共预算拨款收入 | 20.00 | 一、教育支出 | 30.00
      二、政府性基金预算拨款收入 | 4.00 | |
      三、往年挂账收入 | 1.00 | |
      本年收入合计 | 25.00 | 本年支出合计 | 30.00
      上年结转 | 5.00 | 结转下年 |
      收入总计 | 30.00 | 支出总计 | 30.00`,
    );
    const firstUnknown = changed([sides], { '收支!A5': '往年挂账收入', '收支!A7': '三、事业收入' });
    for (const grids of [[sides], firstUnknown]) {
      expect(relationsOf(...grids).unstated).toContain('C1 收支!B8 unknownRows');
      expect(rollUps(...grids).filter((text) => text.startsWith('C1 rollUp 收支!B8'))).toEqual([]);
      expect(check(...grids).briefs).toEqual([]);
    }
  });

  it('take a total row printed again for the same figures', () => {
    const last = sheet('', '| 合计 | 30.00 | 20.00 | 10.00').rows[0] ?? [];
    const grid = { ...expenditure, rows: [...expenditure.rows, last] };
    expect(rollUps(grid)).toEqual(rollUps(expenditure));
    expect(relationsOf(grid).texts).toEqual(
      expect.arrayContaining(
        ['C', 'D', 'E'].map((column) => `C2 sameKey 支出!${column}12 = 支出!${column}4`),
      ),
    );
    expect(check(grid).briefs).toEqual([]);
    expect(check(...changed([grid], { '支出!D12': '21.00' })).culprits()).toEqual([
      '支出!D12 21.00→20.00',
    ]);
  });

  it('have a total row at the bottom as well', () => {
    const [total, ...rest] = expenditure.rows.slice(3);
    const grid = {
      ...expenditure,
      rows: [...expenditure.rows.slice(0, 3), ...rest, ...(total === undefined ? [] : [total])],
    };
    expect(rollUps(grid)).toContain('C2 rollUp 支出!C11 = 支出!C4 + 支出!C8');
  });
});

it('does not add up a group in which a column was not understood', () => {
  const grid = sheet(
    '支出',
    `
2024年一般公共预算支出表
科目编码 | 科目名称 | 合计 | 基本支出 | < | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | 对个人和家庭补助 | ^
 | 合计 | 10.00 | 6.00 | 3.00 | 2.00 | 1.00 | 4.00
205 | 教育支出 | 10.00 | 6.00 | 3.00 | 2.00 | 1.00 | 4.00
`,
  );
  expect(check(grid).arithmetic).toEqual([]);
});
