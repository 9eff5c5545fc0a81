/**
 * A code printed twice in a table gives its relations and findings twice the
 * same id: the second and later ones get a number, in the order of the sheet.
 */
export function withUniqueIds<T extends { readonly id: string }>(
  items: readonly T[],
): readonly T[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return count === 1 ? item : { ...item, id: `${item.id}#${count}` };
  });
}
