import { parseCellAddress } from '../../../../src/base/address';
import { areaOfRange } from './range-object';
import { clientObject } from './client-object';
import type { FakeContext } from './fake-context';
import { NOTHING } from './fake-context';
import { FakeOfficeError } from './fake-error';
import type { FakeChart, FakeSheet } from './fake-workbook';

const TYPES = new Set<unknown>(['ColumnClustered', 'Pie']);

/** The native charts of a sheet. */
export function chartsObject(context: FakeContext, sheet: () => FakeSheet): object {
  const { host } = context;
  return clientObject(context, {
    type: 'ChartCollection',
    resolve: () => sheet().id !== '',
    methods: {
      add: (type, range, seriesBy) => {
        if (!TYPES.has(type)) throw new Error('fake office.js: unknown type of chart');
        if (typeof range !== 'object' || range === null)
          throw new Error('fake office.js: no range');
        let chart: FakeChart | null = null;
        context.enqueue('ChartCollection.add', () => {
          if (sheet().isProtected) throw new FakeOfficeError('AccessDenied', 'ChartCollection.add');
          host.writes.push('ChartCollection.add');
          const source = areaOfRange(range);
          chart = { type: String(type), source, seriesBy: String(seriesBy), looks: new Map() };
          sheet().charts.push(chart);
          return NOTHING;
        });
        return chartObject(context, () => {
          if (chart === null) throw new Error('fake office.js: the chart is not there yet');
          return chart;
        });
      },
    },
  });
}

function chartObject(context: FakeContext, chart: () => FakeChart): object {
  const scalar = (path: string) => ({
    get: () => chart().looks.get(path),
    set: (value: unknown) => void chart().looks.set(path, value),
  });
  const part = (type: string, path: string, names: readonly string[]) => () =>
    clientObject(context, {
      type,
      resolve: () => true,
      scalars: Object.fromEntries(names.map((name) => [name, scalar(`${path}.${name}`)])),
    });
  return clientObject(context, {
    type: 'Chart',
    resolve: () => chart().type !== '',
    navigation: {
      title: part('ChartTitle', 'title', ['text']),
      dataLabels: part('ChartDataLabels', 'dataLabels', ['showValue', 'showCategoryName']),
      legend: part('ChartLegend', 'legend', ['visible']),
    },
    methods: {
      setPosition: (start, end) => {
        const cells = [start, end].map((cell) => parseCellAddress(String(cell)));
        if (cells.includes(null)) throw new Error('fake office.js: a chart lies between two cells');
        context.enqueue('Chart.setPosition', () => {
          chart().looks.set('position', `${String(start)}:${String(end)}`);
          return NOTHING;
        });
      },
    },
  });
}
