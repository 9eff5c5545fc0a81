import type { Area } from '../base/address';

/** A new sheet that is to hold small tables, each with a native chart beside it. */
export interface ChartSheetPlan {
  /** Another is taken where the workbook has a sheet of this name. */
  readonly name: string;
  readonly charts: readonly PlannedChart[];
}

export interface PlannedChart {
  readonly shape: 'columns' | 'pie';
  readonly title: string;
  /** A heading above each column, the first of which holds the labels. */
  readonly heading: readonly string[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: string;
  readonly values: readonly number[];
}

/** A sheet that was added, with what was written into it. */
export interface AddedChartSheet {
  /** As the host knows it. */
  readonly id: string;
  readonly name: string;
  readonly plan: ChartSheetPlan;
}

/** Where everything of a plan stands on its sheet. */
export interface ChartSheetLayout {
  /** From A1 on; a text is never a formula, whatever it begins with. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly charts: readonly {
    readonly chart: PlannedChart;
    /** Heading and rows. */
    readonly source: Area;
    /** The cells that the chart covers. */
    readonly place: Area;
  }[];
}

/** Rows and columns that a chart covers. */
const CHART_ROWS = 18;
const CHART_COLUMNS = 8;

/** One table below the other with its title above, the charts at their right. */
export function layOutCharts({ charts }: ChartSheetPlan): ChartSheetLayout {
  const width = Math.max(1, ...charts.map(({ heading }) => heading.length));
  const cells: (readonly (string | number)[])[] = [];
  const placed = charts.map((chart) => {
    const top = cells.length;
    const rows = chart.rows.map(({ label, values }) => [label, ...values]);
    const lines = [[chart.title], chart.heading, ...rows];
    const height = Math.max(lines.length + 1, CHART_ROWS);
    for (let line = 0; line < height; line++) cells.push(padded(lines[line] ?? [], width));
    const bottom = top + chart.rows.length + 1;
    const source = { top: top + 1, left: 0, bottom, right: chart.heading.length - 1 };
    const left = width + 1;
    const last = { bottom: top + CHART_ROWS - 2, right: left + CHART_COLUMNS - 1 };
    return { chart, source, place: { top, left, ...last } };
  });
  return { cells, charts: placed };
}

function padded(line: readonly (string | number)[], width: number): readonly (string | number)[] {
  return [...line, ...Array.from({ length: width - line.length }, () => '')];
}

/** The name, or the name with a number where sheets have it already; case makes no other name. */
export function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}${number}`;
    if (!lower.has(free.toLowerCase())) return free;
  }
}
