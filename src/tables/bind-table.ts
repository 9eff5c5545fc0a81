import { bindMatrix } from './bind-matrix';
import { bindSides, sideOf } from './bind-sides';
import type { BindingAttempt, BindingTask } from './binding';
import type { Body } from './body-rows';
import { readBody } from './body-rows';
import { mergeCoordinates } from './coordinates';
import { printedYear, saysPeriod } from './heading-period';
import type { JoinedParts } from './join-parts';
import { joinParts } from './join-parts';
import { readFrame } from './read-frame';
import type { TableHeader } from './read-header';
import { readHeader } from './read-header';
import { relocateCell, relocateRows } from './relocate-rows';
import type { Block } from './table';
import type { Layout, TableKind } from './table-kind';
import { findTerm } from './vocabulary';
import { findColumnRole, isNeutralHeading } from './vocabulary/column-roles';

/** Binds title, header and body together, or says what does not fit. */
export function bindTable(untimed: Omit<BindingTask, 'period'>): BindingAttempt {
  const { sheet, title, top, lastRow, kind } = untimed;
  const header = readHeader(sheet, title.bottom, lastRow, headerLabels(kind.layout));
  if (header === null) return { ok: false, reason: { kind: 'noHeader' } };
  const year = title.year ?? readFrame(sheet, title, top, header).year ?? yearOverAll(header, kind);
  const later = header.columns
    .map(({ path }) => printedYear(path) ?? 0)
    .find((one) => one > (year ?? one));
  if (later !== undefined) return { ok: false, reason: { kind: 'laterYear', year: later } };
  const task: BindingTask = { ...untimed, period: { year, document: kind.document } };
  const whole = joinParts(sheet, header, lastRow, task.continuations);
  if (whole === null) return { ok: false, reason: { kind: 'otherContinuation' } };
  const body = readBody(whole.sheet, header, whole.lastRow);
  const joined = { ...task, sheet: whole.sheet };
  const blocks =
    kind.layout.shape === 'twoSided'
      ? bindSides(joined, kind.layout, header, body)
      : bindMatrix(joined, kind.layout, header, body);
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
      confidence: known / (known + unknownRows.length + unknownColumns),
      year,
    },
  };
}

/** The year of the headings, where each column of figures prints one. */
function yearOverAll({ columns }: TableHeader, { layout }: TableKind): number | null {
  const years = columns.flatMap(({ path }) => {
    const label = path.at(-1);
    return label === undefined || findColumnRole(layout.shape, label) !== null
      ? []
      : printedYear(path);
  });
  const known = years.flatMap((year) => year ?? []);
  return known.length === 0 || known.length < years.length ? null : Math.max(...known);
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
      saysPeriod(label) ||
      isNeutralHeading(label) ||
      (shape === 'twoSided' && sideOf(label) !== null) ||
      findTerm(vocabularies, label) !== null,
  };
}
