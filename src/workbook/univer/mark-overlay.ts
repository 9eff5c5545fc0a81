import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { MARK_COLOURS } from '../mark-colours';
import type { LiveWorkbook } from './live-workbook';
import { MarkedCells } from './marked-cells';

const CORNER_PIXELS = 8;
/** Above number formats, so that their colours stay. */
const PRIORITY = 20;

/** Draws marks over the cells of a workbook; what the cells hold and their formats stay untouched. */
export class MarkOverlay {
  readonly cells = new MarkedCells();
  readonly #workbook: LiveWorkbook;
  readonly #disposables: readonly IDisposable[];

  constructor(workbook: LiveWorkbook) {
    this.#workbook = workbook;
    this.#disposables = [
      this.#drawMarks(),
      workbook.commands.onCommandExecuted((command) => this.#follow(command)),
    ];
  }

  /** Shows the marks as they stand now. */
  refresh(): void {
    this.#workbook.book.getActiveSheet().refreshCanvas();
  }

  dispose(): void {
    this.#disposables.forEach((disposable) => disposable.dispose());
  }

  #drawMarks(): IDisposable {
    const interceptors = this.#workbook.injector.get(SheetInterceptorService);
    return interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: PRIORITY,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { unitId, subUnitId, row, col, rawData }, next) => {
        if (unitId !== this.#workbook.id) return next(cell);
        const level = this.cells.levelAt(subUnitId, row, col);
        if (level === null) return next(cell);
        const { fill, edge } = MARK_COLOURS[level];
        const marked =
          cell === null || cell === undefined || cell === rawData ? { ...rawData } : cell;
        marked.interceptorStyle = { ...marked.interceptorStyle, bg: { rgb: fill } };
        marked.markers = { ...marked.markers, tr: { color: edge, size: CORNER_PIXELS } };
        return next(marked);
      },
    });
  }

  #follow({ id, params }: Readonly<ICommandInfo>): void {
    const moved = movedLines(params);
    if (moved?.unitId !== this.#workbook.id) return;
    const { subUnitId: sheet, range } = moved;
    const rows = range.endRow - range.startRow + 1;
    const columns = range.endColumn - range.startColumn + 1;
    if (id === InsertRowMutation.id) this.cells.insertRows(sheet, range.startRow, rows);
    if (id === RemoveRowMutation.id) this.cells.removeRows(sheet, range.startRow, rows);
    if (id === InsertColMutation.id) this.cells.insertColumns(sheet, range.startColumn, columns);
    if (id === RemoveColMutation.id) this.cells.removeColumns(sheet, range.startColumn, columns);
  }
}

interface MovedLines {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

function movedLines(params: object | undefined): MovedLines | null {
  const isMove =
    params !== undefined && 'unitId' in params && 'subUnitId' in params && 'range' in params;
  return isMove ? (params as MovedLines) : null;
}
