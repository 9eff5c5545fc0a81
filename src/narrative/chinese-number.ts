const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 12 → 十二, 20 → 二十, 135 → 一百三十五; for 1 to 999. */
export function chineseNumber(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const head = hundreds === 0 ? '' : `${DIGITS[hundreds] ?? ''}百`;
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const tenWord = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : (DIGITS[tens] ?? '')}十`;
  return `${head}${gap}${tenWord}${DIGITS[ones] ?? ''}`;
}
