import { rowOutline, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

/** The income side of a 部门收支总表 with these lines. */
function incomeOf(...lines: readonly string[]) {
  const [first, ...others] = lines;
  return sheet(
    'Sheet1',
    `
2021年收支总体情况表
单位：元
收入 | < | 支出 | <
项目 | 预算数 | 项目 | 预算数
${first ?? ''} | 1.00 | 一、基本支出 | 1.00
${others.map((line) => `${line} | 1.00 | |`).join('\n')}
收入总计 | 1.00 | 支出总计 | 1.00
`,
  );
}

const outlineOf = (...lines: readonly string[]) =>
  rowOutline(tableOf(incomeOf(...lines)), 'income').map((line) => line.replace(/\d+ /, ''));

describe('lines numbered on behind a total', () => {
  it('are counted beside it, and are no part of what the lines above leave', () => {
    expect(
      outlineOf(
        '一、财政拨款',
        '二、财政专户拨款',
        '三、其他资金',
        '本年收入合计',
        '四、上级补助收入',
        '五、附属单位上缴收入',
      ),
    ).toEqual([
      '    一、财政拨款',
      '    二、财政专户拨款',
      '    三、其他资金',
      '  本年收入合计',
      '  四、上级补助收入',
      '  五、附属单位上缴收入',
      '收入总计',
    ]);
  });

  it('are parts of 其他资金 where they stand below it without a number', () => {
    const outline = outlineOf(
      '一、财政拨款',
      '二、财政专户拨款',
      '三、其他资金',
      '事业收入',
      '其他收入',
      '本年收入合计',
      '四、上级补助收入',
    );
    expect(outline).toContain('      事业收入');
    expect(outline).toContain('  四、上级补助收入');
  });

  it('that begin anew are parts of the total above them', () => {
    const outline = outlineOf('一、上年结转', '本年收入合计', '一、财政拨款', '二、上级补助收入');
    expect(outline).toContain('    二、上级补助收入');
  });
});
