import type { BarSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { NarrativeChart } from '../../narrative/charts/narrative-chart';
import { CHART_UNIT } from './narrative-view-words.zh-CN';

/** Colours and letters of the place where a chart is drawn. */
export interface ChartLook {
  readonly text: string;
  readonly surface: string;
  readonly font: string;
  /** Pixels. */
  readonly fontSize: number;
  /** Names and amounts stand in the picture itself, since nothing beside it says them. */
  readonly isAlone: boolean;
}

export type ChartOption = ComposeOption<
  BarSeriesOption | PieSeriesOption | GridComponentOption | LegendComponentOption
>;

/** Each has a contrast of 3 to 1 or more both to white and to the dark of the pane. */
export const CHART_COLOURS = [
  ...['#2f7fd6', '#d9622b', '#2e9a6b', '#a46bd0', '#b58a00'],
  ...['#d6528a', '#0f98a8', '#7a8794', '#8a9a1f', '#c2574f'],
] as const;

/**
 * How a chart is drawn. Every label is the text of the narrative: nothing is computed or rounded a
 * second time.
 */
export function chartOption(chart: NarrativeChart, look: ChartLook): ChartOption {
  const common: ChartOption = {
    animation: false,
    color: [...CHART_COLOURS],
    backgroundColor: look.surface,
    textStyle: { fontFamily: look.font, fontSize: look.fontSize, color: look.text },
  };
  return { ...common, ...(chart.kind === 'structure' ? pie(chart, look) : columns(chart, look)) };
}

type Charted<Kind extends NarrativeChart['kind']> = Extract<NarrativeChart, { kind: Kind }>;

function pie({ slices }: Charted<'structure'>, look: ChartLook): ChartOption {
  // On paper the amount stands below the name: it never breaks in the middle.
  const gap = look.isAlone ? '\n' : '  ';
  const lines = slices.map(
    ({ name, figure, share }) => `${name}${gap}${figure.value}万元  ${share}%`,
  );
  const series: PieSeriesOption = {
    type: 'pie',
    radius: look.isAlone ? PAPER_RADIUS : '88%',
    center: look.isAlone ? ['23%', '50%'] : ['50%', '50%'],
    itemStyle: { borderColor: look.surface, borderWidth: slices.length > 1 ? 1 : 0 },
    label: { show: false },
    labelLine: { show: false },
    emphasis: { scale: false },
    data: slices.map(({ figure }, position) => ({
      name: lines[position] ?? '',
      value: Number(figure.value),
    })),
  };
  if (!look.isAlone) return { series: [series] };
  const legend: LegendComponentOption = {
    orient: 'vertical',
    left: '45%',
    top: 'middle',
    icon: 'rect',
    itemWidth: look.fontSize,
    itemHeight: look.fontSize,
    textStyle: {
      fontSize: look.fontSize,
      color: look.text,
      width: LEGEND_WIDTH,
      overflow: 'break',
    },
  };
  return { legend, series: [series] };
}

/** Pixels, side by side on a picture of the width of the page. */
const PAPER_RADIUS = 120;
const LEGEND_WIDTH = 296;

function columns({ categories, series }: Charted<'change'>, look: ChartLook): ChartOption {
  const letters = { fontFamily: look.font, fontSize: look.fontSize, color: look.text };
  const bars = series.map(({ name, figures }): BarSeriesOption => ({
    type: 'bar',
    name,
    // As wide as the amounts above them, which stand side by side.
    barMaxWidth: look.isAlone ? 104 : 56,
    label: {
      ...letters,
      show: true,
      position: 'top',
      formatter: ({ dataIndex }) => figures[dataIndex]?.value ?? '',
    },
    emphasis: { disabled: true },
    data: figures.map(({ value }) => Number(value)),
  }));
  return {
    grid: { left: 8, right: 8, top: 24 + 2 * look.fontSize, bottom: look.isAlone ? 64 : 28 },
    xAxis: {
      type: 'category',
      data: [...categories],
      axisLabel: letters,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.text } },
    },
    // Columns begin at 0, so that their lengths tell the truth.
    yAxis: {
      type: 'value',
      axisLabel: { show: false },
      splitLine: { show: false },
      name: CHART_UNIT,
      nameGap: 8 + look.fontSize,
      nameTextStyle: { ...letters, align: 'left' },
    },
    ...(look.isAlone ? { legend: { bottom: 8, icon: 'rect', textStyle: letters } } : {}),
    series: bars,
  };
}
