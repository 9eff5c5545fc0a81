import type { FoundMark, SheetMarks } from './find-marks';
import type { FormatListing } from './list-formats';
import { askFormats, takeFormats } from './list-formats';
import { addMarkFormat } from './mark-format';
import type { AddedMarks, MarkChanges } from './plan-changes';

export interface AppliedChanges {
  /** The marks as read back. */
  readonly sheets: readonly SheetMarks[];
  /**
   * Nothing turned up that was not there when the marks were looked for: no new or renamed sheet,
   * no further format that may be a copy of ours.
   */
  readonly isComplete: boolean;
}

/** Makes the changes and reads the outcome back, in one sync. */
export async function applyChanges(
  context: Excel.RequestContext,
  before: readonly SheetMarks[],
  changes: MarkChanges,
): Promise<AppliedChanges> {
  const worksheets = context.workbook.worksheets;
  for (const { sheetId, formatId } of changes.remove) {
    worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(formatId).delete();
  }
  const added = changes.add.map((marks) => addMarks(worksheets.getItem(marks.sheetId), marks));
  const asked = askFormats(
    context,
    before.map(({ id }) => id),
  );
  await context.sync();
  const fresh = added.map(({ sheetId, format, areas }) => ({
    sheetId,
    formatId: format.id,
    cells: areas.cellCount,
  }));
  return readBack(before, changes, fresh, takeFormats(asked));
}

interface AskedMark {
  readonly sheetId: string;
  readonly format: Excel.ConditionalFormat;
  readonly areas: Excel.RangeAreas;
}

function addMarks(sheet: Excel.Worksheet, { sheetId, level, address }: AddedMarks): AskedMark {
  const format = addMarkFormat(sheet.getRanges(address), level);
  format.load('id');
  const areas = format.getRanges();
  areas.load('cellCount');
  return { sheetId, format, areas };
}

function readBack(
  before: readonly SheetMarks[],
  changes: MarkChanges,
  fresh: readonly (FoundMark & { readonly sheetId: string })[],
  listing: FormatListing,
): AppliedChanges {
  const removed = new Set(changes.remove.map(({ sheetId, formatId }) => `${sheetId} ${formatId}`));
  let isComplete = listing.others.length === 0;
  const sheets = listing.sheets.map(({ id, name, isProtected, custom }) => {
    const earlier = before.find((sheet) => sheet.id === id);
    const kept = (earlier?.marks ?? []).filter((mark) => !removed.has(`${id} ${mark.formatId}`));
    const marks = [...kept, ...fresh.filter(({ sheetId }) => sheetId === id)];
    const foreign = earlier?.foreign ?? [];
    const known = new Set([...foreign, ...marks.map(({ formatId }) => formatId)]);
    if (earlier?.name !== name || custom.some((formatId) => !known.has(formatId))) {
      isComplete = false;
    }
    return {
      id,
      name,
      isProtected,
      // Only what is still there counts.
      marks: marks.filter(({ formatId }) => custom.includes(formatId)),
      foreign,
    };
  });
  return { sheets, isComplete };
}
