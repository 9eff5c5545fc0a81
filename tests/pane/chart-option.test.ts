import type { NarrativeChart } from '../../src/narrative/charts/narrative-chart';
import type { ChartLook } from '../../src/pane/narrative/chart-option';
import { CHART_COLOURS, chartOption } from '../../src/pane/narrative/chart-option';

const figure = (value: string) => ({ value, formula: '', cells: [] });
const LOOK: ChartLook = {
  ...{ text: '#000', surface: '#fff', font: 'sans-serif' },
  ...{ fontSize: 12, isAlone: true },
};
const CHANGE: NarrativeChart = {
  kind: 'change',
  id: 'total',
  caption: '图1：变动情况',
  categories: ['2022年度', '2023年度'],
  series: [{ name: '收入总计', figures: [figure('1000.5'), figure('1105')] }],
};
const STRUCTURE: NarrativeChart = {
  kind: 'structure',
  id: 'income',
  caption: '图2：结构',
  slices: [{ name: '财政拨款收入', figure: figure('1050.1'), share: '98.13' }],
};

test('columns are as high as the figures, are labelled as the text prints them and begin at 0', () => {
  expect(chartOption(CHANGE, LOOK)).toMatchObject({
    xAxis: { data: ['2022年度', '2023年度'] },
    yAxis: { type: 'value', name: '单位：万元' },
    legend: {},
    series: [{ type: 'bar', name: '收入总计', data: [1000.5, 1105] }],
  });
  expect(chartOption(CHANGE, LOOK).yAxis).not.toHaveProperty('scale');
  expect(chartOption(CHANGE, { ...LOOK, isAlone: false })).not.toHaveProperty('legend');
});

test('slices say name, amount and share of the text where nothing beside them does', () => {
  expect(chartOption(STRUCTURE, LOOK)).toMatchObject({
    series: [{ type: 'pie', data: [{ name: '财政拨款收入\n1050.1万元  98.13%', value: 1050.1 }] }],
  });
  expect(chartOption(STRUCTURE, { ...LOOK, isAlone: false })).not.toHaveProperty('legend');
});

test.each(CHART_COLOURS)('%s can be told from the light and the dark of the pane', (colour) => {
  const contrast = (one: number, other: number) =>
    (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  const own = luminance(colour);
  expect(contrast(own, luminance('#ffffff'))).toBeGreaterThanOrEqual(3);
  expect(contrast(own, luminance('#292929'))).toBeGreaterThanOrEqual(3);
});

/** Relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
