import { foldLabel } from '../base/label-text';
import { bindColumns } from './bind-columns';
import type { BindingRefusal, BindingTask } from './binding';
import type { Body } from './body-rows';
import { bindBands } from './bind-bands';
import type { NodeDraft } from './build-tree';
import { draftText } from './build-tree';
import { NOTHING_SAID, coordinatesText, withMember } from './coordinates';
import { makeBlock } from './make-block';
import type { TableHeader } from './read-header';
import { readClassifiedRows, startsWithCode } from './rows/classified-rows';
import { readLineRows } from './rows/line-rows';
import { readProjectRows } from './rows/project-rows';
import type { RowContext, RowReading } from './rows/row-reading';
import { isTotalLabel } from './rows/row-reading';
import { readTermRows } from './rows/term-rows';
import { readSingleRow } from './rows/single-row';
import { readUnitRows } from './rows/unit-rows';
import type { SheetText } from './sheet-text';
import { hasNumber } from './sheet-text';
import type { Block } from './table';
import type { Layout, RowAxis } from './table-kind';
import type { ColumnRole } from './vocabulary/column-roles';

/** One block: rows of one axis by columns of amounts. */
export function bindMatrix(
  task: BindingTask,
  layout: Extract<Layout, { shape: 'matrix' }>,
  header: TableHeader,
  body: Body,
): readonly Block[] | BindingRefusal {
  if (layout.bands !== undefined) return bindBands(task, layout, layout.bands, header, body);
  const found = bindColumns(header.columns, {
    shape: 'matrix',
    vocabularies: layout.columns,
    defaultFlow: layout.defaultFlow,
    totalColumn: layout.totalColumn,
    period: task.period,
  });
  const { columnsBy } = layout;
  const says = ({ coordinates }: NodeDraft) =>
    columnsBy === undefined || coordinates[columnsBy] !== undefined;
  if (!found.amounts.some(says)) return { kind: 'noAmountColumn' };
  const bound = { ...found, amounts: withNotedStages(found.amounts, layout, body) };
  const repeated = repeatedColumns(bound.amounts);
  if (repeated.length > 0) return { kind: 'repeatedColumns', labels: repeated };
  if (hasUnheadedColumn(task.sheet, header, body)) return { kind: 'unheadedColumns' };
  const context: RowContext = {
    sheet: task.sheet,
    roles: bound.roles,
    amountColumns: bound.amounts.map((draft) => draft.index),
    rows: body.rows,
    books: task.books,
  };
  const axis = layout.rows.find((candidate) => hasAxis(context, candidate));
  if (axis === undefined) return { kind: 'noRowLabels' };
  const amounts = axis === 'terms' ? onlyTotals(bound.amounts, layout) : bound.amounts;
  if (amounts === null) return { kind: 'noRowLabels' };
  const reading = readRows(axis, context, layout);
  const byUnit = bound.roles.has('unitCode') || bound.roles.has('unitName');
  if ((byUnit || reading.unknown.length > 0) && repeatsCodes(reading)) {
    return { kind: 'repeatedCodes' };
  }
  const block = makeBlock(task, null, task.scope, { ...bound, amounts }, reading, body.rows);
  // More strange columns than known ones: a table of another kind under a like title. So
  // is one that mostly compares with other years, as the budget of a whole district does.
  const others = bound.roles.get('otherPeriod') ?? [];
  const strange = [...block.unknownColumns.map(({ index }) => index), ...others];
  if (strange.length > block.columns.length) {
    const labels = header.columns.filter(({ index }) => strange.includes(index));
    return { kind: 'unknownColumns', labels: labels.slice(0, 3).map(({ printed }) => printed) };
  }
  return [block];
}

/** 预算数 is adjusted or of the year's start, whichever the notes say; else it stays as stated. */
function withNotedStages(
  amounts: readonly NodeDraft[],
  { notedStages = [] }: Extract<Layout, { shape: 'matrix' }>,
  { notes }: Body,
): readonly NodeDraft[] {
  const told = notedStages.find(({ note }) => notes.some((text) => note.test(text)));
  if (told === undefined) return amounts;
  return amounts.map((draft) =>
    draft.stage === 'asStated' ? { ...draft, stage: told.stage } : draft,
  );
}

/** Two columns that would state the same figures: a year or a stage above them was not understood. */
function repeatedColumns(drafts: readonly NodeDraft[]): readonly string[] {
  const amounts = drafts.filter(({ repeatsTotal }) => repeatsTotal !== true);
  const texts = amounts.map(draftText);
  return amounts.flatMap(({ label }, position) =>
    texts.indexOf(texts[position] ?? '') !== position ? label : [],
  );
}

function hasUnheadedColumn(sheet: SheetText, header: TableHeader, body: Body): boolean {
  const headed = header.columns.filter(({ path }) => path.length > 0).map(({ index }) => index);
  const first = Math.min(...headed);
  const last = Math.max(...headed);
  // A group heading without merges may have lost its last columns.
  const next = last + 1 < sheet.right ? [last + 1] : [];
  if (body.rows.some((row) => hasNumber(sheet, row, next))) return true;
  return header.columns.some(
    ({ index, path }) =>
      path.length === 0 &&
      index > first &&
      index < last &&
      body.rows.some((row) => !sheet.isCovered(row, index) && sheet.labelAt(row, index) !== ''),
  );
}

function repeatsCodes({ drafts }: RowReading): boolean {
  const codes = drafts.flatMap(
    ({ coordinates }) => coordinates.function ?? coordinates.economy ?? [],
  );
  return new Set(codes).size < codes.length;
}

const LINE_AXIS_ROLES = [
  'unitName',
  'projectName',
  'procurementItem',
  'procurementCategory',
] as const;

/** Columns beside a single row of figures that say nothing about it. */
const SILENT_ROLES: readonly ColumnRole[] = ['lineNumber', 'description', 'otherPeriod'];

function hasAxis(context: RowContext, axis: RowAxis): boolean {
  const { roles, amountColumns } = context;
  switch (axis) {
    case 'function':
    case 'economy':
      return withNameColumn(context).roles.has('name') || roles.has('code');
    case 'unit':
      return roles.has('unitCode') || roles.has('unitName');
    case 'project':
      return roles.has('projectName');
    case 'line':
      return LINE_AXIS_ROLES.some((role) => roles.has(role));
    case 'single':
      return (
        [...roles.keys()].every((role) => SILENT_ROLES.includes(role)) && amountColumns.length > 1
      );
    case 'terms':
      return roles.has('projectName') || roles.has('name');
  }
}

type MatrixLayout = Extract<Layout, { shape: 'matrix' }>;

function readRows(axis: RowAxis, context: RowContext, layout: MatrixLayout): RowReading {
  switch (axis) {
    case 'function':
    case 'economy':
      return readClassifiedRows(withNameColumn(context), axis);
    case 'unit':
      return readUnitRows(context);
    case 'project':
      return readProjectRows(context);
    case 'line':
      return readLineRows(context);
    case 'single':
      return readSingleRow(context);
    case 'terms':
      return readTermRows(context, {
        lines: layout.columns,
        defaultFlow: layout.defaultFlow === 'income' ? 'income' : 'expenditure',
        totalLine: layout.totalColumn,
      });
  }
}

const NAME_ROLES: readonly ColumnRole[] = ['functionText', 'economyText', 'projectName'];

/** 项目 or 功能分类科目 heads the names where codes stand beside them, or in them. */
function withNameColumn(context: RowContext): RowContext {
  const { roles, rows, sheet } = context;
  if (roles.has('name')) return context;
  const role = NAME_ROLES.find((one) => roles.has(one));
  const columns = role === undefined ? undefined : roles.get(role);
  if (columns === undefined) return context;
  const labels = rows.flatMap((row) => columns.map((column) => sheet.labelAt(row, column)));
  const coded = labels.some(startsWithCode) || labels.every(isTotalOrBlank);
  if (!coded && !roles.has('code')) return context;
  return { ...context, roles: new Map([...roles, ['name', columns]]) };
}

function isTotalOrBlank(label: string): boolean {
  return label === '' || isTotalLabel(foldLabel(label));
}

/** Columns that are but totals, such as 预算数: then the rows say what each figure is. */
function onlyTotals(
  amounts: readonly NodeDraft[],
  { totalColumn }: MatrixLayout,
): readonly NodeDraft[] | null {
  const own = coordinatesText(totalColumn);
  const others = amounts.filter(
    ({ coordinates }) => coordinatesText(withMember(coordinates, 'flow', null)) !== own,
  );
  if (others.length > 0) return null;
  return amounts.map((draft) => ({ ...draft, coordinates: NOTHING_SAID }));
}
