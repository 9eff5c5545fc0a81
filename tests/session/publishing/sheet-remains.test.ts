import { remainsText } from '../../../src/session/publishing/publishing-words.zh-CN';
import { sheetRemains } from '../../../src/session/publishing/sheet-remains';
import { sheet } from '../../fixtures/sheet';

const TABLE = sheet(
  '预算01表',
  `收入 | 支出 | 说明
  1.00 | 1.00 |

  2.00 | 2.00 | 合计
  3.00 | 3.00 |`,
);
const texts = (change: Partial<typeof TABLE>) =>
  sheetRemains({ ...TABLE, ...change }).map(
    (one) => `${'cell' in one ? `${one.cell.row}:${one.cell.column} ` : ''}${remainsText(one)}`,
  );

test('a sheet that shows all of its content leaves nothing to name', () => {
  expect(texts({})).toEqual([]);
});

test('hidden rows and columns are named when something stands in them', () => {
  expect(texts({ hiddenRows: new Set([2]) })).toEqual([]);
  expect(texts({ hiddenRows: new Set([1, 2, 3, 4]), hiddenColumns: new Set([2, 7]) })).toEqual([
    '1:0 隐藏的第 2、4–5 行有内容：“合计”',
    '0:2 隐藏的 C 列有内容：“说明”',
  ]);
});

test('hidden rows are known by their name and not by their code', () => {
  const coded = sheet('预算11表', '项目编码 | 项目\n42T001 | 培训 | 1.00');
  const [rows] = sheetRemains({ ...coded, hiddenRows: new Set([1]) });
  expect(rows && remainsText(rows)).toBe('隐藏的第 2 行有内容：“培训”');
});

test('a hidden sheet is named unless it is empty', () => {
  expect(texts({ visibility: 'hidden' })).toEqual(['0:0 隐藏的工作表，有 10 格内容：“收入”']);
  expect(texts({ visibility: 'hidden', rows: [] })).toEqual([]);
});

test('a sheet that Excel does not offer to show again is told from one that it does', () => {
  expect(texts({ visibility: 'veryHidden' })).toEqual([
    '0:0 深度隐藏的工作表，有 10 格内容：“收入”',
  ]);
});

test.each([
  ['[1]预算01表!B7', true],
  ['SUM([公开表.xlsx]Sheet1!A1:A3)', true],
  ["'C:\\公开 2024\\[公开表.xlsx]预算 01'!B7", true],
  ["-'[2]a'!A1", true],
  ['预算02表!B7', false],
  ['SUM(表1[金额])', false],
  ['表1[[#Totals],[金额]]+预算02表!B7', false],
  ['IF(A1="[1]a!",1,2)', false],
])('%s takes a value from another workbook: %s', (formula, isOutside) => {
  const grid = sheet('预算01表', `1.00←${formula}`);
  expect(sheetRemains(grid).map(({ kind }) => kind)).toEqual(isOutside ? ['externalLinks'] : []);
});
