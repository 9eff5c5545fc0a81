import { attachedTables } from '../../src/session/narrative/attached-tables';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';

test('public tables are printed as their sheets show them, hidden rows left out', async () => {
  const grids = await loadSample(CLEAN_2024);
  const [inspected] = inspectWorkbook(grids).sets;
  if (inspected === undefined) throw new Error('there is one set');
  const [first, ...others] = attachedTables(inspected.set, grids);
  expect(others).toHaveLength(12);
  expect(first?.title).toBe('2024年收支预算总表');
  expect(first).toMatchObject({
    above: [{ left: '', right: '预算01表' }],
    below: [{ left: '', right: '单位：万元' }],
    headerRows: 2,
    notes: ['备注：财政专户管理资金收入是指教育收费收入；事业收入不含教育收费收入，下同。'],
  });
  const empty = others.find(({ title }) => title.includes('政府性基金'));
  expect(empty).toMatchObject({
    headerRows: 2,
    notes: ['注：本单位无政府性基金预算相关支出'],
  });
  expect(empty?.rows).toHaveLength(2);
  const texts = first?.rows.map((cells) => cells.map(({ text }) => text)) ?? [];
  expect(texts.flat()).not.toContain('2024年收支预算总表');
  expect(texts.at(-1)).toEqual(['收 入 总 计', '1,670.35', '支 出 总 计', '1,670.35']);
  for (const { rows } of [first, ...others].flatMap((table) => table ?? [])) {
    // Every row is as wide as the table, with what hangs down from the rows above.
    const widths = rows.map(() => 0);
    rows.forEach((cells, row) => {
      for (const { columnSpan, rowSpan } of cells) {
        for (let down = 0; down < rowSpan; down += 1) {
          widths[row + down] = (widths[row + down] ?? 0) + columnSpan;
        }
      }
    });
    expect(new Set(widths).size).toBe(1);
  }
  const hidden = grids.map((grid, position) =>
    position === 0 ? { ...grid, hiddenRows: new Set([6]) } : grid,
  );
  const [shorter] = attachedTables(inspected.set, hidden);
  expect(shorter?.rows).toHaveLength((first?.rows.length ?? 0) - 1);
});
