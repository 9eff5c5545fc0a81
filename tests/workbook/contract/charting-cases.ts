import { cellAt } from '../../../src/grid/grid';
import type { ChartSheetPlan } from '../../../src/workbook/chart-sheet';
import { layOutCharts } from '../../../src/workbook/chart-sheet';
import type { ContractCase, ContractHost } from './contract-host';
import { withHost } from './contract-host';
import type { ContractSheet } from './contract-sheet';
import { expectAlike, problemOf, valueOf } from './expectation';

const SHEETS: readonly ContractSheet[] = [
  { name: '表一', cells: { A1: '收入', B1: 12.5, B2: { value: 12.5, formula: 'B1' } } },
  { name: '表二', cells: { A1: '支出' }, visibility: 'hidden' },
];

const PLAN: ChartSheetPlan = {
  name: '情况说明图表',
  charts: [
    {
      shape: 'columns',
      title: '图1：收、支决算总计变动情况',
      heading: ['年度', '收入总计（万元）', '支出总计（万元）'],
      rows: [
        { label: '2022年度', values: [900, 900] },
        { label: '2023年度', values: [1080.5, 1080.5] },
      ],
    },
    {
      shape: 'pie',
      title: '图2：支出结构',
      heading: ['项目', '金额（万元）'],
      rows: [
        { label: '=1+1', values: [540.25] },
        { label: "'引号", values: [540.25] },
      ],
    },
  ],
};

export const CHARTING_CASES: readonly ContractCase[] = [
  {
    name: 'adds a sheet with the figures, leaves the others as they are, and takes it away',
    needs: 'charts',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const earlier = await gridsOf(host);
        const added = valueOf(await host.port.addChartSheet(PLAN));
        expectAlike(added.name, '情况说明图表', 'name');
        const [one, other, last] = await gridsOf(host);
        expectAlike([one, other], earlier, 'the other sheets');
        const shown = layOutCharts(PLAN).cells.map((line, row) =>
          line.map((_, column) => {
            const value = last === undefined ? null : cellAt(last, row, column).value;
            return value?.kind === 'text'
              ? value.text
              : value?.kind === 'number'
                ? value.number
                : '';
          }),
        );
        expectAlike(shown, layOutCharts(PLAN).cells, 'contents');
        expectAlike((await host.selection()).sheet, '情况说明图表', 'sheet in front');
        valueOf(await host.port.removeChartSheet(added));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
      }),
  },
  {
    name: 'takes another name where a sheet has it',
    needs: 'charts',
    run: (subject) =>
      withHost(subject, [...SHEETS, { name: '情况说明图表', cells: {} }], async ({ port }) => {
        expectAlike(valueOf(await port.addChartSheet(PLAN)).name, '情况说明图表2', 'name');
        expectAlike(valueOf(await port.addChartSheet(PLAN)).name, '情况说明图表3', 'next name');
      }),
  },
  {
    name: 'leaves the added sheet to whoever has written into it',
    needs: 'charts',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const added = valueOf(await host.port.addChartSheet(PLAN));
        await host.edit(added.name, 'B3', 1);
        const edited = await host.fingerprint();
        const problem = problemOf(await host.port.removeChartSheet(added));
        expectAlike(problem, { code: 'sheetEdited', sheet: added.name }, 'problem');
        expectAlike(await host.fingerprint(), edited, 'fingerprint');
      }),
  },
  {
    name: 'takes away a sheet that was renamed, and is content with one that is gone',
    needs: 'charts',
    run: (subject) =>
      withHost(subject, SHEETS, async (host) => {
        const before = await host.fingerprint();
        const added = valueOf(await host.port.addChartSheet(PLAN));
        await host.renameSheet(added.name, '图');
        valueOf(await host.port.removeChartSheet(added));
        expectAlike(await host.fingerprint(), before, 'fingerprint');
        valueOf(await host.port.removeChartSheet(added));
        expectAlike(await host.fingerprint(), before, 'fingerprint after');
      }),
  },
];

async function gridsOf({ port }: ContractHost) {
  return valueOf(await port.readSheets()).sheets.map(({ grid }) => grid);
}
