import { changesText } from '../../../src/session/changes/change-words.zh-CN';
import { changesFile } from '../../../src/session/changes/changes-file';
import { changeCount } from '../../../src/session/changes/change-lines';
import { listChanges } from '../../../src/session/changes/list-changes';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { htmlReport } from '../../../src/session/report/html-report';
import { workbookReport } from '../../../src/session/report/workbook-report';
import { readWorkbookFile } from '../../../src/workbook/file/read-workbook-file';
import { sheet, withCells } from '../../fixtures/sheet';
import { IN_ORDER, changesBetween, readings } from './changes-between';

const BASE = sheet('预算01表', '收入 | 1.00\n支出 | 2.00\n合计 | 3.00←SUM(B1:B2)');
const DRAFT = sheet('底稿', '人数 | 4.00');
const HIDDEN = { ...DRAFT, visibility: 'hidden' as const };
const linesOf = (...given: Parameters<typeof changesBetween>) =>
  changesText(changesBetween(...given))
    .split('\n')
    .slice(1);

test('a sheet that was taken out, one that was renamed and one that was put in are told apart', () => {
  const [base, draft] = readings([BASE, DRAFT]);
  if (base === undefined || draft === undefined) throw new Error('no sheets');
  const named = { ...base, grid: { ...BASE, name: '底稿' } };
  const added = { id: 'new', grid: sheet('附表', '1.00') };
  const changes = listChanges([base, draft], [named, added]);
  expect(changesText(changes).split('\n').slice(1)).toEqual([
    '底稿\t整张工作表\t删除工作表\t\t（删除）',
    '预算01表\t整张工作表\t工作表改名\t预算01表\t底稿',
    '附表\t整张工作表\t新增工作表\t（没有这张表）\t（内容没有逐格列出）',
    IN_ORDER,
  ]);
  expect([changeCount(changes), changes.isReshaped]).toEqual([3, true]);
});

test('in a sheet that was renamed cells are listed, formulas that follow its name are not', () => {
  const use = (sheetName: string) =>
    sheet('预算02表', `收入 | 1.00←${sheetName}!B1+SUM(${sheetName}!B:B)&"预算01表!B1"`);
  const renamed = { ...withCells(BASE, { B2: '2.50' }), name: '收支 总表' };
  expect(linesOf([BASE, use('预算01表')], [renamed, use("'收支 总表'")])).toEqual([
    '预算01表\t整张工作表\t工作表改名\t预算01表\t收支 总表',
    '收支 总表\tB2\t支出\t2.00\t2.50',
    IN_ORDER,
  ]);
  expect(linesOf([BASE, use('预算01表')], [renamed, use('预算03表')])).toHaveLength(4);
});

test('a sheet that is shown or hidden is a change, to hide it deeper is none', () => {
  expect(linesOf([BASE, HIDDEN], [BASE, DRAFT])).toEqual([
    '底稿\t整张工作表\t取消隐藏\t隐藏\t显示',
  ]);
  expect(linesOf([BASE, DRAFT], [BASE, HIDDEN])).toEqual(['底稿\t整张工作表\t隐藏\t显示\t隐藏']);
  const deeper = { ...DRAFT, visibility: 'veryHidden' as const };
  expect(linesOf([BASE, HIDDEN], [BASE, deeper])).toEqual([]);
});

const withHidden = (grid: typeof BASE, rows: readonly number[], columns: readonly number[]) => ({
  ...grid,
  hiddenRows: new Set(rows),
  hiddenColumns: new Set(columns),
});

test('rows and columns that are shown or hidden are named, neighbours as one', () => {
  const before = withHidden(BASE, [9, 0, 4, 5], [3]);
  const after = withHidden(BASE, [9, 7], [1, 2]);
  expect(linesOf([before], [after])).toEqual([
    '预算01表\t第1、5–6行\t取消隐藏\t隐藏\t显示',
    '预算01表\t第8行\t隐藏\t显示\t隐藏',
    '预算01表\tD列\t取消隐藏\t隐藏\t显示',
    '预算01表\tB–C列\t隐藏\t显示\t隐藏',
  ]);
});

test('hidden rows that only moved with a row that was put in are no change', () => {
  const inserted = sheet(
    '预算01表',
    '收入 | 1.00\n调剂 | 0.50\n支出 | 2.00\n合计 | 3.50←SUM(B1:B3)',
  );
  const before = withHidden(BASE, [1, 9], []);
  expect(linesOf([before], [withHidden(inserted, [2, 10], [])])).toEqual([
    '预算01表\t第2行\t插入一行\t（没有这一行）\tA2：调剂；B2：0.50',
    IN_ORDER,
  ]);
  expect(linesOf([before], [withHidden(inserted, [], [])])[1]).toBe(
    '预算01表\t第3、11行\t取消隐藏\t隐藏\t显示',
  );
});

test('what is only shown or hidden stands in the saved list and in both reports', async () => {
  const changes = changesBetween([BASE, HIDDEN], [BASE, DRAFT]);
  const cells = ['底稿', '整张工作表', '取消隐藏', '隐藏', '显示'];
  const textsOf = async (bytes: Uint8Array) => {
    const read = await readWorkbookFile(bytes);
    if (!read.ok) throw new Error(read.error.code);
    return read.value
      .flatMap(({ rows }) => rows)
      .map((row) => row.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])));
  };
  const { content } = await changesFile('公开表.xlsx', changes, '2024-02-01');
  expect(await textsOf(new Uint8Array(await content.arrayBuffer()))).toContainEqual(cells);
  const file = {
    kind: 'checked',
    file: '公开表.xlsx',
    workbook: inspectWorkbook([]),
    isEdited: true,
    changes,
  } as const;
  expect(await textsOf(await workbookReport([file]))).toContainEqual(cells);
  const html = htmlReport([file]);
  expect(html).toContain('<h3>改动清单：1 处</h3>');
  expect(html).toContain(cells.map((text) => `<td>${text}</td>`).join(''));
});
