import type { Fact } from '../../facts/fact';
import { isForm } from '../../tables/forms/is-form';
import { isInHeadingRow } from './heading-rows';

/**
 * What an applicant estimates on a form: the costs of all years, and which money pays for the
 * project. Another figure elsewhere is worth a look, not an error.
 */
export function isLoosely({ table, coordinates }: Fact): boolean {
  const { flow, fund, project } = coordinates;
  return (
    isForm(table) && (flow === 'projectLifetime' || (project !== undefined && fund !== undefined))
  );
}

/**
 * A form left blank, or with 0 for the costs of all years, does not contradict the tables, nor does
 * the blank of a heading.
 */
export function isStated(fact: Fact): boolean {
  const { table, coordinates, reading } = fact;
  if (!isForm(table)) return !isInHeadingRow(fact);
  if (coordinates.flow !== 'projectLifetime') return reading.kind !== 'blank';
  return reading.kind === 'figure' && reading.value !== 0;
}
