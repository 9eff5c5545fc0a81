import type { Area } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { Grid } from '../grid/grid';
import { withAssumedTitles } from './assumed-titles';
import type { AssumedReading, AssumedTable, TableAssumption } from './assumptions';
import { assumptionAt } from './assumptions';
import type { Binding, BindingRefusal } from './binding';
import { bindTable } from './bind-table';
import { headingText } from './read-header';
import type { Title } from './find-titles';
import { findTitles, isTableNumberRow, readFrame } from './find-titles';
import type { Coordinates } from './coordinates';
import { REASONS, refusalText } from './reasons.zh-CN';
import type { SheetText } from './sheet-text';
import { readSheetText } from './sheet-text';
import type { UnrecognisedArea } from './table';
import type { TableKind } from './table-kind';

/** A table bound on its sheet, before the workbook says which set it belongs to. */
export interface SheetTable {
  readonly grid: Grid;
  readonly title: Title;
  readonly binding: Binding;
  /** Year, unit and entity: as the user says, else as printed. */
  readonly year: number | null;
  readonly unit: MoneyUnit | null;
  readonly entity: string | null;
  readonly unitStated: boolean;
  readonly assumed: AssumedTable | null;
}

export interface SheetReading {
  readonly tables: readonly SheetTable[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/**
 * Finds and binds every table of one sheet. Sheet names and positions play no part but in the
 * `assumptions`, which are those about this sheet.
 */
export function recogniseSheet(
  grid: Grid,
  kinds: readonly TableKind[],
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
): SheetReading {
  const sheet = readSheetText(grid);
  const titles = withAssumedTitles(sheet, findTitles(sheet), assumptions);
  const ofSheet = assumptionAt(assumptions, grid.name, null)?.reading ?? null;
  if (titles.length === 0) {
    if (grid.rows.length === 0) return { tables: [], unrecognised: [] };
    return { tables: [], unrecognised: [titleless(sheet, ofSheet)] };
  }
  if (ofSheet?.kind === 'nonTable' && assumptions.length === 1) {
    return { tables: [], unrecognised: [nonTable(grid)] };
  }
  const tables: SheetTable[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  titles.forEach((title, position) => {
    const lastRow = lastRowOf(sheet, title, titles[position + 1]);
    const range: Area = {
      top: title.cell.row,
      left: sheet.left,
      bottom: lastRow,
      right: sheet.right - 1,
    };
    const reading = assumptionAt(assumptions, grid.name, title.cell)?.reading ?? null;
    if (reading?.kind === 'nonTable') {
      unrecognised.push({ ...nonTable(grid), title: title.cell });
      return;
    }
    const attempt = bindBest({
      sheet,
      title,
      lastRow,
      books,
      tries: triesFor(kinds, title, reading),
    });
    if (attempt.kind === 'bound') {
      const { binding } = attempt;
      const frame = readFrame(sheet, title, binding.header);
      const dated = { ...title, year: title.year ?? frame.year };
      tables.push({
        grid,
        title: dated,
        binding,
        year: reading?.year ?? dated.year,
        unit: reading?.unit ?? frame.unit,
        entity: reading?.entity ?? frame.entity,
        unitStated: frame.unit !== null,
        assumed: reading,
      });
    } else if (attempt.kind === 'refused') {
      const isAssumed = reading !== null && reading.tableKind !== null;
      const reason = refusalText(attempt.tableKind.id, attempt.refusal, { isAssumed });
      unrecognised.push({ kind: 'refused', sheet: grid.name, range, reason, title: title.cell });
    } else {
      unrecognised.push({ ...strangeTitle(title, grid.name, range), title: title.cell });
    }
  });
  if (tables.length > 0) return { tables, unrecognised };
  const form = unrecognised.find((area) => area.kind === 'form');
  if (form !== undefined) {
    // A form prints headings of its own below its title; the sheet is one form.
    const range: Area = { ...form.range, bottom: grid.rows.length - 1 };
    return { tables, unrecognised: [{ ...form, range }] };
  }
  const contents = unrecognised.length > 1 && isContents(titles) && ofSheet === null;
  return { tables, unrecognised: contents ? [nonTable(grid)] : unrecognised };
}

/** A table ends where the next one begins, whose number may stand above its title. */
function lastRowOf(sheet: SheetText, title: Title, next: Title | undefined): number {
  if (next === undefined) return sheet.grid.rows.length - 1;
  let last = next.cell.row - 1;
  while (last > title.cell.row && isTableNumberRow(sheet, last)) last -= 1;
  return last;
}

type Attempt =
  | { readonly kind: 'bound'; readonly binding: Binding }
  | { readonly kind: 'refused'; readonly tableKind: TableKind; readonly refusal: BindingRefusal }
  | { readonly kind: 'unknownTitle' };

interface BestTask {
  readonly sheet: SheetText;
  readonly title: Title;
  readonly lastRow: number;
  readonly tries: readonly KindTry[];
  readonly books: CodeBooks;
}

/** A kind that the table may be, and what its title says about every figure. */
interface KindTry {
  readonly kind: TableKind;
  readonly scope: Coordinates;
}

/** The kinds whose title it may be; of those, or of all, only what the user says. */
function triesFor(
  kinds: readonly TableKind[],
  title: Title,
  assumed: AssumedTable | null,
): readonly KindTry[] {
  const folded = headingText(title.text).replace(/\(20\d{2}年度?\)$/, '');
  return kinds.flatMap((kind) => {
    if ((assumed?.stage ?? kind.document) !== kind.document) return [];
    if ((assumed?.tableKind ?? kind.id) !== kind.id) return [];
    // A title that does not speak of the kind gives way to the name of the kind that is given.
    const named = assumed?.tableKind === kind.id ? headingText(kind.id) : '';
    const scope = scopeOfTitle(kind, folded) ?? scopeOfTitle(kind, named);
    return scope === null ? [] : { kind, scope };
  });
}

function scopeOfTitle({ titles }: TableKind, folded: string): Coordinates | null {
  const printed = titles.find(
    ({ pattern, except }) => pattern.test(folded) && !(except?.test(folded) ?? false),
  );
  return printed?.scope ?? null;
}

/** Several kinds may share a title; header and body decide between them. */
function bindBest({ tries, ...task }: BestTask): Attempt {
  let best: Attempt = { kind: 'unknownTitle' };
  for (const { kind, scope } of tries) {
    const attempt = bindTable({ ...task, kind, scope });
    if (attempt.ok) {
      if (best.kind !== 'bound' || attempt.binding.confidence > best.binding.confidence) {
        best = { kind: 'bound', binding: attempt.binding };
      }
    } else if (best.kind === 'unknownTitle') {
      best = { kind: 'refused', tableKind: kind, refusal: attempt.reason };
    }
  }
  return best;
}

function strangeTitle(title: Title, sheet: string, range: Area): UnrecognisedArea {
  if (/绩效|申报|项目基本信息|资金投入/.test(title.folded)) {
    return { kind: 'form', sheet, range, reason: REASONS.form(title.text) };
  }
  const reason = title.folded.includes('决算')
    ? REASONS.finalAccounts(title.text)
    : REASONS.unknownTitle(title.text);
  return { kind: 'refused', sheet, range, reason };
}

/** Titles in directly following rows, nothing between them: a list of tables. */
function isContents(titles: readonly Title[]): boolean {
  return titles.every((title, position) => {
    const next = titles[position + 1];
    return next === undefined || next.cell.row - title.cell.row <= 2;
  });
}

function nonTable(grid: Grid): UnrecognisedArea {
  return { kind: 'nonTable', sheet: grid.name };
}

/** A sheet without any title: what it is said to be is refused, not passed over. */
function titleless(
  { grid, left, right }: SheetText,
  said: AssumedReading | null,
): UnrecognisedArea {
  if (said?.kind !== 'table' || said.tableKind === null) return nonTable(grid);
  const range: Area = { top: 0, left, bottom: grid.rows.length - 1, right: right - 1 };
  return { kind: 'refused', sheet: grid.name, range, reason: REASONS.titleless };
}
