import type { ICommandService, Injector, Workbook } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';

/** A workbook in the spreadsheet and the ways to get at it. */
export interface LiveWorkbook {
  readonly id: string;
  readonly book: FWorkbook;
  readonly model: Workbook;
  readonly commands: ICommandService;
  readonly injector: Injector;
}
