import type { Draft, DraftCell } from './draft';
import {
  BLANK_DRAFT,
  at,
  columnsOf,
  numberCell,
  rowsOf,
  textCell,
  textOf,
  withText,
} from './draft';
import { insertRow, mapCells, removeRow } from './edit-draft';
import type { Random } from './seeded-random';
import type { Variation } from './variation';
import { ofSheets } from './variation';

const NOTES: readonly [string, ...string[]] = [
  '注：本表反映部门本年度预算安排情况。',
  '备注：本表按照财政部门批复的预算填列。',
  '说明：1.表中数据四舍五入，2.科目按照当年政府收支分类科目填列。',
  '注:1、本表金额转换为万元时，因四舍五入可能存在尾差。',
  '注1：本套报表金额单位转换时可能存在尾数误差。',
  '※本表为自动生成表。',
  '*本表由系统导出',
  '填表说明：本表按部门预算批复填列。',
];

const SIGNATURES: readonly [string, ...string[]] = [
  '单位负责人：',
  '填表人：',
  '制表：',
  '编制日期：2024年1月15日',
  '财务负责人：',
];

function withRowsBelow(draft: Draft, rows: readonly (readonly DraftCell[])[]): Draft {
  return rows.reduce(
    (longer, cells) => insertRow(longer, longer.rows.length, 'note', cells),
    draft,
  );
}

function withNoteAbove(draft: Draft, random: Random): Draft {
  const [header] = rowsOf(draft, 'header');
  if (header === undefined) return draft;
  const note = random.pick([
    '',
    '说明：本表数据为年初预算安排数。',
    '（按科目）',
    '公开表格',
    '批复数',
  ]);
  return insertRow(draft, header, 'frame', [textCell(note)]);
}

function withBlankRows(draft: Draft, random: Random): Draft {
  const body = rowsOf(draft, 'body');
  const places = [0, 1, 2].map(() => body[random.below(body.length)] ?? draft.rows.length);
  return places
    .sort((one, other) => other - one)
    .reduce((longer, row) => insertRow(longer, row, 'other'), draft);
}

function withBlankRowsAbove(draft: Draft, random: Random): Draft {
  const [title] = rowsOf(draft, 'title');
  const [header] = rowsOf(draft, 'header');
  if (title === undefined || header === undefined) return draft;
  const below = insertRow(draft, header, 'frame');
  return random.oneIn(2) ? below : insertRow(below, title + 1, 'frame');
}

function hidden(draft: Draft, random: Random): Draft {
  const rows = new Set(draft.rows.flatMap((_, row) => (random.oneIn(4) ? row : [])));
  const columns = new Set(
    draft.columnKinds.flatMap((_, column) => (random.oneIn(4) ? column : [])),
  );
  return { ...draft, hiddenRows: rows, hiddenColumns: columns };
}

/** A line of a side with its figures. */
interface Line {
  readonly row: number;
  readonly empty: boolean;
}

/** Only the functional lines that have money, moved up and numbered anew. */
function usedLines(draft: Draft): Draft {
  if (draft.layout.shape !== 'twoSided' || draft.layout.kind.startsWith('财政')) return draft;
  const labels = columnsOf(draft, 'label');
  const label = labels[1];
  if (labels.length !== 2 || label === undefined) return draft;
  const end = draft.columnKinds.length;
  const lines = rowsOf(draft, 'body').flatMap((row): readonly Line[] => {
    if (!/支出$/.test(textOf(at(draft, row, label)))) return [];
    const cells = (draft.rows[row] ?? []).slice(label + 1, end);
    return [
      {
        row,
        empty: cells.every(
          (cell) =>
            cell.cell.value.kind !== 'number' ||
            cell.cell.value.number === 0 ||
            isOrderNumber(draft, row, cell),
        ),
      },
    ];
  });
  const used = lines.filter(({ empty }) => !empty);
  const places = lines.map(({ row }) => row);
  return mapCells(draft, (cell, row, column) => {
    const place = places.indexOf(row);
    if (column < label || place === -1 || draft.columnKinds[column] === 'order') return cell;
    const from = used[place]?.row;
    if (from === undefined) return BLANK_DRAFT;
    const moved = at(draft, from, column);
    if (column !== label) return moved;
    return withText(
      moved,
      textOf(moved).replace(
        /^[一二三四五六七八九十廿]+、/,
        `${'一二三四五六七八九十'.charAt(place)}、`,
      ),
    );
  });
}

function isOrderNumber(draft: Draft, row: number, cell: DraftCell): boolean {
  const column = (draft.rows[row] ?? []).indexOf(cell);
  return draft.columnKinds[column] === 'order';
}

/** Lines of all money of the forms of other years, without figures. */
const FURTHER_CLASSES = [
  '预备费',
  '社会保险基金支出',
  '转移性支出',
  '抗疫特别国债安排的支出',
  '外交支出',
];

function furtherLines(draft: Draft): Draft {
  if (draft.layout.shape !== 'twoSided') return draft;
  const label = columnsOf(draft, 'label')[1];
  const lastBody = rowsOf(draft, 'body')
    .filter((row) => /支出$/.test(textOf(at(draft, row, label ?? 0))))
    .at(-1);
  if (label === undefined || lastBody === undefined || columnsOf(draft, 'label').length > 2)
    return draft;
  const present = new Set(
    draft.rows.map((cells) => textOf(cells[label] ?? BLANK_DRAFT).replace(/^.*[、）]/, '')),
  );
  return FURTHER_CLASSES.filter((name) => !present.has(name)).reduce((longer, name) => {
    const cells = longer.columnKinds.map((_, column) =>
      column === label ? textCell(name) : BLANK_DRAFT,
    );
    return insertRow(longer, lastBody + 1, 'body', cells);
  }, draft);
}

const TRAILING_ROWS = 20_000;

/** Rows that Excel keeps because they were formatted once; on one sheet, for they are many. */
const TRAILING: Variation = {
  name: 'thousands of blank rows below',
  vary: (drafts, random) => {
    const chosen = random.below(drafts.length);
    return drafts.map((draft, position) => {
      if (position !== chosen) return draft;
      const blank = draft.columnKinds.map(() => BLANK_DRAFT);
      const rows = Array.from({ length: TRAILING_ROWS }, () => blank);
      return {
        ...draft,
        rows: [...draft.rows, ...rows],
        rowKinds: [...draft.rowKinds, ...rows.map(() => 'other' as const)],
      };
    });
  },
};

/** Rows around and among those of the table. */
export const ROW_VARIATIONS: readonly Variation[] = [
  ofSheets('a note below', (draft, random) =>
    withRowsBelow(draft, [[textCell(random.pick(NOTES))]]),
  ),
  ofSheets('several notes below', (draft) =>
    withRowsBelow(
      draft,
      NOTES.slice(0, 4).map((note) => [textCell(note)]),
    ),
  ),
  ofSheets('a note after a blank row', (draft, random) =>
    withRowsBelow(draft, [[], [textCell(random.pick(NOTES))]]),
  ),
  ofSheets('signatures below', (draft, random) =>
    withRowsBelow(draft, [
      [textCell(random.pick(SIGNATURES)), BLANK_DRAFT, textCell('联系电话：')],
    ]),
  ),
  ofSheets('a page number below', (draft) =>
    withRowsBelow(draft, [[], [BLANK_DRAFT, textCell('第 3 页，共 13 页')], [numberCell(3)]]),
  ),
  ofSheets('a line above the header', withNoteAbove),
  ofSheets('blank rows above the header', withBlankRowsAbove),
  ofSheets('blank rows in the body', withBlankRows),
  ofSheets('hidden rows and columns', hidden),
  ofSheets('only the lines that are used', usedLines),
  ofSheets('lines of further 类', furtherLines),
  ofSheets('no notes', (draft) =>
    rowsOf(draft, 'note')
      .filter(
        (row) =>
          rowsOf(draft, 'total', 'body').length > 0 &&
          !/没有|无|预算数/.test((draft.rows[row] ?? []).map(textOf).join('')),
      )
      .reduceRight(removeRow, draft),
  ),
  TRAILING,
];
