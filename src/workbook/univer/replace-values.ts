import type { ICellData, IObjectMatrixPrimitiveType, Worksheet } from '@univerjs/core';
import { CellValueType, IUndoRedoService } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/preset-sheets-core';
import { fail, ok } from '../../base/result';
import { cellAt } from '../../grid/grid';
import type { Grid } from '../../grid/grid';
import type { CellRefusal, CellReplacement, TypedValue } from '../cell-replacement';
import { mayBeMerged, takenBack, withFormat } from '../cell-replacement';
import type { PortResult } from '../workbook-port';
import { textType } from './cell-snapshot';
import { keepFocus } from './keep-focus';
import type { LiveWorkbook } from './live-workbook';
import { readSheets } from './read-sheets';

/** How the spreadsheet shows numbers in a cell without a format. */
const GENERAL = 'General';

/** Writes values into cells that still hold what they should, all or none; undone in one step. */
export function replaceValues(
  workbook: LiveWorkbook,
  replacements: readonly CellReplacement[],
): PortResult<readonly CellReplacement[]> {
  const read = gridsOf(workbook, replacements);
  if (!read.ok) return read;
  for (const replacement of replacements) {
    const { cell } = replacement;
    const grid = read.value.get(cell.sheet);
    if (grid === undefined) return fail({ code: 'sheetGone', sheet: cell.sheet });
    const reason = refusalOf(workbook, grid, replacement);
    if (reason !== null) return fail({ code: 'cellRefused', cell, reason });
  }
  const done = replacements.map((one) => withFormat(one, formatOf(workbook, one)));
  write(workbook, done);
  const again = gridsOf(workbook, done);
  if (!again.ok) return again;
  const lost = done.find((one) => !holds(again.value.get(one.cell.sheet), one.cell, one.to));
  if (lost === undefined) return ok(done);
  write(workbook, done.map(takenBack));
  return fail({ code: 'cellRefused', cell: lost.cell, reason: 'notKept' });
}

/** The sheets of the cells as they stand now, by name; those that are gone are left out. */
function gridsOf(
  workbook: LiveWorkbook,
  replacements: readonly CellReplacement[],
): PortResult<ReadonlyMap<string, Grid>> {
  const names = [...new Set(replacements.map(({ cell }) => cell.sheet))];
  const only = names.flatMap((name) => workbook.book.getSheetByName(name)?.getSheetId() ?? []);
  const read = readSheets(workbook, { only });
  return read.ok ? ok(new Map(read.value.sheets.map(({ grid }) => [grid.name, grid]))) : read;
}

function refusalOf(
  workbook: LiveWorkbook,
  grid: Grid,
  replacement: CellReplacement,
): CellRefusal | null {
  const { cell, from } = replacement;
  if (cellAt(grid, cell.row, cell.column).formula !== null) return 'formula';
  const merge = sheetOf(workbook, cell)?.getMergedCell(cell.row, cell.column);
  if (merge !== null && merge !== undefined && !mayBeMerged(replacement)) return 'merged';
  return holds(grid, cell, from) ? null : 'changed';
}

/** Whether the cell holds what was typed; never true of a boolean or an error. */
function holds(
  grid: Grid | undefined,
  { row, column }: CellReplacement['cell'],
  wanted: TypedValue,
): boolean {
  if (grid === undefined) return false;
  const { value, formula } = cellAt(grid, row, column);
  if (formula !== null) return false;
  if (value.kind !== 'number' && value.kind !== 'blank' && value.kind !== 'text') return false;
  return value.kind === wanted.kind && contentOf(value) === contentOf(wanted);
}

/** As one step of the spreadsheet's own undo, however many sheets there are. */
function write(workbook: LiveWorkbook, replacements: readonly CellReplacement[]): void {
  const bySheet = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  for (const one of replacements) {
    const id = sheetOf(workbook, one.cell)?.getSheetId();
    if (id === undefined) continue;
    const cells = bySheet.get(id) ?? {};
    bySheet.set(id, cells);
    (cells[one.cell.row] ??= {})[one.cell.column] = snapshotOf(one);
  }
  const { id: unitId, injector, commands } = workbook;
  const { id } = SetRangeValuesMutation;
  const changes = [...bySheet].map(([subUnitId, cellValue]) => ({ unitId, subUnitId, cellValue }));
  const undoMutations = changes.map((params) => ({
    id,
    params: SetRangeValuesUndoMutationFactory(injector, params),
  }));
  const redoMutations = changes.map((params) => ({ id, params }));
  keepFocus(() => {
    for (const { params } of redoMutations) commands.syncExecuteCommand(id, params);
  });
  injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations, redoMutations });
}

function sheetOf({ book }: LiveWorkbook, { sheet }: CellReplacement['cell']): Worksheet | null {
  return book.getSheetByName(sheet)?.getSheet() ?? null;
}

function formatOf(workbook: LiveWorkbook, { cell }: CellReplacement): string {
  const raw = sheetOf(workbook, cell)?.getCellRaw(cell.row, cell.column);
  return workbook.model.getStyles().getStyleByCell(raw)?.n?.pattern ?? GENERAL;
}

/** A text of digits would be taken for a number. */
function snapshotOf({ to, format }: CellReplacement): ICellData {
  const style = format === undefined ? {} : { s: { n: numberFormat(format.to) } };
  const v = contentOf(to);
  switch (to.kind) {
    case 'blank':
      return { v, ...style };
    case 'number':
      return { v, t: CellValueType.NUMBER, ...style };
    case 'text':
      return { v, t: textType(to.text, null), ...style };
  }
}

/** Null takes the format away. */
function numberFormat(pattern: string): { readonly pattern: string } | null {
  return pattern === GENERAL ? null : { pattern };
}

function contentOf(value: TypedValue): string | number | null {
  switch (value.kind) {
    case 'blank':
      return null;
    case 'number':
      return value.number;
    case 'text':
      return value.text;
  }
}
