import type { Steps } from '../../../src/base/steps';
import { finish } from '../../../src/base/steps';
import { cellAddress } from '../../../src/base/address';
import type { Amount } from '../../../src/base/amount';
import type { CheckContext } from '../../../src/checks/check-context';
import { runChecks } from '../../../src/checks/run-checks';
import type { Fact } from '../../../src/facts/fact';
import { figureOf } from '../../../src/facts/fact';
import { createFactBook } from '../../../src/facts/fact-book';

/** What one wrong amount in a clean workbook leads to. */
export interface Diagnosis {
  /** Findings of broken arithmetic that are errors. */
  readonly errors: number;
  /** All other findings but 尾差. */
  readonly others: number;
  /** The first culprit is the cell, alone at the top, with the right value. */
  readonly decided: boolean;
  /** The cell is among the culprits with the right value. */
  readonly named: boolean;
}

/** The cells with money in them, unit prices as well. */
export function amountsOf({ book }: CheckContext): readonly Fact[] {
  return book.facts.filter((fact) => (figureOf(fact) ?? 0) !== 0);
}

export function placeOf(fact: Fact): string {
  return `${fact.cell.sheet}!${cellAddress(fact.cell)}`;
}

/** For a book whose figures are not those of the sheets. */
export function* readsNothing(): Steps<null> {
  yield;
  return null;
}

/** Checks the workbook as if one cell held `wrong`. */
export function diagnose(context: CheckContext, fact: Fact, wrong: Amount): Diagnosis {
  const { book } = context;
  const reading = { kind: 'figure', value: wrong, hidden: null } as const;
  const change = (facts: readonly Fact[]) =>
    facts.map((one) => (one.index === fact.index ? { ...one, reading } : one));
  const { findings } = runChecks({
    ...context,
    reread: readsNothing,
    book: finish(createFactBook(book.set, change(book.amounts), change(book.unitPrices))),
  });
  const causes = findings.filter((finding) => finding.kind === 'arithmetic');
  const culprits = causes[0]?.culprits ?? [];
  const isRight = (culprit: (typeof culprits)[number] | undefined) =>
    culprit?.fact.index === fact.index && culprit.proposed === figureOf(fact);
  const [first, second] = culprits;
  return {
    errors: causes.filter(({ severity }) => severity === 'error').length,
    others: findings.filter(
      ({ kind, severity }) =>
        kind !== 'rounding' && !(kind === 'arithmetic' && severity === 'error'),
    ).length,
    decided: isRight(first) && second?.confidence !== first?.confidence,
    named: culprits.some(isRight),
  };
}

/** 1 万元, and the last printed place of 万元. */
export const UNIT: Amount = 1e8;
export const PLACE: Amount = 1e6;

/** The first two neighbouring digits that differ, interchanged: 48.92 → 84.92. */
export function interchanged(amount: Amount): Amount {
  const digits = [...String(Math.abs(amount) / PLACE)];
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const [one, other] = [digits[at], digits[at + 1]];
    const leadsWithZero = at === 0 && other === '0';
    if (one === undefined || other === undefined || one === other || leadsWithZero) continue;
    const swapped = [...digits.slice(0, at), other, one, ...digits.slice(at + 2)];
    return Math.sign(amount) * Number(swapped.join('')) * PLACE;
  }
  return amount * 10;
}
