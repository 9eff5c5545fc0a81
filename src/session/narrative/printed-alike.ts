import type { NarrativeDocument } from '../../narrative/narrative-document';

/** What a reader sees of a document; where its figures come from is none of it. */
const PRINTED = [
  ...['title', 'sections', 'heading', 'level', 'paragraphs', 'text', 'missing', 'label'],
  ...['notices', 'section', 'message', 'doubtful', 'start', 'end'],
  ...['charts', 'kind', 'caption', 'categories', 'series', 'figures', 'value'],
  ...['slices', 'name', 'figure', 'share'],
];

/** Whether two documents read and look the same, though their cells may have moved. */
export function arePrintedAlike(one: NarrativeDocument, other: NarrativeDocument): boolean {
  const printed = (document: NarrativeDocument) => JSON.stringify(document, PRINTED);
  return one === other || printed(one) === printed(other);
}
