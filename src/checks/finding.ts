import type { CellRef } from '../base/address';
import type { Amount } from '../base/amount';
import type { Interval } from '../base/interval';
import type { MoneyUnit } from '../base/unit';
import type { Fact } from '../facts/fact';
import type { TypingPattern } from './culprit/typing-pattern';
import type { Relation } from './relation';

export type Severity = 'error' | 'warning' | 'info';

export type CellRole = 'total' | 'part' | 'counterpart' | 'subject';

export interface InvolvedCell {
  readonly cell: CellRef;
  readonly role: CellRole;
}

/** A cell that may be the wrong one, and what it should hold. */
export interface Culprit {
  readonly fact: Fact;
  /** Cells that carry the same value for the same fact and are wrong with it. */
  readonly copies: readonly Fact[];
  readonly stated: Amount | null;
  readonly proposed: Amount | null;
  /** The values that would mend everything, where more than one printable value would. */
  readonly interval: Interval | null;
  readonly pattern: TypingPattern | null;
  /** 0–1 among the suspects of this finding; equal where the relations cannot decide. */
  readonly confidence: number;
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
  readonly culprits: readonly Culprit[];
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

/** A finding about codes, names, titles and cells that hold no number. */
export interface FormFinding extends FindingBase {
  readonly kind: 'form';
  readonly problem: FormProblem;
}

export type FormProblem =
  | { readonly code: 'duplicateCode'; readonly printed: string; readonly first: CellRef }
  | { readonly code: 'missingParent'; readonly printed: string; readonly parent: string }
  | { readonly code: 'codeLength'; readonly printed: string; readonly lengths: string }
  | { readonly code: 'codeOrder'; readonly printed: string; readonly before: string }
  | {
      readonly code: 'wrongName';
      readonly printed: string;
      readonly name: string;
      readonly expected: string;
      readonly nameOf: string | null;
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
  | { readonly code: 'numberAsText'; readonly content: string }
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
  | { readonly code: 'missingTables'; readonly kindNames: readonly string[] }
  | { readonly code: 'noYear' }
  | { readonly code: 'titleYear'; readonly printed: number; readonly year: number }
  /** The table names another body than the tables of its set. */
  | { readonly code: 'otherEntity'; readonly printed: string; readonly entity: string }
  /** XX, ××, 202X, 待填 left in a title or a line below it. */
  | { readonly code: 'placeholder'; readonly content: string }
  /** Figures in hidden rows or columns of a table; `others`: further ones of the table. */
  | { readonly code: 'hiddenAmount'; readonly shown: string; readonly others: number }
  /** The title names a fund; the figures are those of all money. */
  | { readonly code: 'titleScope'; readonly fund: string }
  | { readonly code: 'unitMissing'; readonly assumed: string };

export type Finding = ArithmeticFinding | RoundingFinding | FormFinding;
