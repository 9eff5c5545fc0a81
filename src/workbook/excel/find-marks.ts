import type { FormatListing, ListedFormats } from './list-formats';
import { askFormats, listSheetIds, takeFormats } from './list-formats';
import { isMarkTag } from './mark-format';

/** A conditional format of ours. */
export interface FoundMark {
  readonly formatId: string;
  readonly cells: number;
}

export interface SheetMarks {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly marks: readonly FoundMark[];
  /** Formats with a rule of their own that are not ours. */
  readonly foreign: readonly string[];
}

/**
 * The marks of the whole workbook: one sync that lists the formats and one that reads the rules of
 * those that may be ours; one more where sheets are not known yet, all (null) or some of them.
 */
export async function findMarks(
  context: Excel.RequestContext,
  knownSheets: readonly string[] | null,
): Promise<readonly SheetMarks[]> {
  const listing = await listFormats(context, knownSheets ?? (await listSheetIds(context)));
  const added =
    listing.others.length === 0 ? [] : (await listFormats(context, listing.others)).sheets;
  const sheets = [...listing.sheets, ...added];
  if (sheets.every(({ custom }) => custom.length === 0)) {
    return sheets.map((sheet) => ({ ...sheet, marks: [], foreign: [] }));
  }
  return readRules(context, sheets);
}

async function listFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<FormatListing> {
  const asked = askFormats(context, sheetIds);
  await context.sync();
  return takeFormats(asked);
}

async function readRules(
  context: Excel.RequestContext,
  sheets: readonly ListedFormats[],
): Promise<readonly SheetMarks[]> {
  const asked = sheets.map((sheet) => {
    const formats = context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats;
    const rules = sheet.custom.map((formatId) => askRule(formats.getItem(formatId), formatId));
    return { sheet, rules };
  });
  await context.sync();
  return asked.map(({ sheet: { id, name, isProtected }, rules }) => {
    const ours = rules.filter(({ rule }) => isMarkTag(rule.formula));
    return {
      id,
      name,
      isProtected,
      marks: ours.map(({ formatId, areas }) => ({ formatId, cells: areas.cellCount })),
      foreign: rules.filter((rule) => !ours.includes(rule)).map(({ formatId }) => formatId),
    };
  });
}

interface AskedRule {
  readonly formatId: string;
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

function askRule(format: Excel.ConditionalFormat, formatId: string): AskedRule {
  const rule = format.custom.rule;
  rule.load('formula');
  const areas = format.getRanges();
  areas.load('cellCount');
  return { formatId, rule, areas };
}

export function markedCells(sheets: readonly SheetMarks[]): number {
  return sheets.flatMap(({ marks }) => marks).reduce((total, { cells }) => total + cells, 0);
}
