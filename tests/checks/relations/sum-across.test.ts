import type { Grid } from '../../../src/grid/grid';
import { sheet } from '../../fixtures/sheet';
import { changed, check, generated, relationsOf } from '../checked-sheets';
import {
  appropriation,
  byFunction,
  byProject,
  declaredEmpty,
  incomeAndExpenditure,
} from '../small-tables';

const sums = (...grids: readonly Grid[]) => generated('sumAcross', grids);

const oneFund = incomeAndExpenditure(`
  一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 100.00
  二、政府性基金预算拨款收入 |
  三、国有资本经营预算拨款收入 |
  四、财政专户管理资金收入 |
  五、事业收入 |
  本年收入合计 | 100.00 | 本年支出合计 | 100.00`);

const all = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 100.00 | 80.00 | 20.00
  205 | 教育支出 | 100.00 | 80.00 | 20.00`,
);

const general = byFunction(
  '一般',
  '一般公共预算支出表',
  `| 合计 | 100.00 | 80.00 | 20.00
  205 | 教育支出 | 100.00 | 80.00 | 20.00`,
);

describe('a figure over several funds', () => {
  it('equals the same figure of the only fund that has money, row by row', () => {
    expect(sums(oneFund, all, general)).toEqual([
      'C4 sumAcross 支出!C4 = 一般!C4',
      'C4 sumAcross 支出!C5 = 一般!C5',
      'C4 sumAcross 支出!D4 = 一般!D4',
      'C4 sumAcross 支出!D5 = 一般!D5',
      'C4 sumAcross 支出!E4 = 一般!E4',
      'C4 sumAcross 支出!E5 = 一般!E5',
    ]);
    expect(check(oneFund, all, general).arithmetic).toEqual([]);
  });

  it('is explained with the condition under which it must be equal', () => {
    const cells = {
      '一般!D4': '79.00',
      '一般!D5': '79.00',
      '一般!C4': '99.00',
      '一般!C5': '99.00',
    };
    const checked = check(...changed([oneFund, all, general], cells));
    expect(checked.arithmetic.length).toBeGreaterThan(0);
    expect(checked.conditions).toContain('onlyFunds generalPublicBudget');
  });

  const twoFunds = changed([oneFund], { '收支!B5': '80.00', '收支!B6': '20.00' });
  const current = byFunction(
    '一般',
    '一般公共预算支出表',
    `| 合计 | 80.00 | 80.00 |
    205 | 教育支出 | 80.00 | 80.00 |`,
  );

  it('equals the sum over two funds, each from its own table', () => {
    const fund = byFunction(
      '基金',
      '政府性基金预算支出表',
      `| 合计 | 20.00 || 20.00
      205 | 教育支出 | 20.00 || 20.00`,
    );
    const grids = [...twoFunds, all, current, fund];
    expect(sums(...grids)).toEqual(
      expect.arrayContaining([
        'C4 sumAcross 支出!C4 = 一般!C4 + 基金!C4',
        'C4 sumAcross 支出!C5 = 一般!C5 + 基金!C5',
        'C4 sumAcross 支出!D5 = 一般!D5 + 基金!D5',
      ]),
    );
    expect(check(...grids).arithmetic).toEqual([]);
    const wrong = check(...changed(grids, { '基金!E5': '21.00' }));
    expect(wrong.culprits()).toEqual(['基金!E5 21.00→20.00']);
  });

  it('counts 0 for a fund whose table lists other codes only', () => {
    const both = byFunction(
      '支出',
      '部门支出总表',
      `| 合计 | 100.00 | 80.00 | 20.00
      205 | 教育支出 | 80.00 | 80.00 |
      212 | 城乡社区支出 | 20.00 || 20.00`,
    );
    const fund = byFunction(
      '基金',
      '政府性基金预算支出表',
      `| 合计 | 20.00 || 20.00
      212 | 城乡社区支出 | 20.00 || 20.00`,
    );
    expect(sums(...twoFunds, both, current, fund)).toEqual(
      expect.arrayContaining(['C4 sumAcross 支出!C5 = 一般!C5', 'C4 sumAcross 支出!C6 = 基金!C5']),
    );
  });

  it('is not stated, with the reason, when a fund has money and no figure of its own', () => {
    const more = changed([oneFund], { '收支!B5': '80.00', '收支!B9': '20.00' });
    const own = changed([general], {
      '一般!E4': '',
      '一般!E5': '',
      '一般!C4': '80.00',
      '一般!C5': '80.00',
    });
    const { texts, unstated } = relationsOf(...more, all, ...own);
    expect(texts.filter((text) => text.includes('sumAcross'))).toEqual([]);
    expect(unstated).toEqual(['C4 支出!C4 otherFunds']);
    const checked = check(...more, all, ...own);
    expect(checked.arithmetic).toEqual([]);
    expect(checked.outcomes()).toContain('not-applicable C4 支出!C4');
    // What holds whatever the other funds come to is still looked at.
    expect(texts).toContain('C4 ofWhich 支出!C5 ≥ 一般!C5');
  });

  it('is not stated where its own table already splits the figure by fund', () => {
    const split = appropriation(`
      一、本年收入 | 100.00 | 一、本年支出 | 100.00
      （一）一般公共预算拨款 | 100.00 | （一）教育支出 | 100.00
      （二）政府性基金预算拨款 | |
      收入总计 | 100.00 | 支出总计 | 100.00`);
    const stated = sums(oneFund, split, all, general);
    expect(stated.filter((text) => text.includes('财拨!B5'))).toEqual([]);
    expect(stated).toContain('C4 sumAcross 财拨!D5 = 一般!C4');
  });

  it('is not stated of “三公”, which is no division of all expenditure', () => {
    const items = (name: string, fund: string) =>
      sheet(
        name,
        `2024年${fund}“三公”经费支出表
        ||||| 单位：万元
        “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 ||| 公务接待费
        || 小计 | 公务用车购置费 | 公务用车运行费 |
        5.00 | | 3.00 | | 3.00 | 2.00`,
      );
    expect(sums(oneFund, items('全部', '财政拨款'), items('一般', '一般公共预算'))).toEqual([]);
  });

  it('is not stated when an income table only does not mention the other funds', () => {
    expect(sums(all, general)).toEqual([]);
    expect(relationsOf(all, general).unstated).toEqual(['C4 支出!C4 otherFunds']);
  });

  it('is stated when the other tables of funds are declared empty and the rest is listed', () => {
    const short = incomeAndExpenditure(`
      一、一般公共预算拨款收入 | 100.00 | 一、教育支出 | 100.00
      本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
    const fund = declaredEmpty(
      '基金',
      '政府性基金预算支出表',
      '注：本单位无政府性基金预算相关支出',
    );
    expect(sums(short, all, general, fund)).toContain('C4 sumAcross 支出!C4 = 一般!C4');
  });

  it('of one fund is its 本年拨款 and its 结转结余', () => {
    const projects = (amounts: string) =>
      byProject(`|合计||${amounts}
        118001|示例区数据中心本级||${amounts}
        42999922118T000000101|数据共享经费|示例区数据中心本级|${amounts}`);
    const grids = [oneFund, all, general, projects('20.00|16.00|||4.00|||')];
    expect(sums(...grids)).toContain('C8 sumAcross 一般!E4 = 项目!E5 + 项目!H5');
    expect(check(...grids).arithmetic).toEqual([]);
    expect(check(...changed(grids, { '项目!E5': '61.00' })).culprits()).toEqual([
      '项目!E5 61.00→16.00',
    ]);
  });

  it('of 政府性基金 or 国有资本经营 is so as well', () => {
    const fund = byFunction(
      '基金',
      '政府性基金预算支出表',
      `| 合计 | 7.00 || 7.00
      212 | 城乡社区支出 | 7.00 || 7.00`,
    );
    const projects = (amounts: string) =>
      byProject(`|合计||${amounts}
        118001|示例区数据中心本级||${amounts}
        42999922118T000000101|数据共享经费|示例区数据中心本级|${amounts}`);
    expect(sums(fund, projects('7.00||5.00|||2.00||'))).toContain(
      'C8 sumAcross 基金!E4 = 项目!F5 + 项目!I5',
    );
    const capital = byFunction(
      '国资',
      '国有资本经营预算支出表',
      `| 合计 | 7.00 || 7.00
      223 | 国有资本经营预算支出 | 7.00 || 7.00`,
    );
    expect(sums(capital, projects('7.00|||5.00|||2.00|'))).toContain(
      'C8 sumAcross 国资!E4 = 项目!G5 + 项目!J5',
    );
  });
});

describe('income and expenditure of one fund in two tables', () => {
  const both = appropriation(`
    一、本年收入 | 100.00 | 一、本年支出 | 104.00
    （一）一般公共预算拨款 | 100.00 | （一）教育支出 | 104.00
    （二）政府性基金预算拨款 |
    二、上年结转 | 4.00 | 二、年终结转结余 |
    （一）一般公共预算拨款 | 4.00 |
    （二）政府性基金预算拨款 |
    收入总计 | 104.00 | 支出总计 | 104.00`);
  const spent = byFunction(
    '一般',
    '一般公共预算支出表',
    `| 合计 | 104.00 | 84.00 | 20.00
    205 | 教育支出 | 104.00 | 84.00 | 20.00`,
  );

  it('balance with what was brought forward, where each part is known', () => {
    expect(sums(both, spent)).toContain('C4 sumAcross 财拨!B6 + 财拨!B9 = 一般!C4');
    expect(check(both, spent).arithmetic).toEqual([]);
  });

  it('are not compared when what is carried forward is not split by fund', () => {
    const carried = changed([both], {
      '财拨!D5': '103.00',
      '财拨!D6': '103.00',
      '财拨!D8': '1.00',
    });
    expect(sums(...carried, spent).filter((text) => text.includes('财拨!B9'))).toEqual([]);
  });

  it('are not compared when no table says anything of carry-over', () => {
    const without = appropriation(`
      一、本年收入 | 104.00 | 一、本年支出 | 104.00
      （一）一般公共预算拨款 | 104.00 | （一）教育支出 | 104.00
      收入总计 | 104.00 | 支出总计 | 104.00`);
    expect(sums(without, spent).filter((text) => text.includes('财拨!B'))).toEqual([]);
  });
});

describe('what a project has of the year before', () => {
  const projects = (carried: string) =>
    sheet(
      '项目',
      `
2024年项目支出表
单位：万元
项目名称 | 合计 | 本年拨款 | 财政拨款结转结余
^ | ^ | 一般公共预算 | 一般公共预算
合计 | 30.00 | 20.00 | ${carried}
平台维护 | 30.00 | 20.00 | ${carried}
`,
    );

  it('may stand outside of 一般公共预算支出, so the two are only held up to each other', () => {
    const { findings } = check(oneFund, general, projects('10.00'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(findings.some(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('must be equal where nothing was left over', () => {
    const { findings } = check(oneFund, general, projects(''));
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
