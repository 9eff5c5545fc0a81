import { foldLabel } from '../../base/label-text';
import type { NarrativeInputs } from '../../narrative/inputs/read-inputs';
import type { DraftEdit, NarrativeDraft } from './narrative-draft';

/** The field in which earlier names of the body are typed, one a line. */
export const FORMER_NAMES = 'unit.formerNames[]';

const FORMER_NAME = /^unit\.formerNames\[\d+\]$/;

/** What was filled in as earlier names of the body. */
export function formerNamesIn(inputs: NarrativeInputs): readonly string[] {
  return [...inputs].flatMap(([id, value]) =>
    FORMER_NAME.test(id) && value.kind === 'text' ? [value.text] : [],
  );
}

/** The edit by which a body was called so before as well, or was not. */
export function sayFormerName(draft: NarrativeDraft, name: string, isSaid: boolean): DraftEdit {
  const others = formerNamesTyped(draft).filter((one) => foldLabel(one) !== foldLabel(name));
  const names = isSaid ? [...others, name] : others;
  return { kind: 'input', id: FORMER_NAMES, text: names.join('\n') };
}

/** The same as typed. */
export function formerNamesTyped({ inputs }: NarrativeDraft): readonly string[] {
  return (inputs[FORMER_NAMES] ?? '').split('\n').filter((line) => line.trim() !== '');
}
