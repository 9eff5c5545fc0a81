import { findColumnTerm } from '../vocabulary/column-terms';
import type { ColumnYear, Stage } from '../coordinates/coordinates';
import type { OwnPeriod } from '../columns/own-period';
import { stageOfDocument } from '../columns/own-period';

/** The period that a row prints beside its figures. */
export interface StatedPeriod {
  readonly year?: ColumnYear | undefined;
  readonly stage?: Stage | undefined;
}

/** What the words around a list of years say of all its figures. */
export interface YearWords {
  readonly own: OwnPeriod;
  /** The name of the table. */
  readonly title: string;
  /** The heading over the years. */
  readonly heading: string;
}

const STAGE_OF_TITLE: Readonly<Record<OwnPeriod['document'], RegExp>> = {
  预算: /预算(情况|明细|统计|汇总)*总?表(\([^()]*\))*$/,
  决算: /决算(情况|明细|统计|汇总)*总?表(\([^()]*\))*$/,
};

const STAGE_OF_HEADING: Readonly<Record<OwnPeriod['document'], RegExp>> = {
  预算: /^预算年[度份]$/,
  决算: /^决算年[度份]$/,
};

/**
 * What a label such as 2023年预算数 or 2023 says; null where it is no period, or one
 * after the table's own. A bare year of a 支出预算表, or below 预算年度, is what was
 * planned for it.
 */
export function statedPeriod(
  label: string,
  { own, title, heading }: YearWords,
): StatedPeriod | null {
  const term = findColumnTerm([], /^20\d{2}$/.test(label) ? `${label}年` : label);
  if (term === null || (term.year === undefined && term.stage === undefined)) return null;
  const { year, stage } = term;
  if (typeof year === 'number' && own.year !== null && year > own.year) return null;
  const { document } = own;
  const isStated = STAGE_OF_TITLE[document].test(title) || STAGE_OF_HEADING[document].test(heading);
  if (stage !== undefined || !isStated) return { year, stage };
  return { year, stage: stageOfDocument(document) };
}

/** Equal for labels that say the same. */
export function periodText({ year, stage }: StatedPeriod): string {
  return `${year ?? ''}/${stage ?? ''}`;
}
