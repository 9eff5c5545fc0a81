import { foldLabel } from '../../../src/base/label-text';
import type { Area } from '../../../src/base/address';
import type { Draft, DraftCell } from './draft';
import {
  BLANK_DRAFT,
  at,
  columnsOf,
  isBlank,
  numberCell,
  rowsOf,
  textCell,
  textOf,
  withText,
} from './draft';
import { areaAt, insertColumn, mapCells, removeColumn, reorderColumns } from './edit-draft';
import { bothPeriods, isWide, someFigure, twiceTheFirst, yearBefore } from './both-periods';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

/** A column with a heading that reaches down through the header. */
function withColumn(
  draft: Draft,
  before: number,
  heading: string,
  cellIn: (row: number, place: number) => DraftCell,
): Draft {
  const header = rowsOf(draft, 'header');
  const [top] = header;
  const bottom = header.at(-1);
  if (top === undefined || bottom === undefined) return draft;
  const body = rowsOf(draft, 'body', 'total');
  // A total row that is merged into the header keeps its place there.
  const wider = insertColumn(draft, before, 'other', (row) => {
    if (row === top) return textCell(heading);
    const place = body.indexOf(row);
    return place === -1 ? BLANK_DRAFT : cellIn(row, place);
  });
  const own: Area = { top, bottom, left: before, right: before };
  return bottom > top ? { ...wider, merges: [...wider.merges, own] } : wider;
}

function remarks(draft: Draft, random: Random): Draft {
  if (!isWide(draft)) return draft;
  const heading = random.pick(['备注', '备 注', '说明', '备注（说明）']);
  return withColumn(draft, draft.columnKinds.length, heading, (_, place) =>
    place % 3 === 1 ? textCell('见说明') : BLANK_DRAFT,
  );
}

function serials(draft: Draft, random: Random): Draft {
  const { shape, codes } = draft.layout;
  if (shape === 'single' || shape === 'bands' || shape === 'twoSided') return draft;
  if (columnsOf(draft, 'order').length > 0) return draft;
  if (codes === undefined && columnsOf(draft, 'code', 'name').length === 0) return draft;
  const first = rowsOf(draft, 'total').length;
  return withColumn(draft, 0, random.pick(['序号', '序 号', '行号']), (_, place) =>
    place < first ? BLANK_DRAFT : numberCell(place - first + 1),
  );
}

const OTHER_PERIODS: readonly [string, ...string[]] = [
  '上年预算数',
  '上年决算数',
  '上年执行数',
  '@年预算数',
  '@年执行数',
  '@年预算',
  '上年预算',
  '上年数',
  '@年决算数',
  '上年度预算数',
  '@年预计执行数',
  '去年预算数',
];

const COMPARISONS: readonly [string, ...string[]] = [
  '增减额',
  '增减%',
  '增减率',
  '比上年增减',
  '增减幅度（%）',
  '增长率',
  '本年比上年增减额',
  '比上年预算数增减',
  '比上年增减%',
  '占比',
  '较上年增减',
];

function otherPeriod(draft: Draft, random: Random): Draft {
  if (!isWide(draft) || draft.layout.kind.startsWith('政府')) return draft;
  const heading = random.pick(OTHER_PERIODS);
  const year = yearBefore(draft);
  if (heading.includes('@') && year === null) return draft;
  const first = columnsOf(draft, 'amount')[0] ?? 0;
  const place = random.oneIn(2) ? first : draft.columnKinds.length;
  return withColumn(draft, place, heading.replace('@', year ?? ''), (row) =>
    twiceTheFirst(draft, row),
  );
}

function comparisons(draft: Draft, random: Random): Draft {
  if (!isWide(draft)) return draft;
  const last = withColumn(
    draft,
    draft.columnKinds.length,
    random.pick(COMPARISONS),
    (row, position) => someFigure(draft, row, 10 + position),
  );
  return otherPeriod(last, random);
}

function office(draft: Draft, random: Random): Draft {
  if (!isWide(draft) || draft.layout.shape === 'single') return draft;
  const heading = random.pick(['主管处室', '归口股室', '业务科室', '主管科室', '归口处室']);
  return withColumn(draft, random.oneIn(2) ? 0 : draft.columnKinds.length, heading, (_, place) =>
    place === 0 ? BLANK_DRAFT : textCell('行政政法科'),
  );
}

/** Whose codes these are: of one unit, they are the figures of the whole body. */
function unit(draft: Draft): Draft {
  const { shape, codes } = draft.layout;
  const [first] = columnsOf(draft, 'code');
  if (shape !== 'matrix' || codes !== 'function' || first === undefined) return draft;
  const cellOf = (text: string) => (row: number) =>
    draft.rowKinds[row] === 'body' && !isBlank(at(draft, row, first))
      ? textCell(text)
      : BLANK_DRAFT;
  const named = withColumn(draft, first, '单位名称', cellOf('示例区数据中心本级'));
  return withColumn(named, first, '单位编码', cellOf('118001'));
}

/** 2024年 in the place of 预算数, where one column of figures stands below it. */
function onlyYear(draft: Draft): Draft {
  const year = yearBefore(draft);
  const isPlain = (cell: DraftCell) => /^(预算数|决算数|金额)$/.test(foldLabel(textOf(cell)));
  const header = rowsOf(draft, 'header');
  const plain = header.flatMap((row) => (draft.rows[row] ?? []).filter(isPlain));
  const stages = new Set(plain.map((cell) => foldLabel(textOf(cell))));
  if (year === null || stages.size !== 1) return draft;
  return mapCells(draft, (cell, row) =>
    header.includes(row) && isPlain(cell) ? withText(cell, `${Number(year) + 1}年`) : cell,
  );
}

/** Whether a column can change places with the next one: both alone in the same groups. */
function swappable(draft: Draft, left: number): boolean {
  const right = left + 1;
  if (draft.columnKinds[left] !== 'amount' || draft.columnKinds[right] !== 'amount') return false;
  const rows = rowsOf(draft, 'header');
  return rows.every((row) => {
    const [one, other] = [areaAt(draft, row, left), areaAt(draft, row, right)];
    const shared = one.left === other.left && one.right === other.right && one.top === other.top;
    const single = one.left === one.right && other.left === other.right;
    return shared ? one.left < one.right : single;
  });
}

/** Without merges a group stands over its first column only, which must then stay the first. */
function underBlankHeading(draft: Draft, column: number): boolean {
  const [top] = rowsOf(draft, 'header');
  if (top === undefined) return true;
  const area = areaAt(draft, top, column);
  return area.left === column && isBlank(at(draft, area.top, area.left));
}

function permuted(draft: Draft, random: Random): Draft {
  if (!isWide(draft)) return draft;
  const rows = rowsOf(draft, 'header', 'total', 'body', 'other');
  const header = rowsOf(draft, 'header');
  const grouped = draft.merges.some(({ top, left, right }) => header.includes(top) && right > left);
  if (header.length > 1 && !grouped) return draft;
  let varied = draft;
  for (let left = 0; left + 1 < draft.columnKinds.length; left += 1) {
    if (random.oneIn(2) || !swappable(varied, left)) continue;
    if (underBlankHeading(varied, left) || underBlankHeading(varied, left + 1)) continue;
    const order = varied.columnKinds.map((_, column) =>
      column === left ? left + 1 : column === left + 1 ? left : column,
    );
    varied = reorderColumns(varied, order, rows);
  }
  return varied;
}

/** 支出 at the left and 收入 at the right. */
function exchanged(draft: Draft): Draft {
  const labels = columnsOf(draft, 'label');
  const [first, second] = labels;
  if (labels.length !== 2 || first !== 0 || second === undefined) return draft;
  const end = draft.columnKinds.length;
  const rows = rowsOf(draft, 'header', 'numbers', 'total', 'body', 'other');
  const all = draft.columnKinds.map((_, column) => column);
  return reorderColumns(draft, [...all.slice(second, end), ...all.slice(0, second)], rows);
}

/** Columns without any figure go away, as far as their group keeps one of its own. */
function usedColumns(draft: Draft): Draft {
  if (!isWide(draft) || draft.layout.shape === 'single') return draft;
  const rows = rowsOf(draft, 'body', 'total');
  const unused = columnsOf(draft, 'amount').filter((column) =>
    rows.every((row) => {
      const { value } = at(draft, row, column).cell;
      return value.kind === 'blank' || (value.kind === 'number' && value.number === 0);
    }),
  );
  // A column of what is brought forward tells what 合计 beside it means, figures or not.
  const header = rowsOf(draft, 'header');
  const tells = (column: number) =>
    header.some((row) =>
      /结转|结余/.test(
        textOf(at(draft, areaAt(draft, row, column).top, areaAt(draft, row, column).left)),
      ),
    );
  const leaves = unused.filter(
    (column) =>
      !tells(column) &&
      header.every(
        (row) =>
          areaAt(draft, row, column).left < column || areaAt(draft, row, column).right === column,
      ),
  );
  return unused.length === columnsOf(draft, 'amount').length
    ? draft
    : leaves.reduceRight(removeColumn, draft);
}

/** Columns beside and among those of the table. */
export const COLUMN_VARIATIONS: readonly Variation[] = [
  ofSheets('a column of remarks', remarks),
  ofSheets('a column of serial numbers', serials),
  ofSheets('a column of another period', otherPeriod),
  ofSheets('columns of comparison', comparisons),
  ofSheets('all columns for the year before too', bothPeriods),
  ofSheets('a column of the office in charge', office),
  ofSheets('columns of the unit', unit),
  ofSheets('a year alone over figures', onlyYear),
  ofSheets('columns in another order', permuted),
  ofSheets('sides exchanged', exchanged),
  ofSheets('only columns with figures', usedColumns),
];
