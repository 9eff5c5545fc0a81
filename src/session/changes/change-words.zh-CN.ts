import { cellAddress } from '../../base/address';
import type { CellChange, WorkbookChanges } from './list-changes';

/** The words of the list of changes. */
export const CHANGE_WORDS = {
  title: '改动清单',
  header: ['工作表', '单元格', '原内容', '新内容'],
  blank: '（空白）',
  added: (sheet: string) => `新增或改名的工作表：${sheet}`,
  removed: (sheet: string) => `删除或改名的工作表：${sheet}`,
} as const;

/** One line for each changed cell: sheet, address, old and new content. */
export function changeCells({ cell, before, after }: CellChange): readonly string[] {
  const shown = (content: string) => (content === '' ? CHANGE_WORDS.blank : content);
  return [cell.sheet, cellAddress(cell), shown(before), shown(after)];
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
