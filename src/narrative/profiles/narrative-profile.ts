import type { DocumentKind } from '../../tables/table-kind';
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
  /** How headings of level 1, 2, 3 are numbered; {n} is the Chinese number. */
  readonly numbering: readonly string[];
  readonly sections: readonly ProfileSection[];
}

export interface ProfileSettings {
  /** Decimals of percentages, trailing zeros dropped. */
  readonly percentPlaces: number;
  /** Behind the year of the base of a comparison: 2023 + 年预算. */
  readonly baseTerm: string;
  /** How the body speaks of itself where a section does not say otherwise. */
  readonly selfReference: string;
  /** Names of list items that differ from the usual ones, by list and member. */
  readonly wording: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface ProfileSection {
  readonly id: string;
  /** 1 for 第X部分, 2 for 一、, 3 for （一）. */
  readonly level: number;
  /** Without its number. */
  readonly heading: string;
  /** Where counting does not simply go on from the section before. */
  readonly number?: number;
  readonly selfReference?: string;
  readonly paragraphs: readonly ProfileParagraph[];
}

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

/** Names of figures or lists as templates write them. */
export interface PartsOfWhole {
  readonly whole: string;
  readonly parts: readonly string[];
}
