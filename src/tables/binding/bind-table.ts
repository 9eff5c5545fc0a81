import type { Steps } from '../../base/steps';
import { bindMatrix } from './bind-matrix';
import { bindSides } from './bind-sides';
import type { BindingAttempt, BindingTask, UndatedTask } from './binding';
import type { Body } from '../rows/body-rows';
import { agree, aspectsSaid } from '../coordinates/agree';
import type { FormLayout } from '../catalogue/form-layout';
import { bindForm } from '../forms/bind-form';
import type { JoinedParts } from './join-parts';
import { withoutRemarks } from '../rows/without-remarks';
import { laterYear, yearOverAll } from '../columns/own-period';
import { withAssumedColumns } from '../columns/assumed-columns';
import { outlineHeader } from '../columns/outline-header';
import { readFrame } from '../regions/read-frame';
import type { HeaderLabels, TableHeader } from '../columns/read-header';
import { findHeader, withSunkLevel } from '../columns/read-header';
import { relocateCell, relocateRows } from './relocate-rows';
import type { AxisNode, Block } from '../table';
import type { Layout } from '../catalogue/table-kind';
import { cellAt } from '../../grid/grid';
import type { SheetText } from '../sheet/sheet-text';
import { findColumnTerm } from '../vocabulary/column-terms';
import { unknownNameHeading } from './unknown-names';
import { unreadColumns } from './unread-columns';
import type { ColumnRole } from '../vocabulary/column-roles';
import { findColumnRole, isGovernmentHeading, isNeutralHeading } from '../vocabulary/column-roles';
import { sideOf } from '../vocabulary/sides';
import { isLong } from '../sheet/long-lists';
import { wronglySaid } from './wrongly-said';

/** Binds title, header and body together, or says what does not fit. */
export function* bindTable(undated: UndatedTask): Steps<BindingAttempt> {
  const { sheet, cells, title, top, lastRow, kind } = undated;
  const { layout } = kind;
  if (layout.shape === 'form') return bindForm(undated, layout);
  const labels = headerLabels(layout);
  const { saidColumns } = undated;
  const rows =
    saidColumns.length > 0
      ? outlineHeader(sheet, title.bottom, lastRow)
      : findHeader(sheet, title.bottom, lastRow, labels);
  if (rows === null) return { ok: false, reason: { kind: 'noHeader' } };
  // The first table of all runs through code that is not compiled yet, however short it is.
  yield;
  const printed = cells.headerIn(rows);
  const header =
    saidColumns.length > 0
      ? withAssumedColumns(sheet.grid, printed, saidColumns)
      : withSunkLevel(sheet, printed, labels);
  if ('kind' in header) return { ok: false, reason: header };
  const stated = title.year ?? readFrame(sheet, title, top, header).year;
  const year = stated ?? yearOverAll(header.columns, layout.shape);
  const later = laterYear(header.columns, year);
  if (later !== null) return { ok: false, reason: { kind: 'laterYear', year: later } };
  const table = yield* cells.below(header);
  if (table === null) return { ok: false, reason: { kind: 'otherContinuation' } };
  yield;
  const { whole } = table;
  const body = withoutRemarks(whole.sheet, table.body, figureColumns(header, layout.shape));
  const period = { year, document: kind.document };
  const joined: BindingTask = { ...undated, period, sheet: whole.sheet };
  const blocks =
    layout.shape === 'twoSided'
      ? yield* bindSides(joined, layout, header, body)
      : yield* bindMatrix(joined, layout, header, body);
  if ('kind' in blocks) return { ok: false, reason: blocks };
  if (isLong(body.rows)) yield;
  const wrong = wronglySaid(whole.sheet, layout.shape, header, body, saidColumns);
  if (wrong !== null) return { ok: false, reason: wrong };
  const outside = blocks.flatMap(labelsOutsideTitle);
  if (isLong(body.rows)) yield;
  if (outside.length > 0) return { ok: false, reason: { kind: 'outsideTitle', labels: outside } };
  const crossed = blocks.flatMap((block) => crossedLabels(block, whole.sheet));
  if (crossed.length > 0) return { ok: false, reason: { kind: 'crossed', labels: crossed } };
  if (isLong(body.rows)) yield;
  const unknownRows = blocks.flatMap((block) => block.unknownRows);
  const knownRows = blocks.reduce((count, block) => count + block.rows.length, 0);
  if (unknownRows.length > knownRows) {
    const heading = unknownNameHeading(whole.sheet, layout.shape, header, body, blocks);
    const labels = unknownRows.slice(0, 3).map((row) => row.label);
    return { ok: false, reason: heading ?? { kind: 'unknownRows', labels } };
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
      body: { ...body, absence: relocatedAbsence(body, whole) },
      blocks: whole.continuations.length === 0 ? blocks : relocateRows(blocks, whole.placeOf),
      grid: whole.sheet.grid,
      continuations: whole.continuations,
      range: {
        top: title.cell.row,
        left: Math.min(title.cell.column, ...headed),
        bottom: lastRowOf(body, header, whole),
        right: Math.max(title.cell.column, ...headed),
      },
      unread: unreadColumns(whole.sheet, layout.shape, header, body, blocks),
      confidence: known / (known + unknownRows.length + unknownColumns),
      year,
    },
  };
}

/** The headed columns that neither name nor number the rows. */
function figureColumns({ columns }: TableHeader, shape: TableLayout['shape']): ReadonlySet<number> {
  return new Set(
    columns.flatMap(({ index, path }) => {
      const label = path.at(-1);
      return label === undefined || findColumnRole(shape, label) !== null ? [] : index;
    }),
  );
}

/** The last row of the first part. */
function lastRowOf({ rows }: Body, { bodyTop }: TableHeader, { placeOf }: JoinedParts): number {
  return rows.filter((row) => placeOf(row) === undefined).at(-1) ?? bodyTop - 1;
}

function relocatedAbsence({ absence }: Body, { placeOf }: JoinedParts): Body['absence'] {
  return absence === null ? null : { ...absence, cell: relocateCell(absence.cell, placeOf) };
}

/** Rows and columns with figures that cannot be part of what the title speaks about. */
function labelsOutsideTitle(block: Block): readonly string[] {
  const aspects = aspectsSaid([{ coordinates: block.scope }]);
  const isOutside = ({ empty, coordinates }: AxisNode) =>
    !empty && !agree(block.scope, coordinates, aspects);
  if (aspects.length === 0) return [];
  return [...block.rows.filter(isOutside), ...block.columns.filter(isOutside)].map(
    ({ label }) => label,
  );
}

/** A row and a column with a figure between them that cannot both be right about it. */
function crossedLabels({ rows, columns }: Block, { grid }: SheetText): readonly string[] {
  const ofBoth = aspectsSaid(rows, aspectsSaid(columns));
  if (ofBoth.length === 0) return [];
  for (const row of rows) {
    for (const column of columns) {
      if (agree(column.coordinates, row.coordinates, ofBoth)) continue;
      const { value } = cellAt(grid, row.index, row.amountColumn ?? column.index);
      if (value.kind === 'number' && value.number !== 0) return [row.label, column.label];
    }
  }
  return [];
}

/** Columns that stand beside the rows and do not tell them apart. */
const BESIDE_ROWS = new Set<ColumnRole>(['lineNumber', 'change', 'remark', 'description']);

const labelsMemo = new WeakMap<Layout, HeaderLabels>();

/** Headings repeat, so the answers are kept with each layout. */
function headerLabels(layout: TableLayout): HeaderLabels {
  const known = labelsMemo.get(layout);
  if (known !== undefined) return known;
  const labels = labelsOf(layout);
  const answers = new Map<string, boolean>();
  const remembering: HeaderLabels = {
    ...labels,
    isHeading: (label) => {
      const answer = answers.get(label) ?? labels.isHeading(label);
      if (answers.size >= MEMO_LIMIT) answers.clear();
      answers.set(label, answer);
      return answer;
    },
  };
  labelsMemo.set(layout, remembering);
  return remembering;
}

const MEMO_LIMIT = 2_000;

type TableLayout = Exclude<Layout, FormLayout>;

function labelsOf(layout: TableLayout): HeaderLabels {
  const { shape } = layout;
  const vocabularies =
    shape === 'twoSided'
      ? [...layout.income.columns, ...layout.expenditure.columns]
      : layout.columns;
  const isRowLabel = (label: string) => {
    const role = findColumnRole(shape, label);
    return role !== null && !BESIDE_ROWS.has(role);
  };
  return {
    isRowLabel,
    isSide: (label: string) => shape === 'twoSided' && sideOf(label) !== null,
    isHeading: (label: string) =>
      findColumnRole(shape, label) !== null ||
      isNeutralHeading(label) ||
      isGovernmentHeading(label) ||
      (shape === 'twoSided' && sideOf(label) !== null) ||
      findColumnTerm(vocabularies, label) !== null,
  };
}
