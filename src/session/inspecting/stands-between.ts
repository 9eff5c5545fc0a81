/**
 * Whether a sheet is numbered between two others that are named alike: 预算06表 of 预算05表 and
 * 预算07表. Names without a Chinese character, Sheet6, are no names that anybody chose.
 */
export function standsBetween(sheet: string, others: readonly string[]): boolean {
  if (!/\p{Script=Han}/u.test(sheet)) return false;
  return [...sheet.matchAll(/\d+/g)].some(({ 0: digits, index }) => {
    const before = sheet.slice(0, index);
    const after = sheet.slice(index + digits.length);
    const numbers = others.flatMap((other) => {
      const own = other.slice(before.length, other.length - after.length);
      const isAlike = other.startsWith(before) && other.endsWith(after) && /^\d+$/.test(own);
      return isAlike ? Number(own) : [];
    });
    return [-1, 1].every((step) => numbers.includes(Number(digits) + step));
  });
}
