import type { Area, Position } from '../base/address';
import { areaAddress } from '../base/address';

/** Excel cuts longer address texts off. */
export const LONGEST_ADDRESS = 8192;

/** The cells as few rectangles that do not overlap, by rows from the top left. */
export function packCells(cells: readonly Position[]): readonly Area[] {
  const open = new Map<string, Area>();
  const packed: Area[] = [];
  for (const run of rowRuns(cells)) {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    if (above !== undefined && above.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.top });
      continue;
    }
    if (above !== undefined) packed.push(above);
    open.set(key, run);
  }
  return [...packed, ...open.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The areas as texts such as `A1:B2,D4`, each within what a host takes at once. */
export function packAddresses(
  areas: readonly Area[],
  longest: number = LONGEST_ADDRESS - 1,
): readonly string[] {
  const texts: string[] = [];
  let text = '';
  for (const area of areas) {
    const address = areaAddress(area);
    if (text !== '' && text.length + 1 + address.length > longest) {
      texts.push(text);
      text = '';
    }
    text += text === '' ? address : `,${address}`;
  }
  return text === '' ? texts : [...texts, text];
}

/** Cells of one row that stand side by side, each cell once. */
function rowRuns(cells: readonly Position[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}
