/** Rows that one step may go over; between steps the page may draw. */
export const MOST_AT_A_STEP = 100;

/** Whether a list is so long that each thing done with it is a step of its own. */
export function isLong(rows: readonly unknown[]): boolean {
  return rows.length >= MOST_AT_A_STEP;
}
