import { chartText } from '../../narrative/charts/chart-text';
import type { ChartFigure, NarrativeChart } from '../../narrative/charts/narrative-chart';
import type { FigurePart } from '../findings/figure-part';
import { figurePart } from '../findings/figure-part';

/** A chart laid out for reading: what to draw, and the same figures one below the other. */
export interface ChartView {
  readonly chart: NarrativeChart;
  /** What it shows, for those who do not see it. */
  readonly text: string;
  /** In the order of the slices, or series by series. */
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: string;
  /** Which of the chart's colours it has, from 0. */
  readonly colour: number;
  readonly figure: FigurePart;
  /** Percent of the whole without the sign; null in a chart of changes. */
  readonly share: string | null;
}

export function chartView(chart: NarrativeChart, fileName: string): ChartView {
  const figure = ({ value: text, formula, cells }: ChartFigure) =>
    figurePart({ text, isNumber: true, formula }, cells, fileName);
  const rows =
    chart.kind === 'structure'
      ? chart.slices.map((slice, colour) => ({
          label: slice.name,
          colour,
          figure: figure(slice.figure),
          share: slice.share,
        }))
      : chart.series.flatMap(({ name, figures }, colour) =>
          figures.map((one, position) => ({
            label: `${chart.categories[position] ?? ''}${name}`,
            colour,
            figure: figure(one),
            share: null,
          })),
        );
  return { chart, text: chartText(chart), rows };
}
