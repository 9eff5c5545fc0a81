import type { BookRole, BookSource } from './figures/figure';
import type { NarrativeInputs } from './inputs/read-inputs';
import type { NarrativeProfile } from './profiles/narrative-profile';

/** All that a narrative is made from. */
export interface NarrativeContext {
  readonly profile: NarrativeProfile;
  /** Null when neither titles nor inputs say it. */
  readonly year: number | null;
  readonly current: BookSource;
  readonly prior: BookSource | null;
  /** The budget of the same year, for final accounts. */
  readonly budget: BookSource | null;
  readonly inputs: NarrativeInputs;
}

/** The workbook of a role; null where it is not at hand. */
export function sourceOf(context: NarrativeContext, role: BookRole = 'current'): BookSource | null {
  return context[role];
}

/** The text that was filled in for an id, if any. */
export function inputText(context: NarrativeContext, id: string): string | null {
  const value = context.inputs.get(id);
  return value?.kind === 'text' ? value.text : null;
}
