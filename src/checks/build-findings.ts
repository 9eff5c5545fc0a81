import type { CellRef } from '../base/address';
import type { Interval } from '../base/interval';
import { meet } from '../base/interval';
import type { Fact } from '../facts/fact';
import type { FactBook } from '../facts/fact-book';
import type { Cause, RankedSuspect } from './culprit/causes/cause';
import { strandsOf, verdictOfStrand } from './culprit/incidence/evaluate-changed';
import type { Incidence } from './culprit/incidence/incidence';
import { cellOfLayout, placedRow } from './culprit/layouts/layout-mistake';
import { formulaMistakeOf } from './culprit/cells/formula-mistake';
import { mayHaveSlid } from './culprit/blocks/may-have-slid';
import { weightIn } from './culprit/cells/moved-cells';
import { toldPattern } from './culprit/cells/told-pattern';
import { otherQuantity } from './culprit/causes/other-quantity';
import { TELLING_PATTERNS } from './culprit/cells/typing-pattern';
import { mayBeBehind, uncountedRows } from './culprit/causes/exceeded-total';
import { unevenTotal } from './culprit/causes/uneven-total';
import { slackOf } from './evaluate';
import { FIGURE, stateOf, valueOf } from './figures';
import type { Culprit, ValueBound } from './culprit';
import type { ArithmeticFinding, InvolvedCell, RoundingFinding, UnevenRow } from './finding';
import type { Relation } from './relation';
import { GENERATORS } from './relation';
import { isForm } from '../tables/forms/is-form';

/** One finding for a cause: the culprit first, the broken relations folded under it. */
export function findingOfCause(
  book: FactBook,
  incidence: Incidence,
  cause: Cause,
): ArithmeticFinding | null {
  const broken = relationsAt(incidence, cause.explained);
  const culpritIndex = cause.layout?.facts[0] ?? cause.suspects[0]?.fact;
  const main = mainRelation(broken, culpritIndex);
  if (main === null) return null;
  const subject = book.facts[culpritIndex ?? main.terms[0]?.fact ?? -1];
  if (subject === undefined) return null;
  const { stated, computed } = sidesOf(main, incidence);
  const { layout } = cause;
  const quantity = otherQuantity(book, incidence, broken);
  const slidFrom = slidFromIn(book, incidence, cause);
  // What is no suspect of the search has its share all the same.
  const others = [quantity, slidFrom].filter((cell) => cell !== null).length;
  const share = cause.suspects.length / (cause.suspects.length + others);
  return {
    kind: 'arithmetic',
    id: `${main.rule}:${subject.table.sheet}:${subject.key}${layout === null ? '' : `:${layout.mistake.kind}`}`,
    rule: main.rule,
    severity: isError(incidence, cause) ? 'error' : 'warning',
    cell: layout === null ? subject.cell : cellOfLayout(layout.mistake),
    cells: involvedCells(book, main),
    unit: subject.table.unit,
    places: subject.table.places,
    stated,
    computed,
    main,
    relations: broken.map((relation) => ({ relation, ...sidesOf(relation, incidence) })),
    beside: { unreadFor: 0, forms: [] },
    culprits:
      layout === null
        ? cause.suspects.flatMap(
            (suspect) => culpritOf(book, incidence, cause, suspect, share) ?? [],
          )
        : [],
    layout:
      layout === null
        ? null
        : { ...layout, facts: layout.facts.flatMap((one) => book.facts[one] ?? []) },
    uneven: layout === null ? unevenIn(book, incidence, cause) : null,
    quantity,
    slidFrom,
    evidence: null,
  };
}

function slidFromIn(book: FactBook, incidence: Incidence, cause: Cause): CellRef | null {
  const [first] = cause.suspects;
  if (first === undefined || cause.layout !== null || !cause.mends) return null;
  if (!mayHaveSlid(book, incidence, first)) return null;
  return book.facts[first.fact]?.cell ?? null;
}

function unevenIn(book: FactBook, incidence: Incidence, cause: Cause): UnevenRow | null {
  const found = unevenTotal(book, incidence, cause.explained);
  // The rows of a form are printed on it: none can be left out or put in.
  if (found === null || isForm(found.table)) return null;
  const { kind, table, block, total } = found;
  if (kind === 'exceeded') {
    const behind = mayBeBehind(book, incidence, found);
    const uncounted = uncountedRows(book, found).map((row) => placedRow(table, row));
    return behind || uncounted.length > 0
      ? { kind, row: placedRow(table, total), mayBeBehind: behind, uncounted }
      : null;
  }
  const headings = new Set(block.rows.map(({ parent }) => parent));
  const parts = block.rows.filter(({ parent }) => parent === total);
  const [blank, ...others] = parts.filter((row) => row.empty && !headings.has(row));
  return {
    kind,
    row: placedRow(table, total),
    partsStand: parts.every(({ index }) => index < total.index) ? 'above' : 'below',
    blank: blank === undefined || others.length > 0 ? null : placedRow(table, blank),
  };
}

/**
 * A blank total alone is an omission to look at: nothing printed contradicts anything. Figures
 * that stand in another row or column than theirs do.
 */
function isError(incidence: Incidence, cause: Cause): boolean {
  if (cause.mends && cause.suspects[0]?.pattern === 'shifted') return true;
  return cause.explained.some(
    (position) =>
      incidence.relation(position)?.severity === 'error' &&
      incidence.evaluations[position]?.verdict === 'fail',
  );
}

/** 尾差 of one relation. */
export function roundingFinding(
  book: FactBook,
  incidence: Incidence,
  relation: Relation,
): RoundingFinding | null {
  const subject = book.facts[relation.terms[0]?.fact ?? -1];
  if (subject === undefined) return null;
  const { stated, computed } = sidesOf(relation, incidence);
  return {
    kind: 'rounding',
    id: `${relation.id}:rounding`,
    rule: relation.rule,
    severity: 'info',
    cell: subject.cell,
    cells: involvedCells(book, relation),
    unit: subject.table.unit,
    places: subject.table.places,
    stated,
    computed,
    main: relation,
  };
}

function relationsAt(incidence: Incidence, positions: readonly number[]): readonly Relation[] {
  return positions
    .flatMap((position) => incidence.relation(position) ?? [])
    .sort((a, b) => GENERATORS.indexOf(a.generator) - GENERATORS.indexOf(b.generator));
}

/** The relation to show first: one of the culprit's own, equalities before inequalities. */
function mainRelation(broken: readonly Relation[], culprit: number | undefined): Relation | null {
  const own = broken.filter((relation) => relation.terms.some((term) => term.fact === culprit));
  return (
    own.find((relation) => relation.severity === 'error') ??
    own[0] ??
    broken.find((relation) => relation.severity === 'error') ??
    broken[0] ??
    null
  );
}

/** Left side, and what it is compared with. */
function sidesOf(
  relation: Relation,
  incidence: Incidence,
): { readonly stated: number; readonly computed: number } {
  let stated = 0;
  let computed = 0;
  for (const { fact, coefficient } of relation.terms) {
    if (coefficient > 0) stated += coefficient * valueOf(incidence.figures, fact);
    else computed -= coefficient * valueOf(incidence.figures, fact);
  }
  return { stated, computed };
}

/** The cells in the order in which they are added up: total first, then its parts. */
function involvedCells(book: FactBook, relation: Relation): readonly InvolvedCell[] {
  const summing = relation.generator === 'rollUp' || relation.generator === 'sumAcross';
  return relation.terms.flatMap(({ fact, coefficient }) => {
    const found = book.facts[fact];
    if (found === undefined) return [];
    const role =
      relation.terms.length === 1
        ? 'subject'
        : summing
          ? coefficient > 0
            ? 'total'
            : 'part'
          : coefficient > 0
            ? 'subject'
            : 'counterpart';
    return [{ cell: found.cell, role } as const];
  });
}

function culpritOf(
  book: FactBook,
  incidence: Incidence,
  cause: Cause,
  suspect: RankedSuspect,
  share: number,
): Culprit | null {
  const fact = book.facts[suspect.fact];
  if (fact === undefined) return null;
  const { figures } = incidence;
  const statedAt = (index: number) =>
    stateOf(figures, index) === FIGURE ? valueOf(figures, index) : null;
  const stated = statedAt(suspect.fact);
  const bound = cause.mends ? boundOf(incidence, suspect) : null;
  const pinned = isPinned(incidence, suspect) || !cause.mends;
  const interval = pinned ? null : mendingValues(incidence, fact, suspect, stated ?? 0);
  const copies = suspect.copies.flatMap((copy) => book.facts[copy] ?? []);
  const proposed = cause.mends && bound === null ? suspect.proposed : null;
  const changeOf = (one: Fact) => {
    const corrected = suspect.corrections.get(one.index);
    if (corrected === undefined) return [];
    const printed = Math.round(corrected / one.step) * one.step;
    return { fact: one, stated: statedAt(one.index), proposed: printed };
  };
  return {
    fact,
    stated,
    copies,
    isBlock: suspect.isBlock,
    changes: proposed === null ? [] : [fact, ...copies].flatMap(changeOf),
    isCarried: suspect.isCarried,
    proposed,
    interval: interval !== null && leavesChoice(interval, suspect.proposed) ? interval : null,
    bound,
    pattern: bound === null ? toldPattern(book, incidence, fact, suspect) : null,
    formula: formulaMistakeOf(book, incidence, fact),
    confidence: Math.round(suspect.confidence * share * 100) / 100,
  };
}

/** A part may be anything up to its whole: only a slip that leads to the whole tells that it is all of it. */
function boundOf(incidence: Incidence, suspect: RankedSuspect): ValueBound | null {
  const { moved, repaired, proposed, pattern } = suspect;
  if (suspect.isBlock || TELLING_PATTERNS.has(pattern)) return null;
  const relations = repaired.flatMap((position) => incidence.relation(position) ?? []);
  const [first] = relations;
  if (first === undefined || relations.some(({ comparison }) => comparison === 'equal'))
    return null;
  return { kind: weightIn(first, moved) < 0 ? 'most' : 'least', value: proposed };
}

/** Two exact sums agree on a value by chance where sums are rounded. */
function isPinned({ isRounded }: Incidence, { exact, pattern, isBlock }: RankedSuspect): boolean {
  return isBlock || TELLING_PATTERNS.has(pattern) || (exact >= 2 && !isRounded);
}

/** More than the proposed value; other wrong cells may leave a range without it, which says nothing. */
function leavesChoice({ low, high }: Interval, proposed: number): boolean {
  return high > low && low <= proposed && proposed <= high;
}

/** The printable values of the cell for which all its equalities come out within their slack. */
function mendingValues(
  incidence: Incidence,
  fact: Fact,
  suspect: RankedSuspect,
  present: number,
): Interval | null {
  let values: Interval | null = { low: -Infinity, high: Infinity };
  const { moved } = suspect;
  for (const strand of strandsOf(incidence, moved)) {
    const { position, relation, weight, tally } = strand;
    const evaluation = incidence.evaluations[position];
    if (evaluation === undefined || relation.comparison !== 'equal') continue;
    const verdict = verdictOfStrand(strand, suspect.proposed - present);
    if (verdict === 'unreadable' || verdict === 'idle') continue;
    // Parts that are all blank then as well say nothing about their total.
    if (verdict === 'missing-data' && !evaluation.broken) continue;
    if (weight === 0 || values === null) continue;
    const centre = present - evaluation.residual / weight;
    const doubleSlack = slackOf(relation, tally);
    // What comes into an empty cell is rounded as well, but not a copy.
    const slack = (doubleSlack === 0 ? 0 : Math.max(doubleSlack, fact.step)) / 2 / Math.abs(weight);
    values = meet(values, { low: centre - slack, high: centre + slack });
  }
  if (values === null || !Number.isFinite(values.low) || !Number.isFinite(values.high)) return null;
  return {
    low: Math.ceil(values.low / fact.step) * fact.step,
    high: Math.floor(values.high / fact.step) * fact.step,
  };
}
