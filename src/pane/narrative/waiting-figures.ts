import type { NarrativeDocument } from '../../narrative/narrative-document';
import type { CompanionRole } from '../../session/narrative/other-body';

/** How many figures of another workbook a narrative still waits for, each once. */
export function waitingFigures({ missing }: NarrativeDocument, use: CompanionRole): number {
  return new Set(missing.flatMap(({ id }) => (id.startsWith(`${use}.`) ? [id] : []))).size;
}
