import type { SpanCell } from '../span-cells';

/** A picture of figures that stand in the text of its section. */
export type NarrativeChart = ChangeChart | StructureChart;

/** Last year's and this year's amount of several things side by side. */
export interface ChangeChart {
  readonly kind: 'change';
  /** Stable, unique in the document. */
  readonly id: string;
  /** With its number: 图1：收、支决算总计变动情况. */
  readonly caption: string;
  /** The earlier year first: 2021年度, 2022年度. */
  readonly categories: readonly string[];
  /** Each with one figure for each category. */
  readonly series: readonly { readonly name: string; readonly figures: readonly ChartFigure[] }[];
}

/** What a whole is made of; no part is 0 or less. */
export interface StructureChart {
  readonly kind: 'structure';
  readonly id: string;
  readonly caption: string;
  readonly slices: readonly ChartSlice[];
}

export interface ChartSlice {
  readonly name: string;
  readonly figure: ChartFigure;
  /** Percent of the whole as the text prints it, without the sign. */
  readonly share: string;
}

/** An amount of a chart with where it comes from. */
export interface ChartFigure {
  /** In 万元, as the text prints it. */
  readonly value: string;
  readonly formula: string;
  readonly cells: readonly SpanCell[];
}
