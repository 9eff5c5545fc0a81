import diffSequence from '@jest/diff-sequences';
import type { Cell } from '../../grid/cell-value';
import type { Grid } from '../../grid/grid';
import { isTypedAlike } from './typed-content';

/** A row as it was and as it is, counted from 0; null where it was put in or taken out. */
export interface RowPair {
  readonly old: number | null;
  readonly now: number | null;
}

/**
 * The rows of both readings in order, each row beside what it was. A longest run of rows that stayed
 * is found by Myers (An O(ND) Difference Algorithm, 1986); between them the shorter side is paired
 * in full, where most cells stayed, and what is over on the longer side was put in or taken out.
 * Rows below the last pair were typed or cleared, not put in or taken out.
 */
export function alignRows(before: Grid, after: Grid): readonly RowPair[] {
  const pairs: RowPair[] = [];
  let [old, now] = [0, 0];
  for (const [keptOld, keptNow] of [
    ...keptRows(before, after),
    [before.rows.length, after.rows.length] as const,
  ]) {
    pairs.push(...pairsBetween(before, after, [old, keptOld], [now, keptNow]));
    if (keptOld < before.rows.length) pairs.push({ old: keptOld, now: keptNow });
    [old, now] = [keptOld + 1, keptNow + 1];
  }
  return asTypedAtTheEnd(pairs);
}

/** Rows that hold the same; blank rows say nothing of their place. */
function keptRows(before: Grid, after: Grid): readonly (readonly [number, number])[] {
  const [olds, nows] = [rowKeys(before), rowKeys(after)];
  const both = (own: readonly string[], other: readonly string[]) => {
    const known = new Set(other);
    return own.flatMap((key, row) => (key !== '' && known.has(key) ? [{ key, row }] : []));
  };
  const [was, is] = [both(olds, nows), both(nows, olds)];
  const kept: (readonly [number, number])[] = [];
  diffSequence(
    was.length,
    is.length,
    (one, other) => was[one]?.key === is[other]?.key,
    (count, one, other) => {
      for (let at = 0; at < count; at += 1) {
        const [old, now] = [was[one + at], is[other + at]];
        if (old !== undefined && now !== undefined) kept.push([old.row, now.row]);
      }
    },
  );
  return kept;
}

/** Formulas move with the rows that they add up and say nothing of the row. */
function rowKeys(grid: Grid): readonly string[] {
  return grid.rows.map((cells) => {
    const contents = cells.map((cell) => (cell.formula === null ? valueKey(cell) : '='));
    while (contents.at(-1) === '') contents.pop();
    return contents.join('\t');
  });
}

function valueKey({ value }: Cell): string {
  switch (value.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'text':
      return `t${value.text}`;
    case 'number':
      return `n${value.number}`;
    case 'boolean':
      return `b${value.boolean}`;
    case 'error':
      return `e${value.code}`;
  }
}

type Span = readonly [start: number, end: number];

function pairsBetween(before: Grid, after: Grid, old: Span, now: Span): readonly RowPair[] {
  const likeness = (oldRow: number, nowRow: number) =>
    alikeCells(before.rows[oldRow] ?? [], after.rows[nowRow] ?? []);
  const [oldCount, nowCount] = [old[1] - old[0], now[1] - now[0]];
  if (oldCount <= nowCount) {
    return placed(old, now, likeness).map(([one, other]) => ({ old: one, now: other }));
  }
  return placed(now, old, (one, other) => likeness(other, one)).map(([one, other]) => ({
    old: other,
    now: one,
  }));
}

/** Every row of the longer span, beside the row of the shorter that it is, or null. */
function placed(
  [shortStart, shortEnd]: Span,
  [longStart, longEnd]: Span,
  likeness: (short: number, long: number) => number,
): readonly (readonly [number | null, number])[] {
  const surplus = longEnd - longStart - (shortEnd - shortStart);
  const longOf = (short: number, passed: number) => longStart + (short - shortStart) + passed;
  /** By row of the shorter and how many of the longer were passed over: the most alike from there on. */
  const best: number[][] = [Array.from({ length: surplus + 1 }, () => 0)];
  const isPaired: boolean[][] = [];
  for (let short = shortEnd - 1; short >= shortStart; short -= 1) {
    const [next = []] = best;
    const [own, chosen]: [number[], boolean[]] = [[], []];
    for (let passed = surplus; passed >= 0; passed -= 1) {
      const paired = likeness(short, longOf(short, passed)) + (next[passed] ?? 0);
      const passedOver = own[passed + 1] ?? -1;
      chosen[passed] = paired >= passedOver;
      own[passed] = Math.max(paired, passedOver);
    }
    best.unshift(own);
    isPaired.unshift(chosen);
  }
  const pairs: (readonly [number | null, number])[] = [];
  let short = shortStart;
  for (let long = longStart; long < longEnd; long += 1) {
    const passed = long - longOf(short, 0);
    const isOwn = isPaired[short - shortStart]?.[passed] === true;
    pairs.push([isOwn ? short : null, long]);
    if (isOwn) short += 1;
  }
  return pairs;
}

/** How many cells stayed; of two blank rows the one is the other. */
function alikeCells(old: readonly Cell[], now: readonly Cell[]): number {
  if (old.length === 0 && now.length === 0) return 1;
  return old.filter((cell, column) => {
    const other = now[column];
    return other !== undefined && cell.value.kind !== 'blank' && isTypedAlike(cell, other);
  }).length;
}

/** Blank rows below are no part of a reading: what came or went down there was typed or cleared. */
function asTypedAtTheEnd(pairs: readonly RowPair[]): readonly RowPair[] {
  const last = pairs.reduce(
    (found, { old, now }, at) => (old !== null && now !== null ? at : found),
    -1,
  );
  const { old, now } = pairs[last] ?? { old: null, now: null };
  return pairs.map((pair, at) =>
    at > last ? { old: (old ?? -1) + at - last, now: (now ?? -1) + at - last } : pair,
  );
}
