import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { changed, check, generated } from '../checked-sheets';
import { byFunction, incomeAndExpenditure } from '../small-tables';

const ofWhich = (...grids: readonly Grid[]) => generated('ofWhich', grids);

const procurement = sheet(
  '采购',
  `
  2024年政府采购预算表
  ||||| 单位：万元
  单位代码 | 单位名称 | 政府采购品目 | 采购金额合计 | 其中：面向中小企业 | 其中：面向小微企业
  | 合计 || 30.00 | 20.00 | 5.00
  118001 | 示例区数据中心本级 | 复印纸 | 10.00 | 10.00 | 5.00
  118001 | 示例区数据中心本级 | 台式计算机 | 20.00 | 10.00 |`,
);

describe('a part printed as 其中', () => {
  it('is not more than the whole, in every row', () => {
    expect(ofWhich(procurement)).toEqual(
      ['4', '5', '6']
        .flatMap((row) => [
          `C9 ofWhich 采购!D${row} ≥ 采购!E${row}`,
          `C9 ofWhich 采购!E${row} ≥ 采购!F${row}`,
        ])
        .sort(),
    );
    expect(check(procurement).briefs).toEqual([]);
  });

  it('that is more than the whole is an error', () => {
    const checked = check(...changed([procurement], { '采购!E6': '25.00', '采购!E4': '35.00' }));
    expect(checked.outcomesAt('采购!D6')).toContain('fail');
    expect(checked.arithmetic.map(({ severity }) => severity)).toContain('error');
  });

  it('面向小微企业 beyond 面向中小企业 is only worth a look: some offices keep the two apart', () => {
    const checked = check(...changed([procurement], { '采购!F6': '12.00', '采购!F4': '17.00' }));
    expect(checked.briefs).toEqual(['warning C9 采购!E6']);
  });

  it('has the slack of both roundings', () => {
    const at = (part: string) =>
      check(...changed([procurement], { '采购!E5': part })).outcomesAt('采购!D5');
    expect(at('10.00')).toContain('pass');
    expect(at('10.01')).toContain('rounding');
    expect(at('10.02')).toContain('fail');
  });
});

describe('a figure that says more than one in another table', () => {
  const all = byFunction(
    '支出',
    '部门支出总表',
    `| 合计 | 100.00 | 80.00 | 20.00
    205 | 教育支出 | 100.00 | 80.00 | 20.00`,
  );
  const general = sheet(
    '一般',
    `
    2024年一般公共预算支出表
    |||||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 ||| 项目支出
    ||| 小计 | 人员经费 | 公用经费 |
    | 合计 | 90.00 | 75.00 | 70.00 | 5.00 | 15.00
    205 | 教育支出 | 90.00 | 75.00 | 70.00 | 5.00 | 15.00`,
  );

  it('is not more than the nearest one that is there', () => {
    expect(ofWhich(all, general)).toEqual([
      'C4 ofWhich 支出!C4 ≥ 一般!C5',
      'C4 ofWhich 支出!C5 ≥ 一般!C6',
      'C4 ofWhich 支出!D4 ≥ 一般!D5',
      'C4 ofWhich 支出!D5 ≥ 一般!D6',
      'C4 ofWhich 支出!E4 ≥ 一般!G5',
      'C4 ofWhich 支出!E5 ≥ 一般!G6',
    ]);
    expect(check(all, general).arithmetic).toEqual([]);
  });

  it('is not compared beside a negative figure: what is offset may be less than its part', () => {
    const offset = changed([all], { '支出!E4': '-5.00', '支出!E5': '-5.00' });
    expect(ofWhich(...offset, general)).toEqual([]);
  });

  it('is not compared again where the two must be equal', () => {
    const onlyFund = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 100.00
      本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
    expect(generated('sumAcross', [onlyFund, all, general])).not.toEqual([]);
    expect(ofWhich(onlyFund, all, general)).toEqual([]);
  });

  it('is compared itself where its own table leaves the sum out', () => {
    const grids = changed([general], { '一般!D5': '', '一般!D6': '' });
    // The blank 小计 still is the nearest figure, and a blank says nothing against the whole.
    expect(check(all, ...grids).arithmetic).toEqual([]);
  });

  it('and is more is a warning, alike ones of a table told once', () => {
    const checked = check(
      ...changed([all, general], {
        '一般!C5': '110.00',
        '一般!C6': '110.00',
        '一般!G5': '35.00',
        '一般!G6': '35.00',
      }),
    );
    expect(checked.briefs.filter((brief) => !brief.includes('E6'))).toEqual(['warning C4 支出!C4']);
    expect(checked.arithmetic[0]?.relations).toHaveLength(4);
    const [text = ''] = checked.texts.filter((one) => one.includes('同类情况'));
    expect(text).toContain('同类情况另有 3 处：');
    for (const address of ['C5', 'E4', 'E5']) expect(text).toContain(`支出!${address}（`);
    expect(text.match(/一般!\w+（/g)).toHaveLength(4);
  });
});

describe('a “三公” item', () => {
  const basic = sheet(
    '基本',
    `
    2024年一般公共预算基本支出表
    |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    | 合计 | 6.80 || 6.80
    302 | 商品和服务支出 | 6.80 || 6.80
    30212 | 因公出国（境）费用 | 2.00 || 2.00
    30217 | 公务接待费 | 1.00 || 1.00
    30231 | 公务用车运行维护费 | 3.80 || 3.80`,
  );
  const items = sheet(
    '三公',
    `
    2024年一般公共预算“三公”经费支出表
    ||||| 单位：万元
    “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 ||| 公务接待费
    || 小计 | 公务用车购置费 | 公务用车运行费 |
    8.00 | 2.00 | 5.00 | | 5.00 | 1.00`,
  );

  it('is not less than what 基本支出 pays of it', () => {
    expect(ofWhich(basic, items)).toEqual([
      'C7 ofWhich 三公!B5 ≥ 基本!C6',
      'C7 ofWhich 三公!E5 ≥ 基本!C8',
      'C7 ofWhich 三公!F5 ≥ 基本!C7',
    ]);
    expect(check(basic, items).arithmetic).toEqual([]);
  });

  it('may be more: 项目支出 pays the rest', () => {
    expect(
      check(basic, ...changed([items], { '三公!E5': '4.00', '三公!C5': '4.00', '三公!A5': '7.00' }))
        .arithmetic,
    ).toEqual([]);
  });

  it('that is less is a warning', () => {
    const checked = check(
      basic,
      ...changed([items], { '三公!E5': '3.00', '三公!C5': '3.00', '三公!A5': '6.00' }),
    );
    expect(checked.briefs).toEqual(['warning C7 三公!E5']);
  });
});
