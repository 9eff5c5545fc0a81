import { codeCells } from '../../src/workbook/code-cells';

const ROWS = [
  ['部门支出总表', '', '', '', ''],
  ['科目编码', '科目编码', '科目编码', '名称', '项 目 支 出'],
  ['类', '款', '项', '', ''],
  ['合计', '', '', '', '20'],
  ['208', '05', ' ０１ ', '2024', '35.10'],
  ['20.80', '', '', '', '35'],
];

const isCode = codeCells((row, column) => ROWS[row]?.[column] ?? '');

describe('a cell with a code', () => {
  it('is one of digits below a heading that says so', () => {
    expect([0, 1, 2].map((column) => isCode(4, column))).toEqual([true, true, true]);
  });

  it('is no amount, be it without a point, and nothing beside the codes', () => {
    expect(isCode(3, 4)).toBe(false);
    expect(isCode(5, 4)).toBe(false);
    expect(isCode(4, 3)).toBe(false);
    expect(isCode(4, 4)).toBe(false);
  });

  it('is no number with a point, nor words', () => {
    expect(isCode(5, 0)).toBe(false);
    expect(isCode(3, 0)).toBe(false);
  });
});
