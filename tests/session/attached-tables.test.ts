import { attachedTables } from '../../src/session/narrative/attached-tables';
import { inspectWorkbook } from '../../src/session/inspect-workbook';
import { loadSample } from '../fixtures/load-sample';
import { CLEAN_2024 } from '../samples/read-sample';

test('public tables are printed as their sheets show them, hidden rows left out', async () => {
  const grids = await loadSample(CLEAN_2024);
  const [inspected] = inspectWorkbook(grids).sets;
  if (inspected === undefined) throw new Error('there is one set');
  const [first, ...others] = attachedTables(inspected.set, grids);
  expect(others).toHaveLength(12);
  expect(first?.title).toBe('2024年收支预算总表');
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
