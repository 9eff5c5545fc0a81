import type { Aspect } from '../coordinates/aspect-members';
import type { Coordinates, Stage } from '../coordinates/coordinates';
import type { FormLayout } from './form-layout';
import type { Vocabulary } from '../vocabulary/vocabulary';

/** Which document a table belongs to. */
export type DocumentKind = '预算' | '决算';

/** A way a kind's title is printed, and what it says about every figure below it. */
export interface TitlePattern {
  /** Matched against the folded title. */
  readonly pattern: RegExp;
  readonly except?: RegExp;
  readonly scope: Coordinates;
  /** Tables that are none of the public ones bear it too: nothing below may be strange. */
  readonly alone?: true;
  /** The other document bears it too: figures of this one's own stage must stand below such a heading. */
  readonly heading?: RegExp;
  /** The other document bears it too: where the other titles are all of one document, so is it. */
  readonly ofEither?: true;
}

/**
 * What identifies the rows of a matrix: classification codes, units, projects,
 * list lines, nothing (one row of figures), years, stages, or labels below 项目.
 */
export type RowAxis =
  | 'function'
  | 'economy'
  | 'economyGov'
  | 'unit'
  | 'project'
  | 'line'
  | 'single'
  | 'year'
  | 'stage'
  | 'list';

/** Lines of one side that divide its total in another way, below a heading of their own. */
export interface SectionLayout {
  /** Matched against the heading: a line without figures, or what 项目（按…） says in the header. */
  readonly heading: RegExp;
  readonly lines: readonly Vocabulary[];
  /** The classification whose 类 are lines besides. */
  readonly classes: 'function' | 'economy' | 'economyGov' | null;
}

/** A table whose columns are printed as rows. */
export interface ListLayout extends Pick<SectionLayout, 'lines' | 'classes'> {
  readonly defaultFlow: SideLayout['defaultFlow'];
  /** Lines that count and hold no money: 国内公务接待批次（个）. */
  readonly counts?: RegExp;
}

/** Items beside which a plain total includes them, if its own parts have a total apart. */
export interface TotalBeside {
  readonly items: readonly string[];
  readonly apart: string;
  readonly gives: Coordinates;
}

export interface SideLayout {
  /** Terms for the line labels; functional 类 are matched by the code book besides. */
  readonly lines: readonly Vocabulary[];
  readonly functionLines: boolean;
  /** What may stand under or beside these lines; without them a second band is refused. */
  readonly sections?: readonly SectionLayout[];
  readonly columns: readonly Vocabulary[];
  readonly defaultFlow: 'income' | 'expenditure';
}

export type Layout =
  | FormLayout
  | {
      /** Label column and figures at the left for income, at the right for expenditure. */
      readonly shape: 'twoSided';
      readonly income: SideLayout;
      readonly expenditure: SideLayout;
    }
  | {
      readonly shape: 'matrix';
      /** Tried in this order; the header decides. */
      readonly rows: readonly RowAxis[];
      readonly columns: readonly Vocabulary[];
      /** What some column must speak about, where a like title has other columns too. */
      readonly columnsBy?: Aspect;
      readonly defaultFlow: string;
      /** Coordinates of a column whose every label is a total word. */
      readonly totalColumn: Coordinates;
      /** What some column must speak about where several periods stand side by side: a government's own budget has totals only. */
      readonly periodsBy?: readonly Aspect[];
      /** A government's own budget prints such rows: the table must name a body that it is about. */
      readonly ofBody?: true;
      /** A column without which the table is of another kind under a like title. */
      readonly needs?: 'projectName';
      /** When such a column includes more, or one cannot tell. */
      readonly totalBeside?: TotalBeside;
      /** Words for rows that are lines below 项目, where the table is printed upright. */
      readonly lines?: ListLayout;
      /** Lines among the codes that divide the total in another way. */
      readonly divisions?: readonly Vocabulary[];
      /** The list goes on in further columns beside it. */
      readonly bands?: BandLayout;
      /** What the notes below the table say about columns whose stage is not printed. */
      readonly notedStages?: readonly NotedStage[];
    };

/** One list of rows printed in several groups of code, name and amount side by side. */
export interface BandLayout {
  /** Headings over the groups; they only say which codes stand below. */
  readonly groups: RegExp;
  /** One list with one amount is read so too: its totals stand below the items. */
  readonly evenAlone?: boolean;
  /** Lines among the rows that are no codes but totals. */
  readonly totals: Vocabulary;
}

export interface NotedStage {
  readonly note: RegExp;
  readonly stage: Stage;
}

/** Rules that a kind's own relations answer for. */
export interface KindRules {
  /** Sums inside the table. */
  readonly rollUp: string;
  /** Income side against expenditure side. */
  readonly balance: string;
  /** Each fund's income side against its expenditure side, where that is a rule of its own. */
  readonly fundBalance?: string;
  /** Sums that another rule answers for; the first that fits. */
  readonly sums?: readonly SumRule[];
  /** Why the figures of single funds are not compared with this table's total. */
  readonly openFunds?: string;
}

export interface SumRule {
  /** Over the columns of a row or over the rows of a column; absent: both. */
  readonly direction?: SumDirection;
  /** Flow of the total; absent: any. */
  readonly flow?: string;
  readonly rule: string;
}

export type SumDirection = 'across' | 'down';

/** A sum that the form declares and no header or code shows. */
export interface DeclaredSum {
  readonly rule: string;
  /** Within the scope of the table; stands in it or in another one of the set. */
  readonly total: Coordinates;
  readonly parts: readonly Coordinates[] | SumMembers;
}

/** Every row of the table whose member fits. */
export interface SumMembers {
  readonly aspect: 'economy' | 'function';
  readonly members: RegExp;
}

/** A kind of public table, wholly as data. */
export interface TableKind {
  /** The name in reports, such as 部门收支总表. */
  readonly id: string;
  readonly document: DocumentKind;
  readonly titles: readonly TitlePattern[];
  readonly layout: Layout;
  /**
   * Order in which a table is believed when the same figure stands in several:
   * detail tables first.
   */
  readonly trust: number;
  /** Lists every member that has money: a missing row means 0. */
  readonly closed: boolean;
  /** Words in whose titles two tables of this kind differ that stand beside each other in one set. */
  readonly apart?: RegExp;
  /** Often printed in another unit than the tables beside it. */
  readonly ownUnit?: true;
  /** Offices fill it with all money under a title of one fund: the figures decide which. */
  readonly scopeByFigures?: boolean;
  readonly rules: KindRules;
  readonly declaredSums?: readonly DeclaredSum[];
}
