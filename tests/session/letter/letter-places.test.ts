import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { withTitles, withoutNumerals } from '../../../src/session/letter/letter-places';
import { letterTitle } from '../../../src/session/letter/letter-title';
import type { RecognisedTable } from '../../../src/tables/table';
import { loadSample } from '../../fixtures/load-sample';
import { CLEAN_2024 } from '../../samples/read-sample';

describe('the places that a letter names', () => {
  let tables: readonly RecognisedTable[];
  const renamed = (from: string, to: string) =>
    tables.map((table) => (table.sheet === from ? { ...table, sheet: to } : table));

  beforeAll(async () => {
    tables = inspectWorkbook(await loadSample(CLEAN_2024)).sets.flatMap(({ set }) => set.tables);
  });

  it('are tables by title with the sheet in brackets', () => {
    expect(withTitles('D6（甲）与 预算03表!C6（甲）、预算04表!B7', tables)).toBe(
      'D6（甲）与《支出预算总表》（预算03表）C6（甲）、《财政拨款收支预算总表》（预算04表）B7',
    );
  });

  it('are the title alone where the name of the sheet ends with it', () => {
    const own = renamed('预算03表', '3支出预算总表');
    expect(withTitles('应与 3支出预算总表!C6 一致', own)).toBe('应与《支出预算总表》C6 一致');
    expect(
      withTitles('13支出预算总表!C6', [...own, ...renamed('预算03表', '13支出预算总表')]),
    ).toBe('《支出预算总表》（13支出预算总表）C6');
  });

  it('are the sheet alone where it holds several tables or none', () => {
    const two = renamed('预算04表', '预算03表');
    expect(withTitles('与 预算03表!C6 不同', two)).toBe('与 预算03表 C6 不同');
    expect(withTitles('封面!A1 的数', tables)).toBe('封面 A1 的数');
    expect(withTitles('封面!A1 的数', [])).toBe('封面 A1 的数');
  });

  it('are tables by title where only the sheet is named for what it lacks', () => {
    expect(withTitles('但“预算03表”没有科目 208 这一行', tables)).toBe(
      '但《支出预算总表》（预算03表）没有科目 208 这一行',
    );
    const two = renamed('预算04表', '预算03表');
    for (const text of ['但“预算03表”没有科目 208 这一行', '的标题“预算03表”没有年度']) {
      expect(withTitles(text, two)).toBe(text);
    }
    expect(withTitles('的标题“预算03表”没有年度', tables)).toBe('的标题“预算03表”没有年度');
  });

  it.each([
    ['D12（（六）社会保障和就业支出）为 1.00', 'D12（社会保障和就业支出）为 1.00'],
    ['D12（(十一)节能环保支出·合计）', 'D12（节能环保支出·合计）'],
    ['（六）社会保障和就业支出', '（六）社会保障和就业支出'],
    ['D12（（六））', 'D12（（六））'],
    ['与它不同（（三）支出!C6）', '与它不同（（三）支出!C6）'],
  ])('go without the numeral of an item in brackets: %s', (text, shown) => {
    expect(withoutNumerals(text)).toBe(shown);
  });

  it.each([
    ['示例区数据中心2024年收支预算总表', '收支预算总表'],
    ['2024 年度 收支预算总表', '收支预算总表'],
    ['收支预算总表（2024年度）', '部门收支总表'],
    ['收支预算总表 2024年', '部门收支总表'],
    ['', '部门收支总表'],
  ])('have the title of the table without body and year: %s', (title, name) => {
    const [table] = tables.filter(({ kind }) => kind.id === '部门收支总表');
    if (table === undefined) throw new Error('no table');
    expect(letterTitle({ ...table, title })).toBe(name);
  });
});
