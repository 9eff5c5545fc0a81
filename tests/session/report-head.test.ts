import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { htmlReport } from '../../src/session/report/html-report';
import { workbookReport } from '../../src/session/report/workbook-report';
import { changesBetween } from './changes/changes-between';
import { sheet, withCells } from '../fixtures/sheet';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';

test('a report names the time of the check where it is given one, and explains its words', () => {
  const at = new Date(2024, 0, 5, 9, 3);
  expect(htmlReport([], at)).toContain('检查时间：2024年1月5日 09:03');
  const timeless = htmlReport([]);
  expect(timeless).not.toContain('检查时间');
  expect(timeless).toContain('“尾差”是');
});

const NO_TABLES = { kind: 'checked', file: '考勤表.xlsx', workbook: inspectWorkbook([]) } as const;
const FAILED = {
  kind: 'failed',
  file: '坏.xlsx',
  error: { code: 'x', message: '读不出来' },
} as const;
const PASSED_OVER = '另有 1 个文件不是 Excel 工作簿，没有检查：说明.docx。';

test('a report on several files says how many came to what, and which are no workbooks', async () => {
  const html = htmlReport([NO_TABLES, FAILED], null, ['说明.docx']);
  expect(html).toContain('<p>共 2 个文件：没有检查 2 个。</p>');
  expect(html).toContain(PASSED_OVER);
  expect(html.match(/<td colspan="4" class="amount open">没有检查<\/td>/g)).toHaveLength(2);
  expect(htmlReport([NO_TABLES, FAILED])).not.toContain('不是 Excel 工作簿');
  const read = await readWorkbookFile(await workbookReport([NO_TABLES], null, ['说明.docx']));
  const texts = read.ok
    ? read.value.flatMap(({ rows }) => rows.flat().map(({ value }) => JSON.stringify(value)))
    : [];
  expect(texts.join()).toContain(PASSED_OVER);
  expect(texts.join()).toContain('没有识别出公开表');
});

describe('a report on what was changed here and not in the file', () => {
  const BEFORE = sheet('预算01表', '收入 | 1.00');
  const changes = changesBetween([BEFORE], [withCells(BEFORE, { B1: '1.50' })]);
  const EDITED = { ...NO_TABLES, isEdited: true, changes } as const;
  const UNKNOWN = { ...NO_TABLES, isEdited: true, changes: null } as const;
  const CELLS = ['预算01表', 'B1', '收入', '1.00', '1.50'];
  const rowsOf = async (...files: Parameters<typeof workbookReport>[0]) => {
    const read = await readWorkbookFile(await workbookReport(files));
    if (!read.ok) throw new Error(read.error.code);
    return read.value
      .filter(({ name }) => name === '改动清单')
      .flatMap(({ rows }) => rows)
      .map((row) => row.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])));
  };

  test('lists it at the end', async () => {
    const html = htmlReport([EDITED]);
    expect(html).toContain('<h3>改动清单：1 处</h3>');
    expect(html).toContain(`<tr>${CELLS.map((text) => `<td>${text}</td>`).join('')}</tr>`);
    expect(html).toContain('改动没有写回文件，请在原文件中改好、保存');
    const rows = await rowsOf(EDITED);
    expect(rows).toContainEqual(['改动清单']);
    expect(rows).toContainEqual(CELLS);
  });

  test('says whose it is beside other files', async () => {
    expect(await rowsOf(EDITED, FAILED)).toContainEqual(['考勤表.xlsx · 改动清单']);
  });

  test('says so where the list could not be had, and has none where nothing was changed', async () => {
    expect(htmlReport([UNKNOWN])).toContain('改动没有列出，当时有单元格正在编辑');
    expect((await rowsOf(UNKNOWN)).join()).toContain('改动没有列出');
    expect(htmlReport([NO_TABLES])).not.toContain('改动清单');
    expect(await rowsOf(NO_TABLES)).toEqual([]);
  });
});
