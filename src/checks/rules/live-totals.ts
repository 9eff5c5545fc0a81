import { finish } from '../../base/steps';
import type { Area, CellRef } from '../../base/address';
import { parseCellAddress } from '../../base/address';
import type { Fact } from '../../facts/fact';
import type { FactBook } from '../../facts/fact-book';
import { figureOf } from '../../facts/fact';
import type { RecognisedTable } from '../../tables/table';
import type { CheckContext } from '../check-context';
import { generateRollUps } from '../relations/roll-up';
import type { FormRule, Problem } from './form-rule';
import { perTableRule } from './form-rule';

/** A total with the parts it is the sum of, across or down. */
interface Sum {
  readonly total: Fact;
  readonly parts: readonly Fact[];
}

/** E9: where totals are formulas, all of them are, and no formula leaves a row out. */
export const liveTotalRule: FormRule = {
  id: 'E9',
  check(context) {
    const { amounts } = context.book;
    const live = new Set(amounts.filter((fact) => fact.formula !== null).map(({ table }) => table));
    return perTableRule('E9', (table) => live.has(table), lookAtSums).check(context);
  },
};

function lookAtSums(context: CheckContext, table: RecognisedTable): readonly Problem[] {
  const sums = sumsOf(context.book).get(table) ?? [];
  const across = sums.filter((sum) => isAcross(sum));
  const down = sums.filter((sum) => !isAcross(sum));
  return [
    ...typedTotals('across', across),
    ...typedTotals('down', down),
    ...sumsThatMiss('across', across),
    ...sumsThatMiss('down', down),
  ];
}

const memo = new WeakMap<FactBook, ReadonlyMap<RecognisedTable, readonly Sum[]>>();

function sumsOf(book: FactBook): ReadonlyMap<RecognisedTable, readonly Sum[]> {
  const known = memo.get(book);
  if (known !== undefined) return known;
  const sums = new Map<RecognisedTable, Sum[]>();
  for (const { terms } of finish(generateRollUps(book)).relations) {
    const [first, ...parts] = terms.flatMap(({ fact }) => book.facts[fact] ?? []);
    if (first === undefined) continue;
    const own = sums.get(first.table);
    const sum = { total: first, parts };
    if (own === undefined) sums.set(first.table, [sum]);
    else own.push(sum);
  }
  memo.set(book, sums);
  return sums;
}

function isAcross({ total, parts }: Sum): boolean {
  return parts.every(({ cell }) => cell.row === total.cell.row);
}

/**
 * Only where most totals of several parts in that direction are formulas: a few formulas make no
 * live table, and offices calculate their rows while they type the line of totals.
 */
function typedTotals(direction: 'across' | 'down', sums: readonly Sum[]): readonly Problem[] {
  const totals = [
    ...new Set(sums.filter(({ parts }) => parts.length > 1).map(({ total }) => total)),
  ].filter((total) => figureOf(total) !== null);
  const typed = totals.filter((total) => total.formula === null);
  const [first, ...others] = typed;
  if (first === undefined || typed.length * 2 >= totals.length) return [];
  return [
    {
      key: `typed:${direction}`,
      severity: 'info',
      cell: first.cell,
      others: others.map(({ cell }) => cell),
      problem: { code: 'typedTotal', others: others.length },
    },
  ];
}

/** Formulas of a line of totals that leave out the same: one formula was copied along. */
function sumsThatMiss(direction: 'across' | 'down', sums: readonly Sum[]): readonly Problem[] {
  const copied = new Map<string, (readonly [Fact, readonly CellRef[]])[]>();
  for (const { total, parts } of sums) {
    const missed = missedParts(total, parts);
    if (missed.length === 0) continue;
    const cells = [total.cell, ...missed];
    const line = cells
      .map(({ sheet, row, column }) => (direction === 'across' ? column : `${sheet}!${row}`))
      .join();
    copied.set(line, [...(copied.get(line) ?? []), [total, missed]]);
  }
  return [...copied.values()].flatMap(([first, ...others]): readonly Problem[] => {
    if (first === undefined) return [];
    const [{ key, cell }, missed] = first;
    return [
      {
        key: `missed:${key}`,
        severity: 'info',
        cell,
        others: [...missed, ...others.map(([total]) => total.cell)],
        problem: {
          code: 'sumMisses',
          missed,
          across: direction === 'across',
          others: others.length,
        },
      },
    ];
  });
}

/** What a formula leaves out that adds up some of the parts and nothing else. */
function missedParts({ formula, cell: total }: Fact, parts: readonly Fact[]): readonly CellRef[] {
  const summed = formula === null ? null : summedAreas(formula, total.sheet);
  if (summed === null) return [];
  const missed = parts.flatMap(({ cell }) =>
    summed.some((area) => contains(area, cell)) ? [] : [cell],
  );
  const added = parts.length - missed.length;
  // Fewer: it is the sum in the other direction, or over a deeper level.
  return added < missed.length || added < 2 ? [] : missed;
}

const REFERENCE = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;
const MOST_CELLS = 10_000;

interface SummedArea extends Area {
  readonly sheet: string;
}

function contains({ sheet, top, bottom, left, right }: SummedArea, cell: CellRef): boolean {
  const { row, column } = cell;
  return cell.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
}

/** The areas that SUM(C6:C9,C12) or C6+C9 adds up; null for any other formula. */
function summedAreas(formula: string, sheet: string): readonly SummedArea[] | null {
  const plain = formula.replace(/\s/g, '');
  const inner = /^SUM\(([^()]*)\)$/i.exec(plain)?.[1];
  const references = inner === undefined ? plain.split('+') : inner.split(',');
  if (!references.every((reference) => REFERENCE.test(reference))) return null;
  const areas = references.flatMap((reference) => areaOf(reference, sheet) ?? []);
  return areas.reduce((cells, area) => cells + cellCount(area), 0) > MOST_CELLS ? null : areas;
}

function cellCount({ top, bottom, left, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function areaOf(reference: string, sheet: string): SummedArea | null {
  const [from = '', to = from] = reference.split(':');
  const [start, end] = [parseCellAddress(from), parseCellAddress(to)];
  if (start === null || end === null || end.row < start.row || end.column < start.column) {
    return null;
  }
  const { row: top, column: left } = start;
  const area = { sheet, top, left, bottom: end.row, right: end.column };
  return cellCount(area) > MOST_CELLS ? null : area;
}
