import type { NodeDraft } from '../axes/build-tree';
import { otherPeriod } from '../columns/own-period';
import type { RowTexts } from '../sheet/sheet-text';
import type { UnknownNode } from '../table';
import type { ColumnRole } from '../vocabulary/column-roles';
import type { RowContext, RowReading } from './row-reading';
import { hasAmounts } from './row-reading';
import type { StatedPeriod, YearWords } from './stated-period';
import { periodText, statedPeriod } from './stated-period';

/** The rows of one period. */
interface YearGroup {
  readonly period: StatedPeriod;
  readonly rows: number[];
}

/** Columns that tell nothing of whose row it is. */
const BESIDE_NAMES = new Set<ColumnRole>(['year', 'change', 'remark', 'description', 'lineNumber']);

/** Whether a year stands in each row and not all rows have the same one as the table. */
export function hasYearsOfRows(context: RowContext, words: YearWords): boolean {
  const labels = context.rows.map((row) => yearLabel(context, row)).filter((text) => text !== '');
  return labels.some((label) => {
    const period = statedPeriod(label, words);
    return period === null || Object.keys(otherPeriod(period, words.own)).length > 0;
  });
}

/**
 * Rows of which each prints its year: 2022年 and 2023年 beside one unit, whose name
 * stands once, merged down or not. Every year is a list of its own.
 */
export function readRowsByYear(
  context: RowContext,
  words: YearWords,
  read: (context: RowContext) => RowReading,
): RowReading {
  const groups = new Map<string, YearGroup>();
  const unknown: UnknownNode[] = [];
  const nameRows = new Map<number, number>();
  const labels = nameColumns(context);
  let named: number | null = null;
  let seen = new Set<string>();
  for (const row of context.rows) {
    const label = yearLabel(context, row);
    const period = statedPeriod(label, words);
    if (labels.some((column) => ownText(context.sheet, row, column) !== '')) {
      named = row;
      seen = new Set<string>();
    }
    if (period === null || named === null || seen.has(periodText(period))) {
      if (hasAmounts(context, row)) unknown.push({ index: row, label });
      continue;
    }
    seen.add(periodText(period));
    nameRows.set(row, named);
    const group = groups.get(periodText(period)) ?? { period, rows: [] };
    group.rows.push(row);
    groups.set(periodText(period), group);
  }
  const sheet = withNamesRepeated(context.sheet, new Set(labels), nameRows);
  const drafts: NodeDraft[] = [];
  const parents: number[] = [];
  for (const { period, rows } of groups.values()) {
    const reading = read({ ...context, sheet, rows });
    const offset = drafts.length;
    drafts.push(
      ...reading.drafts.map((draft) => ({ ...draft, ...otherPeriod(period, words.own) })),
    );
    parents.push(...reading.parents.map((parent) => (parent === -1 ? -1 : parent + offset)));
    unknown.push(...reading.unknown);
  }
  return { drafts, parents, unknown };
}

function yearLabel({ roles, sheet }: RowContext, row: number): string {
  const [column] = roles.get('year') ?? [];
  return column === undefined ? '' : sheet.labelAt(row, column).folded;
}

function nameColumns({ roles }: RowContext): readonly number[] {
  return [...roles].flatMap(([role, columns]) => (BESIDE_NAMES.has(role) ? [] : columns));
}

function ownText(sheet: RowTexts, row: number, column: number): string {
  return sheet.isCovered(row, column) ? '' : sheet.labelAt(row, column).printed;
}

/** The sheet with the name of each row in the row itself, not only in the first of its years. */
function withNamesRepeated(
  sheet: RowTexts,
  columns: ReadonlySet<number>,
  nameRows: ReadonlyMap<number, number>,
): RowTexts {
  const rowOf = (row: number, column: number) =>
    columns.has(column) ? (nameRows.get(row) ?? row) : row;
  return {
    grid: sheet.grid,
    left: sheet.left,
    right: sheet.right,
    filledAt: (row) => sheet.filledAt(row),
    labelAt: (row, column) => sheet.labelAt(rowOf(row, column), column),
    isCovered: (row, column) => sheet.isCovered(rowOf(row, column), column),
  };
}
