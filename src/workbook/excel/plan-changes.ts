import { packAddresses, packCells } from '../pack-areas';
import type { Mark, MarkLevel, MarkPlan, RefusedMarks } from '../mark-plan';
import type { SheetMarks } from './find-marks';

/** Rectangles on one sheet beyond which marking would take Excel too long. */
const MOST_AREAS = 4_000;

/** Everything one sync does to the marks of a workbook. */
export interface MarkChanges {
  readonly remove: readonly { readonly sheetId: string; readonly formatId: string }[];
  readonly add: readonly AddedMarks[];
  readonly refused: readonly RefusedMarks[];
}

export interface AddedMarks {
  readonly sheetId: string;
  readonly level: MarkLevel;
  /** Short enough for one call. */
  readonly address: string;
}

const LEVELS: readonly MarkLevel[] = ['error', 'warning'];

/** What turns the marks that are there into those of the plan. */
export function planChanges(plan: MarkPlan, sheets: readonly SheetMarks[]): MarkChanges {
  const bySheet = groupBySheet(plan.marks);
  const names = new Set(sheets.map(({ name }) => name));
  const changes = sheets.map((sheet) => changeSheet(sheet, bySheet.get(sheet.name) ?? []));
  const missing = [...bySheet].filter(([name]) => !names.has(name));
  return {
    remove: changes.flatMap(({ remove }) => remove),
    add: changes.flatMap(({ add }) => add),
    refused: [
      ...changes.flatMap(({ refused }) => refused),
      ...missing.map(([sheet, marks]) => refusal(sheet, marks.length, 'missing')),
    ],
  };
}

function changeSheet(sheet: SheetMarks, wanted: readonly Mark[]): MarkChanges {
  if (sheet.isProtected) {
    const standing = sheet.marks.reduce((total, { cells }) => total + cells, 0);
    const cells = Math.max(standing, wanted.length);
    const refused = cells === 0 ? [] : [refusal(sheet.name, cells, 'protected')];
    return { remove: [], add: [], refused };
  }
  const remove = sheet.marks.map(({ formatId }) => ({ sheetId: sheet.id, formatId }));
  const packed = LEVELS.map((level) => ({
    level,
    areas: packCells(wanted.filter((mark) => mark.level === level).map(({ cell }) => cell)),
  }));
  if (packed.reduce((total, { areas }) => total + areas.length, 0) > MOST_AREAS) {
    return { remove, add: [], refused: [refusal(sheet.name, wanted.length, 'tooMany')] };
  }
  const add = packed.flatMap(({ level, areas }) =>
    packAddresses(areas).map((address) => ({ sheetId: sheet.id, level, address })),
  );
  return { remove, add, refused: [] };
}

function refusal(sheet: string, cells: number, reason: RefusedMarks['reason']): RefusedMarks {
  return { sheet, cells, reason };
}

function groupBySheet(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const others = bySheet.get(mark.cell.sheet);
    if (others === undefined) bySheet.set(mark.cell.sheet, [mark]);
    else others.push(mark);
  }
  return bySheet;
}
