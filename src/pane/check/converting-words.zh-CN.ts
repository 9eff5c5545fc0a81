/** The words with which texts are made numbers. */
export const CONVERTING_WORDS = {
  convert: (cells: number) => `转换为数字（${cellsText(cells)}）`,
  convertAll: (tables: number, cells: number) => `全部转换（${extentText(tables, cells)}）`,
  stale: '表格已改动，复查后再转换',
  /** What is not certain to be one number, or stands in no typed cell of its own. */
  left: (cells: number) =>
    `另有 ${cellsText(cells)}不能代为转换：是公式或合并单元格，或者不能肯定是哪个数，请核对后修改`,
  converted: (place: string) => `已转换为数字：${place}`,
  /** One table by its name, several by their number. */
  place: (sheets: readonly string[], tables: number, cells: number) =>
    tables === 1 ? `${sheets.join('、')} ${cellsText(cells)}` : extentText(tables, cells),
  undo: '撤销转换',
  undoFor: (place: string) => `撤销转换 ${place}`,
} as const;

function extentText(tables: number, cells: number): string {
  return `${tables} 张表，${cellsText(cells)}`;
}

function cellsText(cells: number): string {
  return `${cells} 个单元格`;
}
