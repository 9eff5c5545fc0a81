/**
 * What sentences print, worked out apart from the product: amounts in hundredths of 万元, big
 * integers throughout. Source: the rules of number, change and share of the disclosure texts.
 */

/** 194750n → 1947.5. */
export function amount(hundredths: bigint): string {
  const sign = hundredths < 0n ? '-' : '';
  const digits = (hundredths < 0n ? -hundredths : hundredths).toString().padStart(3, '0');
  return sign + trimmed(`${digits.slice(0, -2)}.${digits.slice(-2)}`);
}

function trimmed(decimal: string): string {
  return decimal.replace(/\.?0+$/, '');
}

/** part ÷ whole in percent, half up at `places`, trailing zeros dropped; '' without a whole. */
export function percent(part: bigint, whole: bigint, places: number): string {
  if (whole === 0n) return '';
  const scale = 10n ** BigInt(places);
  const doubled = (2n * part * 100n * scale) / whole;
  const exact = (2n * part * 100n * scale) % whole === 0n;
  const rounded = exact || doubled % 2n === 1n ? (doubled + 1n) / 2n : doubled / 2n;
  const digits = rounded.toString().padStart(places + 1, '0');
  return places === 0 ? digits : trimmed(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
}

/** 比2023年预算增加…, 与2023年预算持平; `more` decimals where the usual ones show 0. */
export function change(
  current: bigint,
  prior: bigint,
  { lead, base, places }: { readonly lead: string; readonly base: string; readonly places: number },
): string {
  const difference = current - prior;
  if (difference === 0n) return `与${base}持平`;
  const size = difference < 0n ? -difference : difference;
  const [word, partner] = difference > 0n ? ['增加', '增长'] : ['减少', '下降'];
  const head = `${lead}${base}${word}${amount(size)}万元`;
  if (prior === 0n) return head;
  let shown = percent(size, prior, places);
  for (let more = places + 1; shown === '0'; more += 1) shown = percent(size, prior, more);
  return `${head}，${partner}${shown}%`;
}
