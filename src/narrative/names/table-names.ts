import type { Aspect, Coordinates } from '../../tables/coordinates';
import type { Side } from '../../tables/table';
import type { ConceptId } from './concepts';

/** What a name in a template stands for: a figure by its coordinates, never by its place. */
export interface FigureName {
  /** Added to what the table's title says. */
  readonly at: Coordinates;
  /** In two-sided tables: the side on which the line stands. */
  readonly side?: Side;
  readonly concept?: ConceptId;
  /** Figures of the same line in other columns: 合计.基本支出. */
  readonly columns?: Readonly<Record<string, ColumnName>>;
}

export interface ColumnName {
  readonly at: Coordinates;
  readonly concept?: ConceptId;
}

/** A name for several figures, each with a name of its own. */
export type ListName = CodeList | MemberList | ProjectList;

/** The rows of one level of a classification: 类, 款 or 项. */
export interface CodeList {
  readonly kind: 'codes';
  readonly aspect: 'function' | 'economy';
  readonly digits: 3 | 5 | 7;
  readonly side?: Side;
  /** Coordinates of an item's amount, beside its code. */
  readonly at: Coordinates;
  readonly order: 'code' | 'table';
  readonly columns?: Readonly<Record<string, ColumnName>>;
  /** Lists of the rows below an item. */
  readonly below?: Readonly<Record<string, 5 | 7>>;
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
  readonly columns?: Readonly<Record<string, ColumnName>>;
}

/** A table kind under the name that templates use, without quotation marks. */
export interface TableNames {
  /** The id of the table kind. */
  readonly kind: string;
  readonly figures: Readonly<Record<string, FigureName>>;
  readonly lists: Readonly<Record<string, ListName>>;
}
