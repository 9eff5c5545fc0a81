import type { Coordinates } from '../../tables/coordinates/coordinates';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { TableNames } from '../names/table-names';

/** What a district's narrative looks like, wholly as data. */
export interface NarrativeProfile {
  readonly id: string;
  readonly name: string;
  readonly document: DocumentKind;
  /** Template of the document's title. */
  readonly title: string;
  /** What templates call the tables and their figures. */
  readonly names: Readonly<Record<string, TableNames>>;
  readonly settings: ProfileSettings;
  /** By what the tables of this layout are known; a profile without signs is proposed to nobody. */
  readonly layout?: readonly LayoutSign[];
  /** How headings of level 1, 2, 3 are numbered; {n} is the Chinese number. */
  readonly numbering: readonly string[];
  readonly sections: readonly ProfileSection[];
}

/** A table that the layout has or lacks, perhaps one with figures at certain coordinates. */
export interface LayoutSign {
  readonly kind: string;
  readonly at?: Coordinates;
  readonly absent?: true;
}

/** How 机关运行经费 is stated. */
export type AgencyPolicy = '无' | '0' | '等于公用经费' | '手工';

/** In what order lists of 科目 and projects are written: the one of list or table, or the largest first. */
export const LIST_ORDERS = ['table', 'descending'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

/**
 * What is written of a part that is 0: its 0; that there is none; or nothing, as far as it stands in
 * a list. Under a heading or number of its own it is always said that there is none.
 */
export const ZERO_POLICIES = ['print', 'absence', 'omit'] as const;
export type ZeroPolicy = (typeof ZERO_POLICIES)[number];

/** The fixed lists in which parts may be 0. */
type FixedList = 'threePublic' | 'procurement' | 'vehicles';

export interface ProfileSettings {
  /** Decimals of percentages, trailing zeros dropped. */
  readonly percentPlaces: number;
  /** Behind the year of the base of a comparison: 2023 + 年预算. */
  readonly baseTerm: string;
  /** How the body speaks of itself where a section does not say otherwise. */
  readonly selfReference: string;
  /** What 机关运行经费 is where neither inputs nor the kind of the body say it. */
  readonly agencyOperating?: AgencyPolicy;
  readonly listOrder: ListOrder;
  readonly zeroPolicy: Readonly<Record<FixedList, ZeroPolicy>>;
  /** Names of list items that differ from the usual ones, by list and member. */
  readonly wording: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ProfileSection {
  readonly id: string;
  /** 1 for 第X部分, 2 for 一、, 3 for （一）. */
  readonly level: number;
  /** Template, without its number. */
  readonly heading: string;
  /** Has no number and is not counted: 目录. */
  readonly unnumbered?: boolean;
  /** Its paragraphs are the headings of the document down to this level, after its own. */
  readonly contentsTo?: number;
  /** Where counting does not simply go on from the section before. */
  readonly number?: number;
  readonly selfReference?: string;
  readonly paragraphs: readonly ProfileParagraph[];
  /** Behind the paragraphs, as far as their figures are known. */
  readonly charts?: readonly ProfileChart[];
}

/** A chart of figures under the names that templates use for them. */
export type ProfileChart =
  | {
      readonly kind: 'change';
      /** Stable, unique in the profile. */
      readonly id: string;
      /** Without its number. */
      readonly title: string;
      readonly series: readonly { readonly name: string; readonly figure: string }[];
    }
  | {
      readonly kind: 'structure';
      readonly id: string;
      readonly title: string;
      /** A figure, and the list of the parts that it is made of. */
      readonly whole: string;
      readonly parts: string;
      /** The official form has it, also where there is but one part, which says nothing. */
      readonly isOfficial?: true;
    };

/** Sentences printed one behind the other; a line break inside a template begins a paragraph. */
export interface ProfileParagraph {
  readonly sentences: readonly SentenceTemplate[];
  /** Parts that the sentences name in full, and the whole that they must add up to. */
  readonly sums?: readonly PartsOfWhole[];
}

export interface SentenceTemplate {
  /** Stable, so that one sentence can be replaced. */
  readonly id: string;
  readonly template: string;
}

/**
 * Names of figures or lists as templates write them; where the whole is a list, each of its items is
 * one, and the parts are named as its members.
 */
export interface PartsOfWhole {
  readonly whole: string;
  readonly parts: readonly string[];
}
