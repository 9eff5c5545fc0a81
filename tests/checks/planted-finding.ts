import type { CheckContext } from '../../src/checks/check-context';
import type { Finding } from '../../src/checks/finding';
import type { FactBook } from '../../src/facts/fact-book';
import { CheckedSheets, contextOf, relationsOf } from './checked-sheets';
import { firstPlanted, speaksOf } from './planted-amounts';
import { ARITHMETIC_FIXTURES, contextBeside, formCases } from './rule-cases';

/** What a rule finds, with the figures that it speaks about. */
export interface PlantedFinding {
  readonly book: FactBook;
  readonly finding: Finding;
}

/**
 * The finding of a rule in sheets with one fault of it; the fixtures must be loaded.
 *
 * @throws {Error} if there is no fault of the rule, or it is not found
 */
export function plantedFinding(rule: string): PlantedFinding {
  const { book, findings } = new CheckedSheets(plantedContext(rule));
  const finding = findings.find((one) => one.kind !== 'rounding' && speaksOf(one, rule));
  if (finding === undefined) throw new Error(`${rule}: nothing found`);
  return { book, finding };
}

function plantedContext(rule: string): CheckContext {
  const form = formCases()[rule];
  if (form !== undefined) return contextBeside(rule, form.planted);
  const clean = ARITHMETIC_FIXTURES[rule]?.() ?? [];
  const relations = relationsOf(...clean).relations.filter((one) => one.rule === rule);
  return contextOf(...firstPlanted(clean, relations, rule));
}
