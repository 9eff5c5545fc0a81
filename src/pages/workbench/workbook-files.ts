/** What a workbook can be opened from. */
export const WORKBOOK_TYPES = ['.xlsx', '.xlsm', '.xls', '.et', '.ods'] as const;

const NAMES = new Intl.Collator('zh-CN', { numeric: true });

/** Those of several files that look like workbooks, in the order of their names; Excel's lock files are none. */
export function workbookFiles(files: readonly File[]): readonly File[] {
  return files
    .filter(({ name }) => {
      const isWorkbook = WORKBOOK_TYPES.some((type) => name.toLowerCase().endsWith(type));
      return isWorkbook && !name.startsWith('~$');
    })
    .sort((a, b) => NAMES.compare(pathOf(a), pathOf(b)));
}

function pathOf(file: File): string {
  return file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
}
