/** 3–5、9: rows or columns in order, neighbours as one; `nameOf` names a single one. */
export function positionRuns(
  positions: readonly number[],
  nameOf: (position: number) => string,
): string {
  const found: { readonly start: number; end: number }[] = [];
  for (const position of positions) {
    const last = found.at(-1);
    if (last !== undefined && position === last.end + 1) last.end = position;
    else found.push({ start: position, end: position });
  }
  return found
    .map(({ start, end }) => (end === start ? nameOf(start) : `${nameOf(start)}–${nameOf(end)}`))
    .join('、');
}
