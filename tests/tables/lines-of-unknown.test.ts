import { keysOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

/** The income side of a 财政拨款收支总表 whose lines are numbered so. */
function sides(first: string, second: string, third: string) {
  return sheet(
    '财拨',
    `2024年财政拨款收支总表
    单位：万元
    收入 | < | 支出 | <
    项目 | 预算数 | 项目 | 预算数
    ${first} | 9.00 | 一般公共服务支出 | 10.00
    （一）一般公共预算拨款 | 8.00 | |
    （二）政府性基金预算拨款 | 1.00 | |
    ${second} | 1.00 | |
    （一）一般公共预算拨款 | 1.00 | |
    ${third} | 10.00 | 支出总计 | 10.00`,
  );
}

const WHOLE = keysOf(sides('一、本年收入', '二、上年结转', '收入总计'));

describe('lines below a heading', () => {
  it.each([
    ['Ⅰ、本年收入', 'Ⅱ、上年结转'],
    ['1.本年收入', '2.上年结转'],
    ['（1）本年收入', '（2）上年结转'],
    ['本年收入', '上年结转'],
  ])('belong to it however the office counts: %s', (first, second) => {
    expect(keysOf(sides(first, second, '收入总计'))).toEqual(WHOLE);
  });

  it('that is strange and speaks of carry-over are left open', () => {
    const keys = keysOf(sides('一、本年收入', '二、以前年度结存', '收入总计'));
    expect(Object.keys(keys).filter((cell) => cell.startsWith('B'))).toEqual([
      'B5',
      'B6',
      'B7',
      'B10',
    ]);
  });

  it.each([
    // What was brought forward is split by fund, however it is numbered.
    ['以前年度结存', '一般公共预算拨款', []],
    ['以前年度结存', '1.一般公共预算拨款', []],
    // Numbered like the heading it is none of it.
    ['二、以前年度结存', '三、一般公共预算拨款', ['B9']],
    // Nothing says that this splits the heading.
    ['单位资金补助', '一般公共预算拨款', ['B9']],
  ])('that is strange may be so without the first number: %s, %s', (heading, line, read) => {
    const keys = keysOf(withCells(sides('一、本年收入', heading, '收入总计'), { A9: line }));
    expect(Object.keys(keys).filter((cell) => cell === 'B9')).toEqual(read);
  });

  it('that is strange and says nothing of the money are lines of their own', () => {
    const grid = sheet(
      '收支',
      `2024年部门收支总表
      单位：万元
      收入 | < | 支出 | <
      项目 | 预算数 | 项目 | 预算数
      事业收入 | 9.00 | 一、各项支出 | 9.00
      | | （一）一般公共服务支出 | 9.00
      收入总计 | 9.00 | 支出总计 | 9.00`,
    );
    expect(keysOf(grid)['D6']).toBe('flow=expenditure;function=201');
  });
});
