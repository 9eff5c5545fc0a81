import type { Verdict } from './judge';

/** What became of all variants. */
export interface Tally {
  variants: number;
  tables: number;
  cells: number;
  readonly refused: string[];
  readonly wrong: string[];
}

export function emptyTally(): Tally {
  return { variants: 0, tables: 0, cells: 0, refused: [], wrong: [] };
}

/** Adds a variant; `null` is one that was not varied at all. */
export function addVerdict(tally: Tally, name: string, verdict: Verdict | null): void {
  if (verdict === null) return;
  tally.variants += 1;
  tally.tables += verdict.tables;
  tally.cells += verdict.cells;
  tally.refused.push(...verdict.refused.map((text) => `${name}: ${text}`));
  tally.wrong.push(...verdict.wrong.map((text) => `${name}: ${text}`));
}

/** Both rates, and which tables were refused. */
export function tallyText(title: string, tally: Tally): string {
  const { variants, tables, cells, refused, wrong } = tally;
  const rate = (part: number, whole: number) =>
    `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(3)} %)`;
  return [
    `${title}: ${variants} workbooks; refused ${rate(refused.length, tables)} tables;`,
    `wrong ${rate(wrong.length, cells)} amounts\n`,
    ...refused.slice(0, 10).map((text) => `\n  refused: ${text}`),
    refused.length > 0 ? '\n' : '',
  ].join(' ');
}
