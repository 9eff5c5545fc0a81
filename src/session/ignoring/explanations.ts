import type { IgnoredFinding } from './ignored-findings';

/** The reasons that were given for findings of a workbook, by the id of the finding. */
export interface Explanations {
  /** Left as they are. */
  readonly ignored: ReadonlyMap<string, IgnoredFinding>;
  /** Given for other figures than those of now; the finding is no longer ignored. */
  readonly lapsed: ReadonlyMap<string, IgnoredFinding>;
}

export const NO_EXPLANATIONS: Explanations = { ignored: new Map(), lapsed: new Map() };
