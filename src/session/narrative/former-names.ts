import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import type { NarrativeDraft } from './narrative-draft';

/** The field in which earlier names of the body are typed, one a line. */
export const FORMER_NAMES = 'unit.formerNames[]';

const FORMER_NAME = /^unit\.formerNames\[\d+\]$/;

/** What was filled in as earlier names of the body. */
export function formerNamesIn(inputs: NarrativeInputs): readonly string[] {
  return [...inputs].flatMap(([id, value]) =>
    FORMER_NAME.test(id) && value.kind === 'text' ? [value.text] : [],
  );
}

/** The same as typed. */
export function formerNamesTyped({ inputs }: NarrativeDraft): readonly string[] {
  return (inputs[FORMER_NAMES] ?? '').split('\n').filter((line) => line.trim() !== '');
}
