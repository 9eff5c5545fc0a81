/** What is said once a file was handed to the browser. */
export const SAVED_WORDS = {
  /** `holds`: 共 2 份：退回意见 2 份。 or empty. */
  saved: (fileName: string, holds = '') => `已导出 ${fileName}${holds === '' ? '' : `，${holds}`}`,
  outdated: (fileName: string) =>
    `已导出 ${fileName}。导出后又有改动或重新检查，需要时请再导出一次。`,
} as const;
