import fc from 'fast-check';
import { changeCount } from '../../../src/session/changes/change-lines';
import { changesText } from '../../../src/session/changes/change-words.zh-CN';
import { htmlReport } from '../../../src/session/report/html-report';
import { typedContent } from '../../../src/session/changes/typed-content';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import type { Grid } from '../../../src/grid/grid';
import { sheet, withCells } from '../../fixtures/sheet';
import { IN_ORDER, changesBetween } from './changes-between';

const TABLE = `预算05表
  科目编码 | 科目名称 | 合计 | 基本支出
  210 | 卫生健康支出 | 30.57←C4 | 30.57
  21011 | 行政事业单位医疗 | 30.57←SUM(C5:C6) | 30.57

  2101102 | 事业单位医疗 | 21.40 | 21.40
  2101103 | 公务员医疗补助 | 9.17 | 9.17
  221 | 住房保障支出 | 58.04 | 58.04
  22102 | 住房改革支出 | 58.04 | 58.04
  合计 | | 88.61←C3+C8 | 88.61`;
const FULL = sheet('预算05表', TABLE);
const lines = (before: readonly Grid[], after: readonly Grid[]) =>
  changesText(changesBetween(before, after)).split('\n').slice(1);

/** The sheet with its rows from here on written anew. */
const withRows = (change: (rows: string[]) => void) => {
  const rows = TABLE.split('\n');
  change(rows);
  return sheet('预算05表', rows.join('\n'));
};
const INSERTED = '2101199 | 其他行政事业单位医疗支出 | 1.20 | 1.20';
const moveTotals = (rows: string[], from: string, to: string) => {
  const at = rows.findIndex((row) => row.includes(from));
  rows[at] = (rows[at] ?? '').replace(from, to);
};

test('a row that was put in is one change with its cells; what moved below it is none', () => {
  const after = withRows((rows) => {
    rows.splice(7, 0, INSERTED);
    moveTotals(rows, 'C3+C8', 'C3+C9');
  });
  expect(lines([FULL], [after])).toEqual([
    '预算05表\t第8行\t插入一行\t（没有这一行）\tA8：2101199；B8：其他行政事业单位医疗支出；C8：1.20；D8：1.20',
    IN_ORDER,
  ]);
  const changes = changesBetween([FULL], [after]);
  expect([changeCount(changes), changes.isReshaped]).toEqual([1, true]);
});

test('a row that was put in is told from its neighbours that were typed anew', () => {
  const after = withRows((rows) => {
    rows.splice(6, 1, INSERTED, '2101103 | 公务员医疗补助 | 7.97 | 9.17');
    moveTotals(rows, 'SUM(C5:C6)', 'SUM(C5:C8)');
    moveTotals(rows, 'C3+C8', 'C3+C9');
  });
  expect(lines([FULL], [after])).toEqual([
    '预算05表\t第7行\t插入一行\t（没有这一行）\tA7：2101199；B7：其他行政事业单位医疗支出；C7：1.20；D7：1.20',
    '预算05表\tC4\t行政事业单位医疗\t=SUM(C5:C6)\t=SUM(C5:C8)',
    '预算05表\tC8\t公务员医疗补助\t9.17\t7.97',
    IN_ORDER,
  ]);
});

test('rows that were taken out are one change with what stood in them', () => {
  const after = withRows((rows) => {
    rows.splice(5, 2);
    moveTotals(rows, 'SUM(C5:C6)', 'SUM(C5:C5)');
    moveTotals(rows, 'C3+C8', 'C3+C6');
    moveTotals(rows, '58.04 | 58.04', '58.05 | 58.04');
  });
  expect(lines([FULL], [after])).toEqual([
    '预算05表\t第6～7行\t删除这2行\t2101102；事业单位医疗；21.40；21.40；2101103；公务员医疗补助；9.17；9.17\t（删除）',
    '预算05表\tC6\t住房保障支出\t58.04\t58.05',
    IN_ORDER,
  ]);
});

test('rows are numbered as they lie once what is listed above is done', () => {
  const after = withRows((rows) => {
    rows.splice(8, 1);
    rows.splice(3, 0, '', INSERTED);
    moveTotals(rows, 'C3+C8', 'C3+C10');
    moveTotals(rows, '30.57←C4', '30.57←C6');
    moveTotals(rows, 'SUM(C5:C6)', 'SUM(C7:C8)');
  });
  expect(lines([FULL], [after])).toEqual([
    '预算05表\t第4行\t插入一行\t（没有这一行）\t（空行）',
    '预算05表\t第5行\t插入一行\t（没有这一行）\tA5：2101199；B5：其他行政事业单位医疗支出；C5：1.20；D5：1.20',
    '预算05表\t第11行\t删除这一行\t22102；住房改革支出；58.04；58.04\t（删除）',
    IN_ORDER,
  ]);
});

test('a formula whose row was taken out is no change either', () => {
  const after = withRows((rows) => {
    rows.splice(7, 1);
    moveTotals(rows, 'C3+C8', 'C3+#REF!');
  });
  expect(lines([FULL], [after])).toEqual([
    '预算05表\t第8行\t删除这一行\t221；住房保障支出；58.04；58.04\t（删除）',
    IN_ORDER,
  ]);
});

test('a formula of another sheet that follows a moved row is no change, another row is one', () => {
  const other = (formula: string) => sheet('预算 04 表', `卫生健康支出 | 30.57←${formula}`);
  const after = withRows((rows) => {
    rows.splice(3, 0, INSERTED);
    moveTotals(rows, '30.57←C4', '30.57←C5');
    moveTotals(rows, 'SUM(C5:C6)', 'SUM(C6:C7)');
    moveTotals(rows, 'C3+C8', 'C3+C9');
  });
  const before = other('预算05表!$C$5+\'预算 04 表\'!B9&"C5"');
  const followed = other('预算05表!$C$6+\'预算 04 表\'!B9&"C5"');
  const [row, ...others] = lines([before, FULL], [followed, after]);
  expect([row, others]).toEqual([expect.stringContaining('插入一行'), [IN_ORDER]]);
  expect(lines([before, FULL], [other('预算05表!$C$7'), after])).toHaveLength(3);
});

test('rows typed over, emptied or written below are listed by their cells', () => {
  const overtyped = withCells(FULL, {
    A6: '2101103',
    B6: '公务员医疗补助',
    A7: '2101102',
    B7: '事业单位医疗',
  });
  expect(changesBetween([FULL], [overtyped])).toMatchObject({ rows: [], isReshaped: false });
  const below = withCells(FULL, { A12: '备注：略', C6: '21.50' });
  expect(lines([FULL], [below])).toEqual([
    '预算05表\tC6\t事业单位医疗\t21.40\t21.50',
    '预算05表\tA12\t\t（空白）\t备注：略',
  ]);
  expect(lines([below], [FULL])).toEqual([
    '预算05表\tC6\t事业单位医疗\t21.50\t21.40',
    '预算05表\tA12\t\t备注：略\t（空白）',
  ]);
});

test('a report lists the rows and counts them', () => {
  const changes = changesBetween([FULL], [withRows((rows) => rows.splice(8, 0, INSERTED))]);
  const html = htmlReport([
    {
      kind: 'checked',
      file: '公开表.xlsx',
      workbook: inspectWorkbook([]),
      isEdited: true,
      changes,
    },
  ]);
  expect(html).toContain(`<h3>改动清单：${changeCount(changes)} 处</h3>`);
  expect(html).toContain('<td>第9行</td><td>插入一行</td>');
});

/** What stands in the sheet once the list is done from the top down. */
function done(before: Grid, after: Grid): readonly string[] {
  const { rows, cells } = changesBetween([before], [after]);
  const texts = before.rows.map((row) => row.map((cell) => typedContent(cell).text));
  const type = (row: number, column: number, text: string) => {
    while (texts.length <= row) texts.push([]);
    const own = texts[row] ?? [];
    own[column] = text;
  };
  for (const change of rows) {
    if (change.kind === 'deleted') texts.splice(change.row, change.count);
    else {
      texts.splice(change.row, 0, []);
      for (const { column, content } of change.cells) type(change.row, column, content.text);
    }
  }
  for (const { cell, after: content } of cells) type(cell.row, cell.column, content.text);
  return printed(texts);
}

function printed(texts: readonly (readonly string[])[]): readonly string[] {
  const lines = texts.map((row) => row.join('|'));
  return lines
    .map((line) => line.replace(/\|+$/, ''))
    .join('\n')
    .trimEnd()
    .split('\n');
}

test('whoever does the list from the top down gets the sheet as it is', () => {
  const row = fc.array(fc.constantFrom('', '合计', '201', '1.00', '2.00'), { maxLength: 3 });
  const rows = fc.array(row, { maxLength: 9 });
  const gridOf = (texts: readonly (readonly string[])[]) =>
    sheet('预算05表', texts.map((cells) => cells.join('|')).join('\n'));
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      const [before, after] = [gridOf(one), gridOf(other)];
      const expected = after.rows.map((cells) => cells.map((cell) => typedContent(cell).text));
      expect(done(before, after)).toEqual(printed(expected));
    }),
    { numRuns: 500 },
  );
});
