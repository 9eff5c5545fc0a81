import type { CellRef } from '../../base/address';

/** What is looked through before a workbook is published, in this order. */
export type PublishingTopic =
  | 'errors'
  | 'unchecked'
  | 'absence'
  | 'unfilled'
  | 'narrative'
  | 'warnings'
  | 'ignored'
  | 'hidden'
  | 'personal'
  | 'links'
  | 'remarks'
  | 'authors'
  | 'marks'
  | 'stored';

export interface PublishingItem {
  readonly topic: PublishingTopic;
  /** To be settled, to be confirmed by a person, or nothing there. */
  readonly state: 'open' | 'review' | 'clear';
  readonly lines: readonly PublishingLine[];
  /** What is to be done about all of its lines; empty where they say it themselves. */
  readonly advice: string;
}

export interface PublishingLine {
  /** Where a click leads; empty where there is no cell. */
  readonly cells: readonly CellRef[];
  readonly place: string;
  readonly text: string;
}
