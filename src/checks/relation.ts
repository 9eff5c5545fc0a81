/** How a relation came about; also the order in which broken ones are shown. */
export const GENERATORS = [
  'rollUp',
  'balance',
  'sameKey',
  'closedList',
  'product',
  'sumAcross',
  'ofWhich',
] as const;

export type Generator = (typeof GENERATORS)[number];

/** Positive: total or reference; negative: part or counterpart. */
export interface Term {
  /** Index of the fact in its book. */
  readonly fact: number;
  /** ±1, but −数量 for the unit price of a list line. */
  readonly coefficient: number;
}

/**
 * Σ coefficient × figure = 0, or ≥ 0. Evaluation, explanation, live
 * re-check and the culprit search all read this one form.
 */
export interface Relation {
  /** Rule and key of the fact it is about; stays the same when rows are inserted. */
  readonly id: string;
  readonly rule: string;
  readonly generator: Generator;
  readonly comparison: 'equal' | 'atLeast';
  readonly severity: 'error' | 'warning';
  readonly terms: readonly Term[];
  /** Both sides are copies of one figure: no rounding lies between them. */
  readonly exact: boolean;
  /** Why the relation holds here, where that depends on the figures. */
  readonly condition: RelationCondition | null;
}

export type RelationCondition =
  /** Only these funds have money, so the wider figure equals the narrower ones. */
  | { readonly kind: 'onlyFunds'; readonly funds: readonly string[] }
  /** Two ways to divide one expenditure, which meet in these figures. */
  | { readonly kind: 'sameExpenditure' }
  /** The counterpart lists every member that has money and has no row for this one. */
  | { readonly kind: 'noRowIn'; readonly sheet: string; readonly member: string }
  /** 数量 × 单价 of a procurement line; the cell of the quantity. */
  | { readonly kind: 'quantity'; readonly cell: string };

/** 数量 × 单价 = 金额: the quantity is no figure of its own, and may be what is wrong. */
export function isProduct({ generator }: Relation): boolean {
  return generator === 'product';
}

/** A relation that the form knows but that cannot be stated here, with the reason. */
export interface UnstatedRelation {
  readonly rule: string;
  readonly relation: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly reason: UnstatedReason;
}

export type UnstatedReason =
  | { readonly kind: 'unknownColumns'; readonly labels: readonly string[] }
  | { readonly kind: 'unknownRows'; readonly labels: readonly string[] }
  | { readonly kind: 'otherFunds'; readonly funds: readonly string[] }
  /** Projects may be 其他运转类, which one division counts elsewhere than the other. */
  | { readonly kind: 'otherOperations' }
  | { readonly kind: 'missingTables'; readonly kinds: readonly string[] }
  /** Tables that are not there and need not be: no 收支总表 holds a figure of their money. */
  | { readonly kind: 'unneededTables'; readonly kinds: readonly string[] }
  | { readonly kind: 'nothingToCheck' }
  /** 涉密 content is not published, so what is not there need not be. */
  | { readonly kind: 'confidentialOmitted' }
  | { readonly kind: 'notOffered' };
