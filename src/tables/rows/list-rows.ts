import type { RoleColumns } from '../columns/bind-columns';
import type { ListLayout } from '../catalogue/table-kind';
import type { RowContext, RowReading } from './row-reading';
import { withNestedLabels } from './nested-labels';
import { readSideLines } from './side-lines';

/** Whether a column has labels of lines: 项目, or 采购品目大类 over 货物, 工程, 服务. */
export function hasListLabels(roles: RoleColumns): boolean {
  return labelColumns(roles).length > 0;
}

function labelColumns(roles: RoleColumns): readonly number[] {
  return roles.get('projectName') ?? roles.get('procurementCategory') ?? [];
}

/**
 * Rows below 项目 that say what other offices print as columns. Of a figure of
 * which only one part is listed nobody says that it is the only one, unless 小计 is printed beside it.
 */
export function readList(
  context: RowContext,
  { lines, classes, defaultFlow, counts }: ListLayout,
): RowReading {
  const columns = labelColumns(context.roles);
  const [labelColumn] = columns;
  if (labelColumn === undefined) return { drafts: [], parents: [], unknown: [] };
  const { amountColumns } = context;
  const nested = withNestedLabels(context.sheet, context.rows, columns);
  if (nested === null)
    return { drafts: [], parents: [], unknown: unreadRows(context, labelColumn) };
  const { sheet, levelAt, isSummed } = nested;
  const isCount = (row: number) => counts?.test(sheet.labelAt(row, labelColumn).folded) === true;
  const reading = readSideLines({
    sheet,
    levelAt,
    labelColumn,
    amountColumns,
    rows: context.rows.filter((row) => !isCount(row)),
    words: { lines, classes },
    defaultFlow,
    books: context.books,
  });
  const { drafts, parents } = reading;
  const isLonePart = (position: number) => {
    const parent = parents[position] ?? -1;
    if (isSummed(drafts[parent]?.index ?? -1)) return false;
    return parent !== -1 && parents.filter((other) => other === parent).length === 1;
  };
  return {
    ...reading,
    drafts: drafts.map((draft, position) =>
      isLonePart(position) ? { ...draft, ofWhich: true } : draft,
    ),
  };
}

function unreadRows({ sheet, rows }: RowContext, labelColumn: number): RowReading['unknown'] {
  return rows.map((row) => ({ index: row, label: sheet.labelAt(row, labelColumn).printed }));
}
