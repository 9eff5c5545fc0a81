import { printHundredths } from '../compute/hundredths';
import { comparePartsWithWhole } from '../compute/parts-sum';
import { percentOf } from '../compute/percent';
import type { KnownFigure } from '../figures/figure';
import { priorFigure } from '../figures/prior-figure';
import type { NarrativeContext } from '../narrative-context';
import type { ProfileChart } from '../profiles/narrative-profile';
import { spanCells } from '../span-cells';
import { FigureDrop, ListDrop } from '../template/drops';
import type { TemplateScope } from '../template/template-scope';
import { valueAt } from '../template/template-scope';
import { CHART_WORDS } from '../words.zh-CN';
import type { ChartFigure, NarrativeChart } from './narrative-chart';

export interface BuiltCharts {
  readonly charts: readonly NarrativeChart[];
  /** Why one that the profile has is left out, where the text does not say it already. */
  readonly notices: readonly string[];
}

/**
 * The charts of one section from the figures that its text prints; one whose figures are not all
 * known, or all 0, is left out, and so is one of a single part that no form asks for. `before`: how many charts stand in the sections before.
 */
export function buildCharts(
  context: NarrativeContext,
  scope: TemplateScope,
  asked: readonly ProfileChart[],
  before: number,
): BuiltCharts {
  const charts: NarrativeChart[] = [];
  const notices: string[] = [];
  for (const chart of asked) {
    const caption = CHART_WORDS.caption(before + charts.length + 1, chart.title);
    const built =
      chart.kind === 'change'
        ? changeChart(context, scope, chart, caption)
        : structureChart(context, scope, chart, caption);
    if (typeof built === 'string') notices.push(built);
    else if (built !== null) charts.push(built);
  }
  return { charts, notices };
}

type Asked<Kind extends ProfileChart['kind']> = Extract<ProfileChart, { kind: Kind }>;

/** The chart, why there is none, or null where the text tells that already. */
type Built = NarrativeChart | string | null;

function changeChart(
  context: NarrativeContext,
  scope: TemplateScope,
  { id, title, series }: Asked<'change'>,
  caption: string,
): Built {
  const { year } = context;
  if (year === null) return null;
  const pairs: { readonly name: string; readonly pair: readonly [KnownFigure, KnownFigure] }[] = [];
  for (const { name, figure: path } of series) {
    const drop = valueAt(scope, path);
    const named = drop instanceof FigureDrop ? drop.named() : null;
    if (named?.figure.kind !== 'known') return null;
    const prior = priorFigure(context, named);
    if (prior === null) return CHART_WORDS.withoutPrior(title);
    pairs.push({ name, pair: [prior, named.figure] });
  }
  if (pairs.every(({ pair }) => pair.every(({ value }) => value === 0))) return null;
  return {
    kind: 'change',
    id,
    caption,
    categories: [CHART_WORDS.year(year - 1), CHART_WORDS.year(year)],
    series: pairs.map(({ name, pair }) => ({ name, figures: pair.map(chartFigure) })),
  };
}

function structureChart(
  { profile }: NarrativeContext,
  scope: TemplateScope,
  { id, title, whole: wholePath, parts, isOfficial }: Asked<'structure'>,
  caption: string,
): Built {
  const whole = valueAt(scope, wholePath);
  const list = valueAt(scope, parts);
  if (!(whole instanceof FigureDrop) || !(list instanceof ListDrop)) return null;
  const { figure: total } = whole.named();
  if (total.kind === 'unknown') return null;
  const slices: { readonly name: string; readonly figure: KnownFigure }[] = [];
  for (const { amount } of list.items()) {
    const { figure, label: name } = amount;
    if (figure.kind === 'unknown') return null;
    if (figure.value < 0) return CHART_WORDS.negative(title, name);
    if (figure.value > 0) slices.push({ name, figure });
  }
  const values = slices.map(({ figure }) => figure.value);
  // Slices of another whole than the text names would show wrong shares; a notice says it already.
  if (comparePartsWithWhole(values, total.value).kind === 'different') return null;
  const { percentPlaces } = profile.settings;
  const shown = slices.flatMap(({ name, figure }) => {
    const share = percentOf(figure.value, total.value, percentPlaces);
    return share === null ? [] : [{ name, figure: chartFigure(figure), share }];
  });
  const fewest = isOfficial === true ? 1 : 2;
  return shown.length < fewest ? null : { kind: 'structure', id, caption, slices: shown };
}

function chartFigure({ value, formula, cells }: KnownFigure): ChartFigure {
  return { value: printHundredths(value), formula, cells: spanCells(cells) };
}
