import type { Coordinates } from '../coordinates/coordinates';
import type { ListLayout, RowAxis, SideLayout } from './table-kind';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { ECONOMY_CLASS_TERMS } from '../vocabulary/economies';
import { OF_WHICH_FUND_TERMS } from '../vocabulary/final-accounts';
import {
  EXPENDITURE_FLOW_TERMS,
  EXPENDITURE_LINE_TERMS,
  INCOME_FLOW_TERMS,
  TOTAL_TERMS,
} from '../vocabulary/flows';
import {
  BROUGHT_FORWARD_TERMS,
  EDUCATION_FUND_TERMS,
  FUND_TERMS,
  TIMING_TERMS,
} from '../vocabulary/funds';
import { NATURE_LINE_TERMS, NATURE_TERMS } from '../vocabulary/natures';
import { EXPENDITURE_SECTIONS } from './expenditure-sections';

const INCOME_SIDE: SideLayout = {
  lines: [
    INCOME_FLOW_TERMS,
    FUND_TERMS,
    EDUCATION_FUND_TERMS,
    OF_WHICH_FUND_TERMS,
    BROUGHT_FORWARD_TERMS,
  ],
  functionLines: false,
  columns: [TOTAL_TERMS, FUND_TERMS],
  defaultFlow: 'income',
};

const EXPENDITURE_SIDE: SideLayout = {
  lines: [EXPENDITURE_LINE_TERMS],
  functionLines: true,
  sections: EXPENDITURE_SECTIONS,
  columns: [TOTAL_TERMS, TIMING_TERMS, FUND_TERMS, EDUCATION_FUND_TERMS, NATURE_TERMS],
  defaultFlow: 'expenditure',
};

/** Income at the left, expenditure at the right. */
export const TWO_SIDED = {
  shape: 'twoSided',
  income: INCOME_SIDE,
  expenditure: EXPENDITURE_SIDE,
} as const;

/** What expenditure is for, as columns. */
export const NATURE_COLUMNS: readonly Vocabulary[] = [
  TOTAL_TERMS,
  TIMING_TERMS,
  NATURE_TERMS,
  EXPENDITURE_FLOW_TERMS,
  ECONOMY_CLASS_TERMS,
];

/** Natures with the economic 类 of each below it. */
export const NATURE_LIST: ListLayout = {
  lines: [EXPENDITURE_FLOW_TERMS, NATURE_LINE_TERMS],
  classes: 'economy',
  defaultFlow: 'expenditure',
};

/** Rows of the first axis that the header has, by columns of amounts. */
export function matrix(
  rows: readonly RowAxis[],
  columns: readonly Vocabulary[],
  defaultFlow: string,
  totalColumn: Coordinates = {},
) {
  return { shape: 'matrix', rows, columns, defaultFlow, totalColumn } as const;
}
