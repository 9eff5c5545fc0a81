/** The three steps of a classification; the economic ones stop at 款. */
export type CodeLevel = '类' | '款' | '项';

/** The level that a code's length says, or `null` for anything but 3, 5 or 7 digits. */
export function levelOf(code: string): CodeLevel | null {
  if (!/^\d+$/.test(code)) return null;
  switch (code.length) {
    case 3:
      return '类';
    case 5:
      return '款';
    case 7:
      return '项';
    default:
      return null;
  }
}

/** 2010350 → 20103 → 201 → `null`; `null` also for what is no code. */
export function parentCode(code: string): string | null {
  const level = levelOf(code);
  return level === null || level === '类' ? null : code.slice(0, -2);
}

/** The codes above a code, 类 first: 2010350 → 201, 20103. */
export function ancestorCodes(code: string): readonly string[] {
  const above: string[] = [];
  for (let at = parentCode(code); at !== null; at = parentCode(at)) above.unshift(at);
  return above;
}
