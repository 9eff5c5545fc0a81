import type { BookRole } from '../figures/figure';
import type { Aspect } from '../../tables/coordinates/aspect-members';
import type { Coordinates, Stage } from '../../tables/coordinates/coordinates';
import type { Side } from '../../tables/table';
import type { ConceptId } from './concepts';

/** What a name in a template stands for: a figure by its coordinates, never by its place. */
export interface FigureName {
  /** Added to what the table's title says. */
  readonly at: Coordinates;
  /** In two-sided tables: the side on which the line stands. */
  readonly side?: Side;
  /** Another stage than the document's own, such as 预算数 beside 决算数; the first that is there. */
  readonly stages?: readonly Stage[];
  readonly concept?: ConceptId;
  /** Inputs that together give the figure where no table does. */
  readonly manual?: readonly string[];
  /** Figures of the same line in other columns: 合计.基本支出. */
  readonly columns?: Readonly<Record<string, ColumnName>>;
}

export interface ColumnName {
  readonly at: Coordinates;
  readonly stages?: readonly Stage[];
  readonly concept?: ConceptId;
}

/** A name for several figures, each with a name of its own. */
export type ListName = CodeList | MemberList | FixedList | ProjectList;

/** The rows of one level of a classification: 类, 款 or 项. */
export interface CodeList {
  readonly kind: 'codes';
  readonly aspect: 'function' | 'economy';
  readonly digits: 3 | 5 | 7;
  readonly side?: Side;
  /** Coordinates of an item's amount, beside its code. */
  readonly at: Coordinates;
  readonly order: 'code' | 'table';
  /** A list of 科目 rather than of money: never by amount. */
  readonly fixed?: true;
  /** Codes that belong to the list, where not all of the level do. */
  readonly only?: RegExp;
  readonly columns?: Readonly<Record<string, ColumnName>>;
  /** The amount of the same code in another workbook: 年初预算. */
  readonly elsewhere?: Readonly<Record<string, ElsewhereName>>;
  /** Lists of the rows below an item. */
  readonly below?: Readonly<Record<string, 5 | 7>>;
}

export interface ElsewhereName {
  readonly book: BookRole;
  readonly kind: string;
  readonly at: Coordinates;
  /** The input that says it where the workbook does not, with the code for `{code}`. */
  readonly manual: string;
}

/** Named figures in an order of their own, zeros too; those that the table has no place for are left out. */
export interface FixedList {
  readonly kind: 'fixed';
  readonly side?: Side;
  readonly entries: readonly {
    readonly code: string;
    readonly name: string;
    readonly at: Coordinates;
    /** Left out where it is 0: seldom seen. */
    readonly ifAny?: true;
  }[];
}

/** Members of one aspect as columns of the total row, or as lines of one side. */
export interface MemberList {
  readonly kind: 'members';
  readonly side?: Side;
  readonly picks: readonly MemberPick[];
  /** Adds to what a sentence says anyway: without its table it is empty instead of missing. */
  readonly supplement?: boolean;
  /**
   * What an item is called in a sentence: by member, a timing joined with a full stop, or by flow
   * where one item stands for all together.
   */
  readonly names: Readonly<Record<string, string>>;
}

export interface MemberPick {
  /** The aspect whose members are the items. */
  readonly aspect: Aspect;
  readonly at: Coordinates;
  /** The finest members that the table shows, the widest, or one item for all together. */
  readonly level: 'finest' | 'widest' | 'together';
  readonly except?: readonly string[];
}

/** The rows of projects: 人员 and 公用 items that some forms list between them are left out. */
export interface ProjectList {
  readonly kind: 'projects';
  readonly at: Coordinates;
  /** One project for each form instead of each row; without any form it is empty, not missing. */
  readonly ofForms?: true;
  /** Those that a person has given this rating; all of them have to be rated. */
  readonly rating?: string;
  readonly columns?: Readonly<Record<string, ColumnName>>;
}

/** A table kind under the name that templates use, without quotation marks. */
export interface TableNames {
  /** The workbook that the table stands in, when it is not the narrative's own. */
  readonly book?: BookRole;
  /** The id of the table kind. */
  readonly kind: string;
  /** What its title says of every figure: where the table is not there, another may state the same. */
  readonly scope?: Coordinates;
  readonly figures: Readonly<Record<string, FigureName>>;
  readonly lists: Readonly<Record<string, ListName>>;
}
