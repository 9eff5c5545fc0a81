import type { ICellData, IWorkbookData } from '@univerjs/core';
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import type { Cell } from '../../src/grid/cell-value';
import type { Grid } from '../../src/grid/grid';

/** A spreadsheet without a page, with the sheets in it. */
export interface FormulaEngine {
  readonly formulas: number;
  /** Works out every formula anew. */
  calculate(): Promise<void>;
  dispose(): void;
}

/** Univer's formula engine, which the workbench has, over the formulas of these sheets. */
export function startFormulaEngine(grids: readonly Grid[]): FormulaEngine {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(grids));
  const formula = FUniver.newAPI(univer).getFormula();
  return {
    formulas: grids.flatMap(({ rows }) => rows.flat()).filter((cell) => cell.formula !== null)
      .length,
    calculate: async () => {
      formula.executeCalculation();
      await formula.onCalculationResultApplied();
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

function snapshotOf(grids: readonly Grid[]): Partial<IWorkbookData> {
  const sheets = grids.map(({ name, rows }, index) => {
    const cells = rows.map((row) =>
      Object.fromEntries(row.map((cell, at) => [at, cellData(cell)])),
    );
    const columnCount = Math.max(1, ...rows.map((row) => row.length));
    return {
      id: `sheet${index}`,
      name,
      rowCount: rows.length + 1,
      columnCount,
      cellData: { ...cells },
    };
  });
  return {
    id: 'bench',
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

function cellData({ value, formula }: Cell): ICellData {
  if (formula !== null) return { f: `=${formula}` };
  if (value.kind === 'number') return { v: value.number };
  return value.kind === 'text' ? { v: value.text } : {};
}
