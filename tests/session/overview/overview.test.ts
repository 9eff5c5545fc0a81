import type { Grid } from '../../../src/grid/grid';
import { inspectWorkbook } from '../../../src/session/inspecting/inspect-workbook';
import { overviewNotes } from '../../../src/session/overview/overview-notes';
import type { OverviewCounts, OverviewRow } from '../../../src/session/overview/overview-row';
import { overviewRow } from '../../../src/session/overview/overview-row';
import type { OverviewColumn } from '../../../src/session/overview/sort-overview';
import { sortOverview, WORST_FIRST } from '../../../src/session/overview/sort-overview';
import { NOTHING_SAID_OF_TABLE } from '../../../src/tables/assumptions';
import { loadSample } from '../../fixtures/load-sample';
import { withTexts } from '../../fixtures/sheet';
import { CLEAN_2023, CLEAN_2024, PLANTED_2024 } from '../../samples/read-sample';

const row = (file: string, grids: readonly Grid[]): OverviewRow =>
  overviewRow({ kind: 'checked', file, workbook: inspectWorkbook(grids) });
const FAILED = overviewRow({
  kind: 'failed',
  file: '坏.xlsx',
  error: { code: 'x', message: '坏.xlsx：不是工作簿' },
});

test('a row says whose, how far checked, what was found', async () => {
  const clean = await loadSample(CLEAN_2024);
  expect(row('部门/甲.xlsx', clean)).toEqual({
    file: '甲.xlsx',
    folder: '部门/',
    entity: '示例区数据中心',
    document: '2024年预算',
    documents: ['示例区数据中心2024年预算'],
    counts: { tables: 13, expected: 13, errors: 0, warnings: 0, rounding: 0, unresolved: 0 },
    kind: 'clear',
    verdict: '未发现不符。',
  });
  const planted = row('乙.xlsx', await loadSample(PLANTED_2024));
  expect(planted.kind).toBe('errors');
  expect(planted.counts).toMatchObject({ errors: 5, warnings: 1, unresolved: 3 });
  const lacking = row(
    '丙.xlsx',
    clean.filter(({ name }) => name !== '预算08表'),
  );
  expect(lacking.counts).toMatchObject({ tables: 12, expected: 13 });
  // One that cannot be read and another that is not there: either may be what is missing.
  const unread = clean.flatMap((grid) => {
    if (grid.name === '预算08表') return [];
    if (grid.name !== '预算03表') return [grid];
    return [
      withTexts(grid, (text) => (text === '合计' ? '全年总盘子' : text.replace('科目', '名目'))),
    ];
  });
  expect(row('丁.xlsx', unread).counts).toMatchObject({ tables: 11, expected: 13 });
});

test('a result of edits that the file does not hold says so', async () => {
  const workbook = inspectWorkbook(await loadSample(CLEAN_2024));
  const { verdict } = overviewRow({ kind: 'checked', file: '甲.xlsx', workbook, isEdited: true });
  expect(verdict).toBe('按改动后的内容，改动没有写回文件：未发现不符。');
});

describe('files that hold the same', () => {
  const holding = (path: string, ...documents: readonly string[]) => {
    const file = path.split('/').at(-1) ?? path;
    return { file, folder: path.slice(0, -file.length), documents };
  };

  it('are named, with the folder where their names are alike', () => {
    const rows = [
      holding('报来/甲.xlsx', '示例区甲局2024年预算'),
      holding('报来/乙.xlsx', '示例区乙局2024年预算'),
      holding('报来/甲（改）.xlsx', '示例区甲局2024年预算', '示例区甲局2023年决算'),
      holding('补报/乙.xlsx', '示例区乙局2024年预算'),
      holding('报来/丙.xlsx'),
    ];
    expect(overviewNotes(rows, ['说明.docx'])).toEqual([
      '示例区甲局2024年预算有 2 个文件（甲.xlsx、甲（改）.xlsx），' +
        '示例区乙局2024年预算有 2 个文件（报来/乙.xlsx、补报/乙.xlsx），请确认以哪个为准。',
      '另有 1 个文件不是 Excel 工作簿，没有检查：说明.docx。',
    ]);
  });

  it('are counted where there are many', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const rows = numbers.flatMap((number) =>
      numbers.map((copy) => holding(`${number}-${copy}.xlsx`, `示例区${number}局2024年预算`)),
    );
    const [note = ''] = overviewNotes(rows, []);
    expect(note).toMatch(
      /^示例区1局2024年预算有 7 个文件（1-1.xlsx、1-2.xlsx、1-3.xlsx、1-4.xlsx、1-5.xlsx等），/,
    );
    expect(note).toMatch(/5-5.xlsx等），另有 2 套公开表也有几个文件，请确认以哪个为准。$/);
  });

  it('need office, year and kind alike, and none where office or year is unknown', async () => {
    const clean = await loadSample(CLEAN_2024);
    const earlier = row('上年.xlsx', await loadSample(CLEAN_2023));
    expect(overviewNotes([row('甲.xlsx', clean), earlier, FAILED, FAILED], [])).toEqual([]);
    const rewritten = (change: (text: string) => string) =>
      row(
        '无.xlsx',
        clean.map((grid) => withTexts(grid, change)),
      );
    const unnamed = rewritten((text) => (/示例区数据中心|^118/.test(text) ? '' : text));
    expect([unnamed.entity, unnamed.documents]).toEqual(['未写明单位', []]);
    const undated = rewritten((text) => text.replaceAll('2024', ''));
    expect([undated.document, undated.documents]).toEqual(['预算（未写明年度）', []]);
  });
});

test('a result that rests on what the user says of tables says of how many', async () => {
  const grids = await loadSample(CLEAN_2024);
  const tables = ['预算03表', '预算05表'].map((sheet) => {
    return { sheet, title: null, reading: { ...NOTHING_SAID_OF_TABLE, unit: '万元' } } as const;
  });
  const assumptions = { tables, confidentialOmitted: false };
  const workbook = inspectWorkbook(grids, { assumptions });
  const { verdict } = overviewRow({ kind: 'checked', file: '甲.xlsx', workbook });
  expect(verdict).toBe('未发现不符。2 张表按更正识别。');
});

test('a file that was not read has no counts and says why', () => {
  expect(FAILED).toMatchObject({
    file: '坏.xlsx',
    counts: null,
    kind: 'failed',
    verdict: '没有检查：不是工作簿',
  });
});

test('a file without a public table was not checked, and its counts are not zero', () => {
  expect(row('考勤表.xlsx', [])).toMatchObject({ counts: null, kind: 'failed' });
  expect(row('考勤表.xlsx', []).verdict).toMatch(/^没有检查：没有识别出公开表。/);
});

describe('sorting', () => {
  const counted = (
    file: string,
    errors: number,
    tables: number,
    more: Partial<OverviewCounts> = {},
  ): OverviewRow => ({
    file,
    folder: '',
    entity: '',
    document: '',
    documents: [],
    kind: errors > 0 ? 'errors' : 'clear',
    verdict: '',
    counts: { tables, expected: 13, errors, warnings: 0, rounding: 0, unresolved: 0, ...more },
  });
  it('by what the files came to puts the most 不符 first, then what was not read', () => {
    const open = { ...counted('没查全.xlsx', 0, 12), kind: 'open' } as const;
    const rows = [counted('一.xlsx', 4, 13), open, FAILED, counted('二.xlsx', 5, 13)];
    const items = rows.map((one) => ({ row: one }));
    const files = sortOverview(items, WORST_FIRST).map((one) => one.row.file);
    expect(files).toEqual(['二.xlsx', '一.xlsx', '坏.xlsx', '没查全.xlsx']);
  });

  it('by what the files came to tells those without 不符 apart by what they lack, by 提示, then by what was not checked', () => {
    const items = [
      counted('全对.xlsx', 0, 13),
      counted('尾差.xlsx', 0, 13, { rounding: 4 }),
      counted('少查.xlsx', 0, 13, { warnings: 1 }),
      counted('多查.xlsx', 0, 13, { warnings: 1, unresolved: 3 }),
      counted('提示.xlsx', 0, 13, { warnings: 2 }),
      counted('缺表.xlsx', 0, 12),
    ].map((one) => ({ row: one }));
    const files = sortOverview(items, WORST_FIRST).map((one) => one.row.file);
    expect(files).toEqual([
      '缺表.xlsx',
      '提示.xlsx',
      '多查.xlsx',
      '少查.xlsx',
      '全对.xlsx',
      '尾差.xlsx',
    ]);
  });

  it('by 识别 puts those first that lack the most tables', () => {
    const items = [
      counted('全八.xlsx', 0, 8, { expected: 8 }),
      counted('缺一.xlsx', 0, 11, { expected: 12 }),
      counted('缺三.xlsx', 0, 10, { expected: 13 }),
      counted('缺二.xlsx', 0, 5, { expected: 7 }),
    ].map((one) => ({ row: one }));
    const order = (descending: boolean) =>
      sortOverview(items, { column: 'tables', descending }).map((one) => one.row.file);
    expect(order(false)).toEqual(['缺三.xlsx', '缺二.xlsx', '缺一.xlsx', '全八.xlsx']);
    expect(order(true)).toEqual(['全八.xlsx', '缺一.xlsx', '缺二.xlsx', '缺三.xlsx']);
  });

  const ROWS = [counted('10号.xlsx', 0, 13), FAILED, counted('9号.xlsx', 3, 12)].map((one) => ({
    row: one,
  }));
  const sorted = (column: OverviewColumn, descending: boolean) =>
    sortOverview(ROWS, { column, descending }).map((one) => one.row.file);

  it.each([
    ['errors', true, ['9号.xlsx', '10号.xlsx', '坏.xlsx']],
    ['tables', false, ['9号.xlsx', '10号.xlsx', '坏.xlsx']],
    ['file', false, ['9号.xlsx', '10号.xlsx', '坏.xlsx']],
    ['file', true, ['10号.xlsx', '9号.xlsx', '坏.xlsx']],
    ['entity', true, ['10号.xlsx', '9号.xlsx', '坏.xlsx']],
    ['verdict', false, ['9号.xlsx', '坏.xlsx', '10号.xlsx']],
    ['verdict', true, ['10号.xlsx', '坏.xlsx', '9号.xlsx']],
  ] as const)('by %s, descending %s', (column, descending, files) => {
    expect(sorted(column, descending)).toEqual(files);
  });
});
