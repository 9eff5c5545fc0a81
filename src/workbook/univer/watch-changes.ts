import type { ICommandInfo } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { StopWatching, WorkbookChange } from '../workbook-port';
import type { LiveWorkbook } from './live-workbook';

/** The spreadsheet begins to calculate 100 ms after an edit. */
const CALCULATION_DELAY_MS = 160;
const SETTLED_MS = 10;
/** A calculation that takes longer is not waited for: its results are reported when they come. */
const LONGEST_WAIT_MS = 3000;

/** What changes only how sheets look, or keeps the spreadsheet's own books. */
const LOOKS_ONLY = new Set(
  [
    ...['col-width', 'row-height', 'row-auto-height', 'row-is-auto-height', 'row-count'],
    ...['column-count', 'range-theme-style', 'permission-points', 'protection', 'default-style'],
  ]
    .map((name) => `sheet.mutation.set-worksheet-${name}`)
    .concat(
      ['set-frozen', 'set-gridlines-color', 'toggle-gridlines', 'set-tab-color', 'empty'].map(
        (name) => `sheet.mutation.${name}`,
      ),
    ),
);

/** What concerns the tabs: sheets that come, go, move, or change their name or visibility. */
const TABS = new Set(
  [
    'insert-sheet',
    'remove-sheet',
    'set-worksheet-name',
    'set-worksheet-order',
    'set-worksheet-hidden',
  ].map((name) => `sheet.mutation.${name}`),
);

/**
 * Reports edits, undone and redone ones too, once the formulas that depend on them are calculated;
 * selecting, scrolling and marking are none.
 */
export function watchChanges(
  workbook: LiveWorkbook,
  listener: (change: WorkbookChange) => void,
): StopWatching {
  const sheets = new Set<string>();
  let allSheets = false;
  let calculating = false;
  let waitingSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = () => {
    const change: WorkbookChange = { sheets: allSheets ? 'all' : [...sheets] };
    const isEmpty = !allSheets && sheets.size === 0;
    sheets.clear();
    allSheets = false;
    waitingSince = 0;
    if (!isEmpty) listener(change);
  };
  const wait = (milliseconds: number) => {
    if (waitingSince === 0) waitingSince = Date.now();
    const left = Math.max(0, waitingSince + LONGEST_WAIT_MS - Date.now());
    clearTimeout(timer);
    timer = setTimeout(report, calculating ? left : Math.min(milliseconds, left));
  };

  const listening = workbook.commands.onCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      calculating = true;
      wait(CALCULATION_DELAY_MS);
      return;
    }
    if (isCalculationEnd(command)) {
      calculating = false;
      wait(SETTLED_MS);
      return;
    }
    const sheet = changedSheet(command, workbook.id);
    if (sheet === null) return;
    if (TABS.has(command.id)) allSheets = true;
    else sheets.add(sheet);
    wait(CALCULATION_DELAY_MS);
  });
  return () => {
    listening.dispose();
    clearTimeout(timer);
    return Promise.resolve();
  };
}

function changedSheet(command: Readonly<ICommandInfo>, workbook: string): string | null {
  const { id, type, params = {} } = command;
  if (type !== CommandType.MUTATION || !id.startsWith('sheet.mutation.')) return null;
  if (LOOKS_ONLY.has(id) || !('unitId' in params) || params.unitId !== workbook) return null;
  return 'subUnitId' in params && typeof params.subUnitId === 'string' ? params.subUnitId : '';
}

/** Whether a command says that the spreadsheet has calculated what there was to calculate. */
export function isCalculationEnd({ id, params = {} }: Readonly<ICommandInfo>): boolean {
  return (
    id === SetFormulaCalculationNotificationMutation.id &&
    'functionsExecutedState' in params &&
    params.functionsExecutedState !== undefined
  );
}
