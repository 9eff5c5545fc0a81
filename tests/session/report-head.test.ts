import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { htmlReport } from '../../src/session/report/html-report';
import { workbookReport } from '../../src/session/report/workbook-report';
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
