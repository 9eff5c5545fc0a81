import type { CellRef } from '../base/address';
import type { Amount } from '../base/amount';
import type { MoneyUnit } from '../base/unit';
import type { Fact } from '../facts/fact';
import type { Culprit } from './culprit';
import type { LayoutMistake, PlacedRow } from './culprit/layouts/layout-mistake';
import type { DocumentDifference, PlanDoubt } from './document-difference';
import type { MissingTables } from './missing-tables';
import type { MoneyShown } from './money-shown';
import type { DocumentEvidence } from './document-evidence';
import type { Relation } from './relation';
import type { TriedChange } from './reread';

export type Severity = 'error' | 'warning' | 'info';

export type CellRole = 'total' | 'part' | 'counterpart' | 'subject';

export interface InvolvedCell {
  readonly cell: CellRef;
  readonly role: CellRole;
}

/** A broken relation with what it states and what that is compared with. */
export interface BrokenRelation {
  readonly relation: Relation;
  readonly stated: Amount;
  readonly computed: Amount;
}

interface FindingBase {
  /** Rule and fact key: survives inserted rows. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  /** The cell to look at first. */
  readonly cell: CellRef;
  readonly cells: readonly InvolvedCell[];
}

/** Broken arithmetic: one finding for each cause, the broken relations folded under it. */
export interface ArithmeticFinding extends FindingBase {
  readonly kind: 'arithmetic';
  readonly unit: MoneyUnit;
  readonly places: number;
  /** What the main relation states and what its counterpart comes to. */
  readonly stated: Amount;
  readonly computed: Amount;
  readonly main: Relation;
  /** The broken relations, the main one among them, each with its own two sides. */
  readonly relations: readonly BrokenRelation[];
  /** What else fails for the same cause and passes once it is put right. */
  readonly beside: ClearedBeside;
  readonly culprits: readonly Culprit[];
  /** The cause, where it is a row or what is printed around the figures; no figure is a culprit then. */
  readonly layout: FoundLayout | null;
  /** The total row, where a row left out or not counted would explain it all as well. */
  readonly uneven: UnevenRow | null;
  /** The cell of a quantity that may be what is wrong with 数量 × 单价. */
  readonly quantity: CellRef | null;
  /** The empty cell that is to be filled, where the figures after it may have slid from it as well. */
  readonly slidFrom: CellRef | null;
  /** What other documents say of the culprits; null where they do not tell them apart. */
  readonly evidence: DocumentEvidence | null;
}

/** Checks beside the broken relations that fail for the same cause. */
interface ClearedBeside {
  /** Relations that could not be checked for a cell left blank. */
  readonly unreadFor: number;
  /** Rules about form, each on one sheet. */
  readonly forms: readonly ClearedForm[];
}

/** A rule about form that fails on a sheet for nothing but the cause of another finding. */
export interface ClearedForm {
  readonly rule: string;
  readonly findings: readonly FormFinding[];
}

/** A total row that comes to more than its rows, or to less. */
export type UnevenRow =
  | {
      readonly kind: 'lacking';
      readonly row: PlacedRow;
      /** Where the rows that it adds up stand. */
      readonly partsStand: 'below' | 'above';
      /** The only one of them that holds nothing. */
      readonly blank: PlacedRow | null;
    }
  | {
      readonly kind: 'exceeded';
      readonly row: PlacedRow;
      /** No other table proves the total, so that it may be behind its rows. */
      readonly mayBeBehind: boolean;
      /** The rows below it any of which may be one too many: it holds the whole difference. */
      readonly uncounted: readonly PlacedRow[];
    };

/** A mistake around the figures, with those that stand in it. */
export interface FoundLayout {
  readonly mistake: LayoutMistake;
  readonly facts: readonly Fact[];
  /** What is printed once it is put right; absent where rows or figures move. */
  readonly change?: TriedChange;
}

/** 尾差: within what rounding explains, shown apart and never an error. */
export interface RoundingFinding extends FindingBase {
  readonly kind: 'rounding';
  readonly unit: MoneyUnit;
  readonly places: number;
  readonly stated: Amount;
  readonly computed: Amount;
  readonly main: Relation;
}

/** A finding about codes, names, titles, cells that hold no number, and other documents. */
export interface FormFinding extends FindingBase {
  readonly kind: 'form';
  readonly problem: FormProblem;
}

export type FormProblem =
  | { readonly code: 'duplicateCode'; readonly printed: string; readonly first: CellRef }
  | { readonly code: 'missingParent'; readonly printed: string; readonly parent: string }
  | { readonly code: 'codeLength'; readonly printed: string; readonly lengths: string }
  /** No code of the classification; the name printed beside it belongs to one that is a slip away. */
  | {
      readonly code: 'mistypedCode';
      /** What the cell holds of the code: all of it, or the part that is wrong. */
      readonly printed: string;
      readonly name: string;
      readonly expected: string;
      /** The year of the book, where it is not that of the table: a hint then. */
      readonly bookYear?: number;
      /** The right code, where the cell holds a part of it. */
      readonly whole?: string;
      /** Where another table prints the name beside the right code. */
      readonly listed?: CellRef;
    }
  | { readonly code: 'codeOrder'; readonly printed: string; readonly before: string }
  | {
      readonly code: 'wrongName';
      readonly printed: string;
      readonly name: string;
      readonly expected: string;
      readonly nameOf: string | null;
      /** The year of the book, where it is not that of the table: a hint then. */
      readonly bookYear?: number;
    }
  | {
      readonly code: 'nameOfOtherYear';
      readonly printed: string;
      readonly name: string;
      readonly expected: string;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly code: 'unlistedCode';
      readonly printed: string;
      readonly name: string;
      readonly known: string | null;
    }
  | {
      readonly code: 'otherFund';
      readonly printed: string;
      readonly name: string;
      readonly fund: string;
    }
  | {
      readonly code: 'nameDiffers';
      readonly printed: string;
      readonly name: string;
      readonly otherName: string;
      readonly other: CellRef;
    }
  /** `others`: further cells of the table, as for the two below. */
  | { readonly code: 'numberAsText'; readonly content: string; readonly others: number }
  | { readonly code: 'fullWidthNumber'; readonly content: string; readonly others: number }
  | { readonly code: 'fullWidthCode'; readonly printed: string; readonly others: number }
  | { readonly code: 'textAsAmount'; readonly content: string }
  | { readonly code: 'errorValue'; readonly content: string }
  | { readonly code: 'uncalculated' }
  | { readonly code: 'negative'; readonly shown: string }
  | {
      readonly code: 'tooShallow';
      readonly printed: string;
      readonly level: string;
      /** Further rows of the table that stop at the same level. */
      readonly others: number;
    }
  | { readonly code: 'emptyWithoutSentence'; readonly kindName: string }
  /** A list of several rows without a total row. */
  | { readonly code: 'noTotalRow'; readonly kindName: string }
  /** A fund table is empty while another table shows such money. */
  | ({ readonly code: 'emptyDespiteMoney'; readonly kindName: string } & MoneyShown)
  /** The table holds figures; the sentence below it says that there are none. */
  | { readonly code: 'absenceContradicted'; readonly kindName: string; readonly sentence: string }
  | { readonly code: 'absenceOfOtherFund'; readonly kindName: string; readonly fund: string }
  /** 经营收入 without 经营支出, or the reverse. */
  | { readonly code: 'operationUnmatched'; readonly has: 'income' | 'expenditure' }
  /** A code with money that the table of all expenditure does not list. */
  | {
      readonly code: 'absentFromWhole';
      readonly printed: string;
      readonly name: string;
      readonly whole: string;
      /** The row of the part, where the finding stands at the total in the whole that lacks it. */
      readonly listed?: CellRef;
      /** The code under which the whole lists the very name, where either may be wrong. */
      readonly other?: { readonly code: string; readonly cell: CellRef };
    }
  | MissingTables
  | {
      readonly code: 'noYear';
      /** The year in the name of the file, that is taken instead; null: it has none either. */
      readonly inFileName: number | null;
    }
  | { readonly code: 'titleYear'; readonly printed: number; readonly year: number }
  /** The table names another body than the tables of its set. */
  | { readonly code: 'otherEntity'; readonly printed: string; readonly entity: string }
  /** XX, ××, 202X, 待填 left in a title or a line below it. */
  | { readonly code: 'placeholder'; readonly content: string }
  /** Figures in hidden rows or columns of a table; `others`: further ones of the table. */
  | { readonly code: 'hiddenAmount'; readonly shown: string; readonly others: number }
  /** The title is of another kind than the user says that the table is. */
  | {
      readonly code: 'titleKind';
      readonly printed: string;
      /** The kind that bears such a title. */
      readonly titleOf: string;
      readonly kindName: string;
    }
  /** No kind bears the title of the table, of which the user says what it is. */
  | { readonly code: 'unknownTitle'; readonly printed: string; readonly kindName: string }
  /** Another table of the set, of another kind, bears the very same title. */
  | {
      readonly code: 'sameTitle';
      readonly printed: string;
      readonly kindName: string;
      readonly other: CellRef;
    }
  /** The only table of its year, beside a set of another one that it was not checked with. */
  | {
      readonly code: 'aloneInYear';
      readonly printed: number;
      readonly kindName: string;
      readonly year: number;
    }
  /** The title names a fund; the figures are those of all money. */
  | { readonly code: 'titleScope'; readonly fund: string }
  /** A share on a form that is not what its figures come to. */
  | { readonly code: 'wrongShare'; readonly shown: string; readonly expected: string }
  /** A form prints a project code that no table lists; by its name the project has another one. */
  | {
      readonly code: 'strayProjectCode';
      readonly printed: string;
      readonly listed: string;
      readonly listedCell: CellRef;
    }
  | { readonly code: 'unitMissing'; readonly assumed: string }
  /** A typed total among totals that are formulas. */
  | { readonly code: 'typedTotal'; readonly others: number }
  /** A formula that adds up all parts but these. */
  /** `others`: further formulas that leave out the same columns, or rows. */
  | {
      readonly code: 'sumMisses';
      readonly missed: readonly CellRef[];
      readonly across: boolean;
      readonly others: number;
    }
  | ({ readonly code: 'openingDiffers' } & DocumentDifference)
  | ({
      readonly code: 'plannedDiffers';
      /** Empty where it cannot differ. */
      readonly doubts: readonly PlanDoubt[];
    } & DocumentDifference)
  | ({ readonly code: 'earlierYearDiffers' } & DocumentDifference)
  | ({ readonly code: 'unitsDiffer' } & DocumentDifference);

export type Finding = ArithmeticFinding | RoundingFinding | FormFinding;
