/** The conditional formats of one sheet that may be marks. */
export interface ListedFormats {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Ids of the formats with a rule of their own. */
  readonly custom: readonly string[];
}

export interface FormatListing {
  readonly sheets: readonly ListedFormats[];
  /** Ids of sheets that were not asked about. */
  readonly others: readonly string[];
}

export interface AskedFormats {
  readonly worksheets: Excel.WorksheetCollection;
  readonly sheets: readonly AskedSheet[];
}

interface AskedSheet {
  readonly id: string;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
}

export async function listSheetIds(context: Excel.RequestContext): Promise<readonly string[]> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/id');
  await context.sync();
  return worksheets.items.map((sheet) => sheet.id);
}

/** Queues the question; `takeFormats` has the answer after the next sync. */
export function askFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): AskedFormats {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/id,items/name');
  const sheets = sheetIds.map((id) => askSheet(worksheets.getItem(id), id));
  return { worksheets, sheets };
}

function askSheet(sheet: Excel.Worksheet, id: string): AskedSheet {
  const protection = sheet.protection;
  protection.load('protected');
  const formats = sheet.getRange().conditionalFormats;
  // Nothing more: asking a format for what its type does not have fails the whole batch.
  formats.load('items/id,items/type');
  return { id, protection, formats };
}

export function takeFormats({ worksheets, sheets }: AskedFormats): FormatListing {
  const names = new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  const asked = new Set(sheets.map(({ id }) => id));
  return {
    sheets: sheets.map(({ id, protection, formats }) => ({
      id,
      name: names.get(id) ?? '',
      isProtected: protection.protected,
      custom: formats.items.filter(({ type }) => type === 'Custom').map((format) => format.id),
    })),
    others: [...names.keys()].filter((id) => !asked.has(id)),
  };
}
