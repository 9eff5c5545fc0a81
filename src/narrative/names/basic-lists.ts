import type { CodeList } from './table-names';

/** 人员经费 is spent on these 类, 公用经费 on all others. */
export const PERSONNEL_CODES = /^30[13]/;
export const OTHER_CODES = /^(?!30[13])/;

const SHARED = {
  kind: 'codes',
  aspect: 'economy',
  at: { flow: 'expenditure' },
  order: 'code',
} as const;

export const BASIC_CLASSES: CodeList = { ...SHARED, digits: 3, below: { 款: 5 } };

export const BASIC_ITEMS: CodeList = { ...SHARED, digits: 5 };
