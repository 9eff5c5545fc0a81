import type { ChartSheetPlan } from '../../../src/workbook/chart-sheet';
import { freeName } from '../../../src/workbook/chart-sheet';
import { openExcel } from './excel-subject';

const SHEETS = [{ name: '表一', cells: { A1: '收入' } }];

const PLAN: ChartSheetPlan = {
  name: '情况说明图表',
  charts: [
    {
      shape: 'columns',
      title: '图1：变动',
      heading: ['年度', '总计（万元）'],
      rows: [
        { label: '2022年度', values: [900] },
        { label: '2023年度', values: [1080.5] },
      ],
    },
    {
      shape: 'pie',
      title: '图2：结构',
      heading: ['项目', '金额（万元）'],
      rows: [{ label: '基本支出，占100%', values: [1080.5] }],
    },
  ],
};

test('each chart is drawn from its own table and lies beside it, in four syncs', async () => {
  const { host, port } = openExcel(SHEETS);
  expect((await port.addChartSheet(PLAN)).ok).toBe(true);
  expect(host.syncs).toBe(4);
  const { charts } = host.workbook.sheet('情况说明图表');
  expect(charts.map(({ type, source }) => [type, source])).toEqual([
    ['ColumnClustered', { top: 1, left: 0, bottom: 3, right: 1 }],
    ['Pie', { top: 19, left: 0, bottom: 20, right: 1 }],
  ]);
  expect(charts.map(({ looks }) => looks.get('title.text'))).toEqual(['图1：变动', '图2：结构']);
  expect(charts.map(({ looks }) => looks.get('position'))).toEqual(['D1:K17', 'D19:K35']);
  expect(charts[1]?.looks.get('dataLabels.showCategoryName')).toBe(true);
});

test('nothing is added to a workbook whose structure is protected', async () => {
  const { host, port } = openExcel(SHEETS);
  host.workbook.isStructureFixed = true;
  const answer = await port.addChartSheet(PLAN);
  expect(answer).toEqual({ ok: false, error: { code: 'protected' } });
  expect(host.writes).toEqual([]);
});

test('a chart that fails takes the half-made sheet away', async () => {
  const { host, port } = openExcel(SHEETS);
  const before = host.workbook.fingerprint();
  host.failNext('ChartCollection.add', 'ApiNotFound');
  const answer = await port.addChartSheet(PLAN);
  expect(answer).toEqual({ ok: false, error: { code: 'unsupported' } });
  expect(host.workbook.fingerprint()).toBe(before);
});

test('with another workbook in front the sheet is there all the same', async () => {
  const { host, port } = openExcel(SHEETS);
  host.isInFront = false;
  expect((await port.addChartSheet(PLAN)).ok).toBe(true);
  expect(host.workbook.active.name).toBe('表一');
});

test('a workbook that is only looked at gets no sheet', () => {
  const { port } = openExcel(SHEETS, { mode: 'readOnly' });
  expect(port.capabilities.charts).toBe('readOnly');
});

test('a name is free where no sheet has it, whatever its case', () => {
  expect(freeName('Chart', ['表一'])).toBe('Chart');
  expect(freeName('Chart', ['CHART', 'chart2'])).toBe('Chart3');
});
