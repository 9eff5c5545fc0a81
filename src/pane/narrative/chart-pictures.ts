import type { NarrativeChart } from '../../narrative/charts/narrative-chart';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { ChartPicture } from '../../narrative/render/chart-picture';
import type { ChartPictures } from '../../narrative/render/docx-charts';
import { CHINESE_FONTS } from '../frame/pane-theme';
import type { ChartLook } from './chart-option';
import { chartOption } from './chart-option';

const PAPER: ChartLook = {
  text: '#000000',
  surface: '#ffffff',
  font: CHINESE_FONTS,
  // 小四 on paper, as the tables of a document have it.
  fontSize: 16,
  isAlone: true,
};

/** As wide as the lines of a page of GB/T 9704. */
const WIDTH = 588;

/** The charts of a narrative drawn for paper, by their ids; the drawing is loaded when needed. */
export async function chartPictures({ sections }: NarrativeDocument): Promise<ChartPictures> {
  const charts = sections.flatMap((section) => section.charts);
  if (charts.length === 0) return new Map();
  const { chartPng } = await import('./draw-chart');
  return new Map(
    charts.map((chart): [string, ChartPicture] => {
      const size = { width: WIDTH, height: heightOf(chart) };
      return [chart.id, { png: chartPng(chartOption(chart, PAPER), size), ...size }];
    }),
  );
}

/** Room for two lines of the legend for each slice. */
function heightOf(chart: NarrativeChart): number {
  return chart.kind === 'change' ? 360 : Math.max(300, 52 * chart.slices.length + 20);
}
