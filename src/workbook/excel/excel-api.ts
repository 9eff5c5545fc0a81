/** The least that Excel must offer: several areas in one call and cell properties in bulk. */
const FLOOR = '1.9';

/** What this Excel offers beyond the floor, asked once. */
export interface ExcelApi {
  /** Merged areas can be listed (1.13). */
  readonly mergedAreas: boolean;
  /** Several areas can be selected at once (1.18). */
  readonly severalAreas: boolean;
  /** Renaming, moving and hiding a sheet is reported (1.17). */
  readonly sheetEvents: boolean;
  /** Comments can be listed (1.10). */
  readonly comments: boolean;
  /** Notes can be listed (1.18). */
  readonly notes: boolean;
}

/** Null when this Excel offers less than the add-in needs. */
export function readExcelApi(): ExcelApi | null {
  if (!offers(FLOOR)) return null;
  return {
    mergedAreas: offers('1.13'),
    sheetEvents: offers('1.17'),
    severalAreas: offers('1.18'),
    comments: offers('1.10'),
    notes: offers('1.18'),
  };
}

function offers(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
