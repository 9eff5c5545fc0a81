import { CHART_WORDS } from '../words.zh-CN';
import type { NarrativeChart } from './narrative-chart';

/** What a chart shows, in words: its text alternative. */
export function chartText(chart: NarrativeChart): string {
  return CHART_WORDS.text(
    chart.kind === 'structure'
      ? chart.slices.map(({ name, figure, share }) => CHART_WORDS.slice(name, figure.value, share))
      : chart.series.flatMap(({ name, figures }) =>
          figures.map(({ value }, position) =>
            CHART_WORDS.bar(chart.categories[position] ?? '', name, value),
          ),
        ),
  );
}
