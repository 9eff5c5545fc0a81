/** What is said of changes that the file does not hold. */
export const EDITED_WORDS = {
  notInFile: '这里的改动没有写回文件，请照上方的“改动清单”在原文件中改好、保存。',
  stillHidden: (sheets: readonly string[]) =>
    `原文件中${sheets.map((sheet) => `“${sheet}”`).join('、')}仍是隐藏的。`,
} as const;
