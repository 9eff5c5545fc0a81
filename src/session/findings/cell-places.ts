import { areaAddress, cellAddress, parseCellAddress } from '../../base/address';
import type { Area, CellRef } from '../../base/address';
import { cellText } from '../../base/cell-text';
import { visibleText } from '../../base/visible-text';

/** E21 on the sheet the reader is looking at, 预算05表!E21 from anywhere else. */
export function placeOf(cell: CellRef, homeSheet = ''): string {
  return cell.sheet === homeSheet ? cellAddress(cell) : cellText(cell);
}

/** The name of the sheet as it can be printed. */
export function sheetOf({ sheet }: CellRef): string {
  return visibleText(sheet);
}

/** 预算05表!A1:E30 */
export function areaPlace(sheet: string, area: Area): string {
  return `${visibleText(sheet)}!${areaAddress(area)}`;
}

/** The cell that an address names; null for anything but a plain cell address. */
export function cellAt(sheet: string, address: string): CellRef | null {
  const position = parseCellAddress(address);
  return position === null ? null : { sheet, ...position };
}
