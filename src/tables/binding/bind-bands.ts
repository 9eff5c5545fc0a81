import { foldWithoutOrdinal } from '../../base/label-text';
import type { Steps } from '../../base/steps';
import { cellAt } from '../../grid/grid';
import type { BoundColumns, ColumnDraft } from '../columns/bind-columns';
import { bindColumns } from '../columns/bind-columns';
import type { BindingRefusal, BindingTask } from './binding';
import type { Body } from '../rows/body-rows';
import type { NodeDraft } from '../axes/build-tree';
import { parentsByCoordinates } from '../axes/build-tree';
import { lackingLabels } from './lacking-labels';
import { makeBlock } from './make-block';
import type { HeaderColumn } from '../columns/header-columns';
import type { TableHeader } from '../columns/read-header';
import { readClassifiedRows } from '../rows/classified-rows';
import type { SheetText } from '../sheet/sheet-text';
import type { Block, UnknownNode } from '../table';
import type { BandLayout, Layout } from '../catalogue/table-kind';
import { findTerm } from '../vocabulary/vocabulary';
import { findColumnRole } from '../vocabulary/column-roles';
import { isLong } from '../sheet/long-lists';

/** One group of code, name and amount. */
interface Band {
  readonly bound: BoundColumns;
  readonly amount: ColumnDraft;
  readonly labelColumns: readonly number[];
}

/**
 * One list of economic codes that goes on in further columns: one block, whose
 * rows know in which column their figure stands.
 */
export function* bindBands(
  task: BindingTask,
  layout: Extract<Layout, { shape: 'matrix' }>,
  bandLayout: BandLayout,
  header: TableHeader,
  body: Body,
): Steps<readonly Block[] | BindingRefusal> {
  const bands: Band[] = [];
  for (const columns of splitBands(header.columns, bandLayout.groups)) {
    const bound = bindColumns(columns, {
      shape: 'matrix',
      vocabularies: layout.columns,
      defaultFlow: layout.defaultFlow,
      totalColumn: layout.totalColumn,
      period: task.period,
    });
    const [amount, ...others] = bound.amounts;
    if (isLong(body.rows)) yield;
    if (amount === undefined) return { kind: 'noAmountColumn' };
    if (others.length > 0) return { kind: 'repeatedColumns', labels: [amount.label] };
    const unknown = bound.unknown.map(({ label }) => label);
    if (unknown.length > 0) return { kind: 'unknownColumns', labels: unknown };
    bands.push({ bound, amount, labelColumns: labelColumnsOf(bound) });
  }
  const [first] = bands;
  if (first === undefined) return lackingLabels(header, layout.rows);
  const totals = body.rows.flatMap((row) => totalsIn(task.sheet, row, bands, bandLayout));
  if (isLong(body.rows)) yield;
  const drafts: NodeDraft[] = [];
  const unknown: UnknownNode[] = [];
  for (const band of bands) {
    const isTotal = (row: number) =>
      totals.some(
        (total) =>
          total.index === row &&
          (total.amountColumn === band.amount.index || isTotalLabel(task, row, band, bandLayout)),
      );
    const reading = yield* readClassifiedRows(
      {
        sheet: task.sheet,
        roles: band.bound.roles,
        amountColumns: [band.amount.index],
        rows: body.rows.filter((row) => !isTotal(row)),
        books: task.books,
      },
      'economy',
    );
    drafts.push(...reading.drafts.map((draft) => ({ ...draft, amountColumn: band.amount.index })));
    unknown.push(...reading.unknown);
    if (isLong(body.rows)) yield;
  }
  const rows = [...drafts, ...totals];
  const reading = { drafts: rows, parents: parentsByCoordinates(rows), unknown };
  const bound: BoundColumns = { amounts: [first.amount], roles: first.bound.roles, unknown: [] };
  return [makeBlock(task, null, task.scope, bound, reading, body.rows)];
}

/** Whether the list goes on beside itself, or is read so even where it does not. */
export function isBanded(
  columns: readonly HeaderColumn[],
  { groups, evenAlone = false }: BandLayout,
): boolean {
  const rolesOf = (band: readonly HeaderColumn[]) =>
    band.map(({ path }) => findColumnRole('matrix', path.at(-1) ?? ''));
  const lists = splitBands(columns, groups).filter((band) =>
    rolesOf(band).some((role) => role === 'code' || role === 'name'),
  );
  if (lists.length !== 1) return lists.length > 1;
  const headed = columns.filter(({ path }) => path.length > 0);
  return evenAlone && rolesOf(headed).filter((role) => role === null).length === 1;
}

/** A code or name column after an amount opens the next band. */
function splitBands(
  columns: readonly HeaderColumn[],
  groups: RegExp,
): readonly (readonly HeaderColumn[])[] {
  const bands: HeaderColumn[][] = [];
  let complete = true;
  for (const column of columns) {
    const path = column.path.filter((label) => !groups.test(label));
    const own = path.at(-1);
    if (own === undefined) continue;
    const isLabel = findColumnRole('matrix', own) !== null;
    if (isLabel && complete) bands.push([]);
    complete = !isLabel;
    bands.at(-1)?.push({ ...column, path });
  }
  return bands;
}

function labelColumnsOf({ roles }: BoundColumns): readonly number[] {
  return [...(roles.get('code') ?? []), ...(roles.get('name') ?? [])];
}

function isTotalLabel(task: BindingTask, row: number, band: Band, { totals }: BandLayout): boolean {
  return band.labelColumns.some((column) => {
    const label = task.sheet.labelAt(row, column).plain;
    return label !== '' && findTerm([totals], label) !== null;
  });
}

/**
 * 公用经费合计 may stand under its first list and its figure under the last one:
 * it has the first amount up to the next label, or the last column without one.
 */
function totalsIn(
  sheet: SheetText,
  row: number,
  bands: readonly Band[],
  layout: BandLayout,
): readonly NodeDraft[] {
  const labels = bands
    .flatMap(({ labelColumns }) => labelColumns)
    .filter((column) => !sheet.isCovered(row, column) && sheet.labelAt(row, column).printed !== '')
    .sort((one, other) => one - other);
  return labels.flatMap((column, position) => {
    const label = sheet.labelAt(row, column).printed;
    const term = findTerm([layout.totals], foldWithoutOrdinal(label));
    if (term === null) return [];
    const next = labels[position + 1] ?? Infinity;
    const open = bands
      .map(({ amount }) => amount.index)
      .filter((index) => index > column && index < next && !sheet.isCovered(row, index));
    const filled = open.find((index) => cellAt(sheet.grid, row, index).value.kind !== 'blank');
    const amountColumn = filled ?? open.at(-1);
    if (amountColumn === undefined) return [];
    const nameCell = { sheet: sheet.grid.name, row, column };
    return [
      {
        index: row,
        label: label.replace(/\s+/g, ''),
        coordinates: term.gives,
        amountColumn,
        nameCell,
      },
    ];
  });
}
