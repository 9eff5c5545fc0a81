/** What a workbook can be opened from. */
export const WORKBOOK_TYPES = ['.xlsx', '.xlsm', '.xls', '.et', '.ods'] as const;

const NAMES = new Intl.Collator('zh-CN', { numeric: true });

/** Those of several files that look like workbooks, in the order of their names; Excel's lock files are none. */
export function workbookFiles(files: readonly File[]): readonly File[] {
  return inOrder(files.filter((file) => isWorkbook(file) && !isOfSystem(file)));
}

/** Those that are none and that somebody put there: the system's own files are not spoken of. */
export function otherFiles(files: readonly File[]): readonly File[] {
  return inOrder(files.filter((file) => !isWorkbook(file) && !isOfSystem(file)));
}

function isWorkbook({ name }: File): boolean {
  return WORKBOOK_TYPES.some((type) => name.toLowerCase().endsWith(type));
}

/** Lock files of Office, and what systems keep of a folder. */
function isOfSystem({ name }: File): boolean {
  return /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

function inOrder(files: readonly File[]): readonly File[] {
  return [...files].sort((a, b) => NAMES.compare(pathOf(a), pathOf(b)));
}

/** Where it lay in the folder that was chosen, its own name included. */
export function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
