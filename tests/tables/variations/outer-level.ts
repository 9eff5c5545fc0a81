import type { Area } from '../../../src/base/address';
import type { Draft, DraftCell } from './draft';
import { BLANK_DRAFT, at, columnsOf, textCell } from './draft';
import { insertRow } from './edit-draft';
import { headerOf, yearOf } from './header-parts';
import type { Random } from './seeded-random';

const OUTER_GROUPS: readonly [string, ...string[]] = [
  '预算数',
  '本年预算数',
  '@年预算数',
  '@年预算',
  '本年预算',
  '@年度预算数',
  '金额',
];

const OUTER_GROUPS_OF_ACCOUNTS: readonly [string, ...string[]] = [
  '决算数',
  '@年决算数',
  '本年决算数',
  '金额',
];

const LABEL_GROUPS: readonly [string, ...string[]] = [
  '项目',
  '科目',
  '功能分类科目',
  '支出功能分类科目',
];

const ECONOMIC_GROUPS: readonly [string, ...string[]] = [
  '项目',
  '科目',
  '经济分类科目',
  '部门预算支出经济分类科目',
  '支出经济分类科目',
];

/** A level above all others: it groups the figures, and the codes with the names. */
export function withOuterLevel(draft: Draft, random: Random): Draft {
  const header = headerOf(draft);
  const { shape, codes, kind } = draft.layout;
  if (header === null || shape === 'twoSided' || shape === 'bands') return draft;
  if (kind.includes('“三公”') && kind.includes('决算')) return draft;
  const amounts = columnsOf(draft, 'amount');
  const labels = columnsOf(draft, 'code', 'name');
  const [firstAmount] = amounts;
  const lastAmount = amounts.at(-1);
  if (firstAmount === undefined || lastAmount === undefined) return draft;
  const words = kind.includes('决算') ? OUTER_GROUPS_OF_ACCOUNTS : OUTER_GROUPS;
  const group = random.pick(words);
  const year = yearOf(draft);
  if (group.includes('@') && year === null) return draft;
  const cells = draft.columnKinds.map((): DraftCell => BLANK_DRAFT);
  const row = header.top;
  const raised = insertRow(draft, row, 'header');
  const spans: Area[] = [{ top: row, bottom: row, left: firstAmount, right: lastAmount }];
  cells[firstAmount] = textCell(group.replace('@', year ?? ''));
  const [firstLabel] = labels;
  const lastLabel = labels.at(-1);
  const groupLabels =
    codes !== undefined && firstLabel !== undefined && lastLabel !== undefined && random.oneIn(2);
  if (groupLabels) {
    cells[firstLabel] = textCell(random.pick(codes === 'economy' ? ECONOMIC_GROUPS : LABEL_GROUPS));
    spans.push({ top: row, bottom: row, left: firstLabel, right: lastLabel });
  }
  const spanned = (column: number) =>
    spans.some(({ left, right }) => column >= left && column <= right);
  // What stands beside the groups reaches up to their level.
  const merges = raised.merges.map((area) =>
    area.top === row + 1 && !spanned(area.left) ? { ...area, top: row } : area,
  );
  const rows = raised.rows.map((own, index) => {
    if (index === row) {
      return own.map((cell, column) =>
        spanned(column) ? (cells[column] ?? cell) : at(raised, row + 1, column),
      );
    }
    return index === row + 1
      ? own.map((cell, column) => (spanned(column) ? cell : BLANK_DRAFT))
      : own;
  });
  const single = draft.columnKinds.flatMap((_, column) =>
    spanned(column) ||
    merges.some((area) => area.top === row && area.left <= column && area.right >= column)
      ? []
      : [{ top: row, bottom: row + 1, left: column, right: column }],
  );
  const own = spans.filter(({ left, right }) => right > left);
  return { ...raised, rows, merges: [...merges, ...single, ...own] };
}
