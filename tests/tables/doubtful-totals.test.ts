import { keysOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** A table of income whose headings stand over one row of figures. */
function income(headings: string) {
  const figures = headings.split('|').map((_, column) => `${column + 1}.00`);
  return sheet(
    'Sheet1',
    `2024年部门收入总表\n单位名称 | ${headings}\n合计 | ${figures.join(' | ')}`,
  );
}

describe('收入合计', () => {
  it('beside carry-over includes it', () => {
    expect(keysOf(income('合计 | 事业收入 | 上年结转'))['B3']).toBe('flow=resources');
  });

  it('without any carry-over is the income of the year', () => {
    expect(keysOf(income('收入总计 | 事业收入'))['B3']).toBe('flow=income');
  });

  it.each(['历年结余资金', '动用以前年度资金', '上年结转（含待批复）', '用结余弥补收支差额'])(
    'beside %s, which nobody here knows, stays open',
    (heading) => {
      expect(keysOf(income(`合计 | 事业收入 | 其他收入 | ${heading}`))).toEqual({
        C3: 'flow=income;fund=institutionalIncome',
        D3: 'flow=income;fund=otherIncome',
      });
    },
  );
});

/** Lines at the left of a 收支总表; the right side holds one line. */
function lines(...labels: readonly string[]) {
  const rows = labels.map((label, row) =>
    row === 0 ? `${label} | 1.00 | 教育支出 | 1.00` : `${label} | ${row + 1}.00 | |`,
  );
  return sheet(
    'Sheet1',
    `2024年部门收支总表\n收入 | < | 支出 | <\n项目 | 预算数 | 项目 | 预算数\n${rows.join('\n')}`,
  );
}

describe('a total of lines', () => {
  it('beside a strange line of carry-over stays open', () => {
    const keys = keysOf(lines('事业收入', '历年结余资金', '收入总计'));
    expect(keys).not.toHaveProperty('B6');
    expect(keys).toHaveProperty('B4');
  });

  it('小计 is 本年收入 where only carry-over and totals follow', () => {
    expect(keysOf(lines('事业收入', '小计', '上年结转', '收入总计'))).toMatchObject({
      B5: 'flow=income',
      B7: 'flow=resources',
    });
  });

  it('小计 among the parts stays open', () => {
    expect(keysOf(lines('事业收入', '小计', '其他收入', '收入总计'))).not.toHaveProperty('B5');
  });
});

describe('其他资金', () => {
  it.each([
    ['alone is all but 财政拨款', '财政拨款 | 其他资金', 'nonFiscal'],
    ['beside 财政专户管理资金 is 单位资金', '财政专户管理资金 | 其他资金', 'unitFunds'],
  ])('%s', (_, headings, fund) => {
    expect(keysOf(income(`合计 | ${headings}`))['D3']).toBe(`flow=income;fund=${fund}`);
  });

  it.each(['事业收入', '单位资金', '其他收入'])('beside %s stays open', (heading) => {
    expect(keysOf(income(`合计 | ${heading} | 其他资金`))).not.toHaveProperty('D3');
  });

  it('means the same as a line', () => {
    const fundOf = (...labels: readonly string[]) => keysOf(lines(...labels, '其他资金', '总计'));
    expect(fundOf('财政拨款收入')['B5']).toBe('flow=income;fund=nonFiscal');
    expect(fundOf('财政专户管理资金收入')['B5']).toBe('flow=income;fund=unitFunds');
    expect(fundOf('上级补助收入')).not.toHaveProperty('B5');
  });
});
