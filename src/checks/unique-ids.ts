import type { Steps } from '../base/steps';

/** Ids after which the page may draw: each is put together and weighed here for the first time. */
const MOST_AT_A_STEP = 250;

/**
 * A code printed twice in a table gives its relations and findings twice the
 * same id: the second and later ones get a number, in the order of the sheet.
 */
export function* withUniqueIds<T extends { readonly id: string }>(
  items: readonly T[],
): Steps<readonly T[]> {
  const seen = new Map<string, number>();
  const unique: T[] = [];
  for (const [position, item] of items.entries()) {
    if (position % MOST_AT_A_STEP === MOST_AT_A_STEP - 1) yield;
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    unique.push(count === 1 ? item : { ...item, id: `${item.id}#${count}` });
  }
  return unique;
}
