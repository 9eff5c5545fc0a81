import type { IWorkbookData } from '@univerjs/core';
import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { SheetWithLook } from '../file/read-workbook-file';
import { sheetSnapshot } from './sheet-snapshot';
import { StyleBook } from './style-book';

/** A workbook as it was read from its file, for showing it. */
export interface ShownFile {
  readonly name: string;
  /** At least one. */
  readonly sheets: readonly SheetWithLook[];
}

/** The whole workbook as the spreadsheet takes it; ids of sheets follow the order of the tabs. */
export function workbookSnapshot(id: string, { name, sheets }: ShownFile): IWorkbookData {
  const book = new StyleBook();
  const entries = sheets.map((sheet, index) => {
    const sheetId = `sheet${index + 1}`;
    return [sheetId, sheetSnapshot(sheetId, sheet, book)] as const;
  });
  const isVisible = sheets.some(({ grid }) => grid.visibility === 'visible');
  const [first] = entries;
  // A workbook that shows no sheet at all could not be shown.
  if (!isVisible && first !== undefined) first[1].hidden = BooleanNumber.FALSE;
  return {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: { ...book.styles },
    sheetOrder: entries.map(([sheetId]) => sheetId),
    sheets: Object.fromEntries(entries),
  };
}

/** Whether a formula waits to be calculated because the file holds no result. */
export function needsCalculation({ sheets }: ShownFile): boolean {
  return sheets.some(({ grid }) =>
    grid.rows.some((row) => row.some((cell) => cell.value.kind === 'uncalculated')),
  );
}
