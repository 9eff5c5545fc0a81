import type { NarrativeChart } from '../../narrative/charts/narrative-chart';
import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { ChartSheetPlan, PlannedChart } from '../../workbook/chart-sheet';
import { CHART_SHEET_WORDS as WORDS } from './chart-sheet-words.zh-CN';

/** The charts of a narrative for a sheet of their own; null where it has none. */
export function chartSheetPlan({ sections }: NarrativeDocument): ChartSheetPlan | null {
  const charts = sections.flatMap((section) => section.charts);
  return charts.length === 0 ? null : { name: WORDS.sheet, charts: charts.map(planned) };
}

/** Amounts and shares as the text prints them. */
function planned(chart: NarrativeChart): PlannedChart {
  if (chart.kind === 'structure') {
    return {
      shape: 'pie',
      title: chart.caption,
      heading: [WORDS.part, WORDS.amount],
      rows: chart.slices.map(({ name, share, figure }) => ({
        label: WORDS.withShare(name, share),
        values: [Number(figure.value)],
      })),
    };
  }
  return {
    shape: 'columns',
    title: chart.caption,
    heading: [WORDS.year, ...chart.series.map(({ name }) => WORDS.inUnit(name))],
    rows: chart.categories.map((label, position) => ({
      label,
      values: chart.series.map(({ figures }) => Number(figures[position]?.value ?? 0)),
    })),
  };
}
