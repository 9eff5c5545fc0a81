import type { Area } from '../base/address';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { Grid } from '../grid/grid';
import type { Binding, BindingRefusal } from './binding';
import { bindTable } from './bind-table';
import { headingText } from './read-header';
import type { Title } from './find-titles';
import { findTitles, isTableNumberRow, readFrame } from './find-titles';
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
  readonly unit: MoneyUnit | null;
  readonly entity: string | null;
}

export interface SheetReading {
  readonly tables: readonly SheetTable[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** Finds and binds every table of one sheet. Sheet names and positions play no part. */
export function recogniseSheet(
  grid: Grid,
  kinds: readonly TableKind[],
  books: CodeBooks,
): SheetReading {
  const sheet = readSheetText(grid);
  const titles = findTitles(sheet);
  if (titles.length === 0) {
    return { tables: [], unrecognised: grid.rows.length === 0 ? [] : [nonTable(grid)] };
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
    const attempt = bindBest({ sheet, title, lastRow, kinds, books });
    if (attempt.kind === 'bound') {
      const { binding } = attempt;
      const frame = readFrame(sheet, title, binding.header);
      const { unit, entity } = frame;
      const dated = { ...title, year: binding.year };
      tables.push({ grid, title: dated, binding, unit, entity });
    } else if (attempt.kind === 'refused') {
      const reason = refusalText(attempt.tableKind.id, attempt.refusal);
      unrecognised.push({ kind: 'refused', sheet: grid.name, range, reason });
    } else {
      unrecognised.push(strangeTitle(title, grid.name, range));
    }
  });
  if (tables.length > 0) return { tables, unrecognised };
  const form = unrecognised.find((area) => area.kind === 'form');
  if (form !== undefined) {
    // A form prints headings of its own below its title; the sheet is one form.
    const range: Area = { ...form.range, bottom: grid.rows.length - 1 };
    return { tables, unrecognised: [{ ...form, range }] };
  }
  const contents = unrecognised.length > 1 && isContents(titles);
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
  readonly kinds: readonly TableKind[];
  readonly books: CodeBooks;
}

/** Several kinds may share a title; header and body decide between them. */
function bindBest(task: BestTask): Attempt {
  const { title, kinds } = task;
  const folded = headingText(title.text).replace(/\(20\d{2}年度?\)$/, '');
  let best: Attempt = { kind: 'unknownTitle' };
  for (const kind of kinds) {
    const printed = kind.titles.find(
      (candidate) => candidate.pattern.test(folded) && !(candidate.except?.test(folded) ?? false),
    );
    if (printed === undefined) continue;
    const attempt = bindTable({ ...task, kind, scope: printed.scope });
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
