import type { Draft } from './draft';
import { rowsOf, textOf, withText } from './draft';
import { mapCells } from './edit-draft';

/** First and last row of the header, or null. */
export function headerOf(draft: Draft): { readonly top: number; readonly bottom: number } | null {
  const rows = rowsOf(draft, 'header');
  const [top] = rows;
  const bottom = rows.at(-1);
  return top === undefined || bottom === undefined ? null : { top, bottom };
}

/** The labels of the header put through `change`. */
export function mapHeadings(draft: Draft, change: (text: string, column: number) => string): Draft {
  const header = new Set(rowsOf(draft, 'header'));
  return mapCells(draft, (cell, row, column) => {
    if (!header.has(row) || textOf(cell) === '') return cell;
    const text = change(textOf(cell), column);
    return text === textOf(cell) ? cell : withText(cell, text);
  });
}

/** The year in the title or near it, or null. */
export function yearOf(draft: Draft): string | null {
  const titles = rowsOf(draft, 'title', 'frame').flatMap((row) => draft.rows[row] ?? []);
  const title = titles.map(textOf).find((text) => /20\d{2}年/.test(text));
  return title === undefined ? null : (/20\d{2}/.exec(title)?.[0] ?? null);
}
