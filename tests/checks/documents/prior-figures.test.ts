import { sheet, withTexts } from '../../fixtures/sheet';
import { check } from '../checked-sheets';
import { checkBeside } from './compared-sheets';

const expenditure = (year: number, amounts: readonly string[]) => {
  const [total, general, education, culture, social] = amounts;
  return withTexts(
    sheet(
      '支出',
      `2024年部门支出总表
      | 部门：示例区数据中心 | 单位：万元
      科目编码 | 科目名称 | 合计
      | 合计 | ${total ?? ''}
      201 | 一般公共服务支出 | ${general ?? ''}
      205 | 教育支出 | ${education ?? ''}
      207 | 文化旅游体育与传媒支出 | ${culture ?? ''}
      208 | 社会保障和就业支出 | ${social ?? ''}`,
    ),
    (text) => text.replace('2024年', `${year}年`),
  );
};

/** 207 should be 31.46, and is what it was in 2023. */
const STALE = expenditure(2024, ['163.72', '80.07', '14.38', '28.93', '37.81']);
const PRIOR = expenditure(2023, ['154.19', '76.52', '13.60', '28.93', '35.14']);

describe('a figure that is last year’s', () => {
  it('is the likeliest of those that may be wrong', () => {
    const alone = check(STALE).arithmetic[0]?.culprits.map(({ pattern }) => pattern);
    expect(alone).not.toContain('prior');
    const [first] = checkBeside([STALE], { use: 'prior', grids: [PRIOR] }).arithmetic;
    expect(first?.culprits[0]).toMatchObject({ pattern: 'prior', proposed: 3_146_000_000 });
    expect(first?.culprits[0]?.fact.row.label).toContain('207');
  });

  it('says nothing where most of the table did not change', () => {
    const same = expenditure(2023, ['163.72', '80.07', '14.38', '28.93', '37.81']);
    const [first] = checkBeside([STALE], { use: 'prior', grids: [same] }).arithmetic;
    expect(first?.culprits.map(({ pattern }) => pattern)).not.toContain('prior');
  });
});
