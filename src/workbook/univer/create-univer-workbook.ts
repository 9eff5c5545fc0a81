import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { WorkbookPort } from '../workbook-port';
import { fitSheets } from './fit-sheets';
import { holdFocus } from './keep-focus';
import { keepTabInSight } from './keep-tab-in-sight';
import type { LiveWorkbook } from './live-workbook';
import { MarkOverlay } from './mark-overlay';
import { mountUniver } from './mount-univer';
import { nameControls } from './name-controls';
import type { KeptInFile } from './univer-port';
import { createUniverPort } from './univer-port';
import { isCalculationEnd } from './watch-changes';
import type { ShownFile } from './workbook-snapshot';
import { needsCalculation, workbookSnapshot } from './workbook-snapshot';

export interface UniverWorkbook {
  readonly port: WorkbookPort;
  setDark(dark: boolean): void;
  /** Gives it the keyboard. */
  focus(): void;
  /** Takes the spreadsheet off the page; the port is of no use any more. */
  dispose(): void;
}

const WORKBOOK_ID = 'workbook';

/** Formulas that take longer for their first result are reported as changes. */
const LONGEST_CALCULATION_MS = 3000;

/** The spreadsheet takes the keyboard once more after it is drawn. */
const LATE_FOCUS_MS = 1000;

/**
 * Shows a file as a spreadsheet that can be edited, in an element of the page with a size; the
 * file itself is never written. Settles when the spreadsheet is drawn and the formulas to which the
 * file gives no result are calculated. Throws when the file has no sheet.
 */
export async function createUniverWorkbook(
  container: HTMLElement,
  file: ShownFile & KeptInFile,
  options: { readonly dark: boolean },
): Promise<UniverWorkbook> {
  if (file.sheets.length === 0) throw new Error('no sheet to show');
  const releaseFocus = holdFocus();
  const mounted = mountUniver(container, workbookSnapshot(WORKBOOK_ID, file), options);
  const overlay = new MarkOverlay(mounted.workbook);
  const calculated = needsCalculation(file) ? firstCalculation(mounted.workbook) : null;
  const stopNaming = nameControls(container);
  const releaseTab = keepTabInSight(container);
  const dispose = () => {
    releaseFocus();
    stopNaming();
    releaseTab();
    overlay.dispose();
    mounted.dispose();
  };
  try {
    await mounted.drawn();
    fitSheets(mounted.workbook, file.sheets, container.clientWidth);
    await calculated;
  } catch (error) {
    dispose();
    throw error;
  }
  setTimeout(releaseFocus, LATE_FOCUS_MS);
  return {
    port: createUniverPort(mounted.workbook, overlay, file),
    setDark: (dark) => mounted.setDark(dark),
    focus: () => {
      // The page stops the key that asks for it before anybody else hears of it.
      releaseFocus();
      mounted.workbook.injector.get(ILayoutService).focus();
    },
    dispose,
  };
}

function firstCalculation({ commands }: LiveWorkbook): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      listening.dispose();
      clearTimeout(timer);
      // The results are written by then, but not yet in the turn that reports them.
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(finish, LONGEST_CALCULATION_MS);
    const listening = commands.onCommandExecuted((command) => {
      if (isCalculationEnd(command)) finish();
    });
  });
}
