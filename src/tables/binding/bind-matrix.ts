import type { Steps } from '../../base/steps';
import { finish } from '../../base/steps';
import type { RoleColumns } from '../columns/bind-columns';
import { bindColumns } from '../columns/bind-columns';
import { repeatedColumns } from '../columns/repeated-columns';
import type { BindingRefusal, BindingTask } from './binding';
import type { Body } from '../rows/body-rows';
import { bindBands, isBanded } from './bind-bands';
import type { NodeDraft } from '../axes/build-tree';
import { ASPECTS } from '../coordinates/aspect-members';
import { cellAt } from '../../grid/grid';
import { titleName } from '../regions/find-titles';
import { listAddsUp } from '../rows/list-adds-up';
import { listsBeside } from '../columns/lists-beside';
import { lackingLabels } from './lacking-labels';
import { makeBlock } from './make-block';
import type { TableHeader } from '../columns/read-header';
import { namesBody } from './names-body';
import { withCodesUnderUnits } from '../rows/codes-under-units';
import { withItemNames } from '../rows/item-names';
import { hasYearsOfRows, readRowsByYear } from '../rows/rows-by-year';
import type { YearWords } from '../rows/stated-period';
import { SILENT_ROLES, hasAxis, readRows } from '../rows/row-axes';
import type { RowContext, RowReading } from '../rows/row-reading';
import { readList } from '../rows/list-rows';
import { listsCodesByUnits } from '../rows/repeated-codes';
import { withoutDoubtful } from '../rows/unit-headings';
import type { SheetText } from '../sheet/sheet-text';
import { hasNumber } from '../sheet/sheet-text';
import type { Block } from '../table';
import type { Layout, RowAxis } from '../catalogue/table-kind';
import { isLong } from '../sheet/long-lists';

type MatrixLayout = Extract<Layout, { shape: 'matrix' }>;

/** One block: rows of one axis by columns of amounts. */
export function* bindMatrix(
  task: BindingTask,
  layout: MatrixLayout,
  header: TableHeader,
  body: Body,
): Steps<readonly Block[] | BindingRefusal> {
  if (layout.bands !== undefined && isBanded(header.columns, layout.bands))
    return yield* bindBands(task, layout, layout.bands, header, body);
  const lists = layout.lines === undefined ? [] : listsBeside(header.columns);
  if (lists.length > 1) {
    const blocks: Block[] = [];
    for (const columns of lists) {
      const list = yield* bindMatrix(task, layout, { ...header, columns }, body);
      if ('kind' in list) return list;
      blocks.push(...list);
    }
    return blocks;
  }
  const found = bindColumns(header.columns, {
    shape: 'matrix',
    vocabularies: layout.columns,
    defaultFlow: layout.defaultFlow,
    totalColumn: layout.totalColumn,
    totalBeside: layout.totalBeside,
    period: task.period,
  });
  if (isLong(body.rows)) yield;
  const { columnsBy } = layout;
  const says = ({ coordinates }: NodeDraft) =>
    columnsBy === undefined || coordinates[columnsBy] !== undefined;
  const isOfBody = () => namesBody(task, header, body);
  if (lacksDivision(found.amounts, layout) && !isOfBody()) return { kind: 'noAmountColumn' };
  if (!found.amounts.some(says)) return { kind: 'noAmountColumn' };
  const bound = { ...found, amounts: withNotedStages(found.amounts, layout, body) };
  const repeated = repeatedColumns(bound.amounts);
  if (repeated.length > 0) return { kind: 'repeatedColumns', labels: repeated };
  if (hasUnheadedColumn(task.sheet, header, body)) return { kind: 'unheadedColumns' };
  const place = {
    sheet: task.sheet,
    amountColumns: bound.amounts.map((draft) => draft.index),
    rows: body.rows,
    books: task.books,
    ...(layout.divisions === undefined ? {} : { divisions: layout.divisions }),
    ...(task.scope.nature === undefined ? {} : { nature: task.scope.nature }),
  };
  const roles = withUnitNames(withCodesUnderUnits(place, found.roles, task.books.function));
  const printed: RowContext = { ...place, roles };
  if (layout.needs !== undefined && !roles.has(layout.needs)) {
    return lackingLabels(header, ['project']);
  }
  const context = layout.rows.includes('line') ? withItemNames(printed) : printed;
  if (isLong(body.rows)) yield;
  const axis = layout.rows.find((candidate) => hasAxis(context, candidate, layout));
  if (axis === undefined) return lackingLabels(header, layout.rows);
  if (axis === 'list' && layout.lines !== undefined) {
    const list = readList(context, layout.lines);
    const amounts = bound.amounts.map((draft) => withoutTotal(draft, layout));
    if (saidTwice(list.drafts, amounts, layout)) return { kind: 'saidTwice' };
    return [makeBlock(task, null, task.scope, { ...bound, amounts }, list, body.rows)];
  }
  const words = yearWords(task, header, roles);
  const byYear = axis !== 'year' && roles.has('year') && hasYearsOfRows(context, words);
  // Of a project, 年度 may as well be that in which it began.
  if (byYear && LISTS.has(axis)) return { kind: 'openYears' };
  const read = byYear
    ? readRowsByYear(context, words, (own) => finish(readRows(axis, own, words, layout)))
    : yield* readRows(axis, context, words, layout);
  if (isLong(body.rows)) yield;
  const certain = withoutDoubtful(read, faultyLabels(context, read));
  const reading = { ...certain, drafts: withNotedStages(certain.drafts, layout, body) };
  if ((layout.ofBody === true || hasNamedFunctions(reading)) && !isOfBody()) {
    return { kind: 'noBody' };
  }
  if (listsCodesByUnits(context, reading)) return { kind: 'repeatedCodes' };
  if (isLong(body.rows)) yield;
  const block = makeBlock(task, null, task.scope, bound, reading, body.rows);
  // More strange columns than known ones: a table of another kind under a like title.
  const isStrange = block.unknownColumns.length > block.columns.length;
  if (isStrange && !(LISTS.has(axis) && listAddsUp(block, task.sheet.grid))) {
    const labels = block.unknownColumns.slice(0, 3).map((column) => column.label);
    return { kind: 'unknownColumns', labels };
  }
  return [block];
}

/** Rows of which a code or name is #REF! or another error: nobody knows what they are or what is above them. */
function faultyLabels({ sheet, roles }: RowContext, { drafts }: RowReading): ReadonlySet<number> {
  const columns = [...roles].flatMap(([role, own]) => (SILENT_ROLES.includes(role) ? [] : own));
  const faulty = new Set<number>();
  for (const [position, { index }] of drafts.entries()) {
    for (const column of columns) {
      if (cellAt(sheet.grid, index, column).value.kind === 'error') faulty.add(position);
    }
  }
  return faulty;
}

/** 单位名称（科目） holds nothing but names of units where no codes of classification stand beside it. */
function withUnitNames(roles: RoleColumns): RoleColumns {
  const shared = roles.get('unitOrName');
  if (shared === undefined || roles.has('code')) return roles;
  return new Map([...roles, ['unitName', shared]]);
}

/** 预算数 is adjusted or of the year's start, whichever the notes say; else it stays as stated. */
function withNotedStages<Draft extends NodeDraft>(
  amounts: readonly Draft[],
  { notedStages = [] }: MatrixLayout,
  { notes }: Body,
): readonly Draft[] {
  const told = notedStages.find(({ note }) => notes.some((text) => note.test(text)));
  if (told === undefined) return amounts;
  return amounts.map((draft) =>
    draft.stage === 'asStated' ? { ...draft, stage: told.stage } : draft,
  );
}

function hasUnheadedColumn(sheet: SheetText, header: TableHeader, body: Body): boolean {
  const headed = header.columns.filter(({ path }) => path.length > 0);
  const first = headed[0]?.index ?? Infinity;
  const last = headed.at(-1)?.index ?? -Infinity;
  // A group heading without merges may have lost its last columns.
  const next = last + 1 < sheet.right ? [last + 1] : [];
  if (next.length > 0 && body.rows.some((row) => hasNumber(sheet, row, next))) return true;
  return header.columns.some(
    ({ index, path }) =>
      path.length === 0 &&
      index > first &&
      index < last &&
      body.rows.some(
        (row) => !sheet.isCovered(row, index) && sheet.labelAt(row, index).printed !== '',
      ),
  );
}

function yearWords(
  { title, period }: BindingTask,
  header: TableHeader,
  roles: RoleColumns,
): YearWords {
  const [column] = roles.get('year') ?? [];
  const heading = header.columns.find(({ index }) => index === column)?.path.at(-1) ?? '';
  return { own: period, title: titleName(title.folded), heading };
}

/** What stands in their rows no code book says, so their titles are told apart by more words. */
const LISTS = new Set<RowAxis>(['project', 'line']);

/** 一般公共服务支出 without a code stands in the budget of every place too. */
function hasNamedFunctions({ drafts }: RowReading): boolean {
  return drafts.some(
    ({ coordinates, code }) => coordinates.function !== undefined && code === undefined,
  );
}

/** Whether both lines and columns say what the figures are, as a total column does not. */
function saidTwice(
  lines: readonly NodeDraft[],
  columns: readonly NodeDraft[],
  { totalColumn }: MatrixLayout,
): boolean {
  return columns.some(({ coordinates }) =>
    ASPECTS.some(
      (aspect) =>
        coordinates[aspect] !== undefined &&
        coordinates[aspect] !== totalColumn[aspect] &&
        lines.some((line) => line.coordinates[aspect] !== undefined),
    ),
  );
}

/** The line decides the flow of a list and what its total is of, so its columns must not. */
function withoutTotal<Draft extends NodeDraft>(draft: Draft, { totalColumn }: MatrixLayout): Draft {
  const { flow, ...coordinates } = draft.coordinates;
  if (coordinates.item !== totalColumn.item) {
    return flow === undefined ? draft : { ...draft, coordinates };
  }
  const { item, ...said } = coordinates;
  return flow === undefined && item === undefined ? draft : { ...draft, coordinates: said };
}

function lacksDivision(amounts: readonly NodeDraft[], { periodsBy }: MatrixLayout): boolean {
  if (periodsBy === undefined) return false;
  const several = amounts.some(({ year, stage }) => year !== undefined || stage !== undefined);
  const divided = amounts.some(({ coordinates }) =>
    periodsBy.some((aspect) => coordinates[aspect] !== undefined),
  );
  return several && !divided;
}
