/**
 * The classifications of 政府收支分类科目 that public tables use: 支出功能分类,
 * 部门预算支出经济分类 and 政府预算支出经济分类. The kind of a table decides which
 * one its codes belong to; digits never do.
 */
export const CLASSIFICATIONS = ['function', 'economy', 'economyGov'] as const;

export type Classification = (typeof CLASSIFICATIONS)[number];

/**
 * How far an entry can be trusted: `high` was seen in published documents of the
 * book's years, `good` is vouched for without such a document, `medium` may be
 * wrong and serves to recognise a code, never to blame a table.
 */
export const CONFIDENCES = ['high', 'good', 'medium'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

/** The budgets that a functional code can belong to. */
export type BudgetFund =
  'generalPublicBudget' | 'governmentFund' | 'stateCapital' | 'socialInsuranceFund';

/** A name and the years it was in force, both included; `null` is open. */
export interface NamePeriod {
  readonly name: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** One code of one classification. */
export interface CodeEntry {
  readonly code: string;
  /** The newest name. */
  readonly name: string;
  /** All official names, oldest first; the last is `name`. */
  readonly periods: readonly [NamePeriod, ...NamePeriod[]];
  /** The names are held to be right, the years of start, end or renaming are not proven. */
  readonly yearsUncertain: boolean;
  /** Older names and spellings that published tables show. */
  readonly aliases: readonly string[];
  readonly confidence: Confidence;
  /** The fund that the data gives to this very code; `null` inherits the parent's. */
  readonly ownFund: BudgetFund | null;
}
