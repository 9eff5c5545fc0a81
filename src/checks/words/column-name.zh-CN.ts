/** The innermost heading of a column; 合计 and 小计 need the one above them. */
function columnName(path: string): string {
  const headings = path.split('›');
  const last = headings.at(-1) ?? '';
  return /^(合计|小计|总计)$/.test(last) ? headings.slice(-2).join('') : last;
}

/** The name of a column, after the heading above where another of the `beside` has the same name. */
export function columnNameBeside(path: string, beside: readonly string[]): string {
  const name = columnName(path);
  const alike = beside.filter((other) => other !== path && columnName(other) === name);
  if (alike.length === 0) return name;
  const own = path.split('›');
  const differing = own.findIndex((heading, level) =>
    alike.every((other) => other.split('›')[level] !== heading),
  );
  // No single heading tells it from all of them.
  const above = own[differing] ?? own.slice(0, -1).join('·');
  return above === '' || name.startsWith(above) ? name : `${above}·${name}`;
}
