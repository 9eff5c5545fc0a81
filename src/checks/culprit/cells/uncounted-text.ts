import type { Amount } from '../../../base/amount';
import { amountFromDecimal } from '../../../base/amount';
import { foldLabel } from '../../../base/label-text';
import type { Fact } from '../../../facts/fact';
import type { FormulaLinks } from '../incidence/formula-links';

/** The amount that a text spells where live totals add its cell up: they leave it out. */
export function uncountedText({ index, reading, table }: Fact, links: FormulaLinks): Amount | null {
  if (reading.kind !== 'unreadable' || links.movedBy(index).size < 2) return null;
  const decimal = foldLabel(reading.content).replace(/,/g, '').replace('。', '.');
  return /^-?\d+(\.\d+)?$/.test(decimal) ? amountFromDecimal(decimal, table.unit) : null;
}

/** A text is a wrong figure only where live totals should have counted it. */
export function isMereText(fact: Fact, links: FormulaLinks): boolean {
  return fact.reading.kind === 'unreadable' && uncountedText(fact, links) === null;
}
