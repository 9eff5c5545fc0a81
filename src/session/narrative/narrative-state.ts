import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { ProfileSettings } from '../../narrative/profiles/narrative-profile';
import type { DocumentKind } from '../../tables/catalogue/table-kind';
import type { CompanionRole, OtherBody } from './other-body';
import type { FormField } from './form-field';
import type { WrittenChanges } from './written-changes';

/** The narrative as far as it is written. */
export type NarrativeState =
  | { readonly kind: 'none' }
  | { readonly kind: 'ready'; readonly document: NarrativeDocument; readonly basis: NarrativeBasis }
  | { readonly kind: 'failed'; readonly message: string };

/** What a narrative was written by, and what could be chosen instead. */
export interface NarrativeBasis {
  /** The name of the set it is about. */
  readonly set: string;
  readonly sets: readonly string[];
  readonly stage: DocumentKind;
  readonly profile: ProfileChoice;
  readonly profiles: readonly ProfileChoice[];
  /** Made for just this layout of tables, not in use, and nobody has chosen a profile. */
  readonly proposed: ProfileChoice | null;
  /** In force. */
  readonly settings: Pick<ProfileSettings, 'percentPlaces' | 'baseTerm' | 'listOrder'>;
  readonly fields: readonly FormField[];
  readonly leftOut: readonly LeftOutSection[];
  /** Workbooks that were loaded and are passed over until somebody says that the body was renamed. */
  readonly otherBodies: readonly OtherBody[];
  /** Workbooks that were loaded and are of another year or kind of document, with what they are. */
  readonly passedOver: readonly PassedOver[];
  readonly changes: WrittenChanges;
}

export interface PassedOver {
  readonly companion: CompanionRole;
  /** What it is and what was wanted, without a full stop. */
  readonly message: string;
}

export interface ProfileChoice {
  readonly id: string;
  readonly name: string;
}

/** A section that a person left out; what stands below it is not listed by itself. */
export interface LeftOutSection {
  readonly id: string;
  /** Without its number. */
  readonly heading: string;
  /** The id of the section of the text behind which it would stand; null: before all. */
  readonly behind: string | null;
}
