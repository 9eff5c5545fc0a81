import type { ListOrder } from '../profiles/narrative-profile';
import type { Figure } from './figure';

/** The largest amount first where that is asked for; equal ones, and at the end unknown ones, stay as they stand. */
export function inListOrder<T>(
  items: readonly T[],
  order: ListOrder,
  amountOf: (item: T) => Figure,
): readonly T[] {
  if (order === 'table') return items;
  const size = (item: T) => {
    const amount = amountOf(item);
    return amount.kind === 'known' ? amount.value : -Infinity;
  };
  return items.slice().sort((a, b) => {
    const [one, other] = [size(a), size(b)];
    return one === other ? 0 : one > other ? -1 : 1;
  });
}
