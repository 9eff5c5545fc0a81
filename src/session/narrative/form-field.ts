import type { InputType } from '../../narrative/inputs/input-fields';

/** A field of the form of what the tables do not say. */
export interface FormField {
  /** A list has one field: duties[]. */
  readonly id: string;
  readonly group: FormGroup;
  readonly label: string;
  readonly type: InputType;
  /** One line for each entry. */
  readonly isList: boolean;
  /** One of several counts: once one of them is filled in, the others are 0. */
  readonly isCountedTogether: boolean;
  /** As typed so far. */
  readonly text: string;
  /** What the narrative prints in its place while nothing is typed; '' for nothing. */
  readonly printed: string;
  /** Why the text is not taken. */
  readonly problem: string | null;
  /** The narrative has a place that waits for it. */
  readonly isMissing: boolean;
  /** Nothing waits for it, but a notice asks to confirm what was assumed in its place. */
  readonly isAssumed: boolean;
  /** The words in front of that place; empty where there is none. */
  readonly context: string;
  /** What to begin with. */
  readonly proposal: string | null;
}

/** In the order of the form. */
export const FORM_GROUPS = [
  'unit',
  'prior',
  'reason',
  'staff',
  'project',
  'asset',
  'procurement',
  'performance',
  'terms',
  'other',
] as const;

export type FormGroup = (typeof FORM_GROUPS)[number];
