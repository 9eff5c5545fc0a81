import { cellAddress } from '../../base/address';
import type { CellChange, TypedContent, WorkbookChanges } from './list-changes';

/** The words of the list of changes. */
export const CHANGE_WORDS = {
  title: '改动清单',
  header: ['工作表', '单元格', '项目', '原内容', '新内容'],
  blank: '（空白）',
  added: (sheet: string) => `新增或改名的工作表：${sheet}`,
  removed: (sheet: string) => `删除或改名的工作表：${sheet}`,
  listed: (day: string) => `${day} 列出`,
} as const;

/** One line for each changed cell: sheet, address, name of the row, old and new content. */
export function changeCells({ cell, item, before, after }: CellChange): readonly string[] {
  return [
    cell.sheet,
    cellAddress(cell),
    item,
    contentText(before, after),
    contentText(after, before),
  ];
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

/** What the list cannot say cell by cell. */
export function sheetNotes({ added, removed }: WorkbookChanges): readonly string[] {
  return [...added.map(CHANGE_WORDS.added), ...removed.map(CHANGE_WORDS.removed)];
}

/** The list as text that a spreadsheet takes as cells. */
export function changesText(changes: WorkbookChanges): string {
  const lines = [CHANGE_WORDS.header, ...changes.cells.map(changeCells)].map((cells) =>
    cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t'),
  );
  return [...lines, ...sheetNotes(changes)].join('\n');
}
