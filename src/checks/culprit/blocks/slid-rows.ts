import type { Fact } from '../../../facts/fact';
import type { FactBook } from '../../../facts/fact-book';
import type { AxisNode } from '../../../tables/table';
import { BLANK, FIGURE, isNonZero, stateOf, valueOf } from '../../figures';
import type { BlockMistake } from './block-step';
import { blockStep, carriedOn, mendedBy, soothedBy } from './block-step';
import { evaluateChanged, weightsOf } from '../incidence/evaluate-changed';
import type { Incidence } from '../incidence/incidence';

/** Rows that slid together; a longer run is looked for column by column. */
const LONGEST = 12;
/** Columns in which figures moved; one alone is a slide of that column. */
const FEWEST_COLUMNS = 2;
/** Relations that must come out beside those that say what was lost, and those without the last row. */
const FEWEST_SURE = 3;
const FEWEST_APART = 2;

/** Whole rows whose figures stand one row too low, from an empty row on. */
export function slidRows(
  book: FactBook,
  incidence: Incidence,
  touched: readonly Fact[],
): readonly BlockMistake[] {
  const tried = new Set<Fact | null>();
  return [...firstOfRows(touched)].flatMap(({ block, row }) => {
    const at = block.rows.indexOf(row);
    const rows = block.rows
      .slice(Math.max(0, at - LONGEST), at + LONGEST)
      .map((one) => factsOf(book, block.columns, one))
      .filter((cells) => cells.some((cell) => cell !== null));
    const own = rows.findIndex((cells) => cells.some((cell) => cell?.row === row));
    // What stands above a figure in the wrong row may be in no sum that is broken.
    const start = rows
      .map((cells, place) => isMovedInto(incidence, cells, rows[place + 1] ?? []))
      .lastIndexOf(true, own);
    const first = (own < 0 ? undefined : rows[start])?.find((cell) => cell !== null) ?? null;
    if (first === null || tried.has(first)) return [];
    tried.add(first);
    return rows
      .slice(start + 1, start + LONGEST)
      .flatMap((_, more) => slideOf(incidence, rows.slice(start, start + more + 2)) ?? []);
  });
}

function firstOfRows(facts: readonly Fact[]): Iterable<Fact> {
  const rows = new Map<AxisNode, Fact>();
  for (const fact of facts) if (!rows.has(fact.row)) rows.set(fact.row, fact);
  return rows.values();
}

type Cells = readonly (Fact | null)[];

function factsOf(book: FactBook, columns: readonly AxisNode[], row: AxisNode): Cells {
  return columns.map((column) => book.at(row, column));
}

/** An empty row, and figures below it in several columns. */
function isMovedInto({ figures }: Incidence, first: Cells, second: Cells): boolean {
  const isEmpty = first.every((cell) => cell === null || stateOf(figures, cell.index) === BLANK);
  const moved = second.filter((cell) => cell !== null && isNonZero(figures, cell.index));
  return isEmpty && moved.length >= FEWEST_COLUMNS;
}

/** The rows with their figures one row higher, those of the last row being what the sums want there. */
function slideOf(incidence: Incidence, rows: readonly Cells[]): BlockMistake | null {
  const { figures } = incidence;
  const lines = (rows[0] ?? []).flatMap((_, column) => {
    const cells = rows.flatMap((row) => row[column] ?? []);
    return cells.length === rows.length && cells.every(isTyped(incidence)) ? [cells] : [];
  });
  const changes = new Map<number, number>();
  for (const cells of lines) {
    cells.forEach(({ index }, position) => {
      const next = cells[position + 1];
      const change =
        (next === undefined ? 0 : valueOf(figures, next.index)) - valueOf(figures, index);
      if (change !== 0) changes.set(index, change);
    });
  }
  const lasts = lines.flatMap((cells) => cells.at(-1) ?? []);
  const lost = addLost(incidence, lasts, changes);
  const corrections = carriedOn(incidence, changes);
  const repaired = mendedBy(incidence, corrections);
  if (repaired.length === 0) return null;
  const soothed = soothedBy(incidence, corrections);
  const proofs = [...repaired, ...soothed];
  if (proofs.length - lost < FEWEST_SURE) return null;
  const ofLasts = new Set(lasts.flatMap(({ index }) => positionsMoved(incidence, index)));
  if (proofs.filter((position) => !ofLasts.has(position)).length < FEWEST_APART) return null;
  const changed = rows.flat().flatMap((cell) => (cell && changes.has(cell.index) ? cell : []));
  const [first, ...others] = changed;
  if (first === undefined) return null;
  const step = blockStep(first, corrections, proofs, 'shifted');
  const copies = others.map(({ index }) => index);
  return { steps: [{ ...step, copies, isBlock: true }], repaired, soothed };
}

function isTyped({ figures, links }: Incidence): (cell: Fact) => boolean {
  return ({ index }) => !links.isProven(index) && stateOf(figures, index) <= FIGURE;
}

/**
 * Adds what the last cells held before, each as a sum wants it that no other of them takes part in
 * or whose other ones are known; how many held anything.
 */
function addLost(
  incidence: Incidence,
  lasts: readonly Fact[],
  changes: Map<number, number>,
): number {
  const open = new Map(lasts.map((last) => [last.index, last]));
  let lost = 0;
  for (let found = true; found && open.size > 0;) {
    found = false;
    const after = evaluateChanged(incidence, carriedOn(incidence, changes));
    for (const [index, { step }] of open) {
      const wanted = [...weightsOf(incidence, incidence.links.movedBy(index))].find(
        ([position, weight]) =>
          weight !== 0 &&
          incidence.relation(position)?.comparison === 'equal' &&
          !othersIn(incidence, position, open, index),
      );
      if (wanted === undefined) continue;
      const [position, weight] = wanted;
      const { residual = 0 } = after.get(position) ?? incidence.tallyOf(position) ?? {};
      const value = Math.round(-residual / weight / step) * step;
      if (!Number.isSafeInteger(value)) continue;
      open.delete(index);
      found = true;
      if (value === 0) continue;
      lost += 1;
      changes.set(index, (changes.get(index) ?? 0) + value);
    }
  }
  return lost;
}

function othersIn(
  incidence: Incidence,
  position: number,
  open: ReadonlyMap<number, Fact>,
  index: number,
): boolean {
  return [...open.keys()].some(
    (other) => other !== index && positionsMoved(incidence, other).includes(position),
  );
}

/** The relations that feel the cell. */
function positionsMoved(incidence: Incidence, index: number): readonly number[] {
  return [...weightsOf(incidence, incidence.links.movedBy(index)).keys()];
}
