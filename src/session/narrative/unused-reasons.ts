import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import type { NarrativeDocument } from '../../narrative/narrative-document';

/**
 * Ids of the reasons that were filled in and stand nowhere: for another profile, or for a change that
 * there no longer is.
 */
export function unusedReasons(
  { title, sections }: NarrativeDocument,
  inputs: NarrativeInputs,
): readonly string[] {
  const paragraphs = [title, ...sections.flatMap((section) => section.paragraphs)];
  const used = new Set(paragraphs.flatMap(({ spans }) => spans.map(({ input }) => input)));
  return [...inputs.keys()].filter((id) => id.startsWith('reason.') && !used.has(id));
}
