import { check } from '../checks/checked-sheets';
import { sheet } from '../fixtures/sheet';

function expenditure(headings: string, total: string, part: string) {
  return sheet(
    '支出',
    `2024年部门支出总表\n单位：万元\n科目编码 | 科目名称 | ${headings}\n合计 | < | ${total}\n201 | 一般公共服务支出 | ${part}`,
  );
}

function errors(...args: Parameters<typeof expenditure>): readonly string[] {
  return check(expenditure(...args)).briefs.filter((brief) => brief.startsWith('error'));
}

describe('a total divided twice', () => {
  const headings = '合计 | 基本支出 | 项目支出 | 一般公共预算 | 政府性基金预算';

  it('is summed once', () => {
    const row = '9.00 | 5.00 | 4.00 | 7.00 | 2.00';
    expect(errors(headings, row, row)).toEqual([]);
  });

  it('is still held against the columns that divide it first', () => {
    const row = '9.00 | 5.00 | 3.00 | 7.00 | 2.00';
    expect(errors(headings, row, row)).not.toEqual([]);
  });

  it('is held against nothing where one column stands apart', () => {
    const row = '9.00 | 5.00 | 3.00 | 7.00';
    expect(errors('合计 | 基本支出 | 项目支出 | 一般公共预算', row, row)).toEqual([]);
  });
});

describe('one source of money alone beside a total', () => {
  it('may not be the only one', () => {
    const row = '9.00 | 7.00';
    expect(errors('合计 | 单位资金', row, row)).toEqual([]);
  });

  it('is held against it with the others', () => {
    const row = '9.00 | 7.00 | 3.00';
    expect(errors('合计 | 财政拨款 | 单位资金', row, row)).not.toEqual([]);
  });
});
