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
    expect(checked.told('E9')).toEqual(['info 支出!E4 sumMisses 支出!E7']);
    expect(checked.briefs).toHaveLength(1);
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
