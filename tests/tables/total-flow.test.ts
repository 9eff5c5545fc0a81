import { keysOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

/** What each heading of a table's one row of figures is bound to. */
function flowsOfColumns(title: string, header: readonly string[]): readonly string[] {
  const width = header[0]?.split('|').length ?? 0;
  const figures = Array.from({ length: width - 1 }, (_, column) => `${column}.00`);
  const lines = [title, ...header, ['合计', ...figures].join('|')];
  return Object.values(keysOf(sheet('Sheet1', lines.join('\n')))).map(flowOf);
}

const income = (...header: readonly string[]) => flowsOfColumns('2024年部门收入总表', header);
const expenditure = (...header: readonly string[]) => flowsOfColumns('2024年部门支出总表', header);

/** What each line of a 收支总表 is bound to, by label. */
function flowsOfLines(incomeLines: readonly string[], expenditureLines: readonly string[]) {
  const height = Math.max(incomeLines.length, expenditureLines.length);
  const lines = Array.from({ length: height }, (_, line) => {
    const [left, right] = [incomeLines[line] ?? '', expenditureLines[line] ?? ''];
    return `${left} | ${left && '1.00'} | ${right} | ${right && '1.00'}`;
  });
  const header = ['2024年部门收支总表', '收入 | < | 支出 | <', '项目 | 预算数 | 项目 | 预算数'];
  const keys = keysOf(sheet('Sheet1', [...header, ...lines].join('\n')));
  const side = (labels: readonly string[], column: string) =>
    Object.fromEntries(
      labels.map((label, at) => [label, flowOf(keys[`${column}${at + 4}`] ?? '')]),
    );
  return { income: side(incomeLines, 'B'), expenditure: side(expenditureLines, 'D') };
}

function flowOf(key: string): string {
  return /flow=(\w+)/.exec(key)?.[1] ?? '';
}

describe('with a carry-over line or column', () => {
  it('the total outside it is everything: lines', () => {
    const lines = flowsOfLines(
      ['财政拨款收入', '本年收入合计', '上年结转结余', '使用非财政拨款结余', '收入总计'],
      ['教育支出', '本年支出合计', '年终结转结余', '支出总计'],
    );
    expect(lines).toEqual({
      income: {
        财政拨款收入: 'income',
        本年收入合计: 'income',
        上年结转结余: 'openingBalance',
        使用非财政拨款结余: 'balancesUsed',
        收入总计: 'resources',
      },
      expenditure: {
        教育支出: 'expenditure',
        本年支出合计: 'expenditure',
        年终结转结余: 'closingBalance',
        支出总计: 'uses',
      },
    });
  });

  it('the total outside it is everything: columns', () => {
    expect(income('单位名称 | 收入合计 | 财政拨款收入 | 上年结转 | 使用非财政拨款结余')).toEqual([
      ...['resources', 'income', 'openingBalance', 'balancesUsed'],
    ]);
  });

  it('a column 本年支出合计 leaves out what is carried forward', () => {
    expect(expenditure('科目编码 | 本年支出合计 | 基本支出 | 项目支出 | 年末结转和结余')).toEqual([
      ...['expenditure', 'expenditure', 'expenditure', 'closingBalance'],
    ]);
  });

  it('合计 under 本年支出 is the year, 总计 beside it is everything', () => {
    expect(
      expenditure(
        '科目编码 | 总计 | 本年支出 | < | < | 结转下年',
        '^ | ^ | 合计 | 基本支出 | 项目支出 | ^',
      ),
    ).toEqual(['uses', 'expenditure', 'expenditure', 'expenditure', 'closingBalance']);
  });

  it('the total that leaves it out is the year', () => {
    expect(
      income(
        '单位名称 | 合计 | 本年收入 | < | 上年结转 | <',
        '^ | ^ | 小计 | 财政拨款收入 | 小计 | 财政拨款',
      ),
    ).toEqual(['resources', 'income', 'income', 'openingBalance', 'openingBalance']);
  });

  it('收入合计 may be everything and 当年收入小计 the year', () => {
    const lines = flowsOfLines(
      ['财政拨款收入', '当年收入小计', '上年结转', '收入合计'],
      ['教育支出', '当年支出小计', '结转下年', '支出合计'],
    );
    expect(lines.income).toMatchObject({ 当年收入小计: 'income', 收入合计: 'resources' });
    expect(lines.expenditure).toMatchObject({ 当年支出小计: 'expenditure', 支出合计: 'uses' });
  });

  it('收入合计 beside 收入总计 is the year', () => {
    const lines = flowsOfLines(
      ['财政拨款收入', '收入合计', '上年结转', '收入总计'],
      ['教育支出', '支出合计', '结转下年', '支出总计'],
    );
    expect(lines.income).toMatchObject({ 收入合计: 'income', 收入总计: 'resources' });
    expect(lines.expenditure).toMatchObject({ 支出合计: 'expenditure', 支出总计: 'uses' });
  });

  it('on one side only, it decides that side only', () => {
    const lines = flowsOfLines(['财政拨款收入', '上年结转', '收入总计'], ['教育支出', '支出总计']);
    expect(lines.income['收入总计']).toBe('resources');
    expect(lines.expenditure['支出总计']).toBe('expenditure');
  });
});

describe('without any', () => {
  it('合计 beside 小计 under 本年收入 is everything', () => {
    expect(income('单位名称 | 合计 | 本年收入 | <', '^ | ^ | 小计 | 财政拨款收入')).toEqual([
      'resources',
      'income',
      'income',
    ]);
  });

  it.each(['收入总计', '收入合计', '合计', '总计'])('a single total is the year: %s', (total) => {
    expect(income(`单位名称 | ${total} | 财政拨款收入`)).toEqual(['income', 'income']);
  });

  it.each([
    ['收入总计', '支出总计'],
    ['收入合计', '支出合计'],
    ['合计', '合计'],
  ])('a single total is the year: the lines %s and %s', (left, right) => {
    const lines = flowsOfLines(['财政拨款收入', left], ['教育支出', right]);
    expect([lines.income[left], lines.expenditure[right]]).toEqual(['income', 'expenditure']);
  });
});

describe('支出总表', () => {
  it('with 结转下年 has everything in 合计', () => {
    expect(expenditure('科目名称 | 合计 | 基本支出 | 项目支出 | 结转下年')).toEqual([
      ...['uses', 'expenditure', 'expenditure', 'closingBalance'],
    ]);
  });

  it('without it has the year', () => {
    expect(expenditure('科目名称 | 合计 | 基本支出 | 项目支出')).toEqual([
      ...['expenditure', 'expenditure', 'expenditure'],
    ]);
  });

  it('under 本年支出 has the year', () => {
    expect(expenditure('科目名称 | 本年支出 | < | <', '^ | 合计 | 基本支出 | 项目支出')).toEqual([
      'expenditure',
      'expenditure',
      'expenditure',
    ]);
  });
});
