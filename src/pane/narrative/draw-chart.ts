import { BarChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import type { EChartsType } from 'echarts/core';
import { init, use as register } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { ChartOption } from './chart-option';

register([BarChart, PieChart, GridComponent, LegendComponent, CanvasRenderer]);

/** The mark that was clicked: which of the series, and which of its items. */
export type PickMark = (series: number, item: number) => void;

/** Draws into an element once it has a size, and again when that changes; returns how to stop. */
export function drawChart(host: HTMLElement, option: ChartOption, onPick: PickMark): () => void {
  let chart: EChartsType | null = null;
  const draw = () => {
    if (host.clientWidth === 0) return;
    if (chart !== null) {
      chart.resize();
      return;
    }
    chart = init(host);
    chart.setOption(option);
    chart.on('click', ({ seriesIndex = 0, dataIndex }) => onPick(seriesIndex, dataIndex));
  };
  const observer = new ResizeObserver(draw);
  observer.observe(host);
  return () => {
    observer.disconnect();
    chart?.dispose();
  };
}

/** 288 dots to the inch. */
const PIXEL_RATIO = 3;

/** The chart as the bytes of a PNG file. */
export function chartPng(
  option: ChartOption,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const chart = init(document.createElement('div'), null, { width, height });
  try {
    chart.setOption(option);
    const url = chart.getDataURL({ type: 'png', pixelRatio: PIXEL_RATIO });
    const bytes = atob(url.slice(url.indexOf(',') + 1));
    return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  } finally {
    chart.dispose();
  }
}
