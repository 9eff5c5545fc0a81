/** 本级 and 汇总 are sets of their own: one is a part of the other. */
const LEVEL = /(?:本级|汇总|机关|本部)/g;

/**
 * Whether two folded names can be the same body: one contains the other once
 * brackets, 本级 and the city in front are dropped.
 */
export function isSameBody(one: string, other: string): boolean {
  if (levelOf(one) !== '' && levelOf(other) !== '' && levelOf(one) !== levelOf(other)) return false;
  const [first, second] = [plainName(one), plainName(other)];
  return first.includes(second) || second.includes(first);
}

function levelOf(name: string): string {
  return name.match(LEVEL)?.join('') ?? '';
}

function plainName(name: string): string {
  return name.replace(/\([^()]*\)/g, '').replace(/(?:本级|汇总)$/, '');
}
