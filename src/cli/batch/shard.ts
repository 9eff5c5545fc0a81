/** One of several parts of all files; index counts from 0. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export const WHOLE: Shard = { index: 0, count: 1 };

/** Reads 0/4; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index < shard.count ? shard : null;
}

/**
 * Whether a file belongs to the shard, by its name alone: every machine that counts as many shards
 * comes to the same division, whatever the order and whatever else there is.
 */
export function isInShard(name: string, { index, count }: Shard): boolean {
  return hash(name.normalize('NFC').replaceAll('\\', '/')) % count === index;
}

/** FNV-1a over UTF-8, with its bits mixed so that names which differ in one digit spread evenly. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) bits = Math.imul(bits ^ byte, 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
