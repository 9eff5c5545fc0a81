/** What is said once a file was handed to the browser. */
export const SAVED_WORDS = {
  saved: (fileName: string) => `已导出 ${fileName}`,
} as const;
