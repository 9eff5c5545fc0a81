import type { Area, CellRef } from '../base/address';
import type { Steps } from '../base/steps';
import type { MoneyUnit } from '../base/unit';
import type { CodeBooks } from '../codes/load-code-book';
import type { Grid } from '../grid/grid';
import type { AssumedColumn, AssumedTable, TableAssumption } from './assumptions';
import { assumptionAt } from './assumptions';
import type { Binding, BindingRefusal } from './binding/binding';
import { bindTable } from './binding/bind-table';
import type { ContinuedRegion } from './regions/continued-regions';
import type { Title } from './regions/find-titles';
import { titleName } from './regions/find-titles';
import { otherTable } from './catalogue/other-tables';
import { isForm } from './forms/is-form';
import { isFrameText } from './sheet/frame-texts';
import type { KindTry, KindsOf } from './regions/kinds-of-title';
import type { Cover } from './regions/read-cover';
import { readFrame } from './regions/read-frame';
import { RegionCells } from './binding/region-cells';
import { REASONS, refusalText } from './binding/reasons.zh-CN';
import { filledColumns } from './sheet/sheet-text';
import type { UnrecognisedArea } from './table';
import type { TableKind } from './catalogue/table-kind';

/** A table bound on its sheet, before the workbook says which set it belongs to. */
export interface SheetTable {
  /** The sheet of its first part. */
  readonly grid: Grid;
  readonly title: Title;
  readonly binding: Binding;
  readonly unit: MoneyUnit | null;
  readonly unitCell: CellRef | null;
  readonly entity: string | null;
  readonly entityCell: CellRef | null;
  /** As the user says, else as printed; so are unit and entity. */
  readonly year: number | null;
  readonly unitStated: boolean;
  readonly assumed: AssumedTable | null;
  /** The kinds that the title speaks of, where the user says that it is of another one; else null. */
  readonly titleKinds: readonly string[] | null;
  /** The last cover before its sheet. */
  readonly cover: Cover | null;
}

export interface SheetReading {
  readonly grid: Grid;
  readonly tables: readonly SheetTable[];
  readonly unrecognised: readonly UnrecognisedArea[];
}

/** Binds every table that begins on one sheet. */
export function* recogniseSheet(
  grid: Grid,
  regions: readonly ContinuedRegion[],
  cover: Cover | null,
  kindsOf: KindsOf,
  books: CodeBooks,
  assumptions: readonly TableAssumption[] = [],
): Steps<SheetReading> {
  const ofSheet = assumptionAt(assumptions, grid.name, null)?.reading ?? null;
  if (ofSheet?.kind === 'nonTable' && assumptions.length === 1) {
    const unrecognised: readonly UnrecognisedArea[] = [{ kind: 'nonTable', sheet: grid.name }];
    return { grid, tables: [], unrecognised };
  }
  const tables: SheetTable[] = [];
  const unrecognised: UnrecognisedArea[] = [];
  let headless: ContinuedRegion | null = null;
  let isContents =
    regions.length > 1 && listsTitles(regions.map(({ title }) => title)) && ofSheet === null;
  for (const region of regions) {
    const { sheet, title, top } = region;
    const said = assumptionAt(assumptions, grid.name, title.cell)?.reading ?? null;
    if (said?.kind === 'nonTable') {
      unrecognised.push({ kind: 'nonTable', sheet: grid.name, title: title.cell });
      continue;
    }
    if (region.isContinuation) {
      const reason = REASONS.continuationAlone(title.text);
      unrecognised.push({ kind: 'refused', sheet: grid.name, range: rangeOf(region), reason });
      continue;
    }
    const tries = kindsOf(title, said);
    const attempt = yield* bindBest(region, tries, books, said?.columns ?? []);
    const above = headless;
    headless = isHeadless(region, attempt) ? region : null;
    if (attempt.kind === 'bound' && above?.sheet === sheet) {
      isContents = false;
      const reason = REASONS.twoTitles(above.title.text, title.text);
      unrecognised.push({ kind: 'refused', sheet: grid.name, range: rangeOf(region), reason });
    } else if (attempt.kind === 'bound') {
      const { binding } = attempt;
      const { year, ...frame } = readFrame(sheet, title, top, binding.header);
      const dated = { ...title, year: binding.year ?? year };
      const entity = binding.entity === undefined ? frame.entity : binding.entity;
      tables.push({
        grid,
        title: dated,
        binding,
        ...frame,
        entity: said?.entity ?? entity,
        unit: said?.unit ?? frame.unit,
        unitStated: frame.unit !== null,
        year: said?.year ?? dated.year,
        cover,
        assumed: said,
        titleKinds: tries.find(({ kind }) => kind === binding.kind)?.titleKinds ?? null,
      });
    } else if (title.source === 'line' || said !== null) {
      const left = refusals(region, attempt, said);
      const form = tables.at(-1);
      if (form !== undefined && isForm(form.binding) && left.every(({ kind }) => kind === 'form'))
        tables.splice(-1, 1, downTo(form, region.lastRow));
      else unrecognised.push(...left);
    }
  }
  if (tables.length > 0) return { grid, tables, unrecognised };
  const form = unrecognised.find((area) => area.kind === 'form');
  if (form !== undefined) {
    // A form prints headings of its own below its title; the sheet is one form.
    const range: Area = { ...form.range, bottom: grid.rows.length - 1 };
    return { grid, tables, unrecognised: [{ ...form, range }] };
  }
  const isText = unrecognised.length === 0 && grid.rows.length > 0;
  if (isText || (isContents && unrecognised.length > 1)) {
    return { grid, tables, unrecognised: [{ kind: 'nonTable', sheet: grid.name }] };
  }
  return { grid, tables, unrecognised };
}

/** 长期绩效目标表 and other headings below a form are parts of it. */
function downTo(form: SheetTable, bottom: number): SheetTable {
  const { binding } = form;
  return { ...form, binding: { ...binding, range: { ...binding.range, bottom } } };
}

/** A title of a known kind directly above another title: one header below two names. */
function isHeadless({ sheet, title, lastRow }: ContinuedRegion, attempt: Attempt): boolean {
  if (attempt.kind !== 'refused' || attempt.refusal.kind !== 'noHeader') return false;
  for (let row = title.cell.row + 1; row <= lastRow; row += 1) {
    const texts = filledColumns(sheet, row).map((column) => sheet.labelAt(row, column).folded);
    if (!texts.every(isFrameText)) return false;
  }
  return true;
}

type Attempt =
  | { readonly kind: 'bound'; readonly binding: Binding }
  | { readonly kind: 'refused'; readonly tableKind: TableKind; readonly refusal: BindingRefusal }
  | { readonly kind: 'unknownTitle' };

/** Below a weak title, as the name of a sheet is, nothing may be strange. */
const LEAST_BY_WEAK_TITLE = 0.9;

/** Several kinds may share a title; header and body decide between them. */
function* bindBest(
  region: ContinuedRegion,
  tries: readonly KindTry[],
  books: CodeBooks,
  saidColumns: readonly AssumedColumn[],
): Steps<Attempt> {
  let best: Attempt = { kind: 'unknownTitle' };
  let isTold = false;
  const cells = new RegionCells(region);
  const { sheet, title, top, lastRow, continuations } = region;
  for (const { kind, scope, mustBeCertain, heading, departments } of tries) {
    const about = { kind, scope, books, departments, saidColumns };
    const attempt = yield* bindTable({
      sheet,
      cells,
      title,
      top,
      lastRow,
      continuations,
      ...about,
    });
    yield;
    if (attempt.ok) {
      const { binding } = attempt;
      if (mustBeCertain && !isCertain(binding)) continue;
      if (heading !== null && !isBelowHeading(binding, heading)) continue;
      const tells = heading !== null && !isTold;
      if (best.kind !== 'bound' || tells || isBetter(binding, best.binding)) {
        best = { kind: 'bound', binding };
        isTold ||= heading !== null;
      }
    } else if (best.kind === 'unknownTitle') {
      best = { kind: 'refused', tableKind: kind, refusal: attempt.reason };
    }
  }
  return best;
}

/** Whether some column of this year and stage bears the heading. */
function isBelowHeading({ blocks }: Binding, heading: RegExp): boolean {
  return blocks.some(({ columns }) =>
    columns.some(
      ({ label, year, stage }) => year === undefined && stage === undefined && heading.test(label),
    ),
  );
}

/** Of two that fit equally well the one whose header has to say something special. */
function isBetter(one: Binding, other: Binding): boolean {
  if (one.confidence !== other.confidence) return one.confidence > other.confidence;
  return isParticular(one.kind) && !isParticular(other.kind);
}

function isParticular({ layout }: TableKind): boolean {
  return layout.shape === 'matrix' && layout.columnsBy !== undefined;
}

function isCertain({ confidence, blocks }: Binding): boolean {
  return confidence >= LEAST_BY_WEAK_TITLE && blocks.some(({ rows }) => rows.length > 0);
}

/** A table that is not understood is refused with all its parts. */
function refusals(
  region: ContinuedRegion,
  attempt: Exclude<Attempt, { kind: 'bound' }>,
  said: AssumedTable | null,
): readonly UnrecognisedArea[] {
  const { sheet, title, continuations } = region;
  const range = rangeOf(region);
  return [
    attempt.kind === 'refused'
      ? refusedArea(attempt, title, sheet.grid.name, range, said)
      : strangeTitle(title, sheet.grid.name, range),
    ...continuations.map((part) => ({
      kind: 'refused' as const,
      sheet: part.sheet.grid.name,
      range: rangeOf(part),
      reason: REASONS.partOfRefused(sheet.grid.name, title.text),
    })),
  ];
}

function refusedArea(
  { tableKind, refusal }: Extract<Attempt, { kind: 'refused' }>,
  title: Title,
  sheet: string,
  range: Area,
  said: AssumedTable | null,
): UnrecognisedArea {
  const isAssumed = said !== null && said.tableKind !== null;
  const kind = isForm({ kind: tableKind }) ? 'form' : 'refused';
  if (kind === 'form' && !isAssumed) return unreadForm(title, sheet, range);
  const reason = refusalText(tableKind.id, refusal, { isAssumed });
  return { kind, sheet, range, reason, title: title.cell };
}

function unreadForm(title: Title, sheet: string, range: Area): UnrecognisedArea {
  return { kind: 'form', sheet, range, reason: REASONS.form(title.text), title: title.cell };
}

function rangeOf({
  sheet,
  title,
  lastRow,
}: Pick<ContinuedRegion, 'sheet' | 'title' | 'lastRow'>): Area {
  return { top: title.cell.row, left: sheet.left, bottom: lastRow, right: sheet.right - 1 };
}

function strangeTitle(title: Title, sheet: string, range: Area): UnrecognisedArea {
  if (/绩效|申报|项目基本信息|资金投入/.test(title.folded)) {
    return unreadForm(title, sheet, range);
  }
  const other = otherTable(titleName(title.folded));
  if (other !== null) {
    const reason = REASONS.other(title.text, other);
    // Counts and values of things are no money that is received or spent.
    return other === 'assets' || other === 'people'
      ? { kind: 'nonTable', sheet, title: title.cell, reason }
      : { kind: 'refused', sheet, range, reason, title: title.cell };
  }
  const reason = title.folded.includes('决算')
    ? REASONS.finalAccounts(title.text)
    : REASONS.unknownTitle(title.text);
  return { kind: 'refused', sheet, range, reason, title: title.cell };
}

/** Titles in directly following rows, nothing between them: a list of tables. */
function listsTitles(titles: readonly Title[]): boolean {
  return titles.every((title, position) => {
    const next = titles[position + 1];
    return next === undefined || next.cell.row - title.cell.row <= 2;
  });
}
