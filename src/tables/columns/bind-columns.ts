import type { Coordinates } from '../coordinates/coordinates';
import { mergeCoordinates, withMember } from '../coordinates/coordinates';
import type { NodeDraft } from '../axes/build-tree';
import type { OwnPeriod } from './own-period';
import { otherPeriod } from './own-period';
import type { HeaderColumn } from './header-columns';
import type { UnknownColumn } from '../table';
import type { TotalBeside } from '../catalogue/table-kind';
import type { Term, Vocabulary } from '../vocabulary/vocabulary';
import { asPartOf, besideOthers } from '../vocabulary/vocabulary';
import { findColumnTerm } from '../vocabulary/column-terms';
import type { ColumnRole } from '../vocabulary/column-roles';
import { isNeutralHeading, roleOfPath } from '../vocabulary/column-roles';

/** Columns that identify or describe rows; one sheet may name several 科目编码 (类 款 项). */
export type RoleColumns = ReadonlyMap<ColumnRole, readonly number[]>;

/** A column of figures before it knows its place in the tree. */
export interface ColumnDraft extends NodeDraft {
  /** The row of its own heading. */
  readonly headingRow: number;
}

export interface BoundColumns {
  readonly amounts: readonly ColumnDraft[];
  readonly roles: RoleColumns;
  /** Columns with a heading that the kind does not know. */
  readonly unknown: readonly UnknownColumn[];
}

export interface ColumnBinding {
  readonly shape: 'twoSided' | 'matrix';
  readonly vocabularies: readonly Vocabulary[];
  readonly defaultFlow: string;
  readonly totalColumn: Coordinates;
  readonly totalBeside?: TotalBeside | undefined;
  readonly period: OwnPeriod;
}

export const CARRY_OVER = new Set([
  'openingBalance',
  'balancesUsed',
  'closingBalance',
  'surplusDistribution',
]);

/** Flows of which a total may hold more than the year's own. */
const WIDER_FLOWS = new Set(['income', 'expenditure']);

/** A column of figures with what each of its labels says, from the outermost down. */
interface MatchedColumn {
  readonly column: HeaderColumn;
  readonly terms: readonly Term[];
}

/** What stands around a column. */
interface Surroundings {
  /** The terms of all columns. */
  readonly others: readonly Term[];
  /** The last terms of the columns under the same heading. */
  readonly siblings: readonly Term[];
  readonly leftOverApart: boolean;
}

/** Gives every column its coordinates or its role; a column exists only by header match. */
export function bindColumns(
  columns: readonly HeaderColumn[],
  binding: ColumnBinding,
): BoundColumns {
  const roles = new Map<ColumnRole, number[]>();
  const matched: MatchedColumn[] = [];
  const unknown: UnknownColumn[] = [];
  for (const column of columns) {
    if (column.path.length === 0) continue;
    const role = roleOfPath(binding.shape, column.path);
    if (role !== null) {
      const own = roles.get(role);
      if (own === undefined) roles.set(role, [column.index]);
      else own.push(column.index);
      continue;
    }
    const terms = termsOf(column, binding);
    if (terms === null) unknown.push(unknownOf(column));
    else matched.push({ column, terms });
  }
  const allTerms = matched.map(({ terms }) => terms);
  const flowOfTotal = totalFlow(allTerms, binding.defaultFlow);
  const doubtful =
    WIDER_FLOWS.has(binding.defaultFlow) &&
    flowOfTotal === binding.defaultFlow &&
    unknown.some(({ label }) => mayCarryOver(label));
  const totalColumn = doubtful ? null : totalColumnOf(allTerms, binding);
  const others = allTerms.flat();
  const leftOverApart = allTerms.some(
    (terms) =>
      terms.some(({ gives }) => gives.timing === 'carriedOver') &&
      terms.every(({ ownYear }) => ownYear !== true),
  );
  const isOneOpen = others.some(isOpen);
  const amounts: ColumnDraft[] = [];
  for (const one of matched) {
    const { column, terms } = one;
    const siblings = isOneOpen ? siblingsOf(one, matched) : [];
    const own = settledTerms(terms, { others, siblings, leftOverApart });
    const coordinates = own && coordinatesOf(own, binding, flowOfTotal, totalColumn);
    if (coordinates === null) unknown.push(unknownOf(column));
    else {
      const period = periodOf(terms, binding.period);
      amounts.push({
        index: column.index,
        label: column.printed,
        headingRow: column.headingRow,
        coordinates,
        ofWhich: terms.some((term) => term.ofWhich === true),
        repeatsTotal: terms.some((term) => term.repeatsTotal === true),
        stage: period.stage,
        year: period.year,
      });
    }
  }
  return { amounts, roles, unknown };
}

function unknownOf({ index, printed, headingRow }: HeaderColumn): UnknownColumn {
  return { index, label: printed, headingRow };
}

/** What each label of a column says beside the others; null where one of them is left open. */
function settledTerms(
  terms: readonly Term[],
  { others, siblings, leftOverApart }: Surroundings,
): readonly Term[] | null {
  const settled: Term[] = [];
  for (const [level, term] of terms.entries()) {
    const above = terms.slice(0, level).map(({ gives }) => gives);
    const part = isWithinFund(term, above) ? asPartOf(term, above) : null;
    const near = level === terms.length - 1 ? siblings : [];
    const own = part && besideOthers(part, others, near, above);
    if (own === null) return null;
    settled.push(ofOwnYear(own, leftOverApart));
  }
  return settled;
}

/** Whether what stands around the label decides what it says. */
function isOpen({ beside }: Term): boolean {
  return beside !== undefined;
}

function siblingsOf({ column }: MatchedColumn, matched: readonly MatchedColumn[]): readonly Term[] {
  const heading = headingOver(column);
  return matched.flatMap((other) =>
    headingOver(other.column) === heading ? other.terms.slice(-1) : [],
  );
}

function isWithinFund({ underFund }: Term, above: readonly Coordinates[]): boolean {
  return underFund === undefined || above.some(({ fund }) => fund === underFund);
}

/** Equal for columns under the same heading. */
function headingOver({ path }: HeaderColumn): string {
  return path.slice(0, -1).join('›');
}

/** 本年预算安排 beside 上年结转 leaves out what was left over. */
function ofOwnYear(term: Term, leftOverApart: boolean): Term {
  if (!leftOverApart || term.ownYear !== true) return term;
  return { ...term, gives: { ...term.gives, timing: 'current' }, grandTotal: false };
}

function termsOf(column: HeaderColumn, binding: ColumnBinding): readonly Term[] | null {
  const terms: Term[] = [];
  for (const [level, label] of column.path.entries()) {
    if (isNeutralHeading(label)) continue;
    const term = findColumnTerm(binding.vocabularies, sourceName(label, column.path[level - 1]));
    if (term === null) return null;
    terms.push(term);
  }
  return terms.length > 0 && terms.at(-1)?.headsOnly !== true ? terms : null;
}

/** 其他 below 资金来源 is 其他资金, and nothing in itself elsewhere. */
function sourceName(label: string, above: string | undefined): string {
  return label === '其他' && above === '资金来源' ? '其他资金' : label;
}

function periodOf(terms: readonly Term[], own: OwnPeriod): Pick<NodeDraft, 'stage' | 'year'> {
  const stage = terms.find((term) => term.stage !== undefined)?.stage;
  const year = terms.find((term) => term.year !== undefined)?.year;
  return otherPeriod({ year, stage }, own);
}

function coordinatesOf(
  terms: readonly Term[],
  binding: ColumnBinding,
  flowOfTotal: string,
  totalColumn: Coordinates | null,
): Coordinates | null {
  const grand = terms.every((term) => term.grandTotal === true);
  if (grand && totalColumn === null) return null;
  const given = mergeCoordinates(
    ...(grand && totalColumn !== null ? [totalColumn] : []),
    ...terms.map((term) => term.gives),
  );
  if (given === null || given.flow !== undefined) return given;
  if (terms.some((term) => term.underFlow === true)) return null;
  return withMember(given, 'flow', grand ? flowOfTotal : binding.defaultFlow);
}

/** Words for money of other years: beside such a label a total may or may not include it. */
export function mayCarryOver(label: string): boolean {
  return /结转|结余|结存|弥补|以前年度|历年/.test(label);
}

/** What a plain 合计 adds up beside items that are mostly outside of it; null where one cannot tell. */
function totalColumnOf(
  columns: readonly (readonly Term[])[],
  { totalColumn, totalBeside }: ColumnBinding,
): Coordinates | null {
  if (totalBeside === undefined) return totalColumn;
  const says = (item: string) =>
    columns.some((terms) => terms.some(({ gives }) => gives.item === item));
  if (!totalBeside.items.some(says)) return totalColumn;
  return says(totalBeside.apart) ? totalBeside.gives : null;
}

/**
 * 合计 and 总计 include what was brought or is carried forward exactly when the
 * table shows it apart, or shows a total without it.
 */
export function totalFlow(entries: readonly (readonly Term[])[], defaultFlow: string): string {
  let apart = false;
  let within = false;
  for (const terms of entries) {
    // 本年收入 over its sources alone is no total without what was brought forward.
    const isTotalOfFlow = terms.every(({ total }) => total === true);
    for (const { gives } of terms) {
      if (gives.flow === undefined) continue;
      apart ||= CARRY_OVER.has(gives.flow);
      within ||= gives.flow === defaultFlow && isTotalOfFlow;
    }
  }
  if (!apart && !within) return defaultFlow;
  if (defaultFlow === 'income') return 'resources';
  return defaultFlow === 'expenditure' ? 'uses' : defaultFlow;
}
