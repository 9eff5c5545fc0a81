import { SetZoomRatioOperation } from '@univerjs/preset-sheets-core';
import type { SheetWithLook } from '../file/read-workbook-file';
import { fittingZoom } from './fitting-zoom';
import type { LiveWorkbook } from './live-workbook';

/** Shows the sheets, given in the order of the tabs, so that no scroll bar covers figures; changes none of them. */
export function fitSheets(
  { id, model, commands }: LiveWorkbook,
  sheets: readonly SheetWithLook[],
  placeWidth: number,
): void {
  model.getSheets().forEach((live, position) => {
    const sheet = sheets[position];
    const zoomRatio = sheet === undefined ? 1 : fittingZoom(sheet, placeWidth);
    if (zoomRatio === 1) return;
    const zoomed = { unitId: id, subUnitId: live.getSheetId(), zoomRatio };
    commands.syncExecuteCommand(SetZoomRatioOperation.id, zoomed);
  });
}
