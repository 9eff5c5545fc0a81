import type { BesideCells } from '../../workbook/beside-cells';
import type { CheckedWorkbook } from '../result/checked-workbook';
import type { PublishingTopic } from './publishing-item';
import type { SheetRemains } from './sheet-remains';

/** What goes out with the file unseen or unmeant, whatever the figures come to. */
export type RemainsTopic = Extract<
  PublishingTopic,
  'unfilled' | 'hidden' | 'personal' | 'links' | 'remarks'
>;

/** Under which topic what remains on a sheet is listed. */
export const TOPIC_OF_REMAINS: Readonly<Record<SheetRemains['kind'], RemainsTopic>> = {
  placeholder: 'unfilled',
  hiddenSheet: 'hidden',
  hiddenRows: 'hidden',
  hiddenColumns: 'hidden',
  personalNumber: 'personal',
  externalLinks: 'links',
};

const TOPICS: readonly RemainsTopic[] = ['unfilled', 'hidden', 'personal', 'links', 'remarks'];

/** Those that somebody must look at before publishing, in the order of 公开前检查; authors, which nearly every file names, are left to it. */
export function remainsTopics(
  { remains }: Pick<CheckedWorkbook, 'remains'>,
  { remarks }: Pick<BesideCells, 'remarks'>,
): readonly RemainsTopic[] {
  const found = new Set(remains.map(({ kind }) => TOPIC_OF_REMAINS[kind]));
  if (remarks !== null && remarks.length > 0) found.add('remarks');
  return TOPICS.filter((topic) => found.has(topic));
}
