import { sheet } from '../../fixtures/sheet';
import { changed, check } from '../checked-sheets';
import { byFunction } from '../small-tables';

const TABLE = byFunction(
  '支出',
  '部门支出总表',
  `| 合计 | 30.00←SUM(C5:C7) | 20.00←SUM(D5:D7) | 10.00←E5+E6+E7
  201 | 一般公共服务支出 | 15.00←SUM(D5:E5) | 10.00 | 5.00
  205 | 教育支出 | 10.00←SUM(D6:E6) | 5.00 | 5.00
  208 | 社会保障和就业支出 | 5.00←SUM(D7,E7) | 5.00 |`,
);

const found = (changes: Readonly<Record<string, string>>) => check(...changed([TABLE], changes));

describe('E9, totals that are formulas', () => {
  it('are all live and leave nothing out', () => {
    expect(check(TABLE).briefs).toEqual([]);
    expect(check(TABLE).outcomes('E9')).toEqual(['pass E9 支出!A1']);
  });

  it('beside one that was typed is one hint', () => {
    const checked = found({ '支出!C6': '10.00' });
    expect(checked.briefs).toEqual(['info E9 支出!C6']);
    expect(checked.told('E9')).toEqual(['info 支出!C6 typedTotal 0']);
  });

  it('that miss a row are one hint, though nothing is wrong yet', () => {
    const checked = found({ '支出!E4': '10.00←SUM(E5:E6)' });
    expect(checked.told('E9')).toEqual(['info 支出!E4 sumMisses 支出!E7 false 0']);
    expect(checked.briefs).toHaveLength(1);
  });

  it('that miss the same column, or the same row, are one hint', () => {
    const income = sheet(
      '收入',
      `2024年部门收入总表
      ||||| 单位：万元
      科目编码 | 科目名称 | 合计 | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 国有资本经营预算拨款收入
      | 合计 | 30.00←SUM(D4:E4) | 10.00←D5+D6 | 10.00←E5+E6 | 10.00
      201 | 一般公共服务支出 | 12.00←SUM(D5:E5) | 5.00 | 4.00 | 3.00
      205 | 教育支出 | 10.00←E6+F6 | 3.00 | 3.00 | 4.00
      208 | 社会保障和就业支出 | 8.00←SUM(D7:F7) | 2.00 | 3.00 | 3.00`,
    );
    const checked = check(income);
    expect(checked.told('E9').filter((one) => one.includes('sumMisses'))).toEqual([
      'info 收入!C4 sumMisses 收入!F4 true 1',
      'info 收入!C6 sumMisses 收入!D6 true 0',
      'info 收入!D4 sumMisses 收入!D7 false 1',
    ]);
    expect(checked.texts).toEqual(
      expect.arrayContaining([
        '收入!C4 的求和公式没有包含 收入!F4；同列另有 1 个公式也这样（C5）',
        '收入!D4 的求和公式没有包含 收入!D7；同行另有 1 个公式也这样（E4）',
      ]),
    );
  });

  it('say nothing in another form of formula, or where few are formulas', () => {
    expect(found({ '支出!E4': '10.00←ROUND(SUM(E5:E6),2)' }).briefs).toEqual([]);
    const typed = {
      '支出!C4': '30.00',
      '支出!D4': '20.00',
      '支出!E4': '10.00',
      '支出!C5': '15.00',
    };
    expect(found(typed).briefs).toEqual([]);
  });

  it('may stand across while the whole line of totals down was typed', () => {
    const line = { '支出!C4': '30.00←SUM(D4:E4)', '支出!D4': '20.00', '支出!E4': '10.00' };
    expect(found(line).briefs).toEqual([]);
    expect(found({ ...line, '支出!C6': '10.00' }).briefs).toEqual(['info E9 支出!C6']);
  });

  it('are no matter of a table that was typed', () => {
    const typed = byFunction('支出', '部门支出总表', '| 合计 | 30.00 | 20.00 | 10.00');
    expect(check(typed).outcomes('E9')).toEqual(['not-applicable E9 ']);
  });
});
