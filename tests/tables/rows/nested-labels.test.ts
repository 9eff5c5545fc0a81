import { keysOf, recognise, tableOf } from '../../fixtures/read-tables';
import { sheet } from '../../fixtures/sheet';

function income(rows: string) {
  return sheet(
    '收入',
    `2024年收入预算总表\n单位名称：示例区数据中心 | | 单位：万元\n项目 | < | 金额\n${rows}`,
  );
}

describe('lines in a column beside that of their groups', () => {
  it('are read by their own names, the group by the line 小计', () => {
    const grid = income(
      `
收入合计 | < | 15.00
一般公共预算资金 | < | 10.00
财政专户管理资金 | < |
其他资金 | 小计 | 5.00
^ | 事业收入 | 2.00
^ | 其他收入 | 3.00`.trim(),
    );
    expect(keysOf(grid)).toMatchObject({
      C4: 'flow=income',
      C5: 'flow=income;fund=generalPublicBudget',
      C7: 'flow=income;fund=unitFunds',
      C8: 'flow=income;fund=institutionalIncome',
      C9: 'flow=income;fund=otherIncome',
    });
  });

  it('are all of what 小计 adds up, also where there is one only', () => {
    const onlyLine = (heading: string) => {
      const grid = income(
        `收入合计 | < | 15.00
一般公共预算资金 | < | 10.00
财政专户管理资金 | < |
${heading} | 5.00
^ | 其他收入 | 5.00`,
      );
      const rows = tableOf(grid).blocks[0]?.rows ?? [];
      return rows.map(({ label, ofWhich, parent }) => [label, parent?.label, ofWhich]).at(-1);
    };
    expect(onlyLine('其他资金 | 小计')).toEqual(['其他收入', '其他资金', false]);
    expect(onlyLine('其他资金 |')).toEqual(['其他收入', '其他资金', true]);
  });

  it.each([
    [
      'a group begins in the row of its first line',
      '财政拨款 | 一般公共预算 | 10.00\n^ | 政府性基金预算 | 5.00',
    ],
    [
      'its total stands below its lines',
      '财政拨款 | < |\n | 一般公共预算 | 10.00\n | 小计 | 10.00',
    ],
  ])('are not read where %s', (_, rows) => {
    const { sets, unrecognised } = recognise(income(`收入合计 | < | 15.00\n${rows}`));
    expect(sets).toEqual([]);
    expect(unrecognised).toHaveLength(1);
  });
});
