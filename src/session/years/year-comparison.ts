import type { Amount } from '../../base/amount';
import type { MoneyUnit } from '../../base/unit';
import type { TableSet } from '../../tables/table';
import type { YearSection } from './main-lines';
import type { StatedFigure } from './stated-figure';

/** The main figures of a set beside those of the year's budget and of the year before. */
export interface YearComparison {
  readonly own: TableSet;
  /** The budget of the same year, beside final accounts; null where none is at hand. */
  readonly budget: YearDocument | null;
  readonly prior: YearDocument | null;
  /** In which all amounts are told. */
  readonly unit: MoneyUnit;
  readonly lines: readonly YearLine[];
}

export interface YearDocument {
  readonly set: TableSet;
  /** The path as given; null for another set, or for columns, of the same workbook. */
  readonly file: string | null;
  /** The figures stand in columns of the year before, beside those of the set itself. */
  readonly inColumns: boolean;
}

export interface YearLine {
  readonly section: YearSection;
  readonly name: string;
  /** How many lines of its section it is a part of, as far as code and nature tell. */
  readonly depth: number;
  readonly own: StatedFigure;
  /** Null where there is no such document. */
  readonly budget: ComparedYear | null;
  readonly prior: ComparedYear | null;
}

export interface ComparedYear {
  readonly figure: StatedFigure;
  /** Own figure less this one; null unless both are figures. */
  readonly difference: Amount | null;
  readonly percent: YearPercent;
}

/** With two decimals at most, rounded half away from zero; of a base of 0 or below there is none. */
export type YearPercent =
  | { readonly kind: 'percent'; readonly text: string }
  | { readonly kind: 'noBase'; readonly base: 'zero' | 'negative' }
  | { readonly kind: 'none' };
