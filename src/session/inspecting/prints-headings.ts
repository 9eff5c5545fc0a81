import type { Grid } from '../../grid/grid';

/** Fewer texts beside each other are a cover, a list of tables or a line about the sheet. */
const LEAST_HEADINGS = 3;

/** Whether texts stand beside each other on a sheet as the headings of a table do. */
export function printsHeadings({ rows }: Grid): boolean {
  return rows.some((cells) => {
    let texts = 0;
    for (const { value } of cells) if (value.kind === 'text') texts += 1;
    return texts >= LEAST_HEADINGS;
  });
}
