import { keysOf, recognise, tableOf } from '../fixtures/read-tables';
import { sheet } from '../fixtures/sheet';

function expenditure(title: string, header: string) {
  const figures = header.split('|').map((_, place) => (place === 0 ? '合计' : `${place}.00`));
  return sheet('Sheet1', `${title}\n${header}\n${figures.join(' | ')}`);
}

const OWN = { B3: 'flow=expenditure' };

describe('a column of figures', () => {
  it.each(['2024年预算数', '本年预算数', '2024年度预算', '当年预算'])(
    "is the table's own below %s",
    (heading) => {
      expect(keysOf(expenditure('2024年部门支出总表', `科目名称 | ${heading}`))).toEqual(OWN);
    },
  );

  it.each([
    '2023年预算数',
    '上年预算数',
    '去年执行数',
    '2024年执行数',
    '本年预计执行数',
    '增减额',
    '增减%',
    '比上年增减',
    '占比',
  ])('is none of its own below %s, and spoils no sum', (heading) => {
    const grid = expenditure('2024年部门支出总表', `科目名称 | 预算数 | ${heading} | 备注`);
    expect(keysOf(grid)).toEqual(OWN);
    expect(tableOf(grid).blocks[0]?.unknownColumns).toEqual([]);
  });

  it('has the period of the group above it', () => {
    const grid = sheet(
      'Sheet1',
      `
2024年部门支出总表
科目名称 | 2023年预算数 | < | 2024年预算数 | <
^ | 合计 | 基本支出 | 合计 | 基本支出
合计 | 3.00 | 2.00 | 5.00 | 4.00
`,
    );
    expect(keysOf(grid)).toEqual({ D4: 'flow=expenditure', E4: 'flow=expenditure;nature=basic' });
  });
});

describe('the year of a table whose title has none', () => {
  const yearOf = (header: string) =>
    recognise(expenditure('部门支出总表', header)).sets.map(({ year }) => year);

  it('is the latest one in its headings', () => {
    expect(yearOf('科目名称 | 2023年预算数 | 2024年预算数')).toEqual([2024]);
  });

  it('is unknown where some column does not say any', () => {
    expect(yearOf('科目名称 | 合计 | 2023年预算数')).toEqual([0]);
    const grid = expenditure('部门支出总表', '科目名称 | 合计 | 2023年预算数');
    expect(keysOf(grid)).toEqual(OWN);
  });
});
