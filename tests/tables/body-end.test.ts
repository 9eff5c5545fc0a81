import { areaAddress } from '../../src/base/address';
import { keysOf, tableOf } from '../fixtures/read-tables';
import { sheet, withCells } from '../fixtures/sheet';

const FILLED = sheet(
  'Sheet1',
  `
预算09表
2024年政府性基金预算支出表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | 3.00 | | 3.00
212 | 城乡社区支出 | 3.00 | | 3.00

`,
);

const EMPTY = withCells(FILLED, {
  ...{ B5: '', C5: '', E5: '', A6: '', B6: '', C6: '', E6: '' },
});

const SENTENCE = '本单位2024年没有政府性基金预算拨款安排的支出，故本表无数据。';

describe('the body ends', () => {
  it.each(['注：本表按功能科目列示。', '备注:本表按功能科目列示', '说明1.本表按功能科目列示。'])(
    'at the note %s',
    (note) => {
      const grid = withCells(FILLED, { A7: note, A8: '205', B8: '教育支出', C8: '1.00' });
      expect(keysOf(grid)).toEqual(keysOf(FILLED));
      expect(areaAddress(tableOf(grid).range)).toBe('A2:E6');
    },
  );

  it('at a long sentence', () => {
    const sentence = '示例区数据中心的本项资金由上级部门统一管理并按照年度计划逐项下达'.repeat(2);
    const grid = withCells(FILLED, { A7: sentence, A8: '205', B8: '教育支出', C8: '1.00' });
    expect(keysOf(grid)).toEqual(keysOf(FILLED));
  });

  it('not at a blank row', () => {
    const grid = withCells(FILLED, { A9: '205', B9: '教育支出', C9: '1.00' });
    expect(Object.keys(keysOf(grid))).toContain('C9');
    expect(areaAddress(tableOf(grid).range)).toBe('A2:E9');
  });

  it('not at a row whose name begins like a note', () => {
    const grid = withCells(FILLED, {
      ...{ A6: '', B6: '注册登记支出', C6: '', E6: '' },
      ...{ A7: '205', B7: '教育支出', C7: '1.00' },
    });
    expect(Object.keys(keysOf(grid))).toContain('C7');
  });
});

describe('the sentence of absence', () => {
  it.each([
    ['in the body', { A5: SENTENCE }, 'A5'],
    ['in a note', { A7: `注：${SENTENCE}` }, 'A7'],
    ['behind another note', { A5: '注：单位为万元。', A7: SENTENCE }, 'A7'],
    ['in any column', { C5: SENTENCE }, 'C5'],
  ])('may stand %s', (_, cells, address) => {
    const table = tableOf(withCells(EMPTY, cells));
    expect(table.empty).toBe(true);
    expect(table.absence?.text).toMatch(SENTENCE);
    expect(areaAddress({ ...cellArea(table.absence?.cell) })).toBe(address);
  });

  it.each([
    '注：本单位无政府性基金预算相关支出',
    '本部门未安排政府性基金预算支出。',
    '我单位不涉及政府购买服务',
    '注：无此项收支，空表公开。',
    '此表为空。',
    '本表无数据',
    '无此项支出',
    '2024年国有资本经营预算支出情况表为空表。',
  ])('may be %s', (sentence) => {
    expect(tableOf(withCells(EMPTY, { A5: sentence })).absence?.text).toBe(sentence);
  });

  it.each(['注：金额以万元为单位。', '无', '注：数据来源于预算批复'])('is not %s', (text) => {
    expect(tableOf(withCells(EMPTY, { A7: text })).absence).toBeNull();
  });

  it.each(['无', '（无）', '空'])('is not %s, nor is that a row of the table', (text) => {
    const merged = { top: 4, left: 0, bottom: 4, right: 4 };
    const grid = { ...withCells(EMPTY, { A5: text }), merges: [...EMPTY.merges, merged] };
    const { empty, absence, blocks } = tableOf(grid);
    expect({ empty, absence }).toEqual({ empty: true, absence: null });
    expect(blocks.flatMap(({ rows, unknownRows }) => [...rows, ...unknownRows])).toEqual([]);
  });

  it('is missing where only blank rows stand', () => {
    expect(tableOf(EMPTY)).toMatchObject({ empty: true, absence: null });
  });
});

describe('an empty table', () => {
  it('has no figure, though it may have its total row', () => {
    const grid = withCells(EMPTY, { B5: '合计' });
    expect(tableOf(grid).empty).toBe(true);
    expect(Object.keys(keysOf(grid))).toEqual(['C5', 'D5', 'E5']);
  });

  it('is not one whose figures are zero', () => {
    expect(tableOf(withCells(EMPTY, { B5: '合计', C5: '0.00' })).empty).toBe(false);
    expect(tableOf(FILLED).empty).toBe(false);
  });

  it('ends with its header', () => {
    expect(areaAddress(tableOf(EMPTY).range)).toBe('A2:E4');
  });
});

function cellArea(cell: { row: number; column: number } | undefined) {
  const { row, column } = cell ?? { row: -1, column: -1 };
  return { top: row, bottom: row, left: column, right: column };
}
