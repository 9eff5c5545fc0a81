import type { Area } from '../base/address';
import type { CodeBooks } from '../codes/load-code-book';
import { cellAt } from '../grid/grid';
import type { BoundColumns } from './bind-columns';
import { bindColumns } from './bind-columns';
import type { Body } from './body-rows';
import { readBody } from './body-rows';
import type { NodeDraft } from './build-tree';
import { linkNodes, parentsByCoordinates } from './build-tree';
import type { Coordinates } from './coordinates';
import { coordinatesText } from './coordinates';
import { mergeCoordinates } from './coordinates';
import type { Title } from './find-titles';
import type { HeaderColumn, TableHeader } from './read-header';
import { readHeader } from './read-header';
import { readClassifiedRows } from './rows/classified-rows';
import { readLineRows } from './rows/line-rows';
import { readProjectRows } from './rows/project-rows';
import type { RowContext, RowReading } from './rows/row-reading';
import { readSideLines } from './rows/side-lines';
import { readSingleRow } from './rows/single-row';
import { readUnitRows } from './rows/unit-rows';
import type { SheetText } from './sheet-text';
import type { Block, Side } from './table';
import type { Layout, RowAxis, TableKind } from './table-kind';
import { findTerm } from './vocabulary';
import { findColumnRole, isNeutralHeading } from './vocabulary/column-roles';

/** A kind tried on the cells below a title. */
export interface Binding {
  readonly kind: TableKind;
  readonly header: TableHeader;
  readonly body: Body;
  readonly blocks: readonly Block[];
  readonly range: Area;
  /** Share of headings and lines that were understood. */
  readonly confidence: number;
}

export type BindingAttempt =
  | { readonly ok: true; readonly binding: Binding }
  | { readonly ok: false; readonly reason: BindingRefusal };

export type BindingRefusal =
  | { readonly kind: 'noHeader' }
  | { readonly kind: 'noAmountColumn' }
  | { readonly kind: 'noRowLabels' }
  | { readonly kind: 'sidesMissing' }
  | { readonly kind: 'unknownColumns'; readonly labels: readonly string[] }
  /** Columns with a content and no heading, among those with one. */
  | { readonly kind: 'unheadedColumns' }
  | { readonly kind: 'repeatedColumns'; readonly labels: readonly string[] }
  /** The same codes again for each unit. */
  | { readonly kind: 'repeatedCodes' }
  | { readonly kind: 'outsideTitle'; readonly labels: readonly string[] }
  | { readonly kind: 'unknownRows'; readonly labels: readonly string[] };

export interface BindingTask {
  readonly sheet: SheetText;
  readonly title: Title;
  readonly lastRow: number;
  readonly kind: TableKind;
  readonly scope: Coordinates;
  readonly books: CodeBooks;
}

/** Binds title, header and body together, or says what does not fit. */
export function bindTable(task: BindingTask): BindingAttempt {
  const { sheet, title, lastRow, kind } = task;
  const header = readHeader(sheet, title.cell.row, lastRow, headerLabels(kind.layout));
  if (header === null) return { ok: false, reason: { kind: 'noHeader' } };
  const body = readBody(sheet, header.bodyTop, lastRow);
  const blocks =
    kind.layout.shape === 'twoSided'
      ? bindSides(task, kind.layout, header, body)
      : bindMatrix(task, kind.layout, header, body);
  if ('kind' in blocks) return { ok: false, reason: blocks };
  const outside = blocks.flatMap(labelsOutsideTitle);
  if (outside.length > 0) return { ok: false, reason: { kind: 'outsideTitle', labels: outside } };
  const unknownRows = blocks.flatMap((block) => block.unknownRows);
  const knownRows = blocks.reduce((count, block) => count + block.rows.length, 0);
  if (unknownRows.length > knownRows) {
    return {
      ok: false,
      reason: { kind: 'unknownRows', labels: unknownRows.slice(0, 3).map((row) => row.label) },
    };
  }
  const unknownColumns = blocks.reduce((count, block) => count + block.unknownColumns.length, 0);
  const knownColumns = blocks.reduce((count, block) => count + block.columns.length, 0);
  const known = knownRows + knownColumns;
  const headed = header.columns.flatMap((column) => (column.path.length > 0 ? column.index : []));
  return {
    ok: true,
    binding: {
      kind,
      header,
      body,
      blocks,
      range: {
        top: title.cell.row,
        left: Math.min(title.cell.column, ...headed),
        bottom: Math.max(body.bottom, header.bottom),
        right: Math.max(title.cell.column, ...headed),
      },
      confidence: known / (known + unknownRows.length + unknownColumns),
    },
  };
}

/** Rows and columns with figures that cannot be part of what the title speaks about. */
function labelsOutsideTitle(block: Block): readonly string[] {
  return [...block.rows, ...block.columns].flatMap((node) =>
    !node.empty && mergeCoordinates(block.scope, node.coordinates) === null ? node.label : [],
  );
}

function headerLabels(layout: Layout) {
  const { shape } = layout;
  const vocabularies = shape === 'twoSided' ? layout.income.columns : layout.columns;
  const isRowLabel = (label: string) => {
    const role = findColumnRole(shape, label);
    return role !== null && role !== 'lineNumber';
  };
  return {
    isRowLabel,
    isHeading: (label: string) =>
      findColumnRole(shape, label) !== null ||
      isNeutralHeading(label) ||
      (shape === 'twoSided' && sideOf(label) !== null) ||
      findTerm(vocabularies, label) !== null,
  };
}

function sideOf(label: string): Side | null {
  if (/^(本年)?收入$/.test(label)) return 'income';
  return /^(本年)?支出$/.test(label) ? 'expenditure' : null;
}

function bindMatrix(
  task: BindingTask,
  layout: Extract<Layout, { shape: 'matrix' }>,
  header: TableHeader,
  body: Body,
): readonly Block[] | BindingRefusal {
  const bound = bindColumns(header.columns, {
    shape: 'matrix',
    vocabularies: layout.columns,
    defaultFlow: layout.defaultFlow,
    totalColumn: layout.totalColumn,
  });
  if (bound.amounts.length === 0) return { kind: 'noAmountColumn' };
  const repeated = repeatedColumns(bound.amounts);
  if (repeated.length > 0) return { kind: 'repeatedColumns', labels: repeated };
  if (hasUnheadedColumn(task.sheet, header, body)) return { kind: 'unheadedColumns' };
  const axis = layout.rows.find((candidate) => headerHasAxis(bound, candidate));
  if (axis === undefined) return { kind: 'noRowLabels' };
  const context: RowContext = {
    sheet: task.sheet,
    roles: bound.roles,
    amountColumns: bound.amounts.map((draft) => draft.index),
    rows: body.rows,
    books: task.books,
  };
  const reading = readRows(axis, context);
  const byUnit = bound.roles.has('unitCode') || bound.roles.has('unitName');
  if ((byUnit || reading.unknown.length > 0) && repeatsCodes(reading)) {
    return { kind: 'repeatedCodes' };
  }
  const block = makeBlock(task, null, task.scope, bound, reading, body.rows);
  // More strange columns than known ones: a table of another kind under a like title.
  if (block.unknownColumns.length > block.columns.length) {
    const labels = block.unknownColumns.slice(0, 3).map((column) => column.label);
    return { kind: 'unknownColumns', labels };
  }
  return [block];
}

/** Two columns that would state the same figures: a year or a stage above them was not understood. */
function repeatedColumns(amounts: readonly NodeDraft[]): readonly string[] {
  const texts = amounts.map(({ coordinates }) => coordinatesText(coordinates));
  return amounts.flatMap(({ label }, position) =>
    texts.indexOf(texts[position] ?? '') !== position ? label : [],
  );
}

function hasUnheadedColumn(sheet: SheetText, header: TableHeader, body: Body): boolean {
  const headed = header.columns.filter(({ path }) => path.length > 0).map(({ index }) => index);
  const first = Math.min(...headed);
  const last = Math.max(...headed);
  return header.columns.some(
    ({ index, path }) =>
      path.length === 0 &&
      index > first &&
      index < last &&
      body.rows.some((row) => !sheet.isCovered(row, index) && sheet.labelAt(row, index) !== ''),
  );
}

function repeatsCodes({ drafts }: RowReading): boolean {
  const codes = drafts.flatMap(
    ({ coordinates }) => coordinates.function ?? coordinates.economy ?? [],
  );
  return new Set(codes).size < codes.length;
}

function headerHasAxis({ roles, amounts }: BoundColumns, axis: RowAxis): boolean {
  switch (axis) {
    case 'function':
    case 'economy':
      return roles.has('code') || roles.has('name');
    case 'unit':
      return roles.has('unitCode') || roles.has('unitName');
    case 'project':
      return roles.has('projectName');
    case 'line':
      return roles.has('unitName') || roles.has('projectName') || roles.has('procurementItem');
    case 'single':
      return roles.size === 0 && amounts.length > 1;
  }
}

function readRows(axis: RowAxis, context: RowContext): RowReading {
  switch (axis) {
    case 'function':
    case 'economy':
      return readClassifiedRows(context, axis);
    case 'unit':
      return readUnitRows(context);
    case 'project':
      return readProjectRows(context);
    case 'line':
      return readLineRows(context);
    case 'single':
      return readSingleRow(context);
  }
}

function bindSides(
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

function makeBlock(
  task: BindingTask,
  side: Side | null,
  scope: Coordinates,
  bound: BoundColumns,
  reading: RowReading,
  rows: readonly number[],
): Block {
  const { grid } = task.sheet;
  const columnIndexes = bound.amounts.map((draft) => draft.index);
  const rowIndexes = reading.drafts.map((draft) => draft.index);
  const filled = (row: number, column: number) => cellAt(grid, row, column).value.kind !== 'blank';
  return {
    side,
    scope,
    rows: linkNodes(reading.drafts, reading.parents, (row) =>
      columnIndexes.every((column) => !filled(row, column)),
    ),
    columns: linkNodes(bound.amounts, parentsByCoordinates(bound.amounts), (column) =>
      rowIndexes.every((row) => !filled(row, column)),
    ),
    unknownRows: reading.unknown,
    unknownColumns: bound.unknown.filter(({ index }) =>
      rows.some((row) => isNumber(grid, row, index)),
    ),
  };
}

function isNumber(grid: BindingTask['sheet']['grid'], row: number, column: number): boolean {
  return cellAt(grid, row, column).value.kind === 'number';
}
