import { sheet } from '../../fixtures/sheet';
import { reasonText } from '../../../src/checks/words/reason-wording.zh-CN';
import { CheckedSheets, contextOf } from '../checked-sheets';

const table = (row: string) =>
  sheet(
    '支出',
    `2024年部门支出总表
    部门：示例区数据中心 |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 30.00 | 20.00 | 10.00
    201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
    20103 | 政府办公厅（室）及相关机构事务 | 25.00 | 15.00 | 10.00
    2010301 | 行政运行 | 25.00 | 15.00 | 10.00
    205 | 教育支出 | 5.00 | 5.00 |
    20508 | 进修及培训 | 5.00 | 5.00 |
    ${row}`,
  );

const unread = (row: string) =>
  new CheckedSheets(contextOf(table(row))).result.outcomes.filter(
    ({ rule, outcome }) => rule === 'E5' && outcome === 'unreadable',
  );

describe('a row with figures that is not understood', () => {
  it.each([
    ['no code', ' | 培训支出 | 9.00 | 9.00 |', 'B10'],
    ['a letter in its code', '2O50803 | 培训支出 | 9.00 | 9.00 |', 'A10'],
  ])('is named as not checked where it has %s', (_, row, cell) => {
    expect(unread(row)).toMatchObject([{ sheet: '支出', cell, outcome: 'unreadable' }]);
  });

  it('is told at what stands in it where it has no name', () => {
    const [only, ...more] = unread(`||||
      ||| 五十八 |`);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ cell: 'D11', reason: { kind: 'unnamedRow', content: '五十八' } });
  });

  it.each([
    ['is understood', '2050803 | 培训支出 | 5.00 | 5.00 |'],
    ['has no figures', '注：培训支出'],
  ])('is not where it %s', (_, row) => {
    expect(unread(row)).toEqual([]);
  });
});

describe('a column with figures that is not understood', () => {
  const headed = (heading: string) =>
    sheet(
      '支出',
      `2024年部门支出总表
      部门：示例区数据中心 |||| 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | ${heading}
       | 合计 | 30.00 | 20.00 | 10.00 | 3.00
      201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00 | 3.00`,
    );
  const unreadUnder = (heading: string) =>
    new CheckedSheets(contextOf(headed(heading))).result.outcomes.filter(
      ({ rule, outcome }) => rule === 'E5' && outcome === 'unreadable',
    );

  it('is named as not checked, at its heading', () => {
    expect(unreadUnder('专户安排支出')).toMatchObject([
      { sheet: '支出', cell: 'F3', reason: { kind: 'unreadColumn', label: '专户安排支出' } },
    ]);
  });

  it('says how many figures are in no check, for it is but one that was not made', () => {
    const [only] = unreadUnder('专户安排支出');
    if (only?.reason?.kind !== 'unreadColumn') throw new Error('no column');
    expect(only.reason.figures).toBe(2);
    expect(reasonText(only.reason)).toContain('整列 2 个数不参与检查');
  });

  it('is said to be left out of every direction, not of the sums across alone', () => {
    const [only] = unreadUnder('专户安排支出');
    const text = only?.reason === undefined || only.reason === null ? '' : reasonText(only.reason);
    for (const part of ['专户安排支出', '整列', '纵向合计', '横向合计', '其他表'])
      expect(text).toContain(part);
  });

  it('is named at its own heading below that of a group', () => {
    const grouped = sheet(
      '支出',
      `2024年部门支出总表
      部门：示例区数据中心 ||||| 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | <
      ^ | ^ | ^ | ^ | 小计 | 专户安排支出
       | 合计 | 30.00 | 20.00 | 10.00 | 3.00
      201 | 一般公共服务支出 | 30.00 | 20.00 | 10.00 | 3.00`,
    );
    const { outcomes } = new CheckedSheets(contextOf(grouped)).result;
    expect(outcomes).toContainEqual(
      expect.objectContaining({ rule: 'E5', outcome: 'unreadable', cell: 'F4' }),
    );
  });

  it('is not where it is understood', () => {
    expect(unreadUnder('事业单位经营支出')).toEqual([]);
  });
});
