import { areaAddress, cellAddress } from '../../base/address';
import type { ChangeLine } from './change-lines';
import { changeLines } from './change-lines';
import type { WorkbookChanges } from './list-changes';
import type { RowChange } from './row-changes';
import type { TypedContent } from './typed-content';

/** The words of the list of changes. */
export const CHANGE_WORDS = {
  title: '改动清单',
  titleOf: (cells: number, sheets: number) =>
    `改动清单：${[cells > 0 || sheets === 0 ? `${cells} 处` : '', sheets > 0 ? `工作表 ${sheets} 张` : ''].filter((part) => part !== '').join('，')}`,
  header: ['工作表', '单元格', '项目', '原内容', '新内容'],
  blank: '（空白）',
  added: (sheet: string) => `新增或改名的工作表：${sheet}`,
  removed: (sheet: string) => `删除或改名的工作表：${sheet}`,
  rowNumbers: (first: number, last: number) =>
    first === last ? `第${first}行` : `第${first}～${last}行`,
  insertedRow: '插入一行',
  deletedRows: (count: number) => (count === 1 ? '删除这一行' : `删除这${count}行`),
  noRow: '（没有这一行）',
  emptyRow: '（空行）',
  noRowsLeft: '（删除）',
  converted: (count: number) => `${count} 个数由文本改为数值`,
  convertedBefore: (example: string) => `“${example}”等（文本）`,
  convertedAfter: (example: string) => `${example} 等（数值）`,
  /** How what stands in one line is done in one go. */
  converting:
    '由文本改为数值的不用逐个重新输入：选中所列的单元格（不要选编码），按旁边的叹号“转换为数字”（Excel、WPS）。',
  listed: (day: string) => `${day} 列出`,
} as const;

/** A line in five cells: sheet, cells, name of the row, old and new content. */
export function lineCells(line: ChangeLine): readonly string[] {
  if (line.kind === 'rows') return rowCells(line.change);
  if (line.kind === 'converted') {
    const { sheet, areas, count, example } = line;
    return [
      sheet,
      areas.map(areaAddress).join('、'),
      CHANGE_WORDS.converted(count),
      CHANGE_WORDS.convertedBefore(example.before.text),
      CHANGE_WORDS.convertedAfter(example.after.text),
    ];
  }
  const { cell, item, before, after } = line.change;
  return [
    cell.sheet,
    cellAddress(cell),
    item,
    contentText(before, after),
    contentText(after, before),
  ];
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
    : [sheet, numbers, CHANGE_WORDS.deletedRows(count), text, CHANGE_WORDS.noRowsLeft];
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

/** What the list cannot say cell by cell: sheets that were put in, taken out or renamed. */
export function sheetNotes({ added, removed }: WorkbookChanges): readonly string[] {
  return [...added.map(CHANGE_WORDS.added), ...removed.map(CHANGE_WORDS.removed)];
}

/** What is said below the lines. */
export function closingNotes(changes: WorkbookChanges): readonly string[] {
  const hasConverted = changeLines(changes).some(({ kind }) => kind === 'converted');
  return [...(hasConverted ? [CHANGE_WORDS.converting] : []), ...sheetNotes(changes)];
}

/** The list as text that a spreadsheet takes as cells. */
export function changesText(changes: WorkbookChanges): string {
  const lines = [CHANGE_WORDS.header, ...changeLines(changes).map(lineCells)].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return [...lines, ...closingNotes(changes)].join('\n');
}
