import { findingsById } from '../../src/session/findings/findings-by-id';
import { layOutFinding } from '../../src/session/findings/lay-out-finding';
import { inspectWorkbook } from '../../src/session/inspecting/inspect-workbook';
import { htmlReport } from '../../src/session/report/html-report';
import { workbookReport } from '../../src/session/report/workbook-report';
import { readWorkbookFile } from '../../src/workbook/file/read-workbook-file';
import { sheet } from '../fixtures/sheet';

const TABLES = [
  sheet(
    '支出',
    `
    2024年部门支出总表
    |||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 100.00 | 80.00 | 20.00
    205 | 教育支出 | 100.00 | 80.00 | 20.00`,
  ),
  sheet(
    '一般',
    `
    2024年一般公共预算支出表
    |||||| 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 ||| 项目支出
    ||| 小计 | 人员经费 | 公用经费 |
    | 合计 | 110.00 | 75.00 | 70.00 | 5.00 | 35.00
    205 | 教育支出 | 110.00 | 75.00 | 70.00 | 5.00 | 35.00`,
  ),
];

const PLACES = ['C4', 'E4', 'C5', 'E5'];
const WORKBOOK = inspectWorkbook(TABLES);
const REPORTED = { kind: 'checked', file: '支出.xlsx', workbook: WORKBOOK } as const;

describe('one finding about several cells, each to be looked at', () => {
  it('lists every cell in the workbook report', async () => {
    const read = await readWorkbookFile(await workbookReport([REPORTED]));
    if (!read.ok) throw new Error(read.error.code);
    const rows = read.value
      .filter(({ name }) => name === '问题清单')
      .flatMap(({ rows: all }) => all)
      .map((row) => row.map(({ value }) => (value.kind === 'text' ? value.text : '')));
    const told = rows.find(([, , , , text = '']) => text.includes('同类情况另有 3 处：'));
    expect(told?.[3]).toBe(PLACES.join('、'));
    for (const place of PLACES) expect(told?.[4]).toContain(`${place}（`);
  });

  it('shows the figures of each at once, on the page and beside the workbook', () => {
    const html = htmlReport([REPORTED]);
    expect(html).not.toContain('因此没有通过</summary>');
    const details = [...findingsById(WORKBOOK).values()].map(layOutFinding);
    const [several] = details.filter(({ sums }) => sums.length === 4);
    expect(several?.hasOneCause).toBe(false);
  });
});
