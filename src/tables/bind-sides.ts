import { bindColumns } from './bind-columns';
import type { BindingRefusal, BindingTask } from './binding';
import type { Body } from './body-rows';
import type { Coordinates } from './coordinates';
import { makeBlock } from './make-block';
import type { HeaderColumn, TableHeader } from './read-header';
import { readSideLines } from './rows/side-lines';
import type { Block, Side } from './table';
import type { Layout } from './table-kind';
import { findColumnRole } from './vocabulary/column-roles';

/** 收入 or 支出 as a heading over one side. */
export function sideOf(label: string): Side | null {
  if (/^(本年)?收入$/.test(label)) return 'income';
  return /^(本年)?支出$/.test(label) ? 'expenditure' : null;
}

/** Two blocks, income at the left and expenditure at the right. */
export function bindSides(
  task: BindingTask,
  layout: Extract<Layout, { shape: 'twoSided' }>,
  header: TableHeader,
  body: Body,
): readonly Block[] | BindingRefusal {
  const bands = splitBands(header.columns);
  const sides = bands.map((band) => band.side);
  if (!sides.includes('income') || !sides.includes('expenditure') || bands.length !== 2) {
    return { kind: 'sidesMissing' };
  }
  const blocks: Block[] = [];
  for (const band of bands) {
    const sideLayout = layout[band.side];
    const bound = bindColumns(band.columns, {
      shape: 'twoSided',
      vocabularies: sideLayout.columns,
      defaultFlow: sideLayout.defaultFlow,
      totalColumn: {},
    });
    if (bound.amounts.length === 0) return { kind: 'noAmountColumn' };
    // The line decides the flow of a two-sided table, so its columns must not.
    const amounts = bound.amounts.map((draft) => ({
      ...draft,
      coordinates: withoutFlow(draft.coordinates),
    }));
    const reading = readSideLines({
      sheet: task.sheet,
      labelColumn: band.labelColumn,
      amountColumns: amounts.map((draft) => draft.index),
      rows: body.rows,
      layout: sideLayout,
      books: task.books,
    });
    blocks.push(makeBlock(task, band.side, task.scope, { ...bound, amounts }, reading, body.rows));
  }
  return blocks;
}

interface Band {
  readonly side: Side;
  readonly labelColumn: number;
  readonly columns: readonly HeaderColumn[];
}

/** Each 项目 column opens a band; 收入 and 支出 above it say which side it is. */
function splitBands(columns: readonly HeaderColumn[]): readonly Band[] {
  const bands: { side: Side | null; labelColumn: number; columns: HeaderColumn[] }[] = [];
  for (const column of columns) {
    const own = column.path.filter((label) => sideOf(label) === null);
    const trimmed = { ...column, path: own };
    if (findColumnRole('twoSided', own.at(-1) ?? '') === 'lineLabel') {
      const side = column.path.map(sideOf).find((found) => found !== null) ?? null;
      bands.push({ side, labelColumn: column.index, columns: [trimmed] });
    } else {
      bands.at(-1)?.columns.push(trimmed);
    }
  }
  return bands.flatMap((band) => (band.side === null ? [] : [{ ...band, side: band.side }]));
}

function withoutFlow(coordinates: Coordinates): Coordinates {
  return Object.fromEntries(Object.entries(coordinates).filter(([aspect]) => aspect !== 'flow'));
}
