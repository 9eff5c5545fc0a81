import { areaAddress, cellAddress, columnLetters } from '../../base/address';
import { positionRuns } from '../../base/position-runs';
import type { ChangeLine } from './change-lines';
import { changeLines } from './change-lines';
import type { HiddenChange } from './hidden-changes';
import type { WorkbookChanges } from './list-changes';
import type { RowChange } from './row-changes';
import type { SheetChange } from './sheet-changes';
import type { TypedContent } from './typed-content';

/** The words of the list of changes. */
export const CHANGE_WORDS = {
  title: '改动清单',
  titleOf: (count: number) => (count === 0 ? '改动清单' : `改动清单：${count} 处`),
  header: ['工作表', '单元格', '项目', '原内容', '新内容'],
  blank: '（空白）',
  wholeSheet: '整张工作表',
  sheetAdded: '新增工作表',
  noSheet: '（没有这张表）',
  notListed: '（内容没有逐格列出）',
  sheetRemoved: '删除工作表',
  sheetRenamed: '工作表改名',
  gone: '（删除）',
  visibility: { shown: '取消隐藏', hidden: '隐藏' },
  isShown: '显示',
  isHidden: '隐藏',
  rowNumbers: (first: number, last: number) =>
    first === last ? `第${first}行` : `第${first}～${last}行`,
  insertedRow: '插入一行',
  deletedRows: (count: number) => (count === 1 ? '删除这一行' : `删除这${count}行`),
  noRow: '（没有这一行）',
  emptyRow: '（空行）',
  converted: (count: number) => `${count} 个数由文本改为数值`,
  convertedBefore: (example: string) => `“${example}”等（文本）`,
  convertedAfter: (example: string) => `${example} 等（数值）`,
  /** Where rows or sheets were put in, taken out or renamed. */
  inOrder: '请从上往下改：工作表、单元格按改动后的名称和位置列出。',
  /** How what stands in one line is done in one go. */
  converting:
    '由文本改为数值的不用逐个重新输入：选中所列的单元格（不要选编码），按旁边的叹号“转换为数字”（Excel、WPS）。',
  listed: (day: string) => `${day} 列出`,
} as const;

/** A line in five cells: sheet, cells, name of the row, old and new content. */
export function lineCells(line: ChangeLine): readonly string[] {
  switch (line.kind) {
    case 'sheet':
      return sheetCells(line.change);
    case 'rows':
      return rowCells(line.change);
    case 'hidden':
      return [line.change.sheet, positionsText(line.change), ...turnedCells(line.change.kind)];
    case 'converted':
      return [
        line.sheet,
        line.areas.map(areaAddress).join('、'),
        CHANGE_WORDS.converted(line.count),
        CHANGE_WORDS.convertedBefore(line.example.before.text),
        CHANGE_WORDS.convertedAfter(line.example.after.text),
      ];
    case 'cell': {
      const { cell, item, before, after } = line.change;
      return [
        cell.sheet,
        cellAddress(cell),
        item,
        contentText(before, after),
        contentText(after, before),
      ];
    }
  }
}

function sheetCells(change: SheetChange): readonly string[] {
  const place = [change.sheet, CHANGE_WORDS.wholeSheet];
  switch (change.kind) {
    case 'added':
      return [...place, CHANGE_WORDS.sheetAdded, CHANGE_WORDS.noSheet, CHANGE_WORDS.notListed];
    case 'removed':
      return [...place, CHANGE_WORDS.sheetRemoved, '', CHANGE_WORDS.gone];
    case 'renamed':
      return [...place, CHANGE_WORDS.sheetRenamed, change.sheet, change.name];
    case 'shown':
    case 'hidden':
      return [...place, ...turnedCells(change.kind)];
  }
}

function positionsText({ axis, positions }: HiddenChange): string {
  return axis === 'rows'
    ? `第${positionRuns(positions, (row) => String(row + 1))}行`
    : `${positionRuns(positions, columnLetters)}列`;
}

function turnedCells(kind: 'shown' | 'hidden'): readonly string[] {
  const states = [CHANGE_WORDS.isHidden, CHANGE_WORDS.isShown];
  return [CHANGE_WORDS.visibility[kind], ...(kind === 'shown' ? states : states.reverse())];
}

/** A row that was put in with the cells to type; those that were taken out with what stood in them. */
function rowCells({ kind, sheet, row, count, cells }: RowChange): readonly string[] {
  const numbers = CHANGE_WORDS.rowNumbers(row + 1, row + count);
  const contents = cells.map((cell) =>
    kind === 'inserted' ? `${cellAddress(cell)}：${cell.content.text}` : cell.content.text,
  );
  const text = contents.length === 0 ? CHANGE_WORDS.emptyRow : contents.join('；');
  return kind === 'inserted'
    ? [sheet, numbers, CHANGE_WORDS.insertedRow, CHANGE_WORDS.noRow, text]
    : [sheet, numbers, CHANGE_WORDS.deletedRows(count), text, CHANGE_WORDS.gone];
}

const KINDS: Readonly<Record<Exclude<TypedContent['kind'], 'blank'>, string>> = {
  text: '文本',
  number: '数值',
  formula: '公式',
  boolean: '逻辑值',
  error: '错误值',
};

/** “79.63”（文本） beside 79.63（数值）: where a text and something else met, looks do not tell them apart. */
function contentText({ kind, text }: TypedContent, other: TypedContent): string {
  if (kind === 'blank') return CHANGE_WORDS.blank;
  const isMixed = kind !== other.kind && other.kind !== 'blank';
  if (!isMixed || (kind !== 'text' && other.kind !== 'text')) return text;
  return `${kind === 'text' ? `“${text}”` : text}（${KINDS[kind]}）`;
}

/** What is said below the lines. */
export function closingNotes(changes: WorkbookChanges): readonly string[] {
  const hasConverted = changeLines(changes).some(({ kind }) => kind === 'converted');
  return [
    ...(changes.isReshaped ? [CHANGE_WORDS.inOrder] : []),
    ...(hasConverted ? [CHANGE_WORDS.converting] : []),
  ];
}

/** The list as text that a spreadsheet takes as cells. */
export function changesText(changes: WorkbookChanges): string {
  const lines = [CHANGE_WORDS.header, ...changeLines(changes).map(lineCells)].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return [...lines, ...closingNotes(changes)].join('\n');
}
