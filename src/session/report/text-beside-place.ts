const NAMED_CELL = /[A-Z]{1,3}[1-9]\d*（[^（）]*）/g;

/**
 * A sentence for a row whose sheet stands in a column beside it: cells of that sheet go without its
 * name, and what a cell is called is said once. `sheets`: all that the sentence may name.
 */
export function textBesidePlace(text: string, sheet: string, sheets: readonly string[]): string {
  // Where another name ends in this one, the two cannot be told apart in a sentence.
  const isAmbiguous = sheets.some((other) => other !== sheet && other.endsWith(sheet));
  const short =
    sheet === '' || isAmbiguous
      ? text
      : text
          .split(`${sheet}!`)
          .reduce(
            (before, after) => `${before}${/\p{Script=Han}$/u.test(before) ? ' ' : ''}${after}`,
          );
  const said = new Set<string>();
  return short.replace(NAMED_CELL, (named, at: number) => {
    // The cell of another sheet, as 预算05表!D9（…）.
    if (short.charAt(at - 1) === '!') return named;
    if (!said.has(named)) {
      said.add(named);
      return named;
    }
    const isFollowed = /^\p{L}/u.test(short.slice(at + named.length));
    return `${named.slice(0, named.indexOf('（'))}${isFollowed ? ' ' : ''}`;
  });
}
