import type { CodeBook } from '../../codes/code-book';
import type { CodeBooks } from '../../codes/load-code-book';
import { CARRY_OVER, mayCarryOver, totalFlow } from '../columns/bind-columns';
import type { NodeDraft } from '../axes/build-tree';
import { parentsByCoordinates, withFurtherParts } from '../axes/build-tree';
import type { Coordinates } from '../coordinates/coordinates';
import {
  NOTHING_SAID,
  coordinate,
  coordinatesText,
  mergeCoordinates,
} from '../coordinates/coordinates';
import type { RowTexts } from '../sheet/sheet-text';
import type { UnknownNode } from '../table';
import type { SectionLayout, SideLayout } from '../catalogue/table-kind';
import type { Term } from '../vocabulary/vocabulary';
import { asPartOf, besideOthers, findPartTerm } from '../vocabulary/vocabulary';
import type { LabelledRow } from './lines-of-unknown';
import { isFirstOfList, linesOfUnknownHeadings } from './lines-of-unknown';
import { withoutNumberedOn } from './numbered-on';
import type { RowReading } from './row-reading';

export interface SideContext {
  readonly sheet: RowTexts;
  readonly labelColumn: number;
  readonly amountColumns: readonly number[];
  readonly rows: readonly number[];
  readonly words: LineWords;
  readonly defaultFlow: SideLayout['defaultFlow'];
  readonly books: CodeBooks;
  /** How deep a line stands where no ordinal says it. */
  readonly levelAt?: (row: number) => number;
}

/** What the lines are matched by. */
export type LineWords = Pick<SectionLayout, 'lines' | 'classes'>;

const ANYTHING = /^/;

interface Line extends LabelledRow {
  readonly term: Term;
}

/** Lines of one side of a two-sided table, bound by label and never by ordinal or position. */
export function readSideLines(context: SideContext): RowReading {
  const lines: Line[] = [];
  const unknown: UnknownNode[] = [];
  const rows = context.rows.map((row): LabelledRow => {
    const label = context.sheet.labelAt(row, context.labelColumn);
    const term = label.folded === '' ? null : matchLine(context, label.plain);
    return { row, label, term, level: label.ordinal || (context.levelAt?.(row) ?? 0) };
  });
  const headings = linesOfUnknownHeadings(rows);
  const leaveOut = ({ row, label }: LabelledRow) => {
    if (unknown.some(({ index }) => index === row)) return;
    unknown.push({ index: row, label: label.printed });
  };
  for (const one of rows) {
    const { row, label, term, level } = one;
    const heading = headings.get(row);
    if (term !== null && heading === undefined) lines.push({ row, label, term, level });
    else if (context.amountColumns.some((column) => !saysNothing(context, row, column))) {
      // The heading says why its lines are left out.
      if (heading !== undefined) leaveOut(heading);
      leaveOut(one);
    }
  }
  const others = lines.map(({ term }) => term);
  const settled = lines.flatMap((line, position) => {
    const open = line.term.closesParts === true && !isEndOfParts(others.slice(position + 1));
    const term = open ? null : settledTerm(lines, position, line.term, others);
    if (term !== null) return term === line.term ? line : { ...line, term };
    unknown.push({ index: line.row, label: line.label.printed });
    return [];
  });
  const strange = rows.flatMap(({ term, label }) => (term === null ? label.printed : []));
  const certain = withoutDoubtfulTotals(settled, context.defaultFlow, strange, unknown);
  const bound = bindLines(context, withInnerTotal(certain, context.defaultFlow));
  const drafts = withoutHeadings(context, bound);
  const byRow = new Map(certain.map((line) => [line.row, line]));
  const ofDrafts = drafts.flatMap(({ index }) => byRow.get(index) ?? []);
  const parents = withoutNumberedOn(ofDrafts, parentsByCoordinates(drafts));
  return { drafts: withFurtherParts(drafts, parents), parents, unknown };
}

/**
 * 一、“三公”经费支出 with dashes, or blank directly above （一）支出合计, only heads it: the figures stand
 * in the other line. A blank line anywhere else is a total that was left out.
 */
function withoutHeadings(context: SideContext, drafts: readonly NodeDraft[]): readonly NodeDraft[] {
  const { amountColumns, sheet } = context;
  const isFilled = ({ index }: NodeDraft) =>
    amountColumns.some((column) => sheet.labelAt(index, column).printed !== '');
  return drafts.filter((draft, position) => {
    if (!amountColumns.every((column) => saysNothing(context, draft.index, column))) return true;
    const others = isFilled(draft)
      ? drafts.filter((other) => other !== draft)
      : drafts.slice(position + 1, position + 2).filter(isFilled);
    const text = coordinatesText(draft.coordinates);
    return others.every(({ coordinates }) => coordinatesText(coordinates) !== text);
  });
}

const DASHES = /^[-—–]*$/;

/** Blank, or a dash where nothing is to be filled in. */
function saysNothing({ sheet }: SideContext, row: number, column: number): boolean {
  return DASHES.test(sheet.labelAt(row, column).folded);
}

/** What a line says below and beside the others; null where they leave it open. */
function settledTerm(
  lines: readonly Line[],
  position: number,
  term: Term,
  others: readonly Term[],
): Term | null {
  const part = term.ofWhich === true ? asPartOf(term, wholeAbove(lines, position)) : term;
  if (part?.beside === undefined) return part;
  return besideOthers(part, others, siblingsOf(lines, position));
}

/** What the last line above that is no part itself says. */
function wholeAbove(lines: readonly Line[], position: number): readonly Coordinates[] {
  for (let above = position - 1; above >= 0; above -= 1) {
    const term = lines[above]?.term;
    if (term !== undefined && term.ofWhich !== true) return [term.gives];
  }
  return [];
}

/**
 * The terms of the lines around it that are numbered alike, up to a total or a heading of them;
 * lines below such a numbered line are no neighbours and no end.
 */
function siblingsOf(lines: readonly Line[], position: number): readonly Term[] {
  const levelAt = (place: number) => lines[place]?.level ?? 0;
  const level = levelAt(position);
  const isApart = (place: number) => {
    const other = levelAt(place);
    if (level === 0) return other !== 0;
    return other === 0 ? lines[place]?.term.total === true : other < level;
  };
  let first = position;
  while (first > 0 && !isApart(first - 1)) first -= 1;
  let end = position + 1;
  while (end < lines.length && !isApart(end)) end += 1;
  const near = lines.slice(first, end);
  return near.filter((line) => line.level === level).map(({ term }) => term);
}

/** Whether nothing but carry-over and totals is left. */
function isEndOfParts(below: readonly Term[]): boolean {
  return below.every(
    ({ gives, grandTotal }) =>
      grandTotal === true || (gives.flow !== undefined && CARRY_OVER.has(gives.flow)),
  );
}

/** Beside a line that may be carry-over nobody knows whether a total includes it. */
function withoutDoubtfulTotals(
  lines: readonly Line[],
  defaultFlow: string,
  strange: readonly string[],
  unknown: UnknownNode[],
): readonly Line[] {
  const terms = lines.map(({ term }) => [term]);
  if (totalFlow(terms, defaultFlow) !== defaultFlow) return lines;
  const labels = [...strange, ...unknown.map(({ label }) => label)];
  if (!labels.some(mayCarryOver)) return lines;
  return lines.filter(({ row, label, term }) => {
    if (term.grandTotal === true) unknown.push({ index: row, label: label.printed });
    return term.grandTotal !== true;
  });
}

function matchLine({ words: { lines, classes }, books }: SideContext, label: string): Term | null {
  const term = findPartTerm(lines, label);
  return term !== null || classes === null ? term : classTerm(books, classes, label);
}

const classTerms = new WeakMap<CodeBook, Map<string, Term | null>>();

/** The 类 that a label names; the same thirty labels stand in every workbook. */
function classTerm(
  books: CodeBooks,
  aspect: NonNullable<LineWords['classes']>,
  label: string,
): Term | null {
  const book = books[aspect];
  let known = classTerms.get(book);
  if (known === undefined) classTerms.set(book, (known = new Map<string, Term | null>()));
  const term = known.get(label);
  if (term !== undefined) return term;
  const [, code, name = label] = /^\[?(\d{3})\]?[-—_:]?(\D.*)$/.exec(label) ?? [];
  const found = book.findByName(name);
  const own =
    found.kind === 'found' && (code === undefined || found.entry.code === code)
      ? { pattern: ANYTHING, gives: coordinate(aspect, found.entry.code) }
      : null;
  if (known.size > 5_000) known.clear();
  known.set(label, own);
  return own;
}

/** 收入合计 in a block that has 收入总计 too is the total without what is brought forward. */
function withInnerTotal(lines: readonly Line[], defaultFlow: string): readonly Line[] {
  const totals = new Set(lines.flatMap(({ term }) => (term.grandTotal === true ? term : [])));
  if (totals.size < 2) return lines;
  const gives = coordinate('flow', defaultFlow);
  return lines.map((line) =>
    line.term.grandTotal === true && line.label.folded.endsWith('合计')
      ? { ...line, term: { pattern: line.term.pattern, gives, total: true } }
      : line,
  );
}

/** What the lines below a heading share. */
interface Group {
  readonly gives: Coordinates;
  readonly level: number;
  /** How lines are numbered that the heading opened, whatever that number stands for elsewhere. */
  readonly inner: number | null;
}

/** （一） directly below 1.上年结转 counts what is below it: the office numbers the other way round. */
function innerLevel(own: number, next: Line | undefined): number | null {
  if (next === undefined || !isFirstOfList(next.label)) return null;
  return next.level === own ? null : next.level;
}

function bindLines(context: SideContext, lines: readonly Line[]): readonly NodeDraft[] {
  const { defaultFlow } = context;
  const flowOfTotal = totalFlow(
    lines.map((line) => [line.term]),
    defaultFlow,
  );
  const noGroup: Group = { gives: coordinate('flow', defaultFlow), level: 0, inner: null };
  let group = noGroup;
  return lines.flatMap(({ row, label, term, level }, position) => {
    if (term.opensGroup === true) {
      const inner = innerLevel(level, lines[position + 1]);
      group = { gives: { ...noGroup.gives, ...term.gives }, level, inner };
    }
    // 二、 after 一、上年结转 is a line beside that group, not one of it.
    else if (level > 0 && level <= group.level && level !== group.inner) group = noGroup;
    const shared = term.grandTotal === true ? coordinate('flow', flowOfTotal) : group.gives;
    const own = term.gives.flow !== undefined ? NOTHING_SAID : shared;
    const within = mergeCoordinates(own, term.gives);
    // Another fund than that of the group is beside it.
    if (within === null) group = noGroup;
    const coordinates = within ?? mergeCoordinates(noGroup.gives, term.gives);
    if (coordinates === null) return [];
    const nameCell = { sheet: context.sheet.grid.name, row, column: context.labelColumn };
    const ofWhich = term.ofWhich === true;
    return [{ index: row, label: label.unbroken, coordinates, nameCell, ofWhich }];
  });
}
