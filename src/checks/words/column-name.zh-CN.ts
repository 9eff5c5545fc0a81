/** The innermost heading of a column; 合计 and 小计 need the one above them. */
export function columnName(path: string): string {
  const headings = path.split('›');
  const last = headings.at(-1) ?? '';
  return /^(合计|小计|总计)$/.test(last) ? headings.slice(-2).join('') : last;
}
