import type { Coordinates } from '../coordinates/coordinates';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** A form of labels with what they say beside or below them: amounts are bound by label only. */
export interface FormLayout {
  readonly shape: 'form';
  /** Several of this kind stand in one set: a form for each project. */
  readonly repeats: boolean;
  /** What the cell beside a label says about the form as a whole. */
  readonly names: readonly FormName[];
  /** Labels with an amount beside them. */
  readonly amounts: readonly FormAmount[];
  readonly composition?: CompositionLayout;
  readonly lists: readonly FormList[];
}

/** What a form says in words of the whole body. */
export type FormStatement = 'duties' | 'tasksOfYear';

export interface FormName {
  readonly label: RegExp;
  /** Headings that stand beside the label where it heads a column itself. */
  readonly except?: RegExp;
  readonly says: 'entity' | 'projectName' | 'projectCode' | 'projectPurpose' | FormStatement;
}

export interface FormAmount {
  readonly label: RegExp;
  readonly gives: Coordinates;
  /** Counts only on a form that prints its year, and not beside labels that speak of several. */
  readonly unlessBeside?: RegExp;
  /** Labels directly below it, in its column: parts beside which others need not be printed. */
  readonly parts?: readonly Pick<FormAmount, 'label' | 'gives'>[];
}

/** 收入构成 and 支出构成: groups of lines below one header, a year to each column. */
export interface CompositionLayout {
  readonly groups: readonly CompositionGroup[];
  /** Headings of the columns that speak about the year of the form. */
  readonly thisYear: RegExp;
  /** Headings of the column with each line's share in the total of its group. */
  readonly share: RegExp;
}

export interface CompositionGroup {
  readonly heading: RegExp;
  readonly side: 'income' | 'expenditure';
  readonly lines: Vocabulary;
  /** What lines mean instead where one of this fund stands among them. */
  readonly beside?: { readonly fund: string; readonly lines: Vocabulary };
}

/** Lines below a heading, with their amounts in one or more columns beside it. */
export interface FormList {
  /** Of the column with the labels. */
  readonly heading: RegExp;
  readonly columns: Vocabulary;
  /** Of the column that says what the project of a row is for. */
  readonly purpose?: RegExp;
  readonly rows: FormRows;
  readonly scope: Coordinates;
}

export type FormRows =
  /** Sources of money, which add up to a total of theirs or to the amount of the project. */
  | { readonly by: 'terms'; readonly lines: Vocabulary }
  /** Each row is a project, known by its name. */
  | { readonly by: 'project' }
  /** Each row is a line of its own. */
  | { readonly by: 'line'; readonly total: RegExp };
