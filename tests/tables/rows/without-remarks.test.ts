import type { Area } from '../../../src/base/address';
import { areaAddress } from '../../../src/base/address';
import { keysOf, tableOf } from '../../fixtures/read-tables';
import { sheet, withCells } from '../../fixtures/sheet';

const TABLE = sheet(
  '支出',
  `2024年部门支出总表
  部门：示例区数据中心 |||| 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 30.00 | 20.00 | 10.00
  201 | 一般公共服务支出 | 25.00 | 15.00 | 10.00
  205 | 教育支出 | 5.00 | 5.00 |
  ||||
  ||||`,
);

function withTexts(cells: Readonly<Record<string, string>>, merges: readonly Area[] = []) {
  return { ...withCells(TABLE, cells), merges: [...TABLE.merges, ...merges] };
}

const row7 = (left: number, right: number): Area => ({ top: 6, left, bottom: 6, right });

function unreadRows(grid: ReturnType<typeof withTexts>): readonly number[] {
  return tableOf(grid).blocks.flatMap(({ unknownRows }) => unknownRows.map(({ index }) => index));
}

describe('a text below a table', () => {
  it.each([
    ['in a column of figures', { D8: '示例区数据中心' }, []],
    ['in two of them', { D7: '示例区数据中心', E7: '2024年3月5日' }, []],
    ['in two rows', { E7: '示例区数据中心', E8: '2024年3月' }, []],
    ['merged over the whole width', { A7: '本表按功能科目列示' }, [row7(0, 4)]],
    ['that says the unit once more', { E7: '单位：万元' }, []],
  ])('%s is no row of it', (_, cells, merges) => {
    const grid = withTexts(cells, merges);
    expect(unreadRows(grid)).toEqual([]);
    expect(keysOf(grid)).toEqual(keysOf(TABLE));
    expect(areaAddress(tableOf(grid).range)).toBe('A1:E6');
  });

  it.each([
    ['an amount in words', { C7: '五十八' }, []],
    ['an amount in words with its unit', { C7: '约三十万元' }, []],
    ['an amount with a word before it', { C7: '教育5.00' }, []],
    ['no word at all', { C7: 'S8' }, []],
    ['that rows are left out', { A7: '其余项目涉密' }, [row7(0, 4)]],
    ['that the table goes on', { A7: '（转下页）' }, [row7(0, 4)]],
    ['something beside a name', { B7: '培训支出', C7: '同上年' }, []],
    ['a total', { A7: '合计' }, [row7(0, 4)]],
  ])('stays an unread row where it may be %s', (_, cells, merges) => {
    const { rows, unknownRows } = tableOf(withTexts(cells, merges)).blocks[0] ?? {};
    expect([...(rows ?? []), ...(unknownRows ?? [])].map(({ index }) => index)).toEqual([
      3, 4, 5, 6,
    ]);
  });

  it('stays one above another row, or under the name merged over its row', () => {
    expect(unreadRows(withTexts({ C7: '同上年', A8: '208', C8: '1.00' }))).toEqual([6]);
    const merged = { top: 5, left: 0, bottom: 6, right: 0 };
    expect(unreadRows(withTexts({ C7: '同上年' }, [merged]))).toEqual([6]);
  });
});
