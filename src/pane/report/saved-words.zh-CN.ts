/** What is said once a file was handed to the browser. */
export const SAVED_WORDS = {
  saved: (fileName: string) => `已导出 ${fileName}`,
  outdated: (fileName: string) =>
    `已导出 ${fileName}。导出后又有改动或重新检查，需要时请再导出一次。`,
} as const;
