import type { IWorkbookData, Workbook } from '@univerjs/core';
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  AddRangeProtectionFromSheetBarCommand,
  CalculationMode,
  ChangeSheetProtectionFromSheetBarCommand,
  DeleteWorksheetProtectionFormSheetBarCommand,
  UniverSheetsCorePreset,
  ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { convertGroupedTexts } from './convert-grouped-texts';
import { leaveCodes } from './leave-codes';
import type { LiveWorkbook } from './live-workbook';
import { showPlainTexts } from './show-plain-texts';
import '@univerjs/preset-sheets-core/lib/index.css';
import './unseen-controls.css';

/** Protection is asked of a server, which there is none of. */
const PROTECTION_MENUS = [
  'sheet.contextMenu.permission',
  AddRangeProtectionFromSheetBarCommand.id,
  ChangeSheetProtectionFromSheetBarCommand.id,
  DeleteWorksheetProtectionFormSheetBarCommand.id,
  ViewSheetPermissionFromSheetBarCommand.id,
];

export interface MountedUniver {
  readonly workbook: LiveWorkbook;
  /** Settles when the sheet in front is drawn: before that, nothing can be scrolled to. */
  drawn(): Promise<void>;
  setDark(dark: boolean): void;
  dispose(): void;
}

/**
 * A spreadsheet in the container that shows the workbook. Formulas keep the results they come with
 * until something they depend on is changed.
 */
export function mountUniver(
  container: HTMLElement,
  snapshot: IWorkbookData,
  { dark }: { readonly dark: boolean },
): MountedUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.SILENT,
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    menu: Object.fromEntries(PROTECTION_MENUS.map((id) => [id, { hidden: true }])),
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: false },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const model = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    snapshot,
  );
  const book = api.getWorkbook(snapshot.id);
  if (book === null) throw new Error('the spreadsheet did not take the workbook');
  const injector = univer.__getInjector();
  const workbook = {
    id: snapshot.id,
    book,
    model,
    injector,
    commands: injector.get(ICommandService),
  };
  const parts = [convertGroupedTexts(workbook), leaveCodes(workbook), showPlainTexts(workbook)];
  return {
    workbook,
    drawn: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    setDark: (isDark) => api.toggleDarkMode(isDark),
    dispose: () => {
      for (const part of parts) part.dispose();
      univer.dispose();
    },
  };
}
