import type { CellRef } from '../../src/base/address';
import { cellKey } from '../../src/base/address';
import { fail, ok } from '../../src/base/result';
import type { CellValue } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';
import { cellAt, withCell } from '../../src/grid/grid';
import { UNKNOWN_BESIDE } from '../../src/workbook/beside-cells';
import type { AddedChartSheet, ChartSheetPlan } from '../../src/workbook/chart-sheet';
import type { CellReplacement, TypedValue } from '../../src/workbook/cell-replacement';
import { withFormat } from '../../src/workbook/cell-replacement';
import { TEXT_FORMAT } from '../../src/workbook/converted-format';
import type { MarkPlan, MarkReport } from '../../src/workbook/mark-plan';
import type { PortProblem } from '../../src/workbook/port-problem';
import type {
  PortResult,
  ReadRequest,
  SheetReading,
  SkippedSheet,
  StopWatching,
  WorkbookCapabilities,
  WorkbookChange,
  WorkbookContent,
  WorkbookPort,
} from '../../src/workbook/workbook-port';
import { FREE_ACCESS } from '../../src/workbook/workbook-port';
import { withCells } from '../fixtures/sheet';

type Method =
  | 'readSheets'
  | 'select'
  | 'applyMarks'
  | 'clearMarks'
  | 'countMarks'
  | 'replaceValues'
  | 'readStored'
  | 'replaceStored'
  | 'addChartSheet'
  | 'removeChartSheet'
  | 'watch';

const ABLE: WorkbookCapabilities = {
  select: null,
  marks: null,
  watch: null,
  edit: null,
  store: null,
  charts: null,
};

/** A workbook in memory that writes down what is asked of it. */
export class MemoryPort implements WorkbookPort {
  readonly name = '示例.xlsx';
  readonly capabilities: WorkbookCapabilities;
  readonly markPlace = { kind: 'workbook' } as const;
  /** Every call, as `readSheets all`, `select 预算05表!E21`. */
  readonly calls: string[] = [];
  /** Marks that stand in the workbook. */
  marked: readonly string[] = [];
  skipped: readonly SkippedSheet[] = [];
  access = FREE_ACCESS;
  beside = UNKNOWN_BESIDE;
  /** Parts of ours in the workbook. */
  stored: readonly string[] = [];
  /** Storing comes to nothing, without a word. */
  loses = false;
  /** What the next call of a method answers instead; an Error is thrown. */
  readonly troubles = new Map<Method, PortProblem | Error>();
  private readings: readonly SheetReading[];
  private listener: ((change: WorkbookChange) => void) | null = null;
  private gate: Promise<void> = Promise.resolve();
  private markGate: Promise<void> = Promise.resolve();

  constructor(grids: readonly Grid[], capabilities: Partial<WorkbookCapabilities> = {}) {
    this.readings = grids.map((grid) => ({
      id: `id of ${grid.name}`,
      grid,
      isProtected: false,
    }));
    this.capabilities = { ...ABLE, ...capabilities };
  }

  /** The names of the methods called, each once for a run of equal ones. */
  get methods(): readonly string[] {
    return this.calls.map((call) => call.split(' ')[0] ?? '');
  }

  get isWatched(): boolean {
    return this.listener !== null;
  }

  /** Reading waits until the returned function is called. */
  holdReading(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  /** Making marks waits until the returned function is called. */
  holdMarking(): () => void {
    let open = (): void => undefined;
    this.markGate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  /** Types into cells of a sheet, as a user would. */
  edit(name: string, contents: Readonly<Record<string, string>>): void {
    this.replace(name, (grid) => withCells(grid, contents));
  }

  replace(name: string, change: (grid: Grid) => Grid): void {
    this.readings = this.readings.map((reading) =>
      reading.grid.name === name ? { ...reading, grid: change(reading.grid) } : reading,
    );
    this.announce({ sheets: [`id of ${name}`] });
  }

  protect(name: string): void {
    this.readings = this.readings.map((reading) =>
      reading.grid.name === name ? { ...reading, isProtected: true } : reading,
    );
  }

  /** Deletes a sheet without a word. */
  remove(name: string): void {
    this.readings = this.readings.filter(({ grid }) => grid.name !== name);
  }

  announce(change: WorkbookChange): void {
    this.listener?.(change);
  }

  async readSheets(request: ReadRequest = {}): Promise<PortResult<WorkbookContent>> {
    const { only, onProgress } = request;
    return this.answer('readSheets', only?.join('、') ?? 'all', async () => {
      const sheets = this.readings.filter(({ id }) => only === undefined || only.includes(id));
      sheets.forEach(({ grid }, done) =>
        onProgress?.({ sheet: grid.name, done, total: sheets.length }),
      );
      await this.gate;
      const last = sheets.at(-1)?.grid.name ?? '';
      onProgress?.({ sheet: last, done: sheets.length, total: sheets.length });
      return {
        sheets,
        skipped: only === undefined ? this.skipped : [],
        access: this.access,
        beside: this.beside,
      };
    });
  }

  async select(cells: readonly CellRef[]): Promise<PortResult<void>> {
    return this.answer('select', cells.map(cellKey).join('、'), () => undefined);
  }

  async applyMarks({ marks }: MarkPlan): Promise<PortResult<MarkReport>> {
    const texts = marks.map(({ cell, level }) => `${level} ${cellKey(cell)}`);
    return this.answer('applyMarks', texts.join('、'), async () => {
      await this.markGate;
      return this.stand(texts);
    });
  }

  async clearMarks(): Promise<PortResult<MarkReport>> {
    return this.answer('clearMarks', '', () => this.stand([]));
  }

  async countMarks(): Promise<PortResult<number>> {
    return this.answer('countMarks', '', () => this.marked.length);
  }

  async replaceValues(
    replacements: readonly CellReplacement[],
  ): Promise<PortResult<readonly CellReplacement[]>> {
    const text = (value: TypedValue) => {
      if (value.kind === 'blank') return '';
      return value.kind === 'text' ? value.text : String(value.number);
    };
    const said = replacements.map(
      ({ cell, from, to }) => `${cellKey(cell)} ${text(from)} ${text(to)}`,
    );
    return this.answer('replaceValues', said.join('、'), () => {
      for (const { cell, to } of replacements) {
        this.replace(cell.sheet, (grid) => {
          const before = cellAt(grid, cell.row, cell.column);
          return withCell(grid, cell.row, cell.column, { ...before, value: typedIn(to) });
        });
      }
      return replacements.map((one) => withFormat(one, TEXT_FORMAT));
    });
  }

  async readStored(): Promise<PortResult<readonly string[]>> {
    return this.answer('readStored', '', () => this.stored);
  }

  async replaceStored(
    expected: readonly string[],
    next: readonly string[],
  ): Promise<PortResult<readonly string[]>> {
    if (JSON.stringify(expected) !== JSON.stringify(this.stored)) {
      return fail({ code: 'storedChanged' });
    }
    return this.answer('replaceStored', '', () => {
      if (!this.loses) this.stored = next;
      return this.stored;
    });
  }

  async addChartSheet(plan: ChartSheetPlan): Promise<PortResult<AddedChartSheet>> {
    return this.answer('addChartSheet', plan.charts.map(({ title }) => title).join('、'), () => ({
      id: `id of ${plan.name}`,
      name: plan.name,
      plan,
    }));
  }

  async removeChartSheet({ name }: AddedChartSheet): Promise<PortResult<void>> {
    return this.answer('removeChartSheet', name, () => undefined);
  }

  async watch(listener: (change: WorkbookChange) => void): Promise<PortResult<StopWatching>> {
    return this.answer('watch', '', () => {
      this.listener = listener;
      return () => {
        this.listener = null;
        return Promise.resolve();
      };
    });
  }

  private stand(marked: readonly string[]): MarkReport {
    this.marked = marked;
    return { marked: marked.length, refused: [] };
  }

  private async answer<T>(
    method: Method,
    what: string,
    work: () => T | Promise<T>,
  ): Promise<PortResult<T>> {
    this.calls.push(`${method} ${what}`.trim());
    const trouble = this.troubles.get(method);
    this.troubles.delete(method);
    if (trouble instanceof Error) throw trouble;
    return trouble === undefined ? ok(await work()) : fail(trouble);
  }
}

/** As a cell with two places holds it. */
function typedIn(value: TypedValue): CellValue {
  if (value.kind !== 'number') return value;
  const { number } = value;
  return { kind: 'number', number, shown: number.toFixed(2), general: false };
}
