import type { NarrativeDesk } from './narrative/narrative-desk';
import type { Adoption } from './adopting/adoption';
import type { ConversionOffer } from './converting/find-conversions';
import type { FindingDetail } from './findings/finding-detail';
import type { SessionState } from './state/session-state';
import type { UserAction } from './state/user-action';

/** One open workbook and what the user does with it; the pane draws its state. */
export interface WorkbookSession {
  getState(): SessionState;
  /** Calls back after each change of state; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Never rejects: what does not work stands in the state as a problem. */
  run(action: UserAction): Promise<void>;
  /** Null when the result no longer holds the finding. */
  detailOf(findingId: string): FindingDetail | null;
  readonly narrative: NarrativeDesk;
  /** What a finding proposes for its cell, the likeliest first, or why it cannot be adopted; empty for nothing. */
  adoptionsOf(findingId: string): readonly Adoption[];
  /** The texts that a finding tells of and that can be made numbers; null for any other finding. */
  conversionOf(findingId: string): ConversionOffer | null;
  /** Stops watching; the session is not used afterwards. */
  close(): Promise<void>;
}
