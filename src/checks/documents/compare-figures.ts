import type { CellRef } from '../../base/address';
import type { Fact } from '../../facts/fact';
import { figureOf } from '../../facts/fact';
import { parentMember } from '../../tables/coordinates/aspect-members';
import type { RecognisedTable } from '../../tables/table';
import type { ComparedFigure, DocumentDifference } from '../document-difference';
import type { ComparedCount } from '../outcome';
import { factLabel } from '../words/fact-wording.zh-CN';
import type { OtherDocument } from './other-document';

/** A fact of another document. */
export interface Counterpart {
  readonly fact: Fact;
  readonly document: OtherDocument;
}

/** A figure and those of other documents that it should be the sum of. */
export interface Comparison {
  readonly fact: Fact;
  readonly counterparts: readonly Counterpart[];
}

/** Blank on one side counts as 0; a text on either makes the comparison unreadable. */
export function isReadable({ fact, counterparts }: Comparison): boolean {
  return [fact, ...counterparts.map((one) => one.fact)].every(
    ({ reading }) => reading.kind !== 'unreadable',
  );
}

/** Whether something stands on one side at least. */
export function isCompared(one: Comparison): boolean {
  const facts = [one.fact, ...one.counterparts.map(({ fact }) => fact)];
  return isReadable(one) && facts.some(isFilled);
}

/** Whether the intervals of the two sides do not meet. */
export function differs({ fact, counterparts }: Comparison): boolean {
  const facts = counterparts.map((one) => one.fact);
  const gap = Math.abs((figureOf(fact) ?? 0) - sumOf(facts));
  const slack = [fact, ...facts].reduce(
    (steps, one) => steps + (one.reading.kind === 'figure' ? one.step : 0),
    0,
  );
  return 2 * gap > slack;
}

/** How many of the comparisons are with each of the files that were given. */
export function comparedCounts(comparisons: readonly Comparison[]): readonly ComparedCount[] {
  const counts = new Map<string, ComparedCount>();
  for (const one of comparisons) {
    for (const file of new Set(one.counterparts.flatMap(({ document }) => document.file ?? []))) {
      const { places, tables, differing, unreadable } = counts.get(file) ?? NONE_COMPARED;
      const read = isReadable(one);
      const { sheet } = one.fact.table;
      counts.set(file, {
        file,
        places: places + (isCompared(one) ? 1 : 0),
        tables: isCompared(one) && !tables.includes(sheet) ? [...tables, sheet] : tables,
        differing: differing + (read && differs(one) ? 1 : 0),
        unreadable: unreadable + (read ? 0 : 1),
      });
    }
  }
  return [...counts.values()];
}

const NONE_COMPARED: Omit<ComparedCount, 'file'> = {
  places: 0,
  tables: [],
  differing: 0,
  unreadable: 0,
};

function sumOf(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + (figureOf(fact) ?? 0), 0);
}

/** The most detailed of several differences, which the others mostly follow from. */
export function mostDetailed(differences: readonly Comparison[]): Comparison | null {
  let best: Comparison | null = null;
  for (const one of differences) {
    if (best === null || detailOf(one.fact) > detailOf(best.fact)) best = one;
  }
  return best;
}

function detailOf({ coordinates }: Fact): number {
  const code = (coordinates.function ?? coordinates.economy ?? '').length;
  return code * 10 + depthOf('fund', coordinates.fund) + depthOf('nature', coordinates.nature);
}

function depthOf(aspect: 'fund' | 'nature', member: string | undefined): number {
  let depth = 0;
  for (let at = member ?? ''; at !== ''; at = parentMember(aspect, at)) depth += 1;
  return depth;
}

export function cellOf({ fact, document }: Counterpart): CellRef {
  return document.file === null ? fact.cell : { ...fact.cell, file: document.file };
}

/** The difference as a finding tells it, with the further ones of the same table. */
export function differenceOf(main: Comparison, others: readonly Comparison[]): DocumentDifference {
  const { unit, places } = main.fact.table;
  return {
    ...comparedFigure(main),
    unit,
    places,
    others: others.map((one) => ({ ...comparedFigure(one), cell: one.fact.cell })),
  };
}

function comparedFigure({ fact, counterparts }: Comparison): ComparedFigure {
  return {
    stated: figureOf(fact) ?? 0,
    isBlank: isBlank(fact),
    expected: sumOf(counterparts.map((one) => one.fact)),
    isExpectedBlank: counterparts.every((one) => isBlank(one.fact)),
    label: factLabel(fact),
    counterparts: counterparts.map(cellOf),
  };
}

function isFilled(fact: Fact): boolean {
  return !isBlank(fact);
}

function isBlank({ reading }: Fact): boolean {
  return reading.kind === 'blank';
}

/** The comparisons of each table, in the order of the tables. */
export function byTable<Compared extends Comparison>(
  comparisons: readonly Compared[],
): ReadonlyMap<RecognisedTable, readonly Compared[]> {
  const tables = new Map<RecognisedTable, Compared[]>();
  for (const one of comparisons) {
    const own = tables.get(one.fact.table);
    if (own === undefined) tables.set(one.fact.table, [one]);
    else own.push(one);
  }
  return tables;
}
