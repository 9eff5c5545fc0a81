/** 本级 and 汇总 are sets of their own: one is a part of the other. */
const LEVEL = /(?:本级|汇总|机关|本部)(?=\)|$)/;

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
  return LEVEL.exec(name)?.[0] ?? '';
}

const plainNames = new Map<string, string>();

/** Every body of a workbook is compared with every other one. */
function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = name.replace(/\([^()]*\)/g, '').replace(/(?:本级|汇总)$/, '');
  if (plainNames.size > 5_000) plainNames.clear();
  plainNames.set(name, plain);
  return plain;
}
