import type { Steps } from '../../base/steps';
import { bindColumns } from '../columns/bind-columns';
import type { BindingRefusal, BindingTask } from './binding';
import type { Body } from '../rows/body-rows';
import type { Coordinates } from '../coordinates/coordinates';
import { makeBlock } from './make-block';
import { repeatedColumns } from '../columns/repeated-columns';
import type { HeaderColumn } from '../columns/header-columns';
import type { TableHeader } from '../columns/read-header';
import type { SideBand } from '../columns/side-bands';
import { sideBands } from '../columns/side-bands';
import type { Section } from '../rows/side-sections';
import type { SideCells } from '../rows/side-sections';
import {
  readSections,
  sectionOfHeading,
  splitSections,
  wordsOfFirstLine,
} from '../rows/side-sections';
import { uprightSides } from '../rows/upright-sides';
import type { Block, Side } from '../table';
import type { Layout, SideLayout } from '../catalogue/table-kind';
import { isLong } from '../sheet/long-lists';

/** Income at the left and expenditure at the right, which may be divided in several ways. */
export function* bindSides(
  task: BindingTask,
  layout: Extract<Layout, { shape: 'twoSided' }>,
  header: TableHeader,
  body: Body,
): Steps<readonly Block[] | BindingRefusal> {
  const bands = splitBands(header.columns, task, body);
  if (bands === null) return { kind: 'sidesMissing' };
  if (isLong(body.rows)) yield;
  const incomes = bands.filter((band) => band.side === 'income').length;
  if (incomes !== 1 || bands.length < 2) return { kind: 'sidesMissing' };
  const blocks: Block[] = [];
  const met = new Set<Section['words']>();
  for (const band of bands) {
    const sideLayout = layout[band.side];
    const bound = bindColumns(band.columns, {
      shape: 'twoSided',
      vocabularies: sideLayout.columns,
      defaultFlow: sideLayout.defaultFlow,
      totalColumn: {},
      period: task.period,
    });
    yield;
    if (bound.amounts.length === 0) return { kind: 'noAmountColumn' };
    const repeated = repeatedColumns(bound.amounts);
    if (repeated.length > 0) return { kind: 'repeatedColumns', labels: repeated };
    // The line decides the flow of a two-sided table, so its columns must not.
    const amounts = bound.amounts.map((draft) => ({
      ...draft,
      coordinates: withoutFlow(draft.coordinates),
    }));
    const side = {
      sheet: task.sheet,
      labelColumn: band.labelColumn,
      amountColumns: amounts.map((draft) => draft.index),
      rows: band.rows,
      defaultFlow: sideLayout.defaultFlow,
      books: task.books,
    };
    const isFirst = blocks.every((block) => block.side !== band.side);
    const first = wordsAtTop(band, sideLayout, isFirst, side);
    yield;
    const sections = splitSections(side, first, sideLayout.sections ?? []);
    yield;
    // A second band that does not say what it divides, or divides the same way again.
    if (sections === null || sections.some(({ words }) => met.has(words))) {
      return { kind: 'sidesMissing' };
    }
    for (const { words } of sections) met.add(words);
    const reading = yield* readSections(side, sections);
    yield;
    const whole = makeBlock(task, band.side, task.scope, { ...bound, amounts }, reading, band.rows);
    blocks.push(...sections.map((section) => partOf(whole, section)));
    yield;
  }
  return blocks;
}

/** What the lines above the first heading of a band are; null when only a heading says. */
function wordsAtTop(
  band: Band,
  layout: SideLayout,
  isFirst: boolean,
  side: SideCells,
): Section['words'] | null {
  const sections = layout.sections ?? [];
  const named = sectionOfHeading(band.heading, sections);
  if (!isFirst || (named !== null && wordsOfFirstLine(side, [named]) !== null)) return named;
  const classes = layout.functionLines ? 'function' : null;
  const usual = sections.find((section) => section.classes === classes) ?? {
    lines: layout.lines,
    classes,
  };
  return wordsOfFirstLine(side, [usual, ...sections]) ?? named ?? usual;
}

/** The block of one section; the columns are those of the band. */
function partOf(whole: Block, section: Section): Block {
  const isOwn = ({ index }: { readonly index: number }) => section.rows.includes(index);
  return {
    ...whole,
    rows: whole.rows.filter(isOwn),
    unknownRows: whole.unknownRows.filter(isOwn),
  };
}

interface Band extends SideBand {
  readonly side: Side;
  readonly rows: readonly number[];
}

/** The bands with their rows; null where nothing says of which side one is. */
function splitBands(
  columns: readonly HeaderColumn[],
  { sheet }: BindingTask,
  { rows }: Body,
): readonly Band[] | null {
  const bands = sideBands(columns);
  const [only, ...others] = bands;
  if (only !== undefined && others.length === 0 && only.side === null) {
    const amountColumns = only.columns.slice(1).map(({ index }) => index);
    const sides = uprightSides({ sheet, labelColumn: only.labelColumn, amountColumns, rows });
    return sides === null
      ? null
      : (['income', 'expenditure'] as const).map((side) => ({ ...only, side, rows: sides[side] }));
  }
  const sided = bands.flatMap((band) =>
    band.side === null ? [] : [{ ...band, side: band.side, rows }],
  );
  return sided.length < bands.length ? null : sided;
}

function withoutFlow(coordinates: Coordinates): Coordinates {
  return Object.fromEntries(Object.entries(coordinates).filter(([aspect]) => aspect !== 'flow'));
}
